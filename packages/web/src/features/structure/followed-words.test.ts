import type { StructureChange as Change } from "@remit/core";
import { expect, test } from "vitest";
import { followedWords as words } from "./followed-words.ts";

const names = {
  position: (id: string) => id.toUpperCase(),
  accountability: (id: string) => `the ${id}`,
  right: (id: string) => id,
};
const eve = { id: "eve", title: "Dev", dotted: [] };

test.each<[Change, string]>([
  [{ do: "add-position", position: { ...eve, reportsTo: "cto" } }, "add Dev below CTO"],
  [{ do: "change-position", id: "cto", set: { title: "CIO" } }, "change CTO"],
  [{ do: "change-position", id: "cto", set: { reportsTo: null } }, "put CTO at the top"],
  [
    { do: "change-position", id: "cto", set: { reportsTo: "ceo", cost: 1 } },
    "put CTO below CEO, and change it",
  ],
  [
    { do: "unassign", accountability: "budget", letter: "A", position: "cto" },
    "take the A in the budget from CTO",
  ],
  [{ do: "revoke", right: "hiring", position: "cto" }, "take the decision right hiring from CTO"],
])("%j is told as what it was to do", (change, says) => {
  expect(words.change(change, names)).toBe(says);
});

test("a step says how many changes of which scenarios did not fit any longer", () => {
  expect(words.says(1, ["Growth"])).toBe(
    "1 change of “Growth” did not fit today’s structure any longer. Undo brings back what was.",
  );
  expect(words.says(3, ["Growth", "Lean"])).toContain("3 changes of “Growth” and “Lean” did not");
});
