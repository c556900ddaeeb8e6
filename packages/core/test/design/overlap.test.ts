import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { shipped } from "#catalogue/shipped.ts";
import { overlapsIn, readerFor } from "#design/overlaps.ts";
import { likeness, threshold } from "#design/similar.ts";

const folder = join(import.meta.dirname, "../../../../examples/overlap");
const read = <T>(file: string, schema: z.ZodType<T>): T[] =>
  z.array(schema).parse(parse(readFileSync(join(folder, file), "utf8")));
const pairs = read("pairs.yaml", z.strictObject({ same: z.boolean(), a: z.string(), b: z.string() }));
const against = read(
  "against-catalogue.yaml",
  z.strictObject({ own: z.string(), means: z.array(z.string()) }),
);

/** Every third, from the third on, was not looked at while the method was tuned. */
const parts = [
  { part: "tuned", of: (at: number) => at % 3 !== 2 },
  { part: "held", of: (at: number) => at % 3 === 2 },
];
const { read: ready } = readerFor(shipped);
const alike = (a: string, b: string): number => likeness(ready(a), ready(b));

describe("what docs/decisions/overlap-of-free-text.md states", () => {
  test("the labelled pairs are many, and half of them are none", () => {
    expect(pairs.length).toBeGreaterThanOrEqual(120);
    expect(pairs.filter(({ same }) => !same)).toHaveLength(pairs.length / 2);
  });

  test("two texts of an organisation: proposed, of these right, and those there are", () => {
    const measured = parts.map(({ part, of }) => {
      const some = pairs.filter((_, at) => of(at));
      const proposed = some.filter(({ a, b }) => alike(a, b) >= threshold);
      const right = proposed.filter(({ same }) => same).length;
      return { part, proposed: proposed.length, right, all: some.filter(({ same }) => same).length };
    });
    expect(measured).toEqual([
      { part: "tuned", proposed: 22, right: 21, all: 45 },
      { part: "held", proposed: 16, right: 14, all: 23 },
    ]);
  });

  test("a text of an organisation against the catalogue: proposed, of these right, and those there are", () => {
    const measured = parts.map(({ part, of }) => {
      const some = against.filter((_, at) => of(at));
      const proposed = some.flatMap(({ own, means }) =>
        overlapsIn(shipped, [{ id: "own", name: own }]).map(({ other }) => means.includes(other)),
      );
      const right = proposed.filter(Boolean).length;
      return {
        part,
        proposed: proposed.length,
        right,
        all: some.filter(({ means }) => means.length > 0).length,
      };
    });
    expect(measured).toEqual([
      { part: "tuned", proposed: 12, right: 12, all: 14 },
      { part: "held", proposed: 13, right: 11, all: 14 },
    ]);
  });
});

describe("what a text takes back", () => {
  test.each([
    ["IT security", "Not answering for IT security"],
    ["IT security", "IT security: not ours"],
    ["Purchase of hardware and software", "Purchase of nothing: no hardware, no software"],
    ["Service desk", "Everything except the service desk"],
    ["IT operations", "Doesn't answer for IT operations"],
  ])("%s is not %s", (said, taken) => {
    expect(alike(said, taken)).toBeLessThan(threshold);
    expect(overlapsIn(shipped, [{ id: "own", name: taken }])).toEqual([]);
  });
  test("is the same where both take it back, and leaves the rest as it is", () => {
    expect(alike("Not answering for IT security", "Without IT security")).toBeGreaterThan(threshold);
    expect(alike("Help desk, not for customers", "Service desk")).toBeGreaterThan(threshold);
    expect(alike("Not only the help desk", "Service desk")).toBeGreaterThan(threshold);
  });
});

describe("what judges something", () => {
  test.each([
    "IT audit",
    "Security audit",
    "Audit of suppliers",
    "Internal audit of IT controls",
    "Auditing the network",
    "Independent assessment of IT operations",
  ])("%s is not what is judged", (name) => {
    expect(overlapsIn(shipped, [{ id: "own", name }])).toEqual([]);
  });
  test("is the same as what judges it too, and may be one of several things", () => {
    expect(alike("IT audit", "Audit of IT")).toBeGreaterThan(threshold);
    expect(alike("Security audit", "Audit of information security")).toBeGreaterThan(threshold);
    expect(overlapsIn(shipped, [{ id: "own", name: "Compliance and audit" }])).toMatchObject([
      { other: "it-risk-compliance" },
    ]);
    expect(alike("IT operations, no audit", "IT operations")).toBeGreaterThan(threshold);
  });
});

const words = fc.oneof(
  fc.constantFrom(...pairs.flatMap(({ a, b }) => [a, b])),
  fc.string({ unit: "grapheme", maxLength: 30 }),
);

test("likeness is the same both ways, from 0 to 1, and 1 for a text and itself where it says anything", () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      const much = alike(a, b);
      expect(much).toBeCloseTo(alike(b, a), 12);
      expect(much).toBeGreaterThanOrEqual(0);
      expect(much).toBeLessThanOrEqual(1 + 1e-9);
      expect([0, 1]).toContain(Math.round(alike(a, a) * 1e9) / 1e9);
    }),
  );
});

test("of several accountabilities each is paired with the one most like it, once, in whatever order they stand", () => {
  const names = ["Help desk for staff", "User support", "Maintenance of the lorries", "Payroll"];
  const own = names.map((name, at) => ({ id: `own-${at}`, name }));
  const found = overlapsIn(shipped, own);
  expect(overlapsIn(shipped, own.toReversed())).toEqual(found);
  expect(found.map(({ own: one, other }) => [one, other])).toContainEqual(["own-0", "own-1"]);
  expect(found.flatMap(({ own: one, other }) => [one, other])).not.toContain("own-2");
});
