import type { Answer, CatalogueIndex, Change, Question } from "@remit/core";
import { words } from "./words.ts";

const { change: says, given } = words;

/** An answer in words: "The chief executive", "180", "Don't know". */
export const answerSays = (question: Question | undefined, answer: Answer | null | undefined): string => {
  if (answer === null || answer === undefined) return says.noAnswer;
  if (answer === "unknown" || answer === "not-applicable") return given[answer];
  if (typeof answer === "number") return answer.toLocaleString("en-GB");
  const label = (id: string): string => question?.options.find((option) => option.id === id)?.label ?? id;
  if (typeof answer === "string") return label(answer);
  return answer.length === 0 ? given.none : answer.map(label).join(", ");
};

/** One line of a change: what it is about, and what it was and became where that can be said. */
export type Line = { readonly what: string; readonly was?: string; readonly is?: string };

/** Names of respondents by id, as far as they are known. */
export type Names = ReadonlyMap<string, string>;

const shown = (value: unknown): string => {
  if (value === undefined || value === null) return says.nothing;
  if (value === true) return says.yes;
  if (value === false) return says.no;
  return typeof value === "string" || typeof value === "number" ? String(value) : JSON.stringify(value);
};

type Field = NonNullable<Change["fields"]>[number];

const fieldNames: Readonly<Record<string, string | undefined>> = {
  "organisation name": says.organisationName,
  "organisation industry": says.industry,
  "assessment title": says.titleField,
  "assessment blind": says.blind,
  "assessment required": says.required,
  "assessment round": says.round,
  "assessment revealed": says.revealed,
  "respondent name": says.name,
  "respondent position": says.position,
  "respondent submitted": says.submitted,
};

const answerLine = (index: CatalogueIndex, change: Change, { field, before, after }: Field): Line[] => {
  const question = index.question.get(change.about?.question ?? "");
  const short = question?.short ?? change.about?.question ?? "";
  if (field === "note") return [{ what: says.noteTo(short), was: shown(before), is: shown(after) }];
  if (field !== "answer") return [];
  const label = (value: unknown): string => answerSays(question, value as Answer | undefined);
  return [{ what: short, was: label(before), is: label(after) }];
};

const listed = (index: CatalogueIndex, value: unknown): string =>
  Array.isArray(value) && value.length > 0
    ? value.map((id) => index.accountability.get(String(id))?.name ?? String(id)).join(", ")
    : says.nothing;

const fieldLine = (index: CatalogueIndex, { kind }: Change, { field, before, after }: Field): Line[] => {
  const what = fieldNames[`${kind} ${field}`];
  if (what === undefined) return [];
  if (field === "required") return [{ what, was: listed(index, before), is: listed(index, after) }];
  return [{ what, was: shown(before), is: shown(after) }];
};

const nameIn = ({ fields }: Change, field: string): string | undefined => {
  const value = fields?.find((each) => each.field === field)?.after;
  return typeof value === "string" ? value : undefined;
};

/** What a change did, in words, a line a field; what may not be seen says only that. */
export const linesOf = (index: CatalogueIndex, change: Change, names: Names): readonly Line[] => {
  const { kind, did, about, fields } = change;
  const person = names.get(about?.respondent ?? "") ?? says.someone;
  if (fields === undefined) return [{ what: kind === "answer" ? says.hidden : says.kinds[kind] }];
  if (kind === "answer") return fields.flatMap((field) => answerLine(index, change, field));
  if (kind === "invitation") return [{ what: says.invitationFor(person, says.invitation[did]) }];
  const subject = kind === "respondent" ? person : says.kinds[kind];
  if (did === "remove") return [{ what: says.removed(subject) }];
  if (did === "restore") return [{ what: says.restored(subject) }];
  if (kind === "recommendation") return [{ what: says.recommendation }];
  if (kind === "amendment") {
    const reason = nameIn(change, "reason");
    return [{ what: says.amendment, ...(reason !== undefined && { is: reason }) }];
  }
  if (did === "create") {
    if (kind === "respondent") return [{ what: says.respondent(nameIn(change, "name") ?? person) }];
    const name = nameIn(change, kind === "assessment" ? "title" : "name");
    return [{ what: says.begun[kind], ...(name !== undefined && { is: name }) }];
  }
  const lines = fields.flatMap((field) => fieldLine(index, change, field));
  return lines.length > 0 ? lines : [{ what: subject }];
};

/** A line as one text: "Reports to: chief executive → owner". */
export const lineText = ({ what, was, is }: Line): string => {
  if (was !== undefined && is !== undefined) return `${what}: ${says.to(was, is)}`;
  return is === undefined ? what : `${what}: ${is}`;
};
