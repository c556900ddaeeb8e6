import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isError, saysNothing } from "#design/import/fillers.ts";
import { imported } from "./read.ts";
import { shipped } from "#catalogue/shipped.ts";
import { exported } from "#design/export/export-structure.ts";
import { lostIn } from "#design/export/lost.ts";
import { tables } from "#edges/tables.ts";
import type { ExportFormat } from "#model/import-lists.ts";
import { engagements } from "#model/question.ts";
import { type Position, type Structure, structureFormat } from "#model/structure.ts";

/** Words that files, spreadsheets and directories trip over; no spaces around them, which no table keeps. */
const word = fc
  .oneof(
    fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 20 }),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }).map((text) => text.normalize("NFC")),
    fc.constantFrom(
      "=1+1",
      "+44 1",
      "-5",
      "@SUM(A1)",
      "'=x",
      "''",
      'a "b" c',
      "a,b;c",
      "a\nb",
      "Ünal, Ö.",
      "1.234",
      "true",
      "CN=a\\,b",
      "#x",
      "<b>&amp;</b>",
      "_x0041_",
      "constructor",
      "toString",
    ),
  )
  .map((text) =>
    text
      .replaceAll(/[\p{Cc}\p{Cs}]/gu, (sign) => (sign === "\n" ? sign : ""))
      .replaceAll("\u00a0", " ")
      .trim(),
  )
  .filter((text) => text !== "" && !text.includes("\uFFFD") && !saysNothing(text) && !isError(text));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const some = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
const money = maybe(
  fc.oneof(
    fc.integer({ min: 0, max: 1e9 }),
    fc.double({ min: 0, max: 1e6, noNaN: true }),
    fc.constant(1.234),
  ),
);
const ids = ["1", "2", "01", "a", "A", "=b", "x@y.example", "CN=c,O=d", "-", "Ada (1)", "e f", "__proto__"];

/** Any structure as far as a table of positions tells it. */
const structures = fc.shuffledSubarray(ids, { minLength: 1 }).chain((there): fc.Arbitrary<Structure> => {
  const other = fc.constantFrom(...there);
  const position = (id: string): fc.Arbitrary<Position> =>
    fc
      .record({
        id: fc.constant(id),
        title: word,
        role: maybe(fc.constantFrom(...shipped.catalogue.roles.map((role) => role.id))),
        holder: maybe(
          fc
            .record({
              name: word.filter((name) => !/^\W*(vacan|open|tb|to be|unfilled|unbesetzt|n\.)/i.test(name)),
              kind: fc.constantFrom("person" as const, "supplier" as const),
              email: maybe(fc.constant(`p${ids.indexOf(id)}@z.example`)),
              id: maybe(fc.constant(`n${ids.indexOf(id)}`)),
            })
            .map(some),
        ),
        reportsTo: maybe(other),
        dotted: fc.uniqueArray(other, { maxLength: 3 }),
        deputy: maybe(other),
        engagement: maybe(fc.constantFrom(...engagements)),
        share: maybe(fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs)),
        cost: money,
        budget: money,
        department: maybe(word),
        location: maybe(word),
        assistant: maybe(fc.constant(true as const)),
      })
      .map((record) => some(record) as Position);
  return fc
    .record({ positions: fc.tuple(...there.map(position)), currency: fc.constantFrom("EUR", "GBP") })
    .map(({ positions, currency }) => ({
      format: structureFormat,
      organisation: { name: "Harbour Mill, Ltd" },
      ...(positions.some(({ cost, budget }) => (cost ?? budget) !== undefined) && { currency }),
      positions,
      accountabilities: [],
      required: [],
      assignments: {},
      decisionRights: [],
      scenarios: [],
    }));
});

const bytesOf = async (structure: Structure, format: ExportFormat): Promise<Uint8Array> => {
  const made = exported(structure, format);
  return typeof made === "string" ? new TextEncoder().encode(made) : tables.writeXlsx(made, "Positions");
};
const back = async (structure: Structure, format: ExportFormat): Promise<Structure> => {
  const name = `positions.${format === "scim" ? "json" : format}`;
  const read = await imported(
    await bytesOf(structure, format),
    { organisation: structure.organisation.name },
    name,
  );
  expect(read.faults.filter(({ code }) => !["self-manager", "cycle", "several-tops"].includes(code))).toEqual(
    [],
  );
  return read.structure;
};

const without = <T extends object>(record: T, key: keyof T): T =>
  Object.fromEntries(Object.entries(record).filter(([own]) => own !== key)) as T;

