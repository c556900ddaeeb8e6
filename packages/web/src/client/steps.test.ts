import { expect, test } from "vitest";
import { type Steps, stepped, taken } from "./steps.ts";

const none: Steps<string> = { past: [], future: [] };

test("steps go back and forth, and a change leaves nothing to redo", () => {
  const two = stepped(stepped(none, "a", 9), "b", 9);
  const back = taken(two, "c", "past");
  expect(back).toEqual({ next: "b", left: { past: ["a"], future: ["c"] } });
  expect(taken(back!.left, "b", "future")).toEqual({ next: "c", left: two });
  expect(stepped(back!.left, "b", 9)).toEqual(two);
});

test("only the last steps are kept, and beyond them there is none", () => {
  expect(stepped(stepped(none, "a", 1), "b", 1).past).toEqual(["b"]);
  expect(taken(none, "a", "past")).toBeUndefined();
  expect(taken(none, "a", "future")).toBeUndefined();
});
