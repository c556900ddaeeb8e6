import fc from "fast-check";
import { expect, test } from "vitest";
import { type Forest, forestOf, lost, top } from "#design/forest.ts";
import { closesCircle, move } from "#design/forest-move.ts";
import { belowOf, chainOf, isWithin, nearestCommon, reportsOf } from "#design/forest-queries.ts";
import { naive, type NaiveLines } from "./naive-forest.ts";

/** Any lines at all: superiors anywhere, so that circles, self-managers, orphans and numbers out of range abound. */
const wild = fc.integer({ min: 1, max: 24 }).chain((count) =>
  fc.record({
    parent: fc.array(fc.integer({ min: -4, max: count + 1 }), { minLength: count, maxLength: count }),
    assistant: fc.array(fc.boolean(), { minLength: count, maxLength: count }),
    fte: fc.array(fc.constantFrom(0, 0.25, 0.5, 1), { minLength: count, maxLength: count }),
    cost: fc.array(fc.nat(1e9), { minLength: count, maxLength: count }),
  }),
);

/** Mostly a tree, places shuffled, with a few lines broken. */
const likely = fc.integer({ min: 2, max: 60 }).chain((count) =>
  fc
    .record({
      draws: fc.array(fc.nat(), { minLength: count, maxLength: count }),
      order: fc.shuffledSubarray(
        Array.from({ length: count }, (_, place) => place),
        { minLength: count },
      ),
      broken: fc.array(fc.tuple(fc.nat(count - 1), fc.integer({ min: -2, max: count - 1 })), {
        maxLength: 4,
      }),
      assistant: fc.array(fc.boolean(), { minLength: count, maxLength: count }),
      fte: fc.array(fc.constantFrom(0.25, 0.5, 1), { minLength: count, maxLength: count }),
      cost: fc.array(fc.nat(1e9), { minLength: count, maxLength: count }),
    })
    .map(({ draws, order, broken, ...rest }) => {
      const parent = Array.from({ length: count }, () => top);
      for (let each = 1; each < count; each += 1)
        parent[order[each] ?? 0] = order[(draws[each] ?? 0) % each] ?? top;
      for (const [place, to] of broken) parent[place] = to;
      return { parent, ...rest };
    }),
);
const any = fc.oneof(wild, likely);

const forest = (lines: NaiveLines): Forest =>
  forestOf({
    parent: Int32Array.from(lines.parent),
    assistant: Uint8Array.from(lines.assistant, Number),
    fte: Float64Array.from(lines.fte),
    cost: Float64Array.from(lines.cost),
  });

test("every figure is what an independent reading of the same lines says", () => {
  fc.assert(
    fc.property(any, (lines) => {
      const [made, said] = [forest(lines), naive(lines)];
      for (const column of ["layer", "span", "heads", "fte", "cost", "tops", "orphans"] as const)
        expect([...made[column]], column).toEqual(said[column]);
      expect(made.circles).toEqual(said.circles);
      expect([...made.byLabel].sort((a, b) => a - b)).toEqual(lines.parent.map((_, place) => place));
      const places = lines.parent.map((_, place) => place);
      const below = places.map(said.below);
      const pairs = <T>(of: (one: number, other: number) => T) =>
        places.map((one) => places.map((other) => of(one, other)));
      expect(places.map((place) => [...belowOf(made, place)].sort((a, b) => a - b))).toEqual(below);
      expect(pairs((one, other) => nearestCommon(made, one, other))).toEqual(pairs(said.common));
      expect(pairs((one, other) => isWithin(made, other, one))).toEqual(
        below.map((of) => places.map((other) => of.includes(other))),
      );
    }),
    { numRuns: 300 },
  );
});

test("superiors come before their reports, reports in order of their places", () => {
  fc.assert(
    fc.property(any, (lines) => {
      const made = forest(lines);
      for (const [place] of lines.parent.entries()) {
        const reports = reportsOf(made, place);
        expect(reports).toEqual(reports.toSorted((a, b) => a - b));
        const outside = reports.filter((report) => !made.ring.has(report));
        const labels = outside.map((report) => made.label[report] ?? -1);
        expect(labels).toEqual(labels.toSorted((a, b) => a - b));
        for (const each of labels) expect(each).toBeGreaterThan(made.label[place] ?? 0);
      }
    }),
  );
});

