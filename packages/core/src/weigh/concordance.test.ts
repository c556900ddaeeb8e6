import fc from "fast-check";
import { describe, expect, test } from "vitest";
import friedman from "../../../../data/mcda/kendall-w.json" with { type: "json" };
import { concordance, midRanks } from "./concordance.ts";

describe("ranks within a judge", () => {
  test("equal values share the mean of the ranks they tie for", () => {
    expect(midRanks([5, 1, 5, 0, 5])).toEqual([4, 2, 4, 1, 4]);
  });
});

describe("Kendall's W", () => {
  test("a published example with ties: 22 judges of three ways to round a base", () => {
    const { w, chiSquare, degrees } = concordance(friedman.values)!;
    expect(w).toBeCloseTo(friedman.recomputed.W_tieCorrected, 10);
    expect(chiSquare).toBeCloseTo(friedman.published.friedmanChiSquared, 3);
    expect(degrees).toBe(friedman.published.df);
  });

  test("two judges who rank the other way round do not agree at all", () => {
    expect(concordance([[1, 2, 3, 4], [4, 3, 2, 1]])!.w).toBe(0); // prettier-ignore
  });

  test("one judge, one item, or nothing but ties say nothing", () => {
    expect(concordance([[1, 2, 3]])).toBeUndefined();
    expect(concordance([[1], [2]])).toBeUndefined();
    expect(concordance([[1, 1], [2, 2]])).toBeUndefined(); // prettier-ignore
  });

  const judges = fc.integer({ min: 2, max: 6 }).chain((items) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: items, maxLength: items }), {
      minLength: 2,
      maxLength: 6,
    }),
  );

  test("lies between 0 and 1, whoever is asked first and whatever is listed first", () => {
    fc.assert(
      fc.property(judges, (values) => {
        const found = concordance(values);
        if (found === undefined) return;
        expect(found.w).toBeGreaterThanOrEqual(0);
        expect(found.w).toBeLessThanOrEqual(1);
        expect(concordance(values.toReversed())!.w).toBeCloseTo(found.w, 12);
        expect(concordance(values.map((row) => row.toReversed()))!.w).toBeCloseTo(found.w, 12);
        expect(concordance(values.map((row) => row.map((value) => value * value * value - 7)))!.w).toBe(
          found.w,
        );
      }),
    );
  });

  test("judges who rank alike agree entirely", () => {
    fc.assert(
      fc.property(judges, fc.integer({ min: 2, max: 7 }), ([row], times) => {
        const found = concordance(Array.from({ length: times }, () => row!));
        if (new Set(row).size === 1) expect(found).toBeUndefined();
        else expect(found!.w).toBeCloseTo(1, 12);
      }),
    );
  });
});
