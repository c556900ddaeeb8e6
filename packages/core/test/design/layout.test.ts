import fc from "fast-check";
import { expect, test } from "vitest";
import { forestOf } from "#design/forest.ts";
import { chartSpace, type Layout, layoutOf } from "#design/layout.ts";
import { type LayoutKind, layoutKinds } from "#model/drawing.ts";

const { card } = chartSpace;
const open = (count: number): Uint8Array => new Uint8Array(count);
const layOut = (parent: Int32Array, kind: LayoutKind, closed = open(parent.length)): Layout =>
  layoutOf(forestOf({ parent }), closed, kind);

/** Any lines at all: circles, self-managers, orphans and numbers out of range abound. */
const wild = fc
  .integer({ min: 0, max: 40 })
  .chain((count) => fc.array(fc.integer({ min: -3, max: count + 1 }), { minLength: count, maxLength: count }))
  .map((parent) => Int32Array.from(parent));
const kind = fc.constantFrom(...layoutKinds);

/** An organisation as they are: a third of those in a layer lead 2 to 15. */
const organisation = (count: number): Int32Array => {
  let seed = 7;
  const draw = (): number => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return seed / 4_294_967_296;
  };
  const parent = new Int32Array(count).fill(-1);
  for (let place = 0, next = 1; next < count; place += 1) {
    const leads = draw() < 0.35 || place === next - 1 ? 2 + Math.floor(draw() * 14) : 0;
    for (const until = Math.min(count, next + leads); next < until; next += 1) parent[next] = place;
  }
  return parent;
};

const overlaps = ({ left, top, shown }: Layout): boolean =>
  shown.some((one, at) =>
    shown
      .subarray(at + 1)
      .some(
        (other) =>
          Math.abs(left[one]! - left[other]!) < card.width - 1e-6 &&
          Math.abs(top[one]! - top[other]!) < card.height - 1e-6,
      ),
  );

test("whatever the lines are, every position is drawn once, within the drawing, and no card lies on another", () => {
  fc.assert(
    fc.property(wild, kind, (parent, drawn) => {
      const layout = layOut(parent, drawn);
      expect([...layout.shown].toSorted((a, b) => a - b)).toEqual([...parent.keys()]);
      for (const place of layout.shown) {
        expect(layout.left[place]).toBeGreaterThanOrEqual(-1e-6);
        expect(layout.top[place]).toBeGreaterThanOrEqual(0);
        expect(layout.left[place]! + card.width).toBeLessThanOrEqual(layout.width + 1e-6);
        expect(layout.top[place]! + card.height).toBeLessThanOrEqual(layout.height + 1e-6);
      }
      expect(overlaps(layout)).toBe(false);
    }),
  );
});

test("reports lie below their superior, or right of it where layers stand beside each other, in their order", () => {
  fc.assert(
    fc.property(wild, kind, (parent, drawn) => {
      const layout = layOut(parent, drawn);
      const leads = new Set(layout.below);
      const seen = new Map<string, number>();
      layout.shown.forEach((place, at) => {
        const up = layout.below[at]!;
        const superior = layout.shown[up];
        if (superior !== undefined) {
          expect(superior).toBe(parent[place]);
          if (drawn === "across")
            expect(layout.left[place]).toBeGreaterThanOrEqual(layout.left[superior]! + card.width);
          else expect(layout.top[place]).toBeGreaterThanOrEqual(layout.top[superior]! + card.height);
        }
        // Packed, those without reports come first; within each group the order is that of the structure.
        const group = `${up} ${drawn === "packed" && leads.has(at)}`;
        const before = seen.get(group);
        if (before !== undefined) {
          const below = layout.top[place]! - layout.top[before]!;
          expect(below > 0 || (below === 0 && layout.left[place]! > layout.left[before]!)).toBe(true);
          if (superior !== undefined) expect(place).toBeGreaterThan(before);
        }
        seen.set(group, place);
      });
    }),
  );
});

