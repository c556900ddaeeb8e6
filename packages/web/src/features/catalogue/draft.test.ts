import { shipped } from "@remit/core";
import { expect, test } from "vitest";
import { answerIds, completed, editable, emptyBody, emptyOption, ownId } from "./draft.ts";

test("ids of one's own follow from words, in plain letters", () => {
  expect(ownId("Kiln control")).toBe("own-kiln-control");
  expect(ownId("  Öfen & Brände! ")).toBe("own-ofen-brande");
  expect(ownId("窯")).toBe("own-entry");
  expect(ownId("a".repeat(200))).toHaveLength(64);
});

test("answers that read alike are told apart", () => {
  expect(answerIds(["Yes", "yes", "No"])).toEqual(["yes", "yes-2", "no"]);
});

test("a form is an amendment once its words are there, and not before", () => {
  const body = emptyBody("question", shipped);
  if (body.kind !== "question") throw new Error("another kind");
  expect(completed({ reason: "So it is.", body })).toBeUndefined();
  const options = ["We do", "The maker"].map((label) => ({ ...emptyOption, label }));
  const filled = { ...body, question: { ...body.question, text: "Who changes it?", options } };
  expect(completed({ reason: " ", body: filled })).toBeUndefined();
  const whole = completed({ reason: "So it is.", body: filled });
  expect(whole?.body).toMatchObject({
    question: {
      id: "own-who-changes-it",
      short: "Who changes it?",
      why: "So it is.",
      options: [{ id: "we-do", says: "We do" }, { id: "the-maker" }],
    },
  });
  expect(completed({ reason: "So it is.", body: filled }, ["own-who-changes-it"])?.body).toMatchObject({
    question: { id: "own-who-changes-it-2" },
  });
  // What has an id keeps it, whatever its words become.
  expect(
    completed({ reason: "So it is.", body: { ...filled, question: { ...filled.question, id: "own-x" } } })
      ?.body,
  ).toMatchObject({ question: { id: "own-x" } });
});

test("a strength opens at the role and outcome it was asked for from, and at another value than now", () => {
  const given = { role: "head-of-it", accountability: "service-desk" };
  expect(emptyBody("strength", shipped, given)).toMatchObject({ ...given, strength: 2 });
});

test("questions of other kinds are left to the file", () => {
  const body = emptyBody("question", shipped);
  if (body.kind !== "question") throw new Error("another kind");
  expect(editable({ reason: "", body })).toBe(true);
  expect(editable({ reason: "", body: { ...body, question: { ...body.question, kind: "many" } } })).toBe(
    false,
  );
});
