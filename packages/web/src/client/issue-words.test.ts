import { expect, test } from "vitest";
import { faultsOf } from "./issue-words.ts";

const issue = (what: string, path: (string | number)[], data: Record<string, string | string[]> = {}) => ({
  code: `design/${what}`,
  path,
  line: 6,
  data,
});

test("a value of the wrong kind is told with what to write, and where as people count", () => {
  const given = { expected: "number", given: "string" };
  expect(
    faultsOf([
      issue("wrong-type", ["positions", 2, "cost"], given),
      issue("wrong-type", ["positions", 2, "share"], given),
      issue("wrong-type", ["positions", 0, "title"], { expected: "string", given: "number" }),
      issue("wrong-type", ["positions", 0, "dotted", 1], { expected: ["string", "list"], given: "map" }),
    ]),
  ).toEqual([
    { where: "line 6, positions no. 3, cost", says: "Write “cost” as a number, such as 84000." },
    { where: "line 6, positions no. 3, share", says: "Write “share” as a number, such as 0.8." },
    { where: "line 6, positions no. 1, title", says: "Write “title” as text: a number in quotes is text." },
    { where: "line 6, positions no. 1, dotted no. 2", says: "Write “dotted” as text or a list." },
  ]);
});

test("an id that stands twice or names nothing is told with what mends it", () => {
  expect(
    faultsOf([
      issue("duplicate-position", ["positions", 2, "id"], { given: "b" }),
      issue("unknown-position", ["positions", 1, "reportsTo"], { given: "zz", valid: ["a", "b"] }),
      issue("unknown-position", [], { given: "cfo", valid: ["ceo"], nearest: ["ceo"] }),
    ]).map(({ says }) => says),
  ).toEqual([
    "There are two positions “b”. Give one of them another id.",
    "There is no position “zz”. There are: a, b.",
    "There is no position “cfo”. Did you mean ceo?",
  ]);
});
