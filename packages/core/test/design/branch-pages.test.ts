import fc from "fast-check";
import { expect, test } from "vitest";
import { branchPages } from "#design/draw/branch-pages.ts";
import { type Forest, forestOf } from "#design/forest.ts";
import { chartSpace } from "#design/layout.ts";
import { rootsOf } from "#design/layout-trees.ts";

const { card } = chartSpace;
const room = { width: 273, height: 161, least: 0.18, most: 0.26 };
/** Any reporting lines: trees, circles, people under nobody, self-managers. */
const lines = fc
  .integer({ min: 1, max: 400 })
  .chain((count) => fc.array(fc.integer({ min: -2, max: count - 1 }), { minLength: count, maxLength: count }))
  .map((parents) => Int32Array.from(parents));
/** Companies: everybody reports to somebody before them, some to many. */
const company = fc
  .array(fc.nat(), { minLength: 1, maxLength: 400 })
  .map((draws) => Int32Array.from(draws, (draw, at) => (at === 0 ? -1 : (draw % at) % (1 + (draw % 40)))));

const shownOf = (forest: Forest, closed: Uint8Array): ReadonlySet<number> => {
  const { roots, cut } = rootsOf(forest);
  const seen = new Set<number>();
  const open = [...roots];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    seen.add(at);
    if (closed[at] === 1) continue;
    for (let each = forest.first[at]!; each >= 0; each = forest.next[each]!)
      if (!cut.has(each)) open.push(each);
  }
  return seen;
};

test("every position in sight stands on one page below its superior, and nobody else does", () => {
  fc.assert(
    fc.property(fc.oneof(lines, company), fc.infiniteStream(fc.boolean()), (parent, coins) => {
      const forest = forestOf({ parent });
      const closed = Uint8Array.from(parent, () =>
        coins.next().value === true && parent.length > 9 ? 1 : 0,
      );
      const { roots, cut } = rootsOf(forest);
      const isTop = new Set(roots);
      const below: number[] = [];
      const tops = new Set<number>();
      for (const { places } of branchPages(forest, closed, room)) {
        const on = new Set(places);
        expect(on.size).toBe(places.length);
        for (const place of places)
          if (isTop.has(place)) tops.add(place);
          else if (on.has(forest.parent[place]!) && !cut.has(place)) below.push(place);
      }
      expect(tops).toEqual(isTop);
      const shown = [...shownOf(forest, closed)].filter((place) => !isTop.has(place));
      expect(below.toSorted((a, b) => a - b)).toEqual(shown.toSorted((a, b) => a - b));
    }),
  );
});

test("whatever is on a page lies within it, at a size that can be read", () => {
  fc.assert(
    fc.property(fc.oneof(lines, company), (parent) => {
      const forest = forestOf({ parent });
      for (const { layout, places, scale } of branchPages(forest, new Uint8Array(parent.length), room)) {
        expect(scale).toBeGreaterThanOrEqual(room.least * 0.9);
        expect(scale).toBeLessThanOrEqual(room.most);
        expect(places.length).toBe(layout.shown.length);
        for (const at of places.keys()) {
          expect((layout.left[at]! + card.width) * scale).toBeLessThanOrEqual(room.width + 1e-6);
          expect((layout.top[at]! + card.height) * scale).toBeLessThanOrEqual(room.height + 1e-6);
        }
      }
    }),
  );
});

test("whoever goes on elsewhere has a page that begins with them, after the page they stand on", () => {
  fc.assert(
    fc.property(company, (parent) => {
      const forest = forestOf({ parent });
      const pages = branchPages(forest, new Uint8Array(parent.length), room);
      const begins = new Map(
        pages.toReversed().flatMap(({ roots }, at) => roots.map((root) => [root, pages.length - 1 - at])),
      );
      for (const [at, { places, roots }] of pages.entries()) {
        const on = new Set(places);
        for (const place of places) {
          const first = forest.first[place]!;
          if (first < 0 || on.has(first) || roots.includes(place)) continue;
          expect(begins.get(place)).toBeGreaterThan(at);
        }
      }
    }),
  );
});

test("a company that can be read as a whole is one page; a page never begins with a lonely top", () => {
  const small = forestOf({ parent: Int32Array.from([-1, 0, 0, 1, 1]) });
  expect(branchPages(small, new Uint8Array(5), room)).toMatchObject([
    { roots: [0], places: [0, 1, 2, 3, 4] },
  ]);
  const parent = Int32Array.from({ length: 600 }, (_, at) => (at === 0 ? -1 : Math.floor((at - 1) / 7)));
  const [first] = branchPages(forestOf({ parent }), new Uint8Array(600), room);
  expect(first).toMatchObject({ roots: [0], level: 1 });
  expect(first!.places.length).toBeGreaterThan(7);
});

test("more reports than a page holds go on on the next, each with their superior above them", () => {
  const parent = new Int32Array(500);
  parent[0] = -1;
  const pages = branchPages(forestOf({ parent }), new Uint8Array(500), room);
  expect(pages.length).toBeGreaterThan(4);
  expect(pages.map(({ continued }) => continued)).toEqual(pages.map((_, at) => at > 0));
  for (const { places, roots } of pages) {
    expect(roots).toEqual([0]);
    expect(places[0]).toBe(0);
  }
});

test("nobody is one empty page; a line of a thousand is not deeper than the stack", () => {
  expect(branchPages(forestOf({ parent: new Int32Array(0) }), new Uint8Array(0), room)).toMatchObject([
    { places: [] },
  ]);
  const chain = Int32Array.from({ length: 5000 }, (_, at) => at - 1);
  const pages = branchPages(forestOf({ parent: chain }), new Uint8Array(5000), room);
  expect(pages.length).toBeGreaterThan(500);
});
