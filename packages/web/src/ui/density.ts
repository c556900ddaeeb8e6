/** A point of the plane. */
export type Point = readonly [number, number];
export type Box = {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
};

const cells = 56;

/** A grid of (cells + 1)² kernel density values over the box, row by row from the bottom. */
const densityOf = (points: readonly Point[], box: Box, width: readonly [number, number]): Float64Array => {
  const grid = new Float64Array((cells + 1) ** 2);
  const place = (from: number, to: number, step: number): number => from + ((to - from) * step) / cells;
  for (const [px, py] of points) {
    const across = Array.from({ length: cells + 1 }, (_, step) =>
      Math.exp(-0.5 * ((place(box.left, box.right, step) - px) / width[0]) ** 2),
    );
    for (let row = 0; row <= cells; row += 1) {
      const up = Math.exp(-0.5 * ((place(box.bottom, box.top, row) - py) / width[1]) ** 2);
      if (up < 1e-4) continue;
      for (let column = 0; column <= cells; column += 1) {
        const cell = row * (cells + 1) + column;
        grid[cell] = (grid[cell] ?? 0) + up * (across[column] ?? 0);
      }
    }
  }
  return grid;
};

/** The density at a point, between the four values of the grid around it. */
const at = (grid: Float64Array, [px, py]: Point, box: Box): number => {
  const within = (value: number, low: number, high: number): number =>
    Math.min(cells - 1e-9, Math.max(0, ((value - low) / (high - low)) * cells));
  const [x, y] = [within(px, box.left, box.right), within(py, box.bottom, box.top)];
  const [column, row] = [Math.floor(x), Math.floor(y)];
  const value = (right: number, up: number): number => grid[(row + up) * (cells + 1) + column + right] ?? 0;
  const low = value(0, 0) + (x - column) * (value(1, 0) - value(0, 0));
  const high = value(0, 1) + (x - column) * (value(1, 1) - value(0, 1));
  return low + (y - row) * (high - low);
};

/** The density above which `share` of the points lie (Hyndman 1996: a quantile of the density at the points). */
const levelOf = (grid: Float64Array, points: readonly Point[], share: number, box: Box): number => {
  const sorted = points.map((point) => at(grid, point, box)).toSorted((a, b) => b - a);
  return sorted[Math.min(sorted.length - 1, Math.round(share * sorted.length))] ?? 0;
};

/** The closed rings along which the grid crosses the level (marching squares), in the coordinates of the box. */
const ringsOf = (grid: Float64Array, level: number, box: Box): Point[][] => {
  const value = (column: number, row: number): number =>
    column < 0 || row < 0 || column > cells || row > cells ? 0 : (grid[row * (cells + 1) + column] ?? 0);
  const nextOf = new Map<string, { to: string; at: Point }>();
  const x = (column: number): number => box.left + ((box.right - box.left) * column) / cells;
  const y = (row: number): number => box.bottom + ((box.top - box.bottom) * row) / cells;
  // An edge is named by its lower left end and its direction; the point on it is where the level is crossed.
  const edge = (column: number, row: number, up: boolean): { name: string; at: Point } => {
    const low = value(column, row);
    const high = up ? value(column, row + 1) : value(column + 1, row);
    const share = (level - low) / (high - low);
    const at: Point = up ? [x(column), y(row + share)] : [x(column + share), y(row)];
    return { name: `${column} ${row} ${up}`, at };
  };
  for (let row = -1; row <= cells; row += 1)
    for (let column = -1; column <= cells; column += 1) {
      const inside = [
        value(column, row) > level,
        value(column + 1, row) > level,
        value(column + 1, row + 1) > level,
        value(column, row + 1) > level,
      ];
      const sides = [
        () => edge(column, row, false),
        () => edge(column + 1, row, true),
        () => edge(column, row + 1, false),
        () => edge(column, row, true),
      ];
      // Walking each cell anticlockwise, a ring leaves where inside turns to outside and enters where it turns back.
      const leaves = [0, 1, 2, 3].filter((side) => inside[side] && !inside[(side + 1) % 4]);
      const enters = [0, 1, 2, 3].filter((side) => !inside[side] && inside[(side + 1) % 4]);
      leaves.forEach((leave, turn) => {
        const enter = leaves.length === 1 ? enters[0] : enters.find((side) => side === (leave + 1) % 4);
        const from = sides[leave]?.();
        const to = sides[enter ?? enters[turn] ?? 0]?.();
        if (from && to) nextOf.set(from.name, { to: to.name, at: from.at });
      });
    }
  const rings: Point[][] = [];
  for (const start of nextOf.keys()) {
    const ring: Point[] = [];
    for (let here = nextOf.get(start), name = start; here; name = here.to, here = nextOf.get(name)) {
      ring.push(here.at);
      nextOf.delete(name);
    }
    if (ring.length > 3) rings.push(ring);
  }
  return rings;
};

/**
 * The smallest regions that hold the given shares of a cloud of points: rings by share, from a Gaussian kernel density
 * with Scott's bandwidth (sd · n^(-1/6) for two dimensions).
 */
export const regionsOf = (points: readonly Point[], shares: readonly number[], box: Box): Point[][][] => {
  if (points.length < 5) return shares.map(() => []);
  const deviation = (axis: 0 | 1): number => {
    const mean = points.reduce((sum, point) => sum + point[axis], 0) / points.length;
    return Math.sqrt(points.reduce((sum, point) => sum + (point[axis] - mean) ** 2, 0) / points.length);
  };
  const span = Math.max(box.right - box.left, box.top - box.bottom);
  const width = ([0, 1] as const).map((axis) =>
    Math.max(deviation(axis) * points.length ** (-1 / 6), span / 60),
  ) as [number, number];
  const grid = densityOf(points, box, width);
  return shares.map((share) => ringsOf(grid, levelOf(grid, points, share, box), box));
};
