import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { call, operations } from "@remit/core";
import { papers } from "#edges/papers.ts";
import { tables } from "#edges/tables.ts";
import { diffStructures } from "#design/diff.ts";
import { structureFormat } from "#model/structure.ts";
import { anyStructure } from "./arbitrary.ts";

const door = { effects: { today: () => "2026-01-31", zip: papers.zip, ...tables } };

/** Whatever in an answer is a structure. */
const structuresIn = (value: unknown): object[] => {
  if (typeof value !== "object" || value === null) return [];
  if ((value as { format?: unknown }).format === structureFormat) return [value];
  return Object.values(value).flatMap(structuresIn);
};

/** A structure is written as a file, and the file is read as the same. */
const isReadAgain = async (structure: object): Promise<void> => {
  const written = await call(operations, "write-structure", { structure }, door);
  expect(written.issues).toBeUndefined();
  const read = await call(
    operations,
    "parse-structure",
    { text: (written.value as { text: string }).text },
    door,
  );
  expect(read.issues).toBeUndefined();
};

describe("a structure that an operation answers with is written and read again", () => {
  test("in every example", async () => {
    const makers: string[] = [];
    for (const { name, example } of operations) {
      const { value } = await call(operations, name, example, door);
      const structures = structuresIn(value);
      if (structures.length > 0) makers.push(name);
      for (const structure of structures) await isReadAgain(structure);
    }
    expect(makers).toEqual(
      expect.arrayContaining(["change-structure", "apply-scenario", "import-structure"]),
    );
  });

  test("whatever is changed, and whatever scenario is looked at or merged", async () => {
    await fc.assert(
      fc.asyncProperty(anyStructure, anyStructure, anyStructure, async (before, other, then) => {
        const scenarios = [other, then].map((to, at) => ({
          id: `s${at}`,
          name: `S${at}`,
          changes: diffStructures(before, to),
        }));
        const structure = { ...before, scenarios };
        const changed = { structure, changes: diffStructures(before, then) };
        const { value, issues } = await call(operations, "change-structure", changed, door);
        expect(issues).toBeUndefined();
        await isReadAgain(value!.structure);
        for (const merge of [false, true]) {
          const asked = { structure: value!.structure, scenario: "s0", merge };
          const applied = await call(operations, "apply-scenario", asked, door);
          expect(applied.issues).toBeUndefined();
          await isReadAgain(applied.value!.structure);
        }
      }),
      { numRuns: 15 },
    );
  });

  test("whatever list comes into it, and whatever of it is accepted", async () => {
    const cell = fc.constantFrom("a", "b", "c", "d", "Chief: x", "Head of IT", "", "é");
    const row = fc.tuple(cell, cell, cell, cell);
    await fc.assert(
      fc.asyncProperty(
        anyStructure,
        anyStructure,
        fc.array(row, { minLength: 1 }),
        async (before, other, rows) => {
          const into = {
            ...before,
            scenarios: [{ id: "s", name: "S", changes: diffStructures(before, other) }],
          };
          const content = [["id", "title", "name", "reports to"], ...rows]
            .map((each) => each.join(";"))
            .join("\n");
          const asked = { name: "people.csv", content, into, accept: "all" };
          const { value, issues } = await call(operations, "import-structure", asked, door);
          if (issues) expect(issues.map(({ code }) => code)).toEqual(["import/no-positions"]);
          else await isReadAgain(value.structure);
        },
      ),
      { numRuns: 15 },
    );
  });

  test("or it is refused, where it grows beyond what a file may hold", async () => {
    const positions = Array.from({ length: 201 }, (_, at) => ({ id: `p${at}`, title: "" }));
    const structure = { format: structureFormat, organisation: { name: "Mill" }, positions };
    const changes = positions.map(({ id }) => ({
      do: "assign",
      accountability: "security",
      letter: "I",
      position: id,
    }));
    const { issues } = await call(operations, "change-structure", { structure, changes }, door);
    expect(issues).toMatchObject([
      { code: "design/too-long", path: ["structure", "assignments", "security", "I"], data: { most: 200 } },
    ]);
  });
});
