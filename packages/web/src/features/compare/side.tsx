import type { Comparison } from "@remit/core";
import { Link } from "@tanstack/react-router";
import { differenceOf, handoversOf, markedIn } from "#client/readings.ts";
import { vocabulary } from "#client/vocabulary.ts";
import { Bearing } from "#ui/bearing.tsx";
import { Handovers } from "#ui/handovers.tsx";
import { RoleMark } from "#ui/role-mark.tsx";
import { SourcesDiffer } from "#ui/sources-differ.tsx";
import { Facts } from "./facts.tsx";
import { words } from "./words.ts";

/** Disagreements shown before the rest is folded. */
const mostDiffer = 3;

const BearingCard = ({ comparison }: { readonly comparison: Comparison }) => (
  <section className="card side-card">
    <h2>{words.bearing}</h2>
    <Bearing
      scales={comparison.traits.map(({ id, low, high, values }) => ({
        id,
        low,
        high,
        values: values.map(({ role, value }) => {
          const mark = markedIn(comparison.roles, role);
          return { role: mark, value, says: words.trait(mark.name, value, low, high) };
        }),
      }))}
    />
  </section>
);

/** What one sets and the other carries out, for a pair. */
export const Together = ({ comparison }: { readonly comparison: Comparison }) => {
  const handovers = comparison.relations.flatMap((relation) => relation.handovers);
  if (comparison.roles.length !== 2 || handovers.length === 0) return null;
  return (
    <section className="card side-card">
      <h2>{words.together}</h2>
      <Handovers
        handovers={handoversOf(handovers, comparison.roles, comparison.statements)}
        words={vocabulary}
      />
    </section>
  );
};

/** Distances of all pairs, and how they are measured. */
export const Apart = ({ comparison }: { readonly comparison: Comparison }) => {
  const { distances } = comparison;
  const [only] = distances;
  const text = words.distance;
  const number = (distance: number | undefined): string => (distance ?? 0).toFixed(1);
  return (
    <section className="card side-card">
      <h2>{text.title}</h2>
      {distances.length === 1 && only ? (
        <p>
          {only.thin || only.distance === undefined
            ? text.thin(only.over, only.of)
            : text.pair(number(only.distance), only.over, only.of)}
        </p>
      ) : (
        <div className="facts-scroll">
          <table className="apart">
            <thead>
              <tr>
                <th scope="col">{text.from}</th>
                <th scope="col" className="n">
                  {text.value}
                </th>
                <th scope="col" className="n">
                  {text.over}
                </th>
              </tr>
            </thead>
            <tbody>
              {distances.map(({ roles, distance, over, thin }) => (
                <tr key={roles.join()}>
                  <th scope="row">
                    <Link to="/compare" search={{ roles: roles.join(",") }}>
                      <RoleMark role={markedIn(comparison.roles, roles[0])} />
                      <RoleMark role={markedIn(comparison.roles, roles[1])} />
                    </Link>
                  </th>
                  <td className="n">
                    {thin || distance === undefined ? (
                      <span className="note">{text.thinShort}</span>
                    ) : (
                      number(distance)
                    )}
                  </td>
                  <td className="n">{over}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="note">{text.method}</p>
    </section>
  );
};

const Differ = ({ comparison: { disagreements } }: { readonly comparison: Comparison }) => (
  <section className="card side-card">
    <h2>{words.differ(disagreements.length)}</h2>
    {disagreements.length === 0 ? <p className="silence">{words.differNone}</p> : null}
    <div>
      {disagreements.slice(0, mostDiffer).map((disagreement) => (
        <SourcesDiffer key={disagreement.id} {...differenceOf(disagreement)} />
      ))}
    </div>
    {disagreements.length > mostDiffer ? (
      <details className="fold">
        <summary>{words.moreDiffer(disagreements.length - mostDiffer)}</summary>
        {disagreements.slice(mostDiffer).map((disagreement) => (
          <SourcesDiffer key={disagreement.id} {...differenceOf(disagreement)} />
        ))}
      </details>
    ) : null}
  </section>
);

/** What sets the roles apart beside what they hold. */
export const CompareSide = ({ comparison }: { readonly comparison: Comparison }) => (
  <aside className="side">
    <BearingCard comparison={comparison} />
    <Facts comparison={comparison} />
    <Differ comparison={comparison} />
  </aside>
);
