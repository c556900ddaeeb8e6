import type { FollowedScenario, Structure } from "@remit/core";
import { expect, test } from "vitest";
import { followedIn, withFollowed } from "./followed.ts";

const firm = (name: string): Structure => ({
  format: "remit/structure@1",
  organisation: { name },
  positions: [],
  accountabilities: [],
  required: [],
  assignments: {},
  decisionRights: [],
  scenarios: [],
});

test("what scenarios did belongs to the structure that was made: undone, it is not told; made again, it is", () => {
  const [before, structure] = [firm("Before"), firm("After")];
  const followed: FollowedScenario[] = [
    { scenario: "s", name: "S", changes: [{ was: { do: "remove-position", id: "bob" } }] },
  ];
  expect(withFollowed(before, { structure, followed })).toBe(structure);
  expect(followedIn(structure)).toEqual({ before, followed });
  expect(followedIn(before)).toBeUndefined();
});

test("where every scenario still fits, nothing is told", () => {
  const structure = withFollowed(firm("Before"), { structure: firm("After"), followed: [] });
  expect(followedIn(structure)).toBeUndefined();
});
