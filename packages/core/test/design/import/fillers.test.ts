import { describe, expect, test } from "vitest";
import { imported } from "./read.ts";
import type { Import } from "#model/import.ts";

const lines = ({ structure }: Import) =>
  Object.fromEntries(structure.positions.map(({ id, reportsTo }) => [id, reportsTo]));
const codes = ({ faults }: Import) => faults.map(({ code, row, column }) => [code, row, column]);

describe("a cell that says nothing", () => {
  test.each(["n/a", "-", "None", "N.A.", "null", "(none)", "?"])(
    "%s is no superior, whatever has it as a title, a name or an id",
    async (filler) => {
      const told = await imported(
        [
          "ID,Name,Job Title,Manager ID",
          `1,Ann,CEO,${filler}`,
          "2,Bob,CTO,1",
          `3,Di,${filler},1`,
          `4,${filler},Clerk,2`,
          `${filler},Ed,Clerk,2`,
        ].join("\n"),
      );
      expect(lines(told)).toEqual({ 1: undefined, 2: "1", 3: "1", 4: "2", ed: "2" });
      expect(codes(told)).toEqual([["no-title", 4, undefined]]);
      expect(told.structure.positions[3]).not.toHaveProperty("holder");
    },
  );

  test.each(["TBD", "tbc", "Vacant", "Unassigned", "To be hired", "N.N."])(
    "%s is a superior who is not known yet, and is told",
    async (filler) => {
      const told = await imported(
        `ID,Name,Job Title,Manager\n1,Ann,CEO,\n2,Bob,CTO,${filler}\n3,Di,${filler},1\n4,${filler},Clerk,1\n`,
      );
      expect(lines(told)).toMatchObject({ 2: undefined });
      expect(codes(told)).toEqual([["unknown-manager", 3, "Manager"]]);
    },
  );

  test("is no number and no address, so that two who have none are two", async () => {
    const told = await imported(
      "Employee ID,Name,Title,Email\nN/A,Ann Lee,CEO,n/a\nN/A,Bob Cole,CTO,n/a\nN/A,Jo Null,Clerk,-\n",
    );
    expect(told.structure.positions.map(({ id, holder }) => [id, holder])).toEqual([
      ["ann-lee", { name: "Ann Lee", kind: "person" }],
      ["bob-cole", { name: "Bob Cole", kind: "person" }],
      ["jo-null", { name: "Jo Null", kind: "person" }],
    ]);
    const halves = await imported("ID,First Name,Last Name,Title\n1,Jo,Null,Clerk\n");
    expect(halves.structure.positions[0]!.holder?.name).toBe("Jo Null");
  });

  test("is an id where a program says so to the letter", async () => {
    const told = await imported(
      JSON.stringify([
        { id: "-", name: "Ada", title: "CEO" },
        { id: "2", name: "Ben", title: "Clerk", managerId: "-" },
        { id: "3", name: "Cy", title: "Clerk", managerId: "n/a" },
      ]),
      {},
      "people.json",
    );
    expect(lines(told)).toEqual({ "-": undefined, 2: "-", 3: undefined });
  });
});

describe("an error of a spreadsheet", () => {
  test.each(["#REF!", "#DIV/0!", "#NAME?", "#VALUE!", "#N/A", "#NUM!", "#BEZUG!"])(
    "%s is told by its cell, and is no value",
    async (error) => {
      const told = await imported(
        [
          "Employee ID,Name,Job Title,Manager ID,Salary,Department",
          "1,Ann,CEO,,100,Exec",
          `2,Bob,CTO,1,${error},${error}`,
          `3,Cy,${error},1,90,IT`,
          `4,${error},Dev,${error},90,IT`,
          `${error},Ed,Dev,2,90,IT`,
        ].join("\n"),
      );
      expect(codes(told)).toEqual(
        [
          ["error-cell", 3, "Department"],
          ["error-cell", 3, "Salary"],
          ["error-cell", 4, "Job Title"],
          ["error-cell", 5, "Name"],
          ["unknown-manager", 5, "Manager ID"],
          ["error-cell", 6, "Employee ID"],
        ].toSorted((a, b) => Number(a[1]) - Number(b[1])),
      );
      expect(told.structure.positions[1]).not.toHaveProperty("department");
      expect(told.structure.positions[1]).not.toHaveProperty("cost");
      expect(lines(told)).toMatchObject({ 4: undefined });
    },
  );

  test("leaves what today says of it", async () => {
    const before = "ID,Name,Title,Salary,Department\n1,Ann,CEO,100,Exec\n2,Bob,CTO,90,IT\n";
    const { structure } = await imported(before);
    const again = await imported(before.replace("2,Bob,CTO,90,IT", "2,#REF!,#NAME?,#REF!,#N/A"), {
      into: structure,
    });
    expect(again.incoming).toEqual([]);
  });
});