const columns = [
  "parent",
  "layer",
  "span",
  "heads",
  "fte",
  "cost",
  "tops",
  "orphans",
  "first",
  "next",
] as const;
const thirds = any.map((lines) => ({ ...lines, fte: lines.fte.map((each, place) => each / 3 + place / 7) }));

test("after any moves every figure has the same bits as made anew", () => {
  fc.assert(
    fc.property(thirds, fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 12 }), (lines, moves) => {
      const made = forest(lines);
      const parent = [...made.parent];
      for (const [one, other] of moves) {
        const place = one % parent.length;
        const to = (other % (parent.length + 1)) - 1;
        const within =
          to >= 0 &&
          naive({ ...lines, parent })
            .below(place)
            .includes(to);
        expect(closesCircle(made, place, to)).toBe(within);
        expect(move(made, place, to)).toBe(!within);
        if (!within) parent[place] = to;
        const anew = forest({ ...lines, parent });
        for (const column of columns) expect([...made[column]], column).toEqual([...anew[column]]);
      }
      const anew = forest({ ...lines, parent });
      const common = (of: Forest) =>
        parent.map((_, one) => parent.map((_, other) => nearestCommon(of, one, other)));
      expect(common(made)).toEqual(common(anew));
      expect(made.circles).toEqual(anew.circles);
    }),
    { numRuns: 200 },
  );
});

test("a small chart has the figures one counts by hand", () => {
  // 0 chief; 1 and 2 report to 0; 3 and 4 to 2, 4 assists; 5 and 6 lead each other, 7 below them; 8 has no superior known; 9 leads itself.
  const made = forestOf({
    parent: Int32Array.from([top, 0, 0, 2, 2, 6, 5, 6, lost, 9]),
    assistant: Uint8Array.from([0, 0, 0, 0, 1, 0, 0, 0, 0, 0]),
    cost: Float64Array.from([9, 1, 5, 2, 2, 3, 3, 1, 4, 7]),
  });
  expect([...made.layer]).toEqual([1, 2, 2, 3, 3, 0, 0, 0, 0, 0]);
  expect([...made.span]).toEqual([2, 0, 1, 0, 0, 1, 2, 0, 0, 0]);
  expect([...made.heads]).toEqual([5, 1, 3, 1, 1, 3, 3, 1, 1, 1]);
  expect([...made.cost]).toEqual([19, 1, 9, 2, 2, 7, 7, 1, 4, 7]);
  expect([[...made.tops], [...made.orphans]]).toEqual([[0], [8]]);
  expect(made.circles).toEqual([[5, 6], [9]]);
  expect([nearestCommon(made, 3, 4), nearestCommon(made, 1, 4), nearestCommon(made, 2, 4)]).toEqual([
    2, 0, 2,
  ]);
  expect([nearestCommon(made, 1, 8), nearestCommon(made, 5, 7)]).toEqual([-1, -1]);
  expect([chainOf(made, 4), chainOf(made, 7), chainOf(made, 9)]).toEqual([[2, 0], [6, 5], []]);
});

test("a self-manager is freed by a move, and a circle opens", () => {
  const made = forestOf({ parent: Int32Array.from([top, 2, 1, 3]) });
  expect(move(made, 3, 0)).toBe(true);
  expect(made.circles).toEqual([[1, 2]]);
  expect(move(made, 1, 2)).toBe(false);
  expect(move(made, 1, 0)).toBe(true);
  expect(made.circles).toEqual([]);
  expect([...made.layer]).toEqual([1, 2, 3, 2]);
});

test("nobody at all is a forest", () => {
  const made = forestOf({ parent: new Int32Array(0) });
  expect([made.count, made.tops.length, made.circles]).toEqual([0, 0, []]);
});

test("a chain of a million, and a million under one, need no stack", () => {
  const count = 1_000_000;
  const chain = forestOf({ parent: new Int32Array(count).map((_, place) => place - 1) });
  expect([chain.layer[count - 1], chain.heads[0]]).toEqual([count, count]);
  expect(nearestCommon(chain, count - 1, 500_000)).toBe(500_000);
  const round = forestOf({ parent: new Int32Array(count).map((_, place) => (place + 1) % count) });
  expect([round.circles.length, round.circles[0]?.length, round.heads[7]]).toEqual([1, count, count]);
  const star = forestOf({ parent: new Int32Array(count).fill(0).fill(top, 0, 1) });
  expect([star.span[0], nearestCommon(star, 1, count - 1)]).toEqual([count - 1, 0]);
});