/** What a directory has a place for. */
const inDirectory =
  (fields: readonly (keyof Position)[]) =>
  (structure: Structure): Structure => ({
    ...without(structure, "currency"),
    positions: structure.positions.map((position) => {
      const { role: _role, holder, ...rest } = position;
      const kept = Object.fromEntries(
        Object.entries(rest).filter(([key]) => fields.includes(key as keyof Position)),
      );
      return {
        ...kept,
        dotted: [],
        ...(holder && { holder: { ...holder, kind: "person" } }),
      } as unknown as Position;
    }),
  });
const plainRoles = (structure: Structure): Structure => ({
  ...structure,
  positions: structure.positions.map((position) => without(position, "role")),
});

describe("what is exported and imported again is the same", () => {
  test.each(["csv", "tsv", "xlsx", "json"] as const)("as %s, every field of a position", async (format) => {
    await fc.assert(
      fc.asyncProperty(structures, async (structure) => {
        // Roles are told only where somebody has one.
        fc.pre(format !== "json" || structure.positions.some(({ role }) => role !== undefined));
        expect(await back(structure, format)).toEqual(structure);
      }),
      { numRuns: format === "xlsx" ? 40 : 150 },
    );
  });

  test.each([
    ["ldif", ["id", "title", "reportsTo", "department", "location", "engagement"]],
    ["scim", ["id", "title", "reportsTo", "department", "engagement"]],
  ] as const)("as %s, what it has a place for", async (format, fields) => {
    await fc.assert(
      fc.asyncProperty(structures, async (structure) => {
        expect(plainRoles(await back(structure, format))).toEqual(inDirectory(fields)(structure));
      }),
      { numRuns: 150 },
    );
  });
});

describe("formulas", () => {
  const hostile = ['=HYPERLINK("http://x")', "+1", "-1", "@SUM(1)", "\tx", "\r=1", "＝1", "'=1"];
  test.each(["csv", "tsv"] as const)(
    "stand behind an apostrophe in %s, and numbers stay numbers",
    async (format) => {
      const structure: Structure = {
        format: structureFormat,
        organisation: { name: "x" },
        positions: hostile.map((title, nth) => ({ id: `=${nth}`, title, dotted: [], cost: nth + 0.5 })),
        accountabilities: [],
        required: [],
        assignments: {},
        decisionRights: [],
        scenarios: [],
      };
      const made = exported(structure, format) as string;
      const separator = format === "csv" ? "," : "\t";
      const cells = made
        .slice(1)
        .split(/\r\n/)
        .slice(1, -1)
        .flatMap((line) => line.split(separator));
      expect(cells.filter((cell) => /^"?[=+\-@\t\r＝]/u.test(cell))).toEqual([]);
      expect(cells).toContain("0.5");
    },
  );

  test("are text in a spreadsheet, never a formula", async () => {
    const { unzipSync, strFromU8 } = await import("fflate");
    const sheet = { columns: ["Title"], rows: [["=1+1"], ["@x"], [5]] };
    const files = unzipSync(await tables.writeXlsx(sheet, "Positions"));
    const xml = Object.entries(files).flatMap(([name, bytes]) =>
      /worksheets\//.test(name) ? [strFromU8(bytes)] : [],
    );
    expect(xml.join("")).not.toContain("<f");
    expect(await tables.writeXlsx(sheet, "Positions")).toEqual(await tables.writeXlsx(sheet, "Positions"));
  });
});

test.each([
  ["csv", ["letters", "rights", "scenarios"]],
  ["ldif", ["role", "cost", "dotted", "letters", "rights", "scenarios"]],
  ["scim", ["role", "cost", "dotted", "location", "letters", "rights", "scenarios"]],
] as const)("what %s has no place for is told, of what there is", (format, lost) => {
  const structure: Structure = {
    format: structureFormat,
    organisation: { name: "Harbour Mill" },
    positions: [
      { id: "a", title: "Chief", dotted: [], role: "cio", location: "Leeds" },
      { id: "b", title: "Clerk", dotted: ["a"], cost: 10 },
    ],
    accountabilities: [],
    required: [],
    assignments: { "it-operations": { A: ["a"] } },
    decisionRights: [{ right: "hiring", position: "a", part: "decide" }],
    scenarios: [{ id: "s", name: "S", changes: [] }],
  };
  expect(lostIn(structure, format)).toEqual(lost);
  expect(lostIn({ ...structure, assignments: {}, decisionRights: [], scenarios: [] }, "csv")).toEqual([]);
});
