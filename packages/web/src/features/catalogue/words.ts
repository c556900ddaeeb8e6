import type { AmendmentBody } from "@remit/core";
import { vocabulary } from "#client/vocabulary.ts";

type Kind = AmendmentBody["kind"];
const holding: Readonly<Record<string, string>> = vocabulary.holding;

/** Every word of the pages on a catalogue of one's own. */
export const words = {
  title: "Your catalogue · Remit",
  finding: (count: number): string =>
    count === 0
      ? "Your catalogue is the one that ships with Remit."
      : count === 1
        ? "Your catalogue says one thing otherwise."
        : `Your catalogue says ${count} things otherwise.`,
  lead:
    "What you know of your own organisation, no source can. Say it here, with the reason: a strength, a name, a title, " +
    "an outcome only you have, a question only you ask. The shipped catalogue stays as it is beside it, and every result " +
    "says which one it used.",
  kept: "Kept in this browser; save it as a file to pass it on.",
  notStored: "This browser could not store the last change: it holds until this page is closed.",
  setAside:
    "The amendments in this browser do not fit the catalogue any more; the shipped one is used until they do.",
  list: "What it says otherwise",
  add: "Say something otherwise",
  addKind: {
    strength: "What a role holds",
    accountability: "A new accountability",
    title: "A new title",
    question: "A new question",
    reword: "Other words",
  } satisfies Record<Kind, string>,
  kindHelp: {
    strength: "How much of an outcome a role answers for in your organisation.",
    accountability: "An outcome somebody must answer for, which the catalogue does not have.",
    title: "A title as it stands on a card, and the role that is meant by it.",
    question: "A question about your organisation, and what each answer changes.",
    reword: "The same thing under the name you use.",
  } satisfies Record<Kind, string>,
  heading: {
    strength: ([role = "", name = "", profile]: readonly string[]) =>
      profile === undefined ? `${role}: ${name}` : `${role}, ${profile}: ${name}`,
    accountability: ([name = ""]: readonly string[]) => `New accountability: ${name}`,
    title: ([name = ""]: readonly string[]) => `New title: ${name}`,
    question: ([name = ""]: readonly string[]) => `New question: ${name}`,
    reword: ([name = ""]: readonly string[]) => `Other words: ${name}`,
  } satisfies Record<Kind, (of: readonly string[]) => string>,
  before: "Shipped",
  after: "Yours",
  why: "Why",
  holding: (id: string): string => holding[id] ?? id,
  ranged: (strength: string, low: string, high: string) => `${strength}, from ${low} to ${high}`,
  roleHolds: (role: string, held: string) => `${role} ${held}`,
  means: (roles: readonly string[]) =>
    roles.length < 2 ? `means ${roles.join("")}` : `means ${roles[0]}, or ${roles.slice(1).join(", ")}`,
  answer: (label: string, effects: readonly string[]) =>
    effects.length === 0 ? `${label}: changes nothing` : `${label}: ${effects.join(", ")}`,
  edit: "Edit",
  editOf: (what: string) => `Edit: ${what}`,
  editInFile: "This question is of a kind that is edited in the file.",
  remove: "Remove",
  removeOf: (what: string) => `Remove: ${what}`,
  removed: "Removed; the shipped catalogue holds again in that place.",
  opened: "The file's amendments are in use.",
  undo: "Undo",
  cannotRemove: "This cannot be removed while something else rests on it",
  wrong: "This does not hold together yet",
  save: "Save",
  cancel: "Cancel",
  reason: "Why do you say so?",
  reasonHelp: "It stands beside every result that rests on it.",
  role: "Role",
  profile: "Where",
  always: "Usually",
  accountability: "Accountability",
  strength: "Holds",
  strengthHint: (was: string) => `The catalogue says: ${was}.`,
  of: "What",
  kinds: { role: "A role", accountability: "An accountability", question: "A question", domain: "A domain" },
  entry: "Which",
  field: "Field",
  fields: {
    name: "Name",
    short: "Short name",
    summary: "Summary",
    definition: "Definition",
    text: "Question",
    help: "Help",
    why: "Why it is asked",
  } as Readonly<Record<string, string>>,
  words: "Your words",
  titleText: "Title, as it stands on the card",
  means1: "Means",
  means2: "May also mean",
  noOther: "nothing else",
  name: "Name",
  short: "Short name, three words at most",
  definition: "What the holder answers for",
  domain: "Domain",
  beyond: "Not about technology",
  outward: "Looks inward or outward",
  strategic: "Operational or strategic",
  ends: { outward: ["inward", "outward"], strategic: ["operational", "strategic"] },
  strengths: "Who holds it here",
  questionText: "Question",
  questionShort: "In a few words",
  questionHelp: "Help for whoever answers",
  questionWhy: "Why it is asked",
  answers: "Answers",
  answerLabel: (at: number) => `Answer ${at}`,
  addAnswer: "Another answer",
  removeAnswer: (at: number) => `Remove answer ${at}`,
  effect: "It changes the need of",
  effectBy: "By",
  nothingChanged: "nothing",
  by: { "2": "much more", "1": "more", "-1": "less", "-2": "much less" } as Readonly<Record<string, string>>,
  effectTitle: "What this does to your recommendation",
  effectNone:
    "Answer some questions, and what an amendment does to the recommendation is shown here before you save it.",
  effectWaiting: "Working out what it changes …",
  stays: (role: string, before: string, after: string) =>
    before === after
      ? `With this the ${role} stays first, at ${after}.`
      : `With this the ${role} stays first, ${before} → ${after}.`,
  turns: (before: string, was: string, after: string, is: string) =>
    `With this the ${after} comes first (${is}), and no longer the ${before} (${was}).`,
  second: (role: string, before: string, after: string) => `The ${role}: ${before} → ${after}.`,
  open: "Open a file",
  saveFile: "Save as a file",
  fileTitle: "File",
  notSaved: "The file could not be made",
  file: {
    wrong: (name: string) => `${name} was not opened`,
    found: (count: number) =>
      count === 1 ? "One thing is wrong with it" : `${count} things are wrong with it`,
    keep: "The amendments in use are as they were.",
    notLoaded: "The part that reads and writes files could not be loaded; try again with the network there.",
    close: "Close",
  },
  close: "Close",
  example: "A tile works, for instance, says five things otherwise.",
  waiting: "Your catalogue is being read",
};
