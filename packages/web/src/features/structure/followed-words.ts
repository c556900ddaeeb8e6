import type { Letter, StructureChange as Change } from "@remit/core";
import { numbered } from "@remit/core";
import type { Names } from "./names.ts";

type Says = {
  readonly [Kind in Change["do"]]: (change: Extract<Change, { do: Kind }>, names: Names) => string;
};

const letterIn = (letter: Letter, accountability: string): string => `the ${letter} in ${accountability}`;
const below = (id: string | undefined, { position }: Names): string =>
  id === undefined ? "" : ` below ${position(id)}`;

const says: Says = {
  "add-position": ({ position: { id, title, reportsTo } }, names) =>
    `add ${title || id}${below(reportsTo, names)}`,
  "remove-position": ({ id }, { position }) => `remove ${position(id)}`,
  "change-position": ({ id, set: { reportsTo, ...rest } }, names) => {
    if (reportsTo === undefined) return `change ${names.position(id)}`;
    const place = reportsTo === null ? " at the top" : below(reportsTo, names);
    return `put ${names.position(id)}${place}${Object.keys(rest).length > 0 ? ", and change it" : ""}`;
  },
  "place-position": ({ id, before }, { position }) =>
    before === undefined ? `place ${position(id)} last` : `place ${position(id)} before ${position(before)}`,
  assign: (change, { position, accountability }) =>
    `give ${position(change.position)} ${letterIn(change.letter, accountability(change.accountability))}`,
  unassign: (change, { position, accountability }) =>
    `take ${letterIn(change.letter, accountability(change.accountability))} from ${position(change.position)}`,
  "add-accountability": ({ accountability: { name } }) => `add ${name}`,
  "change-accountability": ({ id }, { accountability }) => `change ${accountability(id)}`,
  "remove-accountability": ({ id }, { accountability }) => `remove ${accountability(id)}`,
  require: (change, { accountability }) => `ask for ${accountability(change.accountability)}`,
  release: (change, { accountability }) => `no longer ask for ${accountability(change.accountability)}`,
  grant: ({ grant }, { position, right }) =>
    `give ${position(grant.position)} the decision right ${right(grant.right)}`,
  revoke: (change, { position, right }) =>
    `take the decision right ${right(change.right)} from ${position(change.position)}`,
  "set-policies": () => "change the settings of rules",
  "set-organisation": () => "change what the organisation is called",
  "set-currency": () => "change the currency",
};

/** What is said where scenarios had to follow a change of today's structure. */
export const followedWords = {
  title: "Scenarios that followed",
  which: "Which",
  more: (count: number): string => `and ${count.toLocaleString("en-GB")} more`,
  says: (changes: number, scenarios: readonly string[]): string =>
    `${numbered(changes, "change", "changes")} of ${new Intl.ListFormat("en-GB").format(scenarios.map((name) => `“${name}”`))} did not fit today’s structure any longer. Undo brings back what was.`,
  change: (change: Change, names: Names): string =>
    (says[change.do] as (change: Change, names: Names) => string)(change, names),
  went: (scenario: string, was: string): string => `${scenario}: “${was}” went.`,
  became: (scenario: string, was: string, is: string): string => `${scenario}: “${was}” became “${is}”.`,
};
