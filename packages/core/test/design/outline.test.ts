import fc from "fast-check";
import { expect, test } from "vitest";
import { forestOf } from "#design/forest.ts";
import { layoutOf } from "#design/layout.ts";
import { outlineOf } from "#design/outline.ts";

test("lines are told from the top down, with level, number and place among their siblings", () => {
  const { position, level, size, nth, above, line } = outlineOf(
    forestOf({ parent: Int32Array.from([-1, 0, 0, 1, 1, 2]) }),
    Uint8Array.from([0, 0, 1, 0, 0, 0]),
  );
  expect([...position]).toEqual([0, 1, 3, 4, 2]);
  expect([...level]).toEqual([1, 2, 3, 3, 2]);
  expect([...size]).toEqual([1, 2, 2, 2, 2]);
  expect([...nth]).toEqual([1, 1, 1, 2, 2]);
  expect([...above]).toEqual([-1, 0, 1, 1, 0]);
  expect([...line]).toEqual([0, 1, 4, 2, 3, -1]);
});

test("whatever the lines are, list and chart show the same positions below the same superiors", () => {
  const wild = fc.integer({ min: 0, max: 40 }).chain((count) =>
    fc.record({
      parent: fc.array(fc.integer({ min: -3, max: count + 1 }), { minLength: count, maxLength: count }),
      closed: fc.array(fc.nat(1), { minLength: count, maxLength: count }),
    }),
  );
  fc.assert(
    fc.property(wild, ({ parent, closed }) => {
      const forest = forestOf({ parent: Int32Array.from(parent) });
      const folded = Uint8Array.from(closed);
      const outline = outlineOf(forest, folded);
      const { shown, below } = layoutOf(forest, folded, "tidy");
      const drawn = new Map([...shown].map((place, at) => [place, shown[below[at]!]]));
      const listed = new Map(
        [...outline.position].map((place, at) => [place, outline.position[outline.above[at]!]]),
      );
      expect(listed).toEqual(drawn);
      for (const [at, place] of outline.position.entries()) expect(outline.line[place]).toBe(at);
      for (const [at, nth] of outline.nth.entries()) {
        const siblings = outline.above.filter((up) => up === outline.above[at]);
        expect(outline.size[at]).toBe(siblings.length);
        expect(nth).toBe(outline.above.subarray(0, at + 1).filter((up) => up === outline.above[at]).length);
      }
    }),
  );
});
