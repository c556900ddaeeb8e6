import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { Suspense, useState } from "react";
import { useCatalogue } from "#client/catalogue.ts";
import { useAsk } from "#client/use-ask.ts";
import { issueSays, nearestOf, vocabulary } from "#client/vocabulary.ts";
import { Button } from "#ui/button.tsx";
import { Combobox, type Choice } from "#ui/combobox.tsx";
import "#ui/reading.css";
import { Waiting } from "#ui/states.tsx";
import { Answer } from "./answer.tsx";
import "./higher.css";
import { words } from "./words.ts";

/** Pairs people ask about, to start from. */
const examples = [
  ["CTO", "Director of IT"],
  ["CIO", "CTO"],
  ["VP of Engineering", "Chief Technical Director"],
] as const;

const mostChoices = 8;

/** Roles and titles that contain what was typed, those that begin with it first. */
const useChoices = (text: string): Choice[] => {
  const { catalogue, role } = useCatalogue();
  const typed = text.trim().toLowerCase();
  if (typed === "")
    return catalogue.roles.map(({ id, name }) => ({ key: id, text: name, more: words.roleOf }));
  const names = catalogue.roles.map(({ id, name }) => ({ key: id, text: name, more: words.roleOf }));
  const titles = catalogue.titles
    .filter(({ title }) => !names.some(({ text: name }) => name === title))
    .map(({ title, roles }) => ({
      key: title,
      text: title,
      more: roles.map((id) => role.get(id)?.short ?? id).join(", "),
    }));
  const place = (choice: Choice): number => choice.text.toLowerCase().indexOf(typed);
  return [...names, ...titles]
    .filter((choice) => place(choice) >= 0)
    .toSorted((a, b) => Number(place(a) > 0) - Number(place(b) > 0))
    .slice(0, mostChoices);
};

const Form = ({ a, b }: { readonly a: string; readonly b: string }) => {
  const navigate = useNavigate();
  const [first, setFirst] = useState(a);
  const [second, setSecond] = useState(b);
  const firstChoices = useChoices(first);
  const secondChoices = useChoices(second);
  const show = (one: string, other: string): void => {
    setFirst(one);
    setSecond(other);
    void navigate({ to: "/higher", search: { a: one.trim(), b: other.trim() }, resetScroll: false });
  };
  return (
    <form
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

/** Two titles in the address, and what the catalogue says of their order. */
export const HigherPage = () => {
  const { a = "", b = "" } = useSearch({ from: "/higher" });
  const asked = a !== "" && b !== "";
  const { answer, fresh, broken } = useAsk("higher", asked ? { first: a, second: b } : undefined);
  if (broken !== undefined) throw new Error(broken);
  const higher = asked ? answer?.value : undefined;
  return (
    <div className="page reading higher">
      <title>{words.title(a, b)}</title>
      {asked ? null : (
        <>
          <h1>{words.finding}</h1>
          <p className="page-lead">{words.lead}</p>
        </>
      )}
      {asked && !fresh && !answer ? <Waiting height={200} says={vocabulary.waiting} /> : null}
      {higher ? <Answer.Finding higher={higher} /> : null}
      {asked && answer?.issues ? <NotFound a={a} b={b} /> : null}
      <Suspense fallback={<Waiting height={64} says={vocabulary.waiting} />}>
        <Form key={`${a}|${b}`} a={a} b={b} />
      </Suspense>
      {asked ? null : <Examples />}
      {higher ? <Answer.Grounds higher={higher} /> : null}
    </div>
  );
};
