import { expect, test } from "vitest";
import { shipped } from "#catalogue/shipped.ts";
import type { Answers } from "#model/assessment.ts";
import { checkAssessment } from "./check-assessment.ts";

const whole = { format: "remit/assessment@1" as const, organisation: { name: "Mill" } };
const check = (answers: Answers, more = {}) => checkAssessment(shipped, { ...whole, answers, ...more });
const { questions, roles, accountabilities } = shipped.catalogue;
const one = questions.find(({ kind }) => kind === "one")!;
const number = questions.find(({ kind }) => kind === "number")!;
const many = questions.find(({ kind }) => kind === "many")!;

test("lets a good assessment through as it is", () => {
  const assessment = {
    ...whole,
    answers: { [one.id]: one.options[0]!.id, [number.id]: 40, [many.id]: [many.options[0]!.id] },
    required: [accountabilities[0]!.id],
  };
  expect(checkAssessment(shipped, assessment)).toEqual({ value: assessment });
  for (const open of ["unknown", "not-applicable"])
    expect(check(Object.fromEntries(questions.map(({ id }) => [id, open]))).issues).toBeUndefined();
});

test("names unknown questions, options, accountabilities and roles, with what was meant", () => {
  const [id, option] = [one.id, one.options[0]!.id];
  expect(check({ [`${id}s`]: option }).issues).toMatchObject([
    { code: "decide/unknown-question", path: ["answers", `${id}s`], data: { nearest: [id] } },
  ]);
  expect(check({ [id]: `${option}x` }).issues).toMatchObject([
    { code: "decide/unknown-option", path: ["answers", id], data: { question: id, nearest: [option] } },
  ]);
  expect(check({ [many.id]: ["zzzzzz"] }).issues).toMatchObject([
    { code: "decide/unknown-option", path: ["answers", many.id, 0], data: { nearest: [] } },
  ]);
  expect(check({}, { required: ["nothing-like-it"] }).issues).toMatchObject([
    { code: "decide/unknown-accountability", path: ["required", 0] },
  ]);
  expect(check({}, { expect: { first: "cot", why: "" } }).issues).toMatchObject([
    { code: "decide/unknown-role", path: ["expect", "first"] },
  ]);
  expect(check({}, { notes: { nowhere: "" } }).issues).toMatchObject([
    { code: "decide/unknown-question", path: ["notes", "nowhere"] },
  ]);
});

test("tells answers of the wrong type, and entries named twice", () => {
  expect(check({ [one.id]: 3, [many.id]: "cio", [number.id]: "forty" }).issues).toMatchObject([
    { code: "decide/wrong-type", data: { expected: "string", given: "number" } },
    { code: "decide/wrong-type", data: { expected: "list", given: "string" } },
    { code: "decide/wrong-type", data: { expected: "number", given: "string" } },
  ]);
  const { id } = many.options[0]!;
  expect(check({ [many.id]: [id, id] }).issues).toMatchObject([
    { code: "decide/duplicate-option", path: ["answers", many.id, 1] },
  ]);
});

test("looks at every respondent, and at ids given twice", () => {
  const respondent = { id: "a", answers: { [one.id]: "zzzzzz" } };
  expect(checkAssessment(shipped, { ...whole, respondents: [respondent, respondent] }).issues).toMatchObject([
    { code: "decide/unknown-option", path: ["respondents", 0, "answers", one.id] },
    { code: "decide/duplicate-respondent", path: ["respondents", 1, "id"] },
    { code: "decide/unknown-option", path: ["respondents", 1, "answers", one.id] },
  ]);
});

test("says so when everybody who could be chosen is already there", () => {
  const everybody = many.options.map(({ id }) => id);
  expect(check({ [many.id]: everybody }).issues).toMatchObject([
    { code: "decide/too-few-left", path: ["answers", many.id], data: { least: 2 } },
  ]);
  expect(roles.length).toBeGreaterThan(everybody.length);
});

test("names that every object has are no questions", () => {
  for (const name of ["constructor", "toString", "__proto__"])
    expect(check(JSON.parse(`{"${name}":"x"}`)).issues).toMatchObject([{ code: "decide/unknown-question" }]);
});
