// The largest structures there may be take minutes.
import { expect, test } from "vitest";
import { findingsOf } from "#design/check.ts";
import { ground } from "./ground.ts";
import { hostile } from "./hostile.ts";

const part = 1;

// Many of these once took time with the square or the cube of what they hold.
test.each(Object.entries(hostile(part)))("all rules are asked of a structure of: %s", (_, made) => {
  const { findings, counts } = findingsOf(ground, made());
  expect(counts.error + counts.warning + counts.note).toBe(findings.length);
});
