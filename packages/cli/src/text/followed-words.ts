// What the terminal says of scenarios that had to follow today's structure.
import type { Letter, StructureChange as Change } from "@remit/core";

/** How what changes name is called. */
export type Called = {
  readonly seat: (id: string, title?: string) => string;
  readonly accountability: (id: string) => string;
  readonly right: (id: string) => string;
};

type Says = {
  readonly [Kind in Change["do"]]: (change: Extract<Change, { do: Kind }>, called: Called) => string;
};

const below = (reportsTo: string | undefined, { seat }: Called): string =>
  reportsTo === undefined ? "" : ` below ${seat(reportsTo)}`;
const letter = (each: Letter, accountability: string): string => `the ${each} of ${accountability}`;

const says: Says = {
  "add-position": ({ position: { id, title, reportsTo } }, called) =>
    `add ${called.seat(id, title)}${below(reportsTo, called)}`,
  "remove-position": ({ id }, { seat }) => `remove ${seat(id)}`,
  "change-position": ({ id, set: { reportsTo, ...rest } }, called) => {
    if (reportsTo === undefined) return `change ${called.seat(id)}`;
    const place = reportsTo === null ? " at the top" : below(reportsTo, called);
    return `put ${called.seat(id)}${place}${Object.keys(rest).length > 0 ? " and change it" : ""}`;
  },
  "place-position": ({ id, before }, { seat }) =>
    before === undefined ? `place ${seat(id)} last` : `place ${seat(id)} before ${seat(before)}`,
  assign: (change, { seat, accountability }) =>
    `give ${seat(change.position)} ${letter(change.letter, accountability(change.accountability))}`,
  unassign: (change, { seat, accountability }) =>
    `take ${letter(change.letter, accountability(change.accountability))} from ${seat(change.position)}`,
  "add-accountability": ({ accountability: { name } }) => `add ${name}`,
  "change-accountability": ({ id }, { accountability }) => `change ${accountability(id)}`,
  "remove-accountability": ({ id }, { accountability }) => `remove ${accountability(id)}`,
  require: (change, { accountability }) => `ask for ${accountability(change.accountability)}`,
  release: (change, { accountability }) => `no longer ask for ${accountability(change.accountability)}`,
  grant: ({ grant }, { seat, right }) => `give ${seat(grant.position)} the right ${right(grant.right)}`,
  revoke: (change, { seat, right }) => `take the right ${right(change.right)} from ${seat(change.position)}`,
  "set-policies": () => "change the settings of rules",
  "set-organisation": () => "change what the organisation is called",
  "set-currency": () => "change the currency",
};

export const following = {
  title: "Scenarios that followed",
  change: (change: Change, called: Called): string =>
    (says[change.do] as (change: Change, called: Called) => string)(change, called),
  went: (scenario: string, was: string): string => `${scenario}: "${was}" no longer fits, and went.`,
  became: (scenario: string, was: string, is: string): string => `${scenario}: "${was}" became "${is}".`,
};
