import { expect, test } from "vitest";
import { imported } from "./read.ts";

const read = async (salaries: readonly string[], accept: "all" | [] = []) => {
  const rows = salaries.map((salary, nth) => `${nth},Person ${nth},Clerk,"${salary}"`);
  const { structure, faults } = await imported(`ID,Name,Title,Salary\n${rows.join("\n")}\n`, { accept });
  return {
    currency: structure.currency,
    costs: structure.positions.map(({ cost }) => cost),
    faults: faults.map(({ code, row, data }) => [code, row, data.given]),
  };
};

test.each([
  [
    "dollars among euros",
    ["€90,000.00", "$1,000,000", "€80,000.00"],
    "EUR",
    [90_000, undefined, 80_000],
    "$",
  ],
  [
    "euros among dollars",
    ["$90,000.00", "$1,000,000", "€80,000.00"],
    undefined,
    [90_000, 1e6, undefined],
    "EUR",
  ],
  ["a code among dollars", ["$90000", "GBP 1000", "$80000"], undefined, [90_000, undefined, 80_000], "GBP"],
  [
    "two kinds of dollars",
    ["$90000", "USD 1000", "$80000", "CAD 5", "USD 6"],
    "USD",
    [90_000, 1000, 80_000, undefined, 6],
    "CAD",
  ],
  ["yen among dollars", ["$90000", "$1000", "¥80000"], undefined, [90_000, 1000, undefined], "¥"],
])("%s are not added to the others", async (_, salaries, currency, costs, given) => {
  const row = costs.indexOf(undefined) + 2;
  expect(await read(salaries)).toEqual({ currency, costs, faults: [["other-currency", row, given]] });
});

test("a dollar sign fits the code of a dollar, and a column of signs alone is one currency", async () => {
  expect(await read(["USD 5", "$6", "USD 7"])).toEqual({ currency: "USD", costs: [5, 6, 7], faults: [] });
  expect(await read(["$5", "$6", "7"])).toEqual({ currency: undefined, costs: [5, 6, 7], faults: [] });
});

test("what may be two sums is not read in another currency by accepting everything", async () => {
  const { costs, faults } = await read(["$200,000", "€90,000", "£90,000", "€90,000"], "all");
  expect(costs).toEqual([undefined, 90_000, undefined, 90_000]);
  expect(faults).toEqual([
    ["other-currency", 2, "$"],
    ["unreadable-number", 3, undefined],
    ["other-currency", 4, "GBP"],
    ["unreadable-number", 5, undefined],
  ]);
});

test("a sum that says another currency than its column is not certain; signs and words in the column are currencies too", async () => {
  const of = async (...rows: string[]) => {
    const csv = `ID,Name,Title,Salary,Currency\n${rows.map((row, nth) => `${nth},P ${nth},Clerk,${row}`).join("\n")}\n`;
    const { structure, faults } = await imported(csv);
    return [structure.currency, structure.positions.map(({ cost }) => cost), faults.map(({ code }) => code)];
  };
  expect(await of("10,EUR", "$20,EUR", "30,EUR")).toEqual(["EUR", [10, undefined, 30], ["other-currency"]]);
  expect(await of("10,€", "20,Euro", "30,eur")).toEqual(["EUR", [10, 20, 30], []]);
});

test("numbers that nobody is paid and shares that nobody works are told as such", async () => {
  const { faults } = await imported(
    "ID,Name,Title,Salary,FTE\n1,Ada,Clerk,-5,1\n2,Ben,Clerk,10,1.5\n3,Cy,Clerk,plenty,half\n",
  );
  expect(faults.map(({ code, row, data }) => [code, row, data.most])).toEqual([
    ["out-of-range", 2, 1e12],
    ["out-of-range", 3, 1],
    ["unreadable-number", 4, undefined],
    ["unreadable-number", 4, undefined],
  ]);
});
