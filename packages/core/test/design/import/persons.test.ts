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

test("a name is read from the first column of a row that has one", async () => {
  const user = (id: string, more: object) => ({
    schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"],
    id,
    userName: `${id}@x.example`,
    title: "Clerk",
    ...more,
  });
  const told = await imported(
    JSON.stringify({
      Resources: [
        user("u1", { displayName: "Ada Byrd", name: { formatted: "Ms Ada Byrd" } }),
        user("u2", { name: { formatted: "Bob Cole" } }),
        user("u3", { name: { givenName: "Cy", familyName: "Dahl" } }),
      ],
    }),
    {},
    "users.json",
  );
  expect(holders(told).map(([name]) => name)).toEqual(["Ada Byrd", "Bob Cole", "Cy Dahl"]);
});

describe("a list without names", () => {
  const csv = "Employee ID,Title,Manager ID\n71,CEO,\n72,Clerk,71\n73,Vacant - Clerk,71\n";

  test("has somebody in every position that is not called vacant, and says so", async () => {
    const told = await imported(csv);
    expect(holders(told)).toEqual([
      ["71", undefined, "71"],
      ["72", undefined, "72"],
      [undefined, undefined, undefined],
    ]);
    expect(told.notes).toEqual([{ code: "no-names", data: { holders: "filled" } }]);
  });

  test("takes nobody's name away", async () => {
    const { structure } = await imported(
      csv
        .replace("Title,", "Title,Name,")
        .replace("CEO,", "CEO,Ada,")
        .replace("72,Clerk,", "72,Clerk,Ben,")
        .replace("- Clerk,", "- Clerk,,"),
    );
    expect((await imported(csv, { into: structure })).incoming).toEqual([]);
  });

  test("of positions by their ids says nothing of people", async () => {
    const told = await imported(csv.replace("Employee ID", "Position ID"));
    expect(told.counts.vacancies).toBe(3);
    expect(told.notes).toEqual([{ code: "no-names", data: { holders: "vacant" } }]);
  });
});
