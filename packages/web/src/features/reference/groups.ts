import type { Entry } from "./entries.ts";

export const groups = ["decide", "read", "career", "keep", "people", "history", "catalogue"] as const;
export type Group = (typeof groups)[number];

/** Where an operation stands, by a word of its name; the first that fits. */
const places: readonly (readonly [RegExp, Group])[] = [
  [/career/, "career"],
  [/^(decide|compare-(respondents|assessments)|questions?|parse-|write-)/, "decide"],
  [/amendment|get-catalogue/, "catalogue"],
  [/history|undo|restore/, "history"],
  [/respondent|invitation|round|answers/, "people"],
  [/organisation|assessment|recommendation/, "keep"],
];

/** Operations in groups, in the order in which somebody meets them. */
export const grouped = (entries: readonly Entry[]): { group: Group; entries: Entry[] }[] => {
  const placeOf = ({ name, access }: Entry): Group =>
    places.find(([word]) => word.test(name))?.[1] ?? (access === "anyone" ? "read" : "keep");
  return groups
    .map((group) => ({ group, entries: entries.filter((entry) => placeOf(entry) === group) }))
    .filter((each) => each.entries.length > 0);
};

/** Whether all words typed stand in what an entry says of itself. */
export const finds = (entry: Entry, typed: string): boolean => {
  const fields = [...entry.takes, ...entry.answers.fields].map(({ name, says }) => `${name} ${says ?? ""}`);
  const all = [entry.name, entry.summary, entry.notes, ...fields].join(" ").toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
};
