import { chartSpace } from "#design/layout.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { dottedWay } from "#design/draw/dotted-way.ts";

const { width, height } = chartSpace.card;
const corner = fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 2000 }));

test("a dotted line begins and ends at the side of a card, in the middle of its height, and turns at right angles", () => {
  fc.assert(
    fc.property(corner, corner, (one, other) => {
      const way = dottedWay(one, other);
      const touches = ([x, y]: readonly [number, number], [left, top]: readonly [number, number]): boolean =>
        y === top + height / 2 && (x === left || x === left + width);
      const [first, last] = [way[0]!, way.at(-1)!];
      expect(
        (touches(first, one) && touches(last, other)) || (touches(first, other) && touches(last, one)),
      ).toBe(true);
      for (const [at, [x, y]] of way.slice(1).entries())
        expect(x === way[at]![0] || y === way[at]![1]).toBe(true);
    }),
  );
});

test("neighbours of one row are joined straight", () => {
  expect(dottedWay([0, 0], [width + 24, 0])).toEqual([
    [width, height / 2],
    [width + 24, height / 2],
  ]);
});
