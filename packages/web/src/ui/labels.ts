import type { Point } from "./density.ts";

export type Label = {
  readonly at: Point;
  readonly anchor: "start" | "middle" | "end";
  /** Where a line from the point to a far label ends. */
  readonly leader?: Point;
};

type Area = readonly [left: number, top: number, right: number, bottom: number];

const overlap = (a: Area, b: Area): number =>
  Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0])) *
  Math.max(0, Math.min(a[3], b[3]) - Math.max(a[1], b[1]));

const letterWidth = (letter: string): number => {
  if (letter === " ") return 4;
  return letter === letter.toUpperCase() ? 9.3 : 7.3;
};

/** Width of a label in semibold 13 px Inter, estimated from its letters. */
export const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + letterWidth(letter), 0);

const candidatesOf = ([x, y]: Point, text: string, near: number): (Label & { readonly area: Area })[] => {
  const wide = widthOf(text);
  const right = (dx: number, dy: number, leader?: Point) => ({
    at: [x + dx, y + 4.5 + dy] as Point,
    anchor: "start" as const,
    area: [x + dx, y - 8 + dy, x + dx + wide, y + 8 + dy] as Area,
    ...(leader && { leader }),
  });
  const left = (dx: number, dy: number, leader?: Point) => ({
    at: [x - dx, y + 4.5 + dy] as Point,
    anchor: "end" as const,
    area: [x - dx - wide, y - 8 + dy, x - dx, y + 8 + dy] as Area,
    ...(leader && { leader }),
  });
  const middle = (dy: number) => ({
    at: [x, y + 4.5 + dy] as Point,
    anchor: "middle" as const,
    area: [x - wide / 2, y - 8 + dy, x + wide / 2, y + 8 + dy] as Area,
  });
  return [
    right(near, 0),
    left(near, 0),
    middle(-near - 6),
    middle(near + 6),
    ...[26, -26, 42, -42].flatMap((dy) => [right(20, dy, [x + 18, y + dy]), left(20, dy, [x - 18, y + dy])]),
  ];
};

/**
 * A place for the name of each point, so that no name covers another name or point where that can be helped: beside it,
 * above or below, else further off with a leader line. The points stay where they are.
 */
export const placeLabels = (
  points: readonly { readonly at: Point; readonly text: string; readonly ringed?: boolean }[],
  width: number,
  height: number,
): Label[] => {
  const marks = points.map(({ at: [x, y] }): Area => [x - 9, y - 9, x + 9, y + 9]);
  const taken: Area[] = [];
  return points.map(({ at, text, ringed }, own) => {
    const cost = (candidate: { readonly area: Area; readonly leader?: Point }, order: number): number => {
      const others = [...marks.filter((_, place) => place !== own), ...taken];
      const covered = others.reduce((sum, area) => sum + overlap(area, candidate.area), 0);
      const [left, top, right, bottom] = candidate.area;
      const outside = Math.max(0, -left, -top, right - width, bottom - height);
      return covered * 10 + outside * 50 + order;
    };
    const [best] = candidatesOf(at, text, ringed ? 18 : 13)
      .map((candidate, order) => ({ candidate, cost: cost(candidate, order) }))
      .toSorted((a, b) => a.cost - b.cost);
    if (best === undefined) return { at, anchor: "start" };
    taken.push(best.candidate.area);
    const { area: _, ...label } = best.candidate;
    return label;
  });
};
