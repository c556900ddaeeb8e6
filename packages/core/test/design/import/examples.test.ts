import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { importSchema } from "#model/import.ts";
import { example, folder, imported } from "./read.ts";

/** By name, whom each one reports to, and who has none. */
const lines = ({ structure }: Awaited<ReturnType<typeof imported>>): Record<string, string | undefined> => {
  const name = new Map(structure.positions.map(({ id, holder, title }) => [id, holder?.name ?? title]));
  return Object.fromEntries(
    structure.positions.map(({ id, reportsTo }) => [
      name.get(id)!,
      reportsTo === undefined ? undefined : name.get(reportsTo),
    ]),
  );
};
const files = readdirSync(folder).filter((name) => !name.endsWith(".md"));

describe("the examples", () => {
  test.each(files)("%s is read in the shape that is promised", async (name) => {
    const read = await imported(example(name), {}, name);
    expect(importSchema.safeParse(read).error).toBeUndefined();
    expect(read.counts.positions).toBeGreaterThan(3);
  });

  test.each([
    ["bamboohr.csv", "bamboohr", "csv"],
    ["workday.csv", "workday", "csv"],
    ["entra.graph.json", "entra", "graph"],
    ["google.csv", "google", "csv"],
    ["directory.ldif", "ldap", "ldif"],
    ["users.scim.json", "scim", "scim"],
    ["people.csv", "generic", "csv"],
  ] as const)("%s is known as %s", async (name, preset, kind) => {
    const read = await imported(example(name), {}, name);
    expect([read.preset, read.source.kind]).toEqual([preset, kind]);
    expect(
      read.faults.map(({ code }) => code).filter((code) => !["inactive", "unreadable-value"].includes(code)),
    ).toEqual([]);
  });

  test("managers are found by name, e-mail, id, DN, link and name with id", async () => {
    expect(lines(await imported(example("bamboohr.csv")))).toMatchObject({
      "Ada Kern": undefined,
      "Dev Nair": "Ada Kern",
      "Ella Orme": "Dev Nair",
    });
    expect(lines(await imported(example("workday.csv")))).toMatchObject({
      "Cleo Marsh": "Ben Lund",
      "Service Desk Manager": "Cleo Marsh",
    });
    expect(lines(await imported(example("directory.ldif")))).toEqual({
      "Ada Kern": undefined,
      "Ben Lund": "Ada Kern",
      "Cléo Marsh": "Ben Lund",
      "Dev Nair": "Ben Lund",
    });
    expect(lines(await imported(example("users.scim.json")))).toEqual({
      "Ada Kern": undefined,
      "Ben Lund": "Ada Kern",
      "Cleo Marsh": "Ben Lund",
      "Dev Nair": "Ben Lund",
    });
    expect(lines(await imported(example("entra.graph.json")))).toMatchObject({ "Cleo Marsh": "Ben Lund" });
    expect(lines(await imported(example("google.csv")))).toMatchObject({ "Cleo Marsh": "Ben Lund" });
  });

  test("numbers, shares, currency, dotted lines and vacancies are read", async () => {
    const { structure, counts, unmatched } = await imported(example("people.csv"));
    expect(structure.currency).toBe("EUR");
    expect(structure.positions.map(({ cost, share }) => [cost, share])).toEqual([
      [180_000, 1],
      [95_500, 1],
      [48_000, 0.8],
      [88_250.5, 1],
      [undefined, 0.5],
    ]);
    expect(structure.positions[2]).toMatchObject({ dotted: ["dev-nair"] });
    expect(structure.positions[4]).toMatchObject({ title: "Service Desk Analyst" });
    expect(structure.positions[4]).not.toHaveProperty("holder");
    expect(counts).toMatchObject({ vacancies: 1, leftOut: 0 });
    expect(unmatched).toMatchObject([{ column: "Comment" }]);
  });

  test("titles that may mean several roles set none, and are told", async () => {
    const { titles, structure } = await imported(example("directory.ldif"));
    expect(titles).toEqual([
      { given: "IT Director", roles: ["it-director", "cio", "cto"], match: "whole", positions: ["blund"] },
    ]);
    expect(structure.positions.some(({ role }) => role !== undefined)).toBe(false);
    const graph = await imported(example("entra.graph.json"));
    expect(graph.structure.positions.map(({ role }) => role)).toEqual([
      undefined,
      "cto",
      "vp-engineering",
      undefined,
      undefined,
    ]);
  });

  test("accounts that are disabled stay until their removal is accepted", async () => {
    const read = await imported(example("entra.graph.json"));
    expect(read.faults.map(({ id, repair }) => [id, repair?.kind])).toEqual([
      ["inactive/5/accountEnabled", "remove"],
    ]);
    const cleaned = await imported(example("entra.graph.json"), { accept: ["inactive/5/accountEnabled"] });
    expect(cleaned.structure.positions).toHaveLength(4);
  });

  test("of the dirty one every fault is told by its row, with its repair", async () => {
    const { faults, counts } = await imported(example("dirty.csv"));
    expect(faults.map(({ row, code, repair }) => [row, code, repair?.kind, repair?.to])).toEqual([
      [4, "unknown-manager", "put-under", "2"],
      [5, "self-manager", "put-under", "1"],
      [6, "cycle", "put-under", "1"],
      [8, "unreadable-number", undefined, undefined],
      [8, "several-tops", "put-under", "1"],
      [9, "unreadable-number", "set", "0.8"],
      [9, "unknown-manager", "put-under", "1"],
      [10, "duplicate-row", undefined, undefined],
      [11, "duplicate-id", "rename", "2-2"],
      [12, "no-title", undefined, undefined],
      [13, "ambiguous-manager", "put-under", "11"],
      [16, "unreadable-row", undefined, undefined],
    ]);
    expect(counts).toMatchObject({ rows: 15, positions: 12, leftOut: 3 });
    const mended = await imported(example("dirty.csv"), { accept: "all" });
    expect(mended.counts).toMatchObject({ rows: 15, positions: 13, leftOut: 2 });
  });
});

describe("columns", () => {
  const csv = "Wer,Was,Chef\nAda,Boss,\nBen,Clerk,Ada\n";

  test("that nothing is known of are refused with what they are called", async () => {
    await expect(imported("Foo,Bar\n1,2\n")).rejects.toThrow("import/no-columns");
  });

  test("are what the person says they are", async () => {
    const { structure, mapping } = await imported(csv, {
      mapping: { Wer: "name", Was: "title", chef: "manager" },
    });
    expect(mapping.map(({ column, field }) => [column, field])).toEqual([
      ["Wer", "name"],
      ["Was", "title"],
      ["Chef", "manager"],
    ]);
    expect(structure.positions[1]).toMatchObject({ title: "Clerk", reportsTo: "ada" });
  });

  test("that are named wrongly are refused with the nearest", async () => {
    await expect(imported(csv, { mapping: { Wher: "name" } })).rejects.toThrow(
      /unknown-column.*"nearest":\["Wer"\]/,
    );
  });

  test("that are to be ignored are", async () => {
    const read = await imported("Name,Title,Manager\nAda,Boss,Ben\nBen,Boss,Ada\n", {
      mapping: { Manager: "ignore" },
    });
    expect(read.structure.positions.every(({ reportsTo }) => reportsTo === undefined)).toBe(true);
    expect(read.unmatched).toEqual([{ column: "Manager", at: 2 }]);
  });

  test("of the file to fix are not read again", async () => {
    const read = await imported("Name,Title,Remit: what is wrong\nAda,Boss,no-title\n");
    expect(read.unmatched).toEqual([]);
    expect(read.mapping).toHaveLength(2);
  });
});
