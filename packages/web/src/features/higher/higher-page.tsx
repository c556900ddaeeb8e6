import type { Issue, Structure } from "@remit/core";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { Suspense, useMemo, useRef, useState } from "react";
import { useCatalogue } from "#client/catalogue.ts";
import { useStructure } from "#client/structures.ts";
import { useAsk } from "#client/use-ask.ts";
import { useOf } from "#client/use-of.ts";
import { issueSays, nearestOf, vocabulary } from "#client/vocabulary.ts";
import { Button } from "#ui/button.tsx";
import { Combobox, type Choice } from "#ui/combobox.tsx";
import "#ui/reading.css";
import { Waiting } from "#ui/states.tsx";
import { Answer } from "./answer.tsx";
import "./higher.css";
import { AnswerInChart, organisationOf } from "./in-chart.tsx";
import { inChartWords } from "./in-chart-words.ts";
import { type NamedPosition, namedPositions } from "./position-names.ts";
import { words } from "./words.ts";

/** Pairs people ask about, to start from. */
const examples = [
  ["CTO", "Director of IT"],
  ["CIO", "CTO"],
  ["VP of Engineering", "Chief Technical Director"],
] as const;

const mostChoices = 8;

/** Positions of one's own, roles and titles that contain what was typed, those that begin with it first; at first the roles. */
const useChoices = (text: string, positions: readonly NamedPosition[]): Choice[] => {
  const { catalogue, role } = useCatalogue();
  const typed = text.trim().toLowerCase();
  const names = catalogue.roles.map(({ id, name }) => ({ key: id, text: name, more: words.roleOf }));
  if (typed === "") return names;
  const titles = catalogue.titles
    .filter(({ title }) => !names.some(({ text: name }) => name === title))
    .map(({ title, roles }) => ({
      key: title,
      text: title,
      more: roles.map((id) => role.get(id)?.short ?? id).join(", "),
    }));
  const own = positions.map(({ id, name, more }) => ({
    key: `position ${id}`,
    text: name,
    more: more === "" ? words.positionOf : more,
  }));
  // Whoever knows the holder finds the position too.
  const place = ({ text: name, more, key }: (typeof titles)[number]): number =>
    (key.startsWith("position ") ? `${name} ${more}` : name).toLowerCase().indexOf(typed);
  const found = [...own, ...names, ...titles].filter((choice) => place(choice) >= 0);
  // A title of the catalogue that is a position of one's own stands once.
  const seen = new Set<string>();
  return found
    .filter(({ text: name }) => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()))
    .toSorted((a, b) => Number(place(a) > 0) - Number(place(b) > 0))
    .slice(0, mostChoices);
};

const Form = ({
  a,
  b,
  positions,
}: {
  readonly a: string;
  readonly b: string;
  readonly positions: readonly NamedPosition[];
}) => {
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const [first, setFirst] = useState(a);
  const [second, setSecond] = useState(b);
  const asked = `${a}|${b}`;
  const [shown, setShown] = useState(asked);
  // Another address, by a link or by going back, is another question.
  if (shown !== asked) {
    setShown(asked);
    setFirst(a);
    setSecond(b);
  }
  const firstChoices = useChoices(first, positions);
  const secondChoices = useChoices(second, positions);
  const show = (one: string, other: string): void => {
    setFirst(one);
    setSecond(other);
    // With one of the two there is nothing to ask yet.
    const missing = [one, other].findIndex((text) => text.trim() === "");
    if (missing >= 0) form.current?.querySelectorAll("input")[missing]?.focus();
    else void navigate({ to: "/higher", search: { a: one.trim(), b: other.trim() }, resetScroll: false });
  };
  return (
    <form
      ref={form}
      className="higher-form no-print"
      onSubmit={(event) => {
        event.preventDefault();
        show(first, second);
      }}
    >
      <Combobox
        label={words.first}
        placeholder={words.hint}
        value={first}
        onChange={setFirst}
        onTake={(text) => show(text, second)}
        choices={firstChoices}
      />
      <Button onClick={() => show(second, first)}>{words.swap}</Button>
      <Combobox
        label={words.second}
        placeholder={words.hintSecond}
        value={second}
        onChange={setSecond}
        onTake={(text) => show(first, text)}
        choices={secondChoices}
      />
      <Button type="submit" kind="primary">
        {words.ask}
      </Button>
    </form>
  );
};

const Examples = () => (
  <p className="secondary examples">
    {words.examples}:{" "}
    {examples.map(([one, other]) => (
      <Link key={one} to="/higher" search={{ a: one, b: other }}>
        {words.exampleOf(one, other)}
      </Link>
    ))}
  </p>
);

