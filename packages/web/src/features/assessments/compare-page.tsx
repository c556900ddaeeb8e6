import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCatalogue } from "#client/catalogue.ts";
import { KeptHere } from "#client/kept-here.tsx";
import { useAsk } from "#client/use-ask.ts";
import { Button } from "#ui/button.tsx";
import { IssueList, Waiting } from "#ui/states.tsx";
import "#ui/reading.css";
import "./assessments.css";
import { bothOf, DifferenceView, firstSays } from "./difference.tsx";
import "./history.css";
import { PickSide, useOptions } from "./pick-side.tsx";
import { readSide } from "./sides.ts";
import { useGroups } from "./use-groups.ts";
import { type Found, useSide } from "./use-side.ts";
import { words } from "./words.ts";

const { compare: says } = words;

const inputOf = ({ assessment, catalogue }: Found) =>
  assessment && { assessment, ...(catalogue && { catalogue }) };

const Page = () => {
  const index = useCatalogue();
  const navigate = useNavigate();
  const { a, b } = useSearch({ strict: false });
  const [one, other] = [readSide(a), readSide(b)];
  const [before, after] = [useSide(one), useSide(other)];
  const { groups, away } = useGroups();
  const options = useOptions(groups);
  const [was, is] = [before && inputOf(before), after && inputOf(after)];
  const { answer, broken } = useAsk(
    "compare-assessments",
    was && is ? { before: was, after: is } : undefined,
  );
  const difference = was && is ? answer?.value : undefined;
  const both = difference && bothOf(difference);
  const show = (sides: { readonly a?: string | undefined; readonly b?: string | undefined }): void => {
    const next = { a, b, ...sides };
    void navigate({
      to: "/assessments/compare",
      search: { ...(next.a !== undefined && { a: next.a }), ...(next.b !== undefined && { b: next.b }) },
      resetScroll: false,
    });
  };
  const changed = (difference?.people ?? []).reduce(
    (sum, person) => sum + (person.before && person.after ? person.answers.length : 0),
    0,
  );
  const finding =
    difference && both
      ? a === b
        ? says.same
        : says.finding(firstSays(index, both.before), firstSays(index, both.after), changed)
      : says.pick;
  const missing = [before?.missing, after?.missing];
  const wrong = missing.includes("away") ? says.away : missing.includes("gone") ? says.gone : undefined;
  return (
    <>
      <h1>{finding}</h1>
      {difference ? null : <p className="page-lead">{says.pickHelp}</p>}
      <div className="compare-picks no-print">
        <PickSide
          name={says.before}
          side={one}
          label={before?.label}
          options={options}
          onPick={(side) => show({ a: side })}
        />
        <PickSide
          name={says.after}
          side={other}
          label={after?.label}
          options={options}
          onPick={(side) => show({ b: side })}
        />
        <Button onClick={() => show({ a: b, b: a })}>{says.swap}</Button>
      </div>
      {wrong === undefined && away !== undefined ? <p className="silence">{says.away}</p> : null}
      {wrong === undefined ? null : <p className="silence">{wrong}</p>}
      {answer?.issues || broken !== undefined ? (
        <IssueList
          title={says.issues}
          issues={[{ where: "", says: answer?.issues?.map(({ code }) => code).join(", ") ?? broken ?? "" }]}
        />
      ) : null}
      {difference && both ? (
        <>
          {before && after ? (
            <p className="page-lead">
              {says.sides(before.label, after.label)} {difference.catalogue.same ? "" : says.otherCatalogue}
            </p>
          ) : null}
          <DifferenceView difference={difference} both={both} />
        </>
      ) : was && is && broken === undefined && !answer?.issues ? (
        <Waiting height={320} says={words.waiting} />
      ) : null}
    </>
  );
};

/** Two moments, two assessments, or kept results beside each other. */
export const CompareOverTimePage = () => (
  <div className="page kept-page">
    <title>{words.title(says.page)}</title>
    <KeptHere>
      <Page />
    </KeptHere>
  </div>
);
