import fc from "fast-check";
import { expect, test } from "vitest";
import { anyStructure } from "./arbitrary.ts";
import { shipped } from "#catalogue/shipped.ts";
import { approvalOf, withApproval, withoutApproval } from "#design/approval.ts";
import { diffBetween } from "#design/diff-between.ts";
import { diffStructures } from "#design/diff.ts";
import { parseStructure, writeStructure } from "#design/structure-file.ts";
import { type Scenario, structureSchema } from "#model/structure.ts";
import { call } from "#operations/call.ts";
import { operations } from "#operations/list.ts";
import { structureExample } from "#operations/structure-example.ts";

const structure = structureSchema.parse(structureExample);
const [scenario] = structure.scenarios as [Scenario];
const by = "The board";
const on = "2026-11-27";

test("an approval holds for the changes a scenario has, whatever it is called, and for no others", () => {
  const approved = withApproval(scenario, { by, on });
  expect([scenario, approved].map(approvalOf)).toEqual(["none", "approved"]);
  expect(approvalOf({ ...approved, name: "Another name", note: "A note" })).toBe("approved");
  expect(approvalOf({ ...approved, changes: approved.changes.toReversed() })).toBe("outdated");
  expect(approvalOf({ ...approved, changes: approved.changes.slice(1) })).toBe("outdated");
  expect(withoutApproval(approved)).toEqual(scenario);
});

test("what was approved still is when its file is read again", () => {
  fc.assert(
    fc.property(anyStructure, anyStructure, (before, after) => {
      const made = withApproval({ id: "s", name: "S", changes: diffStructures(before, after) }, { by, on });
      const { value } = parseStructure(writeStructure({ ...before, scenarios: [made] }), shipped);
      expect(value?.scenarios.map(approvalOf)).toEqual(["approved"]);
    }),
    { numRuns: 50 },
  );
});

test("the operation approves today where no day is said, and takes an approval back; history tells both", async () => {
  const approve = async (given: object) => {
    const door = { effects: { today: () => on } };
    return call(operations, "approve-scenario", { structure, scenario: "security-to-it", ...given }, door);
  };
  const { value: made } = await approve({ by });
  expect(made?.structure.scenarios[0]?.approval).toMatchObject({ by, on });
  const { value: back } = await approve({ structure: made?.structure });
  expect(back?.structure).toEqual(structure);
  expect(diffBetween(structure, made!.structure)?.scenarios).toMatchObject([{ did: "approve" }]);
  expect(diffBetween(made!.structure, structure)?.scenarios).toMatchObject([{ did: "unapprove" }]);
  expect((await approve({ by, scenario: "other" })).issues).toMatchObject([
    { code: "design/unknown-scenario" },
  ]);
  expect((await approve({ by, on: "27 November" })).issues).toMatchObject([{ path: ["on"] }]);
});
