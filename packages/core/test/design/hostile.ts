import { shipped } from "#catalogue/shipped.ts";
import { type Structure, structureFormat } from "#model/structure.ts";

const holder = { name: "Ada Lund", kind: "person" as const };
type Seat = Structure["positions"][number];

const list = <T>(count: number, of: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => of(at));
const known = shipped.catalogue.accountabilities.map(({ id }) => id);
const words = "payroll warehouse fleet billing kiosk sensor tender training archive energy".split(" ");
const seats = 200;

/** Structures at the limits of the schema, in shapes that ask the most of rules; a `part` of 1 is the limit itself. */
export const hostile = (part: number): Readonly<Record<string, () => Structure>> => {
  const many = Math.round(100_000 * part);
  const grants = Math.round(20_000 * part);
  const own = Math.round(2000 * part);
  const structure = (
    count: number,
    up: (at: number) => number | undefined,
    more: (at: number) => Partial<Seat> = () => ({ holder }),
    rest: Partial<Structure> = {},
  ): Structure => ({
    format: structureFormat,
    organisation: { name: "Hostile" },
    positions: list(count, (at) => {
      const superior = up(at);
      return {
        id: `p${at}`,
        title: ["Engineer", "CIO", "Head of IT", "Chair of the Board"][at % 4]!,
        dotted: [],
        ...(superior !== undefined && { reportsTo: `p${superior}` }),
        ...more(at),
      };
    }),
    accountabilities: [],
    required: [],
    assignments: {},
    decisionRights: [],
    scenarios: [],
    ...rest,
  });
  const chain = (at: number) => (at === 0 ? undefined : at - 1);
  const wide = (at: number) => (at === 0 ? undefined : 0);
  const circle = (at: number) => (at + 1) % many;
  /** The first half one above the other, the other half under the last of them. */
  const broom = (at: number) => (at === 0 ? undefined : Math.min(at - 1, many / 2));
  const deciding = (limit: (at: number) => number | undefined, right = () => "purchases", step = 1) =>
    list(grants, (at) => {
      const most = limit(at);
      return {
        right: right(),
        position: `p${at * step}`,
        part: "decide" as const,
        ...(most !== undefined && { limit: most }),
      };
    });
  const named = (name: (at: number) => string, definition?: (at: number) => string) =>
    list(own, (at) => ({
      id: `o${at}`,
      name: name(at),
      ...(definition && { definition: definition(at) }),
    }));
  /** Accountabilities with as many seats of every letter as it may have, spread over the chart. */
  const assignments = (ids: readonly string[], of = "ARCI", spread = many) =>
    Object.fromEntries(
      ids.map((id, nth) => [
        id,
        Object.fromEntries(
          of
            .split("")
            .map((letter, shift) => [
              letter,
              list(seats, (at) => `p${(nth * seats + at * (1 + shift)) % spread}`),
            ]),
        ),
      ]),
    );
  const owned = named((at) => `${words[at % 10]} ${words[(at * 7) % 9]} ${at}`);
  const everything = [...known, ...owned.map(({ id }) => id)];
  const assigned = { accountabilities: owned, assignments: assignments(everything.slice(0, 500)) };
  const audits = named((at) => `Audit of site ${at}`);

  return {
    "vacant, each under the one before": () => structure(many, chain, () => ({})),
    "filled, each under the one before, deputies far above": () =>
      structure(many, chain, (at) => ({ holder, deputy: `p${(at * 7) % many}` })),
    "vacant, all under one": () => structure(many, wide, () => ({})),
    "all under one, each their own deputy": () =>
      structure(many, wide, (at) => ({ holder, deputy: `p${at}` })),
    "all in one circle": () =>
      structure(many, circle, (at) => ({ ...(at % 2 === 0 && { holder }), deputy: `p${at}` })),
    "vacant, all in one circle": () => structure(many, circle, () => ({})),
    "circles of two": () => structure(many, (at) => at ^ 1),
    "each their own superior": () => structure(many, (at) => at),
    "half of them tops, the others under nobody that is there": () =>
      structure(many, (at) => (at % 4 < 2 ? (at % 2 === 0 ? undefined : at - 1) : many + at)),
    "suppliers over people": () =>
      structure(many, broom, (at) => ({
        holder: { ...holder, kind: at < many - 1 ? "supplier" : "person" },
      })),
    "all decide without a limit, all under one": () =>
      structure(many, wide, undefined, { decisionRights: deciding(() => undefined) }),
    "all decide without a limit, each under the one before": () =>
      structure(many, chain, undefined, { decisionRights: deciding(() => undefined, undefined, 5) }),
    "all decide, each more than the one above": () =>
      structure(many, chain, undefined, { decisionRights: deciding((at) => at + 1) }),
    "all decide, whoever answers less": () =>
      structure(many, wide, undefined, {
        decisionRights: deciding(
          (at) => at + 1,
          () => "technology-contracts",
        ),
        assignments: assignments(known),
      }),
    "half propose above, half decide below": () =>
      structure(many, (at) => (at === 0 ? undefined : Math.min(at - 1, grants / 2)), undefined, {
        decisionRights: list(grants, (at) => ({
          right: "purchases",
          position: `p${at}`,
          part: at < grants / 2 ? "recommend" : "decide",
        })),
      }),
    "all decide and propose, suppliers": () =>
      structure(many, wide, () => ({ holder: { ...holder, kind: "supplier" } }), {
        decisionRights: list(grants, (at) => ({
          right: "purchases",
          position: `p${Math.floor(at / 2)}`,
          part: at % 2 === 0 ? "recommend" : "decide",
        })),
      }),
    "own accountabilities like one another": () =>
      structure(1, chain, undefined, {
        accountabilities: named((at) => `security of thing ${at} and backup of systems and vendors`),
      }),
    "own accountabilities with long definitions": () =>
      structure(1, chain, undefined, {
        accountabilities: named(
          (at) => `${words[at % 10]} ${at}`,
          (at) =>
            list(500, (nth) => words[(at * 3 + nth) % 10]! + (nth % 90))
              .join(" ")
              .slice(0, 4000),
        ),
      }),
    "own accountabilities of few words": () =>
      structure(1, chain, undefined, {
        accountabilities: named(
          (at) => `${words[at % 10]} ${words[(at >> 3) % 8]} ${at}`,
          (at) => `${words[(at * 3) % 10]} and ${words[(at * 7) % 10]} are kept in site ${at}.`,
        ),
      }),
    "every letter full, all under one": () => structure(many, wide, undefined, assigned),
    "every letter full, each under the one before": () => structure(many, chain, undefined, assigned),
    "every letter full, vacant, each under the one before": () =>
      structure(many, chain, () => ({}), assigned),
    "every letter full, all in one circle": () => structure(many, circle, undefined, assigned),
    "every letter full, two hundred seats over the others": () =>
      structure(many, broom, (at) => ({ ...(at > 100 && { holder }) }), {
        accountabilities: owned,
        assignments: assignments(everything.slice(0, 500), "ARCI", seats),
        decisionRights: deciding(
          (at) => at + 1,
          () => "technology-contracts",
        ),
      }),
    "nobody answers": () =>
      structure(many, wide, undefined, {
        accountabilities: owned,
        required: everything.slice(0, 2000),
        assignments: assignments(everything.slice(0, 500), "R"),
      }),
    "nobody answers, each under the one before": () =>
      structure(many, chain, () => ({}), {
        accountabilities: owned,
        assignments: assignments(everything, "R"),
      }),
    "own audits by whoever is audited": () =>
      structure(many, chain, undefined, {
        accountabilities: audits.slice(0, 100),
        assignments: assignments([...known, ...audits.slice(0, 100).map(({ id }) => id)], "A", seats),
      }),
    "dotted lines to everybody": () =>
      structure(
        many,
        chain,
        (at) => ({
          holder,
          dotted: list(50, (nth) => `p${nth % 2 === 0 ? (at * 31 + nth * 97) % many : Math.max(0, at - 1)}`),
        }),
        { assignments: assignments(known) },
      ),
    "long scenarios": () =>
      structure(many, wide, undefined, {
        scenarios: list(5, (nth) => ({
          id: `s${nth}`,
          name: `Scenario ${nth}`,
          approval: { by: "Ada", on: "2026-01-01", changes: "0" },
          changes: list(grants, (at) => ({
            do: "change-position" as const,
            id: `p${at}`,
            set: { title: `Clerk ${nth}` },
          })),
        })),
      }),
  };
};
