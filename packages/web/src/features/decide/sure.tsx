import type { Recommendation } from "@remit/core";
import { useCatalogue } from "#client/catalogue.ts";
import { RoleMark } from "#ui/role-mark.tsx";
import { percent } from "#ui/numbers.ts";
import { marked, spoken } from "./reading.ts";
import { words } from "./words.ts";

const { result } = words;

/** What the doubt is made of, what a wrong choice costs, and what the numbers were made from. */
export const HowSure = ({ recommendation }: { readonly recommendation: Recommendation }) => {
  const index = useCatalogue();
  const { doubt, standings, seed, draws, catalogue, first, second } = recommendation;
  const name = (id: string): string => spoken(index, id);
  const [one, other] = standings;
  return (
    <section className="card area-sure">
      <h2>{result.sureTitle}</h2>
      <p>{result.sureDoubt(doubt.facts, doubt.weights)}</p>
      {one && other ? <p>{result.sureRegret(name(first), one.regret, name(second), other.regret)}</p> : null}
      {one ? (
        <>
          <p>{result.wins(name(first))}</p>
          <ul className="wins">
            {standings.slice(1).map(({ role }) => (
              <li key={role}>
                <RoleMark role={marked(index, role)} />
                <span className="num">{percent(one.winsAgainst[role] ?? 0)} %</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p className="secondary">{result.sureShare}</p>
      <p className="note">
        {result.sureRecord(draws.toLocaleString("en-GB"), seed, catalogue.version, catalogue.hash)}
      </p>
    </section>
  );
};
