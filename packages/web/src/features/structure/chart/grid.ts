import { chartSpace, type Layout } from "@remit/core";

const { card } = chartSpace;

/** A window on a drawing, in its units. */
export type Area = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** Which cards lie where, so that only those in sight are looked at. */
export type Grid = {
  /** Calls for every card that may touch an area: its place in `shown`. */
  readonly within: (area: Area, call: (at: number) => void) => void;
  /** How many that would be, without a look at any. */
  readonly count: (area: Area) => number;
  /** The position whose card lies under a point. */
  readonly under: (x: number, y: number) => number | undefined;
};

/** Cells about as many as cards; each card is in the one its upper left corner lies in. Linear. */
export const gridOf = ({ left, top, shown, width, height }: Layout): Grid => {
  const wanted = Math.max(1, shown.length / 4);
  const side = Math.max(card.width, Math.sqrt((Math.max(1, width) * Math.max(1, height)) / wanted));
  const columns = Math.max(1, Math.ceil(width / side));
  const rows = Math.max(1, Math.ceil(height / side));
  const across = (x: number): number => Math.min(columns - 1, Math.max(0, Math.floor(x / side)));
  const down = (y: number): number => Math.min(rows - 1, Math.max(0, Math.floor(y / side)));
  const start = new Int32Array(columns * rows + 1);
  const cells = new Int32Array(shown.length);
  for (let at = 0; at < shown.length; at += 1) {
    const place = shown[at]!;
    const cell = down(top[place]!) * columns + across(left[place]!);
    cells[at] = cell;
    start[cell + 1]! += 1;
  }
  for (let cell = 0; cell < columns * rows; cell += 1) start[cell + 1]! += start[cell]!;
  const list = new Int32Array(shown.length);
  const free = start.slice();
  for (let at = 0; at < shown.length; at += 1) {
    const cell = cells[at]!;
    list[free[cell]!] = at;
    free[cell]! += 1;
  }
  /** Pieces of the list, one a row of cells. */
  const pieces = (area: Area, call: (from: number, until: number) => void): void => {
    const [first, last] = [across(area.left - card.width), across(area.right)];
    for (let row = down(area.top - card.height); row <= down(area.bottom); row += 1)
      call(start[row * columns + first]!, start[row * columns + last + 1]!);
  };
  const within: Grid["within"] = (area, call) =>
    pieces(area, (from, until) => {
      for (let at = from; at < until; at += 1) call(list[at]!);
    });
  const count: Grid["count"] = (area) => {
    let sum = 0;
    pieces(area, (from, until) => {
      sum += until - from;
    });
    return sum;
  };
  return {
    within,
    count,
    under: (x, y) => {
      let found: number | undefined;
      within({ left: x, top: y, right: x, bottom: y }, (at) => {
        const place = shown[at]!;
        const inside =
          x >= left[place]! &&
          x <= left[place]! + card.width &&
          y >= top[place]! &&
          y <= top[place]! + card.height;
        if (inside) found = place;
      });
      return found;
    },
  };
};
