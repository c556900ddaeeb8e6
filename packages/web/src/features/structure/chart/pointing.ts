/** What somebody did to the chart with a pointer. */
export type Acts = {
  readonly select: (place: number | undefined) => void;
  readonly toggle: (place: number) => void;
  readonly move: (place: number, to: number) => void;
  /** Before a sibling, or last of them. */
  readonly put: (place: number, before: number | undefined) => void;
};

export type Point = readonly [x: number, y: number];

/** A pointer that is down: where it came down, and on whose card. */
export type Pressed = {
  readonly from: Point;
  readonly card: number | undefined;
  moved: boolean;
  /** A finger pans, unless it has rested on a card. */
  carries: boolean;
};

/** How far two fingers are apart, and the middle between them. */
export const spreadOf = (
  pointers: ReadonlyMap<number, Point>,
): { readonly apart: number; readonly middle: Point } | undefined => {
  const [a, b] = [...pointers.values()];
  if (!a || !b) return undefined;
  return { apart: Math.hypot(a[0] - b[0], a[1] - b[1]), middle: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] };
};
