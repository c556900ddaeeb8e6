import { type Change, indexOf, shippedCatalogue } from "@remit/core";
import { expect, test } from "vitest";
import { linesOf, lineText } from "./change-words.ts";

const index = indexOf(shippedCatalogue);
const person = "1f2e3d4c-5b6a-4789-8a9b-0c1d2e3f4a5b";
const names = new Map([[person, "Finance"]]);
const change = (more: Partial<Change>): Change => ({
  id: "9c8d7e6f-5a4b-4c2d-8e0f-1a2b3c4d5e6f",
  at: "2026-05-04T10:00:00.000Z",
  who: { kind: "local" },
  kind: "answer",
  object: "5f4e3d2c-1b0a-4f9e-8d7c-6b5a4f3e2d1c",
  version: 2,
  did: "update",
  last: true,
  ...more,
});
const says = (more: Partial<Change>): string[] => linesOf(index, change(more), names).map(lineText);
const about = { respondent: person, question: "reports-to", round: 1 };

test("an answer says the question and both answers as they stand on the screen", () => {
  const label = (id: string): string | undefined =>
    index.question.get("reports-to")?.options.find((option) => option.id === id)?.label;
  expect(says({ about, fields: [{ field: "answer", before: "chief-executive", after: "unknown" }] })).toEqual(
    [`Reports to: ${label("chief-executive")} → Don’t know`],
  );
  expect(says({ about, fields: [{ field: "answer", before: "unknown" }] })).toEqual([
    "Reports to: Don’t know → no answer",
  ]);
});

test("a hidden answer says only that it is one", () => {
  expect(says({})).toEqual(["An answer that is hidden until the round is over"]);
});

test("people, links, names and removals are said in words", () => {
  expect(
    says({ kind: "respondent", object: person, about: { respondent: person }, did: "remove", fields: [] }),
  ).toEqual(["Finance removed"]);
  expect(says({ kind: "invitation", about: { respondent: person }, did: "create", fields: [] })).toEqual([
    "Link made: Finance",
  ]);
  expect(
    says({ kind: "assessment", fields: [{ field: "title", before: "Spring", after: "Autumn" }] }),
  ).toEqual(["Title: Spring → Autumn"]);
  expect(says({ kind: "assessment", did: "create", fields: [{ field: "title", after: "Spring" }] })).toEqual([
    "Assessment begun: Spring",
  ]);
});
