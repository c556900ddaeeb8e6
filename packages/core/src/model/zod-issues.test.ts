import { expect, test } from "vitest";
import { z } from "zod";
import { assessmentSchema } from "./assessment.ts";
import { issuesOf } from "./zod-issues.ts";

const issues = (schema: z.ZodType, input: unknown) => {
  const parsed = schema.safeParse(input);
  return parsed.success ? [] : issuesOf(parsed.error, schema, input, "decide");
};
const whole = { format: "remit/assessment@1", organisation: { name: "Mill" } };

test("names what is missing, of the wrong type or unknown, with the keys that would be valid", () => {
  expect(issues(assessmentSchema, { ...whole, organisation: {} })).toEqual([
    { code: "decide/missing", path: ["organisation", "name"], data: { key: "name" } },
  ]);
  expect(issues(assessmentSchema, { ...whole, seed: "one" })).toEqual([
    { code: "decide/wrong-type", path: ["seed"], data: { expected: "number", given: "string" } },
  ]);
  expect(issues(assessmentSchema, { ...whole, organisation: { name: "Mill", branch: "x" } })).toEqual([
    {
      code: "decide/unknown-key",
      path: ["organisation", "branch"],
      data: { given: "branch", valid: ["name", "industry"] },
    },
  ]);
  expect(issues(assessmentSchema, { ...whole, format: "remit/assessment@9" })).toEqual([
    {
      code: "decide/unknown-value",
      path: ["format"],
      data: { given: "remit/assessment@9", valid: ["remit/assessment@1"] },
    },
  ]);
});

test("looks below optional lists and maps", () => {
  const [issue] = issues(assessmentSchema, {
    ...whole,
    respondents: [{ id: "a", answers: {}, role: "coo" }],
  });
  expect(issue).toMatchObject({
    path: ["respondents", 0, "role"],
    data: { valid: ["id", "name", "answers", "notes"] },
  });
});

test("reads a union by the branch of the right type, else by all types", () => {
  expect(issues(assessmentSchema, { ...whole, answers: { headcount: 1.5 } })).toEqual([
    { code: "decide/not-a-whole-number", path: ["answers", "headcount"], data: { given: 1.5 } },
  ]);
  expect(issues(assessmentSchema, { ...whole, answers: { headcount: -1 } })).toMatchObject([
    { code: "decide/too-small", data: { least: 0 } },
  ]);
  expect(issues(assessmentSchema, { ...whole, answers: { leaders: ["cio", 3] } })).toMatchObject([
    {
      code: "decide/wrong-type",
      path: ["answers", "leaders", 1],
      data: { expected: "string", given: "number" },
    },
  ]);
  expect(issues(assessmentSchema, { ...whole, answers: { budget: true } })).toEqual([
    {
      code: "decide/wrong-type",
      path: ["answers", "budget"],
      data: { expected: ["string", "number", "list"], given: "true or false" },
    },
  ]);
});

test("says nothing of schemas, and stops at the number asked for", () => {
  const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`k${index}`, 1]));
  const found = issues(z.strictObject({}), many);
  expect(found).toHaveLength(50);
  expect(JSON.stringify(found)).not.toContain("unrecognized");
});

test("says which kinds there are where a key tells kinds apart", () => {
  const kinds = z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("one") }),
    z.strictObject({ kind: z.literal("two") }),
  ]);
  expect(issues(kinds, { kind: "tow" })).toEqual([
    { code: "decide/unknown-value", path: ["kind"], data: { given: "tow", valid: ["one", "two"] } },
  ]);
  expect(issues(kinds, {})).toMatchObject([{ code: "decide/missing", path: ["kind"] }]);
  expect(issues(kinds, { kind: [] })).toMatchObject([{ code: "decide/wrong-type", data: { given: "list" } }]);
});