/** Lefts of d3-hierarchy 3.1.3, `tree().nodeSize([1, 1])` with separation 208 between siblings and 232 between cousins. */
const known: readonly (readonly [parent: readonly number[], left: readonly number[]])[] = [
  [
    [-1, 0, 0, 0],
    [208, 0, 208, 416],
  ],
  [
    [-1, 0, 0, 1, 1, 2, 2, 2],
    [376, 104, 648, 0, 208, 440, 648, 856],
  ],
  [
    [-1, 0, 0, 0, 1, 1, 1, 1, 3, 3, 3, 3],
    [740, 312, 740, 1168, 0, 208, 416, 624, 856, 1064, 1272, 1480],
  ],
  [
    [-1, 0, 1, 2, 3, 0, 5, 5, 5, 5, 0],
    [376, 0, 0, 0, 0, 544, 232, 440, 648, 856, 752],
  ],
  [
    [-1, 0, 0, 0, 0, 1, 5, 6, 6, 6, 4, 10, 11, 11, 11, 11, 2],
    [
      584, 208, 474.6666666666667, 717.3333333333334, 960, 208, 208, 0, 208, 416, 960, 960, 648, 856, 1064,
      1272, 474.6666666666667,
    ],
  ],
  [
    [-1, 0, 0, 1, 1, 1, 1, 2, 2, 2, 6, 6, 6, 7, 7, 7, 7, 10, 13, 18, 19, 19],
    [
      948, 312, 1584, 0, 208, 416, 624, 1376, 1584, 1792, 416, 624, 832, 1064, 1272, 1480, 1688, 416, 1064,
      1064, 960, 1168,
    ],
  ],
];

test("a tidy drawing is that of d3-hierarchy, within 1e-9", () => {
  for (const [parent, expected] of known) {
    const { left } = layOut(Int32Array.from(parent), "tidy");
    expected.forEach((x, place) => expect(Math.abs(left[place]! - x)).toBeLessThan(1e-9));
  }
});

test("across is tidy turned by its diagonal: as far apart as cards are high", () => {
  fc.assert(
    fc.property(wild, (parent) => {
      const layout = layOut(parent, "across");
      const children = Map.groupBy(layout.shown.keys(), (at) => layout.below[at]!);
      for (const [up, group] of children) {
        const tops = group.map((at) => layout.top[layout.shown[at]!]!);
        for (const [at, top] of tops.slice(1).entries())
          expect(top - tops[at]!).toBeGreaterThanOrEqual(chartSpace.across.siblings - 1e-6);
        const superior = layout.shown[up];
        if (superior !== undefined)
          expect(Math.abs(layout.top[superior]! - (tops[0]! + tops.at(-1)!) / 2)).toBeLessThan(1e-6);
      }
    }),
  );
});

test("equal subtrees are drawn equally and parents stand over the middle of their children", () => {
  fc.assert(
    fc.property(wild, (parent) => {
      const { left, shown, below } = layOut(parent, "tidy");
      const children = Map.groupBy(shown.keys(), (at) => below[at]!);
      for (const [up, group] of children) {
        const superior = shown[up];
        if (superior === undefined) continue;
        const middle = (left[shown[group[0]!]!]! + left[shown[group.at(-1)!]!]!) / 2;
        expect(Math.abs(left[superior]! - middle)).toBeLessThan(1e-6);
      }
    }),
  );
});

test("what reports to a folded position is not drawn, and nothing else is left out", () => {
  fc.assert(
    fc.property(wild, kind, fc.infiniteStream(fc.boolean()), (parent, drawn, folds) => {
      const closed = Uint8Array.from(parent, () => (folds.next().value === true ? 1 : 0));
      const all = layOut(parent, drawn);
      const some = layOut(parent, drawn, closed);
      const hidden = new Set<number>();
      all.shown.forEach((place, at) => {
        const superior = all.shown[all.below[at]!];
        if (superior !== undefined && (closed[superior] === 1 || hidden.has(superior))) hidden.add(place);
      });
      expect(new Set(some.shown)).toEqual(new Set(all.shown.filter((place) => !hidden.has(place))));
      for (const place of hidden) expect(some.left[place]).toBeNaN();
    }),
  );
});

test("1,000 people packed into 1280 × 800 have cards of at least 15 px, 10,000 of at least 4", () => {
  for (const [count, least] of [
    [1000, 15],
    [10_000, 4],
  ] as const) {
    const { width, height } = layOut(organisation(count), "packed");
    expect(card.width * Math.min(1280 / width, 800 / height)).toBeGreaterThanOrEqual(least);
  }
});

test("a wide team is a block, not a line", () => {
  const parent = new Int32Array(101);
  parent[0] = -1;
  const { width, height } = layOut(parent, "packed");
  expect(width / height).toBeGreaterThan(1.1);
  expect(width / height).toBeLessThan(2.3);
});

test("a line of 100,000 superiors and 100,000 reports of one are drawn", () => {
  const line = Int32Array.from({ length: 100_000 }, (_, place) => place - 1);
  const star = new Int32Array(100_000);
  star[0] = -1;
  for (const drawn of layoutKinds) {
    const { width, height } = layOut(line, drawn);
    if (drawn === "across") expect(width).toBeGreaterThan(100_000 * card.width);
    else expect(height).toBeGreaterThan(100_000 * card.height);
    expect(layOut(star, drawn).shown).toHaveLength(100_000);
  }
});
