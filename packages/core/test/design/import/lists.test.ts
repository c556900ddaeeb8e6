import { expect, test } from "vitest";
import { imported } from "./read.ts";
import { importTable } from "#design/import/import-table.ts";
import { shipped } from "#catalogue/shipped.ts";
import { tableOf } from "#edges/table.ts";
import type { Import } from "#model/import.ts";

const people = ({ structure }: Import) =>
  structure.positions.map(({ holder, reportsTo }) => [holder?.name, reportsTo]);
const codes = ({ faults }: Import): string[] => faults.map(({ code }) => code);

test("names with the last name first in one column are read as they are called", async () => {
  const told = await imported(
    'Employee #,"Last Name, First Name",Job Title,Supervisor\n1,"Holm, Pia",CEO,\n2,"Reus, Tom",CTO,"Holm, Pia"\n3,Cher,Clerk,"Reus, Tom"\n',
  );
  expect(people(told)).toEqual([
    ["Pia Holm", undefined],
    ["Tom Reus", "1"],
    ["Cher", "2"],
  ]);
});

test.each([
  ["in other case and spacing", "1,ANN  LEE,boss,,ann@x.example", "duplicate-row"],
  ["with the same address", "1,Ann Lee-Fox,Chief,,ANN@x.example", "duplicate-person"],
])("a person who stands there twice %s is taken once, with nothing to choose", async (_, row, code) => {
  const csv = `Employee #,Name,Title,Manager,Email\n1,Ann Lee,Boss,,ann@x.example\n${row}\n`;
  const told = await imported(csv, { accept: "all" });
  expect(told.faults).toMatchObject([{ code, data: { row: 2 }, accepted: false }]);
  expect(told.faults[0]).not.toHaveProperty("repair");
  expect(people(told)).toEqual([["Ann Lee", undefined]]);
});

test("a person without an id whose address stands above is the one above; two people of one id are two", async () => {
  const same = await imported(
    "ID,Name,Title,Email\n7,Ann Lee,Boss,ann@x.example\n,A. Lee,Chief,Ann@x.example\n",
  );
  expect(codes(same)).toEqual(["duplicate-person"]);
  const two = await imported(
    "ID,Name,Title,Email\n7,Ann Lee,Boss,ann@x.example\n7,Ann Lee,Boss,lee@x.example\n",
  );
  expect(two.faults).toMatchObject([{ code: "duplicate-id", repair: { kind: "rename", to: "7-2" } }]);
});

test("groups and computers of a directory are no people, and nobody reports to one", async () => {
  const entry = (name: string, ...lines: string[]): string =>
    [`dn: CN=${name.replace(",", "\\,")},DC=x`, `cn: ${name}`, ...lines].join("\n");
  const ldif = [
    "version: 1",
    entry("Ada", "objectClass: top", "objectClass: user", "title: CEO"),
    entry("Ops Team", "objectClass: group"),
    entry("PC01", "objectClass: user", "objectClass: computer"),
    entry("Dep, Ben", "objectClass: user", "title: Clerk", "manager: CN=Ops Team,DC=x"),
    entry("Cy", "objectClass: user", "title: Clerk", "manager: cn=Dep\\2C Ben,dc=x"),
  ].join("\n\n");
  const told = await imported(ldif, {}, "people.ldif");
  expect(people(told).map(([name]) => name)).toEqual(["Ada", "Dep, Ben", "Cy"]);
  expect(told.structure.positions[2]?.reportsTo).toBe(told.structure.positions[1]?.id);
  expect(told.notes).toEqual([{ code: "no-people", data: { length: 2, names: ["Ops Team", "PC01"] } }]);
  expect(told.faults).toMatchObject([
    { code: "unknown-manager", name: "Dep, Ben", repair: { kind: "put-under" } },
  ]);
});

test("the answer of BambooHR is read beside its fields", async () => {
  const told = await imported(
    JSON.stringify({
      fields: [{ id: "displayName" }],
      employees: [
        { id: "1", displayName: "Ada Byrd", jobTitle: "CEO", supervisor: null },
        { id: "2", displayName: "Ben Cole", jobTitle: "CTO", supervisorEId: "1" },
      ],
    }),
    {},
    "directory.json",
  );
  expect(people(told)).toEqual([
    ["Ada Byrd", undefined],
    ["Ben Cole", "1"],
  ]);
  expect(told.notes).toEqual([]);
});

test.each([
  ["Contractor", "outsourced"],
  ["Contingent Worker", "outsourced"],
  ["Intern", undefined],
  ["Full-Time", "full-time"],
])("%s is an engagement, or says nothing of one", async (said, engagement) => {
  const told = await imported(
    `Employee ID,Worker,Business Title,Manager ID,Worker Type,Total Base Pay Annualized - Amount\n1,Ada,CEO,,${said},250000\n`,
  );
  expect(told.structure.positions[0]?.engagement).toBe(engagement);
  expect(told.structure.positions[0]?.cost).toBe(250_000);
  expect(told.faults).toEqual([]);
});

test("a list from the portal of Entra says that it has no managers; kinds of user and places of use are passed over", async () => {
  const told = await imported(
    "userPrincipalName,displayName,objectId,userType,jobTitle,usageLocation\na@x.example,Ada,g1,Member,CEO,NO\n",
  );
  expect(told.notes).toEqual([{ code: "no-managers", data: { preset: "entra" } }]);
  expect(told.unmatched.map(({ column }) => column)).toEqual(["userType", "usageLocation"]);
  expect(told.structure.positions[0]).not.toHaveProperty("location");
});

test("a row that sums the list up is told, with the repair to leave it out; one in the middle is a row", async () => {
  const told = await imported("ID,Name,Title,Manager\n1,Ada,CEO,\nTotal,5,,\n2,Ben,Clerk,1\nTotal,5,,\n");
  expect(codes(told)).toContain("duplicate-row");
  const csv = "ID,Name,Title,Manager\n1,Ada,CEO,\n2,Ben,Clerk,1\n3,Cy,Clerk,1\nTotal,3,,\n";
  const { faults } = await imported(csv);
  expect(faults).toMatchObject([{ code: "summary-row", row: 5, repair: { kind: "remove" } }]);
  const mended = await imported(csv, { accept: "all" });
  expect(people(mended)).toHaveLength(3);
  expect(mended.counts).toMatchObject({ positions: 3, vacancies: 0, leftOut: 1 });
});

test("lines above the header are told", async () => {
  const { notes } = await imported("Org export,,,\nRun: today,,,\n\nID,Name,Title,Manager\n1,Ada,CEO,\n");
  expect(notes).toEqual([{ code: "lines-above", data: { length: 2, lines: ["Org export", "Run: today"] } }]);
});

test("where no row can be read it is said which line, and why", async () => {
  const bytes = new TextEncoder().encode('id,title\n1,"never closed\n');
  const table = await tableOf(bytes, "people.csv");
  const { issues } = importTable(shipped, table.value!);
  expect(issues).toMatchObject([{ code: "import/no-row-read", data: { line: 2, why: "stray-quote" } }]);
});
