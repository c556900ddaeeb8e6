import { expect, test } from "vitest";
import { call } from "#operations/call.ts";
import { importStructure } from "#operations/import-structure.ts";
import { tableOf } from "#edges/table.ts";

const door = { effects: { readTable: tableOf } };
const content =
  'ID,Name,Title\n1,Ada,"Chief\nExecutive"\n2,Ben,Clerk,surplus\n3,Cy,Clerk\n3,Dee,Clerk\n__proto__,Eve,Clerk\n';

test("the row of each position is told where it is asked for, also of one that a repair takes in", async () => {
  const input = { name: "people.csv", content, accept: "all" as const };
  const { value } = await call([importStructure], "import-structure", { ...input, rows: true }, door);
  expect(Object.entries(value?.rows ?? {})).toEqual([
    ["1", 2],
    ["3", 5],
    ["__proto__", 7],
    ["3-2", 6],
  ]);
  expect((await call([importStructure], "import-structure", input, door)).value).not.toHaveProperty("rows");
});
