import { type Answers, type Assessment, type Checked, checkAssessment, type Issue } from "@remit/core";
import { create } from "#store/keep.ts";
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
  const respondents = file?.respondents ?? [];
  if (file?.answers !== undefined || respondents.length === 0)
    return [{ ...first, organiser: true, answers: file?.answers ?? {}, notes: file?.notes ?? {} }];
  return respondents.map(({ id, name, answers, notes = {} }, at) => ({
    ...(at === 0 && first.id !== undefined && { id: first.id }),
    name: name ?? id,
    organiser: at === 0,
    answers,
    notes,
  }));
};

/** Keeps the respondents of a new assessment with their answers; the first is the organiser. */
export const people = async (
  write: Write,
  assessment: string,
  file: Assessment | undefined,
  first: { readonly id?: string | undefined; readonly name?: string | undefined },
  submitted: boolean,
): Promise<Checked<true>> => {
  for (const person of peopleOf(file, first)) {
    const respondent = await create(write, "respondent", {
      id: person.id ?? write.ids(),
      assessment_id: assessment,
      organiser: person.organiser,
      name: person.name ?? "Organiser",
      position: null,
      submitted: submitted ? 1 : 0,
    });
    if (respondent.issues) return respondent;
    const questions = new Set([...Object.keys(person.answers), ...Object.keys(person.notes)]);
    for (const question of questions) {
      const answer = await create(write, "answer", {
        id: write.ids(),
        assessment_id: assessment,
        respondent_id: respondent.value.id,
        round: 1,
        question,
        answer: person.answers[question] ?? null,
        note: person.notes[question] ?? null,
      });
      if (answer.issues) return answer;
    }
  }
  return { value: true };
};
