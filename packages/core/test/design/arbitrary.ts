import fc from "fast-check";
import { shipped } from "@remit/core";
import {
  type Assignment,
  type Grant,
  type Position,
  type Structure,
  structureFormat,
} from "../../src/model/structure.ts";
import { engagements } from "../../src/model/question.ts";
import { parts } from "../../src/model/writing.ts";

/** Text as people and imports write it: any signs, also those that mean something in YAML, but no half of a pair. */
const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.constantFrom("no", "1e3", " x ", "- a", "a: b", "# c", "*d", '"', "'", "é\n ü", "~", "2026-01-31", "\t"),
);
const named = text.filter((each) => each.length > 0);

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const some = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

const seats = ["a", "b", "c", "d", "e", "f", "g", "h", "1", "no", "Chief: x", "__proto__"];
const own = ["own-1", "own-2", "own-3", "null"];
const known = shipped.catalogue.accountabilities.slice(0, 6).map(({ id }) => id);
const roles = shipped.catalogue.roles.map(({ id }) => id);
const money = fc.integer({ min: 0, max: 1_000_000 });

const position = (id: string, there: readonly string[]): fc.Arbitrary<Position> => {
  const other = fc.constantFrom(...there);
  // Many report to the same two, so that there is an order of siblings to differ in.
  const leader = fc.constantFrom(...there.toSorted().slice(0, 2));
  return fc
    .record({
      id: fc.constant(id),
      title: text,
      role: maybe(fc.constantFrom(...roles)),
      holder: maybe(
        fc
          .record({
            name: named,
            kind: fc.constantFrom("person" as const, "supplier" as const),
            email: maybe(text),
            id: maybe(text),
          })
          .map(some),
      ),
      reportsTo: maybe(fc.oneof(other, leader)),
      dotted: fc.uniqueArray(other, { maxLength: 2 }),
      deputy: maybe(other),
      engagement: maybe(fc.constantFrom(...engagements)),
      share: maybe(fc.constantFrom(0, 0.2, 0.5, 1)),
      cost: maybe(money),
      budget: maybe(money),
      department: maybe(text),
      location: maybe(text),
      assistant: maybe(fc.constant(true as const)),
    })
    .map((record) => some(record) as Position);
};

const assignment = (there: readonly string[]): fc.Arbitrary<Assignment> => {
  const list = maybe(fc.uniqueArray(fc.constantFrom(...there), { maxLength: 3 }));
  return fc.record({ A: list, R: list, C: list, I: list }).map(some);
};

const grant = (there: readonly string[]): fc.Arbitrary<Grant> =>
  fc
    .record({
      right: fc.constantFrom("technology-budget", "hiring", "own: right"),
      position: fc.constantFrom(...there),
      part: fc.constantFrom(...parts),
      limit: maybe(money),
      per: maybe(fc.constantFrom("decision" as const, "year" as const)),
    })
    .map((record) => some(record) as Grant);

const policies = fc.record({
  rules: fc.dictionary(
    fc.constantFrom("span-wide", "no-deputy"),
    fc.constantFrom("off" as const, "note" as const),
  ),
  spanMost: maybe(fc.integer({ min: 1, max: 30 })),
  layersMost: maybe(fc.integer({ min: 1, max: 9 })),
  smallBelow: maybe(fc.integer({ min: 0, max: 9 })),
});

/**
 * Any structure that `checkStructure` accepts, without scenarios: with cycles, self-managers, several tops, empty
 * assignments and requirements said twice. Ids come from one small pool, so that two of them have much in common.
 */
export const anyStructure: fc.Arbitrary<Structure> = fc
  .record({
    positions: fc.shuffledSubarray(seats, { minLength: 1 }),
    accountabilities: fc.shuffledSubarray(own),
  })
  .chain(({ positions, accountabilities }) => {
    const ids = [...known, ...accountabilities];
    return fc
      .record({
        format: fc.constant(structureFormat),
        organisation: fc
          .record({ name: text, industry: maybe(text) })
          .map((record) => some(record) as Structure["organisation"]),
        currency: maybe(fc.constantFrom("EUR", "GBP")),
        positions: fc.tuple(...positions.map((id) => position(id, positions))),
        accountabilities: fc.tuple(
          ...accountabilities.map((id) =>
            fc
              .record({ id: fc.constant(id), name: named, definition: maybe(text), domain: maybe(text) })
              .map((record) => some(record) as Structure["accountabilities"][number]),
          ),
        ),
        required: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 4 }),
        assignments: fc
          .uniqueArray(fc.tuple(fc.constantFrom(...ids), assignment(positions)), {
            selector: ([id]) => id,
            maxLength: 6,
          })
          .map((entries) => Object.fromEntries(entries)),
        decisionRights: fc.uniqueArray(grant(positions), {
          selector: ({ right, position: of, part }) => JSON.stringify([right, of, part]),
          maxLength: 5,
        }),
        policies: maybe(policies.map((record) => some(record as never) as never)),
        scenarios: fc.constant([]),
      })
      .map((record) => some(record as never) as unknown as Structure);
  });

/** Ids of the arbitrary, and those on which rules about outcomes and rights look, in their place. */
const pointed = new Map<string, string>([
  ...["security", "it-operations", "it-risk-compliance", "continuity", "procurement", "operating-budget"].map(
    (to, at): [string, string] => [shipped.catalogue.accountabilities[at]!.id, to],
  ),
  ["technology-budget", "purchases"],
  ["hiring", "access"],
]);
const pointedAt = (id: string): string => pointed.get(id) ?? id;
/** Structures of which half have outcomes and rights on which rules look. */
export const someStructure: fc.Arbitrary<Structure> = fc.oneof(
  anyStructure,
  anyStructure.map((structure): Structure => ({
    ...structure,
    required: structure.required.map(pointedAt),
    assignments: Object.fromEntries(
      Object.entries(structure.assignments).map(([of, seats]) => [pointedAt(of), seats]),
    ),
    decisionRights: structure.decisionRights.map((grant) => ({ ...grant, right: pointedAt(grant.right) })),
  })),
);
