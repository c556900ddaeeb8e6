import type { Assessment, CatalogueIndex, GivenAnswer, Group, Question } from "@remit/core";
import { markedIn } from "#client/readings.ts";
import { spokenName } from "#client/vocabulary.ts";
import type { Marked } from "#ui/role-mark.tsx";
import { andList, groupWords as words } from "./group-words.ts";

export type GroupQuestion = Group["questions"][number];
type GroupPerson = Group["people"][number];

/** What a drawing shows of a role. */
export const marked = (index: CatalogueIndex, id: string): Marked => markedIn(index.catalogue.roles, id);

/** The role's name in a sentence. */
export const spoken = (index: CatalogueIndex, id: string): string => {
  const role = index.role.get(id);
  return role === undefined ? id : spokenName(role);
};

/** A respondent's name; theirs who reads is marked. */
export const nameOf = (people: readonly GroupPerson[], id: string, me?: string): string =>
  words.name(people.find(({ respondent }) => respondent === id)?.name ?? id, id === me);

// More people than this are counted, not named.
const mostNamed = 8;

/** Several respondents in one line. */
export const namesOf = (people: readonly GroupPerson[], ids: readonly string[], me?: string): string =>
  ids.length > mostNamed ? words.people.many(ids.length) : andList(ids.map((id) => nameOf(people, id, me)));

/** An answer in the reader's words. */
export const answerSays = (question: Question | undefined, { is, options, number }: GivenAnswer): string => {
  const { unknown, notAsked, notApplicable, noneOfThem } = words.questions;
  if (is === "unknown") return unknown;
  if (is === "not-asked") return notAsked;
  if (is === "not-applicable") return notApplicable;
  if (number !== undefined) return number.toLocaleString("en-GB");
  if (options.length === 0) return noneOfThem;
  return options.map((id) => question?.options.find((each) => each.id === id)?.label ?? id).join(", ");
};

/** The share of what divides them that settling a question takes away; below 0 it would add. */
export const settledShare = (group: Group, bits: number): number =>
  group.pooled.doubt.disagree > 0 ? bits / group.pooled.doubt.disagree : 0;

// Below a tenth of a bit nothing worth a sentence divides people.
const worthSaying = 0.1;

/** The number of the question that divides them most, if one is worth saying. */
const dividing = (index: CatalogueIndex, { pooled, settle }: Group): number | undefined =>
  pooled.doubt.disagree < worthSaying ? undefined : index.question.get(settle[0] ?? "")?.order;

/** Those whose answers count: who has answered nothing does not. */
export const countedOf = ({ people }: Group): GroupPerson[] => people.filter(({ weight }) => weight > 0);

/** Whether all who count at all count the same. */
export const countAlike = (group: Group): boolean =>
  new Set(countedOf(group).map(({ weight }) => weight)).size < 2;

/** The group's finding as one sentence. */
export const findingOf = (index: CatalogueIndex, group: Group): string => {
  const { pooled } = group;
  const people = countedOf(group);
  const { finding } = words;
  const by = dividing(index, group);
  const count = people.length;
  const role = spoken(index, pooled.first);
  if (pooled.outcome === "none-yet") return finding.noneYet(count);
  if (pooled.unanimous)
    return by === undefined ? finding.same(count, role) : finding.sameDivided(count, role, by);
  if (pooled.label !== "toss-up")
    return by === undefined ? finding.lean(count, role) : finding.leanDivided(count, role, by);
  const named = pooled.roles
    .filter((each) => people.some(({ first }) => first === each.role))
    .map((each) => spoken(index, each.role));
  return by === undefined
    ? finding.open(count, andList(named))
    : finding.openDivided(count, andList(named), by);
};

/** The two people closest to each other and the two furthest apart, of three or more who differ at all. */
export const pairsOf = ({ people, apart, pooled }: Group): { near: string[]; far: string[] } | undefined => {
  if (people.length < 3 || pooled.doubt.disagree < worthSaying) return undefined;
  const pairs = people
    .flatMap(({ respondent }, one) =>
      people.slice(one + 1).map((other, at) => ({
        ids: [respondent, other.respondent],
        distance: apart[one]?.[one + 1 + at] ?? 0,
      })),
    )
    .toSorted((a, b) => a.distance - b.distance);
  return { near: pairs[0]?.ids ?? [], far: pairs.at(-1)?.ids ?? [] };
};

/** Remarks that people made to a question, by respondent. */
export const remarksOn = (
  { respondents = [] }: Assessment,
  question: string,
): { readonly respondent: string; readonly text: string }[] =>
  respondents.flatMap(({ id, notes = {} }) => {
    const text = Object.hasOwn(notes, question) ? (notes[question] ?? "") : "";
    return text.trim() === "" ? [] : [{ respondent: id, text }];
  });
