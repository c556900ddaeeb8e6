import type { CatalogueIndex, Recommendation } from "@remit/core";

type Reason = Recommendation["reasons"][number];

/** Steps below a tenth of a point are one row, so that the rows that say something are read. */
export const leastStep = 0.05;

const order = { start: 0, answer: 1, open: 2, floor: 3 };

/** The three accountabilities a reason works through most, by their short names. */
export const throughOf = (index: CatalogueIndex, reason: Reason): string =>
  reason.through
    .slice(0, 3)
    .map(({ accountability }) => index.accountability.get(accountability)?.short ?? accountability)
    .join(" · ");

/** Reasons as rows of a waterfall: the start, answers by their weight, what is open; the smallest ones added up last. */
export const stepsOf = (
  reasons: readonly Reason[],
): {
  readonly shown: readonly Reason[];
  readonly rest: { readonly count: number; readonly points: number };
} => {
  const sorted = reasons.toSorted(
    (a, b) => order[a.kind] - order[b.kind] || Math.abs(b.points) - Math.abs(a.points),
  );
  const shown = sorted.filter(({ kind, points }) => kind === "start" || Math.abs(points) >= leastStep);
  const rest = sorted.filter((reason) => !shown.includes(reason));
  return { shown, rest: { count: rest.length, points: rest.reduce((sum, { points }) => sum + points, 0) } };
};
