import { expect, test } from "vitest";
import { peopleColumnsOf, type SaidColumns } from "#design/import/people-columns-of.ts";

/** Headers, with the names of the columns that are taken. */
const taken = (header: string, said: SaidColumns = {}, rows: readonly string[] = []) => {
  const names = header.split(",");
  const { value, issues } = peopleColumnsOf(
    names,
    rows.map((row) => row.split(",")),
    said,
  );
  if (issues) return issues.map(({ code }) => code);
  const { id, manager, cost, fte } = value;
  return [id, manager, cost, fte].map((at) => (at === undefined ? "" : names[at]));
};

test.each([
  ["id,name,reports to,cost,fte", ["id", "reports to", "cost", "fte"]],
  ["id,name,email,manager email,salary", ["email", "manager email", "salary", ""]],
  ["Employee ID,Position ID,Worker,Manager ID", ["Employee ID", "Manager ID", "", ""]],
  ["Position ID,Employee ID,Reports To Position ID", ["Position ID", "Reports To Position ID", "", ""]],
  ["Employee #,ID,Supervisor Employee #", ["Employee #", "Supervisor Employee #", "", ""]],
  ["EID,Employee #,Supervisor EID,Supervisor", ["EID", "Supervisor EID", "", ""]],
  ["dn,cn,manager dn", ["dn", "manager dn", "", ""]],
  [
    "User Principal Name,Mail,Manager User Principal Name",
    ["User Principal Name", "Manager User Principal Name", "", ""],
  ],
  ["Name,Manager Name,FTE %", ["Name", "Manager Name", "", "FTE %"]],
  ["Personalnummer,Name,Vorgesetzter,Gehalt", ["Personalnummer", "Vorgesetzter", "Gehalt", ""]],
  // A superior's e-mail where people have none: the other column of superiors is taken.
  ["id,name,manager id,manager email", ["id", "manager id", "", ""]],
  ["name,manager email,manager name", ["name", "manager name", "", ""]],
] as const)("%s", (header, expected) => {
  expect(taken(header)).toEqual(expected);
});

test("what is only called manager goes with the column its cells look like", () => {
  const header = "id,name,email,manager";
  expect(taken(header, {}, ["1,Ada Lund,a@x.org,", "2,Ben Ito,b@x.org,Ada Lund"])[0]).toBe("name");
  expect(taken(header, {}, ["1,Ada Lund,a@x.org,", "2,Ben Ito,b@x.org,a@x.org"])[0]).toBe("email");
  expect(taken(header, {}, ["1,Ada Lund,a@x.org,", "2,Ben Ito,b@x.org,17"])[0]).toBe("id");
});

test("what a person says comes first", () => {
  const said = { id: "Wer", manager: "chef", cost: "Preis", fte: "id" };
  expect(taken("Wer,id,Chef,manager,cost,Preis", said)).toEqual(["Wer", "Chef", "Preis", "id"]);
  expect(taken("id,Chef,name", { manager: "Chef" }, ["1,,Ada", "2,1,Ben"])).toEqual(["id", "Chef", "", ""]);
  expect(taken("id,Chef", { manager: "Cheff" })).toEqual(["import/unknown-column"]);
});

test("shares of full time are in per cent where the header says so", () => {
  const percent = (header: string) => peopleColumnsOf(header.split(","), []).value?.percent;
  expect([percent("id,manager,fte %"), percent("id,manager,FTE percent"), percent("id,manager,fte")]).toEqual(
    [true, true, false],
  );
});

test("a missing column is named with those there are", () => {
  expect(taken("id,name")).toEqual(["import/no-manager-column"]);
  expect(taken("Shoes,manager")).toEqual(["import/no-id-column"]);
  expect(taken("manager", { id: "manager" })).toEqual(["import/no-id-column"]);
});

test("the decimal sign of a column is what its numbers leave no choice of", () => {
  const signs = (...costs: readonly string[]) =>
    peopleColumnsOf(
      ["id", "manager", "cost", "fte"],
      costs.map((cost) => ["1", "", cost, "0,8"]),
    ).value?.decimals;
  expect(signs("80.000,50")).toEqual({ cost: ",", fte: "," });
  expect(signs("80.000", "81.000", "82.500")).toEqual({ cost: ",", fte: "," });
  expect(signs("80,000.50")).toMatchObject({ cost: "." });
  expect(signs("80000")).toMatchObject({ cost: undefined });
});
