// The largest structures there may be take minutes.
import { expect, test } from "vitest";
import { findingsOf } from "#design/check.ts";
import { ground } from "./ground.ts";
import { hostile } from "./hostile.ts";

// Many of these once took time with the square or the cube of what they hold.
test.each(Object.entries(hostile(1)))("all rules are asked of: %s", { timeout: 300_000 }, (_, made) => {
  const { findings, counts } = findingsOf(ground, made());
  expect(counts.error + counts.warning + counts.note).toBe(findings.length);
});
