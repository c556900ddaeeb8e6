import { describe, expect, test } from "vitest";
import { imported } from "./read.ts";
import type { Import } from "#model/import.ts";

const holders = ({ structure }: Import) =>
  structure.positions.map(({ holder }) => [holder?.name, holder?.email, holder?.id]);
const faults = (told: Import) => told.faults.map(({ code, row, repair }) => [code, row, repair?.kind]);

describe("a number that two people have", () => {
  const header = "Employee ID,Name,Title,Email,Manager ID\n00012,Ann Lee,CEO,a@x.example,\n";
  const csv = `${header}00013,John,IT Director,j@x.example,00012\n00013,Dup,Analyst,d@x.example,00012\n`;

  test("is told, and is the number of the first alone", async () => {
    const told = await imported(csv);
    expect(told.faults).toMatchObject([
      { code: "somebody-elses", row: 4, column: "Employee ID", value: "00013", data: { row: 3 } },
    ]);
    expect(holders(told)).toEqual([
      ["Ann Lee", "a@x.example", "00012"],
      ["John", "j@x.example", "00013"],
      ["Dup", "d@x.example", undefined],
    ]);
    const again = await imported(csv, { into: told.structure });
    expect(again.incoming).toEqual([]);
  });

  test("is none where they are one: in two positions, or by another form of the name", async () => {
    const two = await imported(
      "Position ID,Employee ID,Name,Title,Email\n1,7,Ann Lee,CEO,a@x.example\n2,7,Ann Lee,CTO,a@x.example\n3,7,Ann Lee-Fox,CFO,a@x.example\n",
    );
    expect(two.faults).toEqual([]);
  });
});

describe("an address that two people have", () => {
  const csv = "Employee ID,Name,Title,Email\n1,Ann Lee,CEO,team@x.example\n2,Bob Cole,Clerk,Team@x.example\n";

  test("is told, and the second is taken in when that is accepted", async () => {
    const told = await imported(csv);
    expect(faults(told)).toEqual([["duplicate-id", 3, "rename"]]);
    const all = await imported(csv, { accept: "all" });
    expect(holders(all)).toEqual([
      ["Ann Lee", "team@x.example", "1"],
      ["Bob Cole", undefined, "2"],
    ]);
    expect((await imported(csv, { into: all.structure, accept: "all" })).incoming).toEqual([]);
  });

  test("is told where each has an id", async () => {
    const told = await imported(csv.replace("Employee ID", "Position ID"));
    expect(faults(told)).toEqual([["somebody-elses", 3, undefined]]);
    expect(holders(told).map(([name]) => name)).toEqual(["Ann Lee", "Bob Cole"]);
    expect(
      (await imported(csv.replace("Employee ID", "Position ID"), { into: told.structure })).incoming,
    ).toEqual([]);
  });
});
