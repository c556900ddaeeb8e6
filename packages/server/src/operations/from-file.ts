import { isDeepStrictEqual } from "node:util";
import { type Answers, type Assessment, type Checked, checkAssessment, type Issue } from "@remit/core";
import { putAll } from "#store/keep.ts";
import type { Row } from "#store/tables.ts";
import { catalogueOf } from "./catalogue-of.ts";
import type { Write } from "./implement.ts";

/** What is wrong with the answers of a file that is to be kept, by the organisation's catalogue. */
export const checked = async (write: Write, file: Assessment | undefined): Promise<readonly Issue[]> => {
  if (file === undefined) return [];
  const { value, issues } = await catalogueOf(write);
  if (issues) return issues;
  const result = checkAssessment(value, file);
  return (result.issues ?? []).map((issue) => ({ ...issue, path: ["assessment", ...issue.path] }));
};

type Person = {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly organiser: boolean;
  readonly answers: Answers;
  readonly notes: Readonly<Record<string, string>>;
};

const peopleOf = (
  file: Assessment | undefined,
  first: { readonly id?: string | undefined; readonly name?: string | undefined },
): Person[] => {
  const listed = file?.respondents ?? [];
  const alone = file?.answers !== undefined || listed.length === 0;
  return [
    ...(alone ? [{ ...first, answers: file?.answers ?? {}, notes: file?.notes ?? {} }] : []),
    ...listed.map(({ id, name, answers, notes = {} }, at) => ({
      ...(at === 0 && !alone && first.id !== undefined && { id: first.id }),
      name: name ?? id,
      answers,
      notes,
    })),
  ].map((person, at) => ({ ...person, organiser: at === 0 }));
};

type First = Parameters<typeof peopleOf>[1];

const nameOf = ({ name }: Person): string => name ?? "Organiser";

/** Keeps the respondents of a new assessment with their answers in its first round; the first is the organiser. */
export const people = async (
  write: Write,
  assessment: string,
  file: Assessment | undefined,
  first: First,
): Promise<Checked<true>> => {
  const persons = peopleOf(file, first).map((person) => ({ ...person, id: person.id ?? write.ids() }));
  const kept = await putAll(
    write,
    "respondent",
    persons.map((person) => ({
      to: {
        id: person.id,
        assessment_id: assessment,
        organiser: person.organiser,
        name: nameOf(person),
        position: null,
        submitted: persons.length > 1 ? 1 : 0,
      },
    })),
  );
  if (kept.issues)
    return { issues: kept.issues.map((issue) => ({ ...issue, path: ["respondent", ...issue.path] })) };
  const answers = await putAll(
    write,
    "answer",
    persons.flatMap((person) =>
      [...new Set([...Object.keys(person.answers), ...Object.keys(person.notes)])].map((question) => ({
        to: {
          id: write.ids(),
          assessment_id: assessment,
          respondent_id: person.id,
          round: 1,
          question,
          answer: person.answers[question] ?? null,
          note: person.notes[question] ?? null,
        },
      })),
    ),
  );
  return answers.issues ? answers : { value: true };
};

/** Whether an assessment was made with these people and answers: the same write, sent twice. */
export const samePeople = async (
  { db, org }: Write,
  { id, created }: Pick<Row<"assessment">, "id" | "created">,
  file: Assessment | undefined,
  first: First,
): Promise<boolean> => {
  const lines = await db
    .selectFrom("history")
    .select(["kind", "object_id", "state"])
    .where("org_id", "=", org)
    .where("assessment_id", "=", id)
    .where("version", "=", 1)
    .where("at", "=", created)
    .execute();
  const of = (kind: string) => lines.filter((line) => line.kind === kind);
  const said = (person: { name: unknown; organiser: unknown }, given: readonly unknown[][]): string =>
    JSON.stringify([person.organiser, person.name, given.map((each) => JSON.stringify(each)).toSorted()]);
  const then = of("respondent").map(({ object_id, state }) =>
    said(
      { name: state.name, organiser: state.organiser },
      of("answer").flatMap(({ state: { respondent_id, question, answer, note } }) =>
        respondent_id === object_id ? [[question, answer, note]] : [],
      ),
    ),
  );
  const now = peopleOf(file, first).map((person) =>
    said(
      { name: nameOf(person), organiser: person.organiser },
      [...new Set([...Object.keys(person.answers), ...Object.keys(person.notes)])].map((question) => [
        question,
        person.answers[question] ?? null,
        person.notes[question] ?? null,
      ]),
    ),
  );
  const organiser = of("respondent").find(({ state }) => state.organiser === true)?.object_id;
  return (
    isDeepStrictEqual(then.toSorted(), now.toSorted()) && (first.id === undefined || first.id === organiser)
  );
};
