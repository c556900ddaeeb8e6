import type { Question } from "@remit/core";
import { expect, test } from "vitest";
import { answerOfDraft, draftOf, press } from "./draft.ts";

const question = (kind: Question["kind"]): Question => ({
  id: "q",
  kind,
  order: 1,
  text: "",
  short: "",
  help: "",
  why: "",
  cites: [],
  options: [],
});

test("a number is read with separators, and nothing else is a number", () => {
  expect(answerOfDraft({ typed: " 1,200 " })).toBe(1200);
  expect(answerOfDraft({ typed: "0" })).toBe(0);
  expect(answerOfDraft({ typed: "about ten" })).toBeUndefined();
  expect(answerOfDraft({ typed: "-3" })).toBeUndefined();
  expect(answerOfDraft({ typed: "99999999" })).toBeUndefined();
});

test("a stored answer comes back as it was", () => {
  expect(answerOfDraft(draftOf(question("number"), 180))).toBe(180);
  expect(answerOfDraft(draftOf(question("number"), "unknown"))).toBe("unknown");
  expect(answerOfDraft(draftOf(question("many"), []))).toEqual([]);
});

test("pressing toggles where several hold, replaces where one does, and leaves don't know", () => {
  const many = question("many");
  expect(press(many, ["cio"], "cto")).toEqual(["cio", "cto"]);
  expect(press(many, ["cio"], "cio")).toEqual([]);
  expect(press(many, "unknown", "cio")).toEqual(["cio"]);
  expect(press(question("one"), "a", "b")).toBe("b");
});
