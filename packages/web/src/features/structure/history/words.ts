import { counted, type Letter, numbered, type Part } from "@remit/core";
import { historySays } from "#client/history-words.ts";
import { day, dayAndTime } from "#ui/moments.ts";
import { words as matrix } from "../matrix/words.ts";

const { rights: decided } = matrix;

const listed = new Intl.ListFormat("en-GB", { type: "conjunction" });
const list = (titles: readonly string[]): string => listed.format(titles);
const plain = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

/** What a letter other than A means, of one position and of several. */
const holds: Readonly<Record<Letter, readonly [string, string]>> = {
  A: ["answers for", "answer for"],
  R: ["does the work of", "do the work of"],
  C: ["is consulted on", "are consulted on"],
  I: ["is informed of", "are informed of"],
};
const verb = (letter: Letter, titles: readonly string[]): string =>
  holds[letter][titles.length === 1 ? 0 : 1];

/** Every word of the history of a structure, and of two structures that met. */
export const words = {
  ...historySays,
  cannot: historySays.cannot as Readonly<Record<string, string | undefined>>,
  finding: (name: string, last: string): string => `“${name}” was last changed on ${last}`,
  findingNone: (title: string): string => `Nothing of “${title}” was changed since it was first kept`,
  waiting: "The history is being fetched",
  lead: "Every change of the structure is kept: who made it, when, and what it was. Changes that follow each other within seconds are one version.",
  onlyPosition: (title: string): string => `Only what concerns ${title}.`,
  everything: "Show every change",
  cannotRead: "Remit’s server gives no history of it",
  version: (version: number): string => `version ${version}`,

  /** Why there is no history. */
  none: {
    found: "Nothing of this structure is kept yet",
    foundHelp: "It is as it was opened. The history begins with your first change.",
    empty: "Nothing of this structure is kept yet",
    emptyHelp: "The history begins with the first position.",
    large: "This structure is too large for a history",
    largeHelp: (most: number): string =>
      `Up to ${most.toLocaleString("en-GB")} positions are kept with a history. This one stays in this browser and in files you save; Undo takes back what was done since the page was opened.`,
    away: "The history cannot be read now",
    awayHelp:
      "History is kept where Remit runs with a store, and that is not reached. The structure is in this browser, and everything else goes on; here there is only Undo.",
    refused: "This structure is in this browser only",
    refusedHelp:
      "Remit’s server would not keep it as it is. Nothing is lost here; it is tried again after the next change.",
    chart: "Back to the chart",
  },

  /** What a version did. */
  did: {
    create: "First kept",
    remove: "Removed",
    restore: "Brought back",
    update: "Changed",
  },
  many: (changes: number, before: number, after: number): string =>
    `${numbered(changes, "change", "changes")}: ${before.toLocaleString("en-GB")} → ${after.toLocaleString("en-GB")} positions`,
  order: "The order of the list is another one",
  moreChanges: (number: number): string => `${numbered(number, "change", "changes")} more`,
  elseChanges: (number: number): string => `${numbered(number, "change", "changes")} of something else`,
  added: (title: string, under: string | undefined): string =>
    under === undefined ? `${title} is a new position` : `${title} is a new position, under ${under}`,
  gone: (title: string): string => `${title} is no longer there`,
  moved: (title: string, to: string | undefined, from: string | undefined): string => {
    if (to === undefined) return `${title} is at the top now`;
    return from === undefined
      ? `${title} now reports to ${to}`
      : `${title} now reports to ${to}, and no longer to ${from}`;
  },
  called: (before: string, after: string): string => `${before} is now called ${after}`,
  sits: (title: string, before: string | undefined, after: string | undefined): string => {
    if (after === undefined) return `${title} is vacant now; it was ${before ?? ""}`;
    return before === undefined || before === after
      ? `${after} is now ${title}`
      : `${after} is now ${title}, in place of ${before}`;
  },
  field: (title: string, field: string, before: string, after: string): string =>
    `${title}: ${field} ${before} → ${after}`,
  nothing: "none",
  yes: "yes",
  number: (value: number): string => plain.format(value),
  share: (value: number): string => `${plain.format(value * 100)} %`,
  answers: (accountability: string, from: readonly string[], to: readonly string[]): string =>
    `${list(to)} now ${verb("A", to)} ${accountability}${from.length === 0 ? "" : `, in place of ${list(from)}`}`,
  answersNobody: (accountability: string, from: readonly string[]): string =>
    `Nobody answers for ${accountability} any more; it was ${list(from)}`,
  answersNot: (accountability: string, left: readonly string[], still: readonly string[]): string =>
    `${list(left)} no longer ${verb("A", left)} ${accountability}; ${list(still)} ${still.length === 1 ? "alone does" : "do"}`,
  holds: (accountability: string, letter: Letter, titles: readonly string[]): string =>
    `${list(titles)} now ${verb(letter, titles)} ${accountability}`,
  holdsNot: (accountability: string, letter: Letter, titles: readonly string[]): string =>
    `${list(titles)} no longer ${verb(letter, titles)} ${accountability}`,
  mayNow: (title: string, part: Part, right: string, limit: number | undefined): string => {
    const upTo = limit === undefined ? "" : `, ${decided.upTo(plain.format(limit))}`;
    return `${right}: ${title} now ${decided.part[part]}${upTo}`;
  },
  mayNot: (title: string, part: Part, right: string): string =>
    `${right}: ${title} no longer ${decided.part[part]}`,
  ownNew: (name: string): string => `${name} is a new accountability of your own`,
  ownChanged: (name: string): string => `${name} is worded otherwise`,
  ownGone: (name: string): string => `${name} is no accountability here any more`,
  required: (name: string): string => `Somebody has to answer for ${name} now`,
  released: (name: string): string => `Nobody need answer for ${name} any more`,
  policies: "The rules draw their lines elsewhere",
  organisation: (name: string): string => `The organisation is called ${name}`,
  currency: (currency: string | null): string =>
    currency === null ? "Sums have no currency any more" : `Sums are in ${currency} now`,
  scenario: {
    add: (name: string): string => `Scenario “${name}” is new`,
    change: (name: string): string => `Scenario “${name}” was changed`,
    approve: (name: string): string => `Scenario “${name}” was approved`,
    unapprove: (name: string): string => `The approval of scenario “${name}” was taken back`,
    remove: (name: string): string => `Scenario “${name}” was deleted`,
  },

  /** An earlier state, and two versions side by side. */
  asOf: (instant: string): string => `As of ${dayAndTime(instant)}`,
  between: (before: number, after: number): string => `From version ${before} to version ${after}`,
  now: "Now",
  onDay: (instant: string): string => day(instant),
  figures: { positions: "Positions", vacant: "Vacant", layers: "Layers", cost: "Cost a year" },
  sinceThen: (number: number): string =>
    number === 0
      ? "Nothing has changed since then."
      : `Since then, ${counted(number, "change", "changes").toLowerCase()}.`,
  betweenThem: (number: number): string =>
    number === 0
      ? "Both say the same."
      : `${counted(number, "change", "changes")} from the one to the other.`,
  sinceHead: "What differs from now",
  betweenHead: "What differs",
  answeringNone: "Nobody answers for anything else.",
  noEffect: "Nothing else.",
  copy: "Open as a copy",
  copyName: (name: string, instant: string): string => `${name} (${day(instant)})`.slice(0, 200),
  compareTitle: "Compare two versions",
  compare: "Compare",
  before: "Before",
  after: "After",
  option: (version: number, instant: string): string => `Version ${version}, ${dayAndTime(instant)}`,
  close: "Close",
  absent: "That version is not here.",

  /** The structure was changed here and elsewhere. */
  met: {
    title: "This structure was changed here and elsewhere",
    help: "Nothing is overwritten until you choose. Whatever you take, the other stays in the history.",
    mine: "Here",
    theirs: (who: string, instant: string): string => `Elsewhere ${who}, ${dayAndTime(instant)}`,
    waiting: "What both changed is being worked out",
    away: "What was changed elsewhere cannot be shown: Remit’s server is not reached.",
    both: "Keep both",
    bothHelp: "The changes do not touch each other: both can be kept.",
    bothNot: "Both changed the same thing, so one of them has to give way.",
    keepMine: "Keep mine",
    takeTheirs: "Take theirs",
    failed: "This could not be done: Remit’s server is not reached. Nothing was changed.",
  },
} as const;
