import type { Comparison, Issue } from "@remit/core";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { Suspense } from "react";
import { useCatalogue } from "#client/catalogue.ts";
import { useAsk } from "#client/use-ask.ts";
import { roleHref } from "#client/readings.ts";
import { issueSays, nearestOf, spokenName, vocabulary } from "#client/vocabulary.ts";
import { Button, buttonLook } from "#ui/button.tsx";
import { Nearest } from "#ui/nearest.tsx";
import { RoleMark } from "#ui/role-mark.tsx";
import { Empty, Waiting } from "#ui/states.tsx";
import "#ui/reading.css";
import "./compare.css";
import { Matrix } from "./matrix.tsx";
import { Pair } from "./pair.tsx";
import { Apart, CompareSide, Together } from "./side.tsx";
import { words } from "./words.ts";

/** Shown when the address names no roles: the pair that is asked about most. */
const usual = ["cto", "it-director"];

const readRoles = (text: string | undefined): string[] =>
  (text ?? "")
    .split(",")
    .map((id) => id.trim())
    .filter(Boolean);

const findingOf = (comparison: Comparison): string => {
  const { roles, relations, furthest, closest } = comparison;
  if (roles.length === 2) return relations[0]?.summary ?? words.pairUnknown;
  const spoken = (id: string): string => {
    const role = roles.find((each) => each.id === id);
    return role ? spokenName(role) : id;
  };
  if (!furthest || !closest) return words.severalThin(roles.length);
  return words.several(
    roles.length,
    [spoken(furthest.roles[0]), spoken(furthest.roles[1])],
    [spoken(closest.roles[0]), spoken(closest.roles[1])],
  );
};

const Toggles = ({ chosen }: { readonly chosen: readonly string[] }) => {
  const { catalogue } = useCatalogue();
  const navigate = useNavigate();
  const show = (roles: readonly string[]): void =>
    void navigate({ to: "/compare", search: { roles: roles.join(",") }, resetScroll: false, replace: true });
  const toggle = (id: string): void => {
    if (!chosen.includes(id)) show([...chosen, id]);
    else if (chosen.length > 2) show(chosen.filter((each) => each !== id));
  };
  return (
    <fieldset className="toggles no-print">
      <legend className="unseen">{words.choose}</legend>
      <ul className="segments">
        {catalogue.roles.map(({ id, short, shape }) => {
          const on = chosen.includes(id);
          return (
            <li key={id}>
              <button
                type="button"
                className="segment"
                aria-pressed={on}
                aria-disabled={on && chosen.length <= 2}
                onClick={() => toggle(id)}
              >
                <RoleMark role={{ id, shape, name: short }} />
              </button>
            </li>
          );
        })}
        {chosen.length === 2 ? (
          <li>
            <Button size="small" kind="quiet" onClick={() => show(chosen.toReversed())}>
              {words.swap}
            </Button>
          </li>
        ) : null}
      </ul>
      <p className="note">{words.chooseHelp}</p>
    </fieldset>
  );
};

const Wrong = ({ issues }: { readonly issues: readonly Issue[] }) => {
  const [issue] = issues;
  const nearest = issues.flatMap(nearestOf);
  return (
    <div className="page reading">
      <title>{words.unknown.title}</title>
      <Empty
        finding={issue ? issueSays(issue) : words.pairUnknown}
        actions={
          <>
            <Link to="/compare" search={{ roles: usual.join(",") }} {...buttonLook({ kind: "primary" })}>
              {words.unknown.again}
            </Link>
            <Link to="/roles" {...buttonLook()}>
              {words.unknown.all}
            </Link>
          </>
        }
      >
        <Nearest says={words.unknown.mean} ids={nearest} hrefOf={roleHref} />
      </Empty>
    </div>
  );
};

/** Two to seven roles side by side; the address holds which. */
export const ComparePage = () => {
  const search = useSearch({ from: "/compare" });
  const given = readRoles(search.roles);
  const asked = given.length === 0 ? usual : given;
  const { answer, broken } = useAsk("compare", { roles: asked });
  if (broken !== undefined) throw new Error(broken);
  if (answer?.issues) return <Wrong issues={answer.issues} />;
  const comparison = answer?.value;
  if (!comparison) return <Waiting height={640} says={vocabulary.waiting} />;
  const pair = comparison.roles.length === 2;
  return (
    <div className="page reading">
      <title>{words.title(comparison.roles.map(({ short }) => short))}</title>
      <h1 className="compare-finding">{findingOf(comparison)}</h1>
      <Suspense>
        <Toggles chosen={comparison.roles.map(({ id }) => id)} />
      </Suspense>
      <div className="split" data-wide={!pair}>
        <div className="side">
          {pair ? <Pair comparison={comparison} /> : <Matrix comparison={comparison} />}
          <Together comparison={comparison} />
          <Apart comparison={comparison} />
        </div>
        <CompareSide comparison={comparison} />
      </div>
    </div>
  );
};
