import { describe, expect, test } from "vitest";
import { imported } from "./read.ts";

const rows = 20_000;
const list = (row: (nth: number) => string): string =>
  `ID,Name,Title,Manager\n${Array.from({ length: rows }, (_, nth) => row(nth)).join("\n")}\n`;

// Each of these once took time with the square of the rows.
describe("long lists in which all rows are wrong in one way are read in full", () => {
  test.each([
    ["one id for all", (nth: number) => `x,Name ${nth},Clerk,`, "duplicate-id", rows - 1],
    [
      "one title that all report to",
      (nth: number) => `p${nth},Name ${nth},Clerk,Clerk`,
      "ambiguous-manager",
      rows,
    ],
    ["all in one circle", (nth: number) => `p${nth},Name ${nth},Clerk,p${(nth + 1) % rows}`, "cycle", 1],
    [
      "a long chain and a name of two",
      (nth: number) =>
        nth % 2 === 1
          ? `p${nth},Name ${nth},Clerk,Twin`
          : `p${nth},${nth < 4 ? "Twin" : `Name ${nth}`},Clerk,${nth === 0 ? "" : `p${nth - 2}`}`,
      "ambiguous-manager",
      rows / 2,
    ],
  ])("%s", async (_, row, code, count) => {
    const { faults, structure } = await imported(list(row), { accept: "all" });
    expect(faults.filter((fault) => fault.code === code)).toHaveLength(count);
    expect(structure.positions).toHaveLength(rows);
    expect(structure.positions.filter(({ reportsTo }) => reportsTo === undefined)).toHaveLength(1);
  });
});

// Each of these once was tried in every way, for hours.
test("cells with very long runs of spaces are read like any other", async () => {
  const gap = " ".repeat(300_000);
  const row = `2,Ben${gap}Lund,Clerk,a${gap}b),1${gap}x,1${gap}%,x${gap};y`;
  const { faults } = await imported(`ID,Name,Title,Manager,Salary,FTE,Dotted\n1,Ada,CEO,,1,1,\n${row}\n`);
  expect(faults.map(({ code }) => code).toSorted()).toEqual([
    "too-long",
    "too-long",
    "unknown-dotted",
    "unknown-manager",
    "unreadable-number",
  ]);
});
