import type { Incoming } from "@remit/core";
import { expect, test } from "vitest";
import { withChoice } from "./import-choice.ts";

const change = (id: string, ...needs: string[]): Incoming => ({
  id,
  kind: "new",
  position: id,
  title: id,
  changes: [],
  needs,
  accepted: false,
});
const incoming = [change("a"), change("b", "a"), change("c", "b"), change("d")];

test("a change comes with whatever it needs", () => {
  expect(withChoice(incoming, ["d"], { id: "c", take: true }).toSorted()).toEqual(["a", "b", "c", "d"]);
});

test("a change goes with whatever needs it, and nothing else goes", () => {
  const all = incoming.map(({ id }) => id);
  expect(withChoice(incoming, all, { id: "a", take: false })).toEqual(["d"]);
  expect(withChoice(incoming, all, { id: "c", take: false })).toEqual(["a", "b", "d"]);
});