const NotFound = ({ a, b }: { readonly a: string; readonly b: string }) => {
  const { answer } = useAsk("higher", { first: a, second: b });
  return (
    <section className="card not-found" role="alert">
      <h1>{words.notFound}</h1>
      <ul className="lines">
        {(answer?.issues ?? []).map((issue) => {
          const first = issue.path[0] === "first";
          return (
            <li key={issue.path.join(".")}>
              {issueSays(issue)}{" "}
              {nearestOf(issue).length > 0 ? (
                <>
                  {words.mean}{" "}
                  {nearestOf(issue).map((near, at) => (
                    <span key={near}>
                      {at > 0 ? ", " : ""}
                      <Link to="/higher" search={first ? { a: near, b } : { a, b: near }}>
                        {near}
                      </Link>
                    </span>
                  ))}
                  ?
                </>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
};

/** Where one's own chart has no position of that name, or several. */
const NotInChart = ({
  issues,
  organisation,
  positions,
  a,
  b,
}: {
  readonly issues: readonly Issue[];
  readonly organisation: string;
  readonly positions: readonly NamedPosition[];
  readonly a: string;
  readonly b: string;
}) => {
  const several = issues.filter(({ code }) => code === "design/ambiguous-position");
  // Of titles that are both from elsewhere, the chart need not be spoken of.
  if (several.length === 0 && issues.length > 1) return null;
  return (
    <ul className="lines secondary">
      {issues.map(({ code, path, data }) => {
        const first = path[0] === "first";
        const given = first ? a : b;
        const ids =
          code === "design/ambiguous-position" && Array.isArray(data.positions) ? data.positions : [];
        return (
          <li key={String(path[0])}>
            {ids.length === 0
              ? inChartWords.notThere(given, organisation)
              : inChartWords.several(given, organisation)}{" "}
            {ids
              .flatMap((id) => positions.find((each) => each.id === id) ?? [])
              .map(({ id, name, more }, at) => (
                <span key={id}>
                  {at > 0 ? ", " : ""}
                  <Link to="/higher" search={first ? { a: name, b } : { a, b: name }}>
                    {name === id ? `${more} (${id})` : name}
                  </Link>
                </span>
              ))}
          </li>
        );
      })}
    </ul>
  );
};

/** Two titles in the address: what the chart at hand says of their order, and what the catalogue says in general. */
export const HigherPage = () => {
  const { a = "", b = "" } = useSearch({ from: "/higher" });
  const asked = a !== "" && b !== "";
  const structure = useStructure()?.structure;
  const positions = useMemo(() => namedPositions(structure?.positions ?? []), [structure]);
  const general = useAsk("higher", asked ? { first: a, second: b } : undefined);
  const own = useOf("higher-in", asked && structure ? [structure, a, b] : undefined, () => ({
    structure: structure as Structure,
    first: a,
    second: b,
  }));
  const broken = general.broken ?? own.broken;
  if (broken !== undefined) throw new Error(broken);
  const waits = asked && (!general.answer || (structure !== undefined && !own.answer));
  const higher = asked && !waits ? general.answer?.value : undefined;
  const inChart = asked && !waits && structure ? own.answer?.value : undefined;
  const isKnown = higher !== undefined || inChart !== undefined;
  return (
    <div className="page reading higher">
      <title>{words.title(a, b)}</title>
      {asked ? null : (
        <>
          <h1>{words.finding}</h1>
          <p className="page-lead">{words.lead}</p>
          {structure ? <p className="page-lead">{inChartWords.lead(organisationOf(structure))}</p> : null}
        </>
      )}
      {waits ? <Waiting height={200} says={vocabulary.waiting} /> : null}
      {inChart && structure ? <AnswerInChart.Finding higher={inChart} structure={structure} /> : null}
      {higher && !inChart ? <Answer.Finding higher={higher} /> : null}
      {asked && !waits && !isKnown ? <NotFound a={a} b={b} /> : null}
      {asked && !waits && structure && own.answer?.issues ? (
        <NotInChart
          issues={own.answer.issues}
          organisation={organisationOf(structure)}
          positions={positions}
          a={a}
          b={b}
        />
      ) : null}
      <Suspense fallback={<Waiting height={64} says={vocabulary.waiting} />}>
        <Form a={a} b={b} positions={positions} />
      </Suspense>
      {asked ? null : <Examples />}
      {inChart && structure ? <AnswerInChart.Grounds higher={inChart} structure={structure} /> : null}
      {higher && inChart ? (
        <section className="higher-general" aria-labelledby="in-general">
          <h2 id="in-general" className="section-title">
            {inChartWords.inGeneral}
          </h2>
          <Answer.Finding higher={higher} below />
        </section>
      ) : null}
      {higher ? <Answer.Grounds higher={higher} /> : null}
    </div>
  );
};
