import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Box, type Point, regionsOf } from "./density.ts";

const box: Box = { left: -1, right: 1, bottom: -1, top: 1 };

const inside = (rings: readonly (readonly Point[])[], [x, y]: Point): boolean => {
  let crossings = 0;
  for (const ring of rings)
    ring.forEach(([x1, y1], at) => {
      const [x2, y2] = ring[(at + 1) % ring.length] ?? [0, 0];
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) crossings += 1;
    });
  return crossings % 2 === 1;
};

const cloud = (x: number, y: number, spread: number, count: number): Point[] =>
  Array.from({ length: count }, (_, at) => {
    // Points of a golden spiral lie evenly over a disc.
    const radius = spread * Math.sqrt((at + 0.5) / count);
    return [x + radius * Math.cos(at * 2.39996), y + radius * Math.sin(at * 2.39996)] as Point;
  });

const areaOf = (ring: readonly Point[]): number =>
  Math.abs(
    ring.reduce((sum, [x1, y1], at) => {
      const [x2, y2] = ring[(at + 1) % ring.length] ?? [0, 0];
      return sum + x1 * y2 - x2 * y1;
    }, 0) / 2,
  );

test("the inner region lies within the outer and holds about its share", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -0.4, max: 0.4, noNaN: true }),
      fc.double({ min: -0.4, max: 0.4, noNaN: true }),
      fc.double({ min: 0.1, max: 0.4, noNaN: true }),
      (x, y, spread) => {
        const points = cloud(x, y, spread, 300);
        const [half = [], most = []] = regionsOf(points, [0.5, 0.9], box);
        const share = (rings: Point[][]): number =>
          points.filter((point) => inside(rings, point)).length / points.length;
        expect(Math.abs(share(half) - 0.5)).toBeLessThan(0.06);
        expect(Math.abs(share(most) - 0.9)).toBeLessThan(0.06);
        for (const ring of half) for (const point of ring) expect(inside(most, point)).toBe(true);
      },
    ),
    { numRuns: 25 },
  );
});

test("two clouds far apart stay two regions", () => {
  const [half = []] = regionsOf([...cloud(-0.7, 0, 0.1, 200), ...cloud(0.7, 0, 0.1, 200)], [0.5], box);
  expect(half.length).toBe(2);
  for (const ring of half) expect(areaOf(ring)).toBeLessThan(0.4);
});

test("a region at the edge of the box is closed along it", () => {
  const [, most = []] = regionsOf(cloud(0.95, 0.95, 0.3, 200), [0.5, 0.9], box);
  expect(most.length).toBe(1);
  for (const ring of most)
    for (const [x, y] of ring) {
      expect(Math.abs(x)).toBeLessThan(1.05);
      expect(Math.abs(y)).toBeLessThan(1.05);
    }
});

test("too few points have no region", () => {
  expect(regionsOf([[0, 0]], [0.5, 0.9], box)).toEqual([[], []]);
});
