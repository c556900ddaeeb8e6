import { chartSpace, forestOf, layoutKinds, layoutOf } from "@remit/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { gridOf } from "./grid.ts";
import { centred, closest, fitted, foot, furthest, kept, opened, panned, showing, zoomed } from "./view.ts";

const length = fc.integer({ min: 1, max: 100_000 });
const size = fc.record({ width: length, height: length });
const window = fc.record({
  width: fc.integer({ min: 200, max: 3000 }),
  height: fc.integer({ min: 200, max: 3000 }),
});

test("a fitted drawing is wholly within the window and never larger than it is", () => {
  fc.assert(
    fc.property(size, window, (drawing, seen) => {
      const { x, y, scale } = fitted(drawing, seen);
      expect(scale).toBeLessThanOrEqual(1);
      expect(-x * scale).toBeGreaterThanOrEqual(-1e-6);
      expect(-y * scale).toBeGreaterThanOrEqual(-1e-6);
      expect((drawing.width - x) * scale).toBeLessThanOrEqual(seen.width + 1e-6);
      // Below it is room for what the colours mean.
      expect((drawing.height - y) * scale).toBeLessThanOrEqual(seen.height - foot + 1e-6);
    }),
  );
});

test("a drawing that cannot be read as a whole is opened at its first card, wholly in sight and large enough", () => {
  const card = { width: 190, height: 76 };
  fc.assert(
    fc.property(size, window, fc.nat(100), fc.nat(100), (drawing, seen, right, down) => {
      const first = {
        left: (Math.max(0, drawing.width - card.width) * right) / 100,
        top: (Math.max(0, drawing.height - card.height) * down) / 100,
        ...card,
      };
      const { x, y, scale } = opened(drawing, first, seen, 0.3);
      if (fitted(drawing, seen).scale >= 0.3) {
        expect({ x, y, scale }).toEqual(fitted(drawing, seen));
        return;
      }
      expect(scale).toBe(0.5);
      expect((first.left - x) * scale).toBeGreaterThanOrEqual(-1e-6);
      expect((first.top - y) * scale).toBeGreaterThanOrEqual(-1e-6);
      expect((first.left + card.width - x) * scale).toBeLessThanOrEqual(seen.width + 1e-6);
      expect((first.top + card.height - y) * scale).toBeLessThanOrEqual(seen.height + 1e-6);
    }),
  );
  expect(opened({ width: 10_000, height: 10_000 }, undefined, { width: 800, height: 300 }, 0.3)).toEqual(
    fitted({ width: 10_000, height: 10_000 }, { width: 800, height: 300 }),
  );
});

test("zooming keeps what is under the pointer there, within the least and the most", () => {
  fc.assert(
    fc.property(size, window, fc.double({ min: 0.1, max: 10, noNaN: true }), (drawing, seen, times) => {
      const before = panned(fitted(drawing, seen), 30, -20);
      const at = [seen.width / 3, seen.height / 4] as const;
      const after = zoomed(before, times, at, furthest(drawing, seen));
      expect(after.scale).toBeLessThanOrEqual(closest);
      expect(Math.abs(after.x + at[0] / after.scale - (before.x + at[0] / before.scale))).toBeLessThan(1e-3);
      expect(Math.abs(after.y + at[1] / after.scale - (before.y + at[1] / before.scale))).toBeLessThan(1e-3);
    }),
  );
});

test("however far it is moved, the middle of the window stays on the drawing", () => {
  fc.assert(
    fc.property(size, window, fc.integer(), fc.integer(), (drawing, seen, across, down) => {
      const { x, y, scale } = kept(panned(fitted(drawing, seen), across, down), drawing, seen);
      expect(x + seen.width / scale / 2).toBeGreaterThanOrEqual(-1e-6);
      expect(x + seen.width / scale / 2).toBeLessThanOrEqual(drawing.width + 1e-6);
      expect(y + seen.height / scale / 2).toBeGreaterThanOrEqual(-1e-6);
      expect(y + seen.height / scale / 2).toBeLessThanOrEqual(drawing.height + 1e-6);
    }),
  );
});

test("a card that is centred is in the middle and can be read; one in sight moves nothing", () => {
  const seen = { width: 1000, height: 600 };
  const card = { left: 5000, top: 300, ...chartSpace.card };
  const view = centred({ x: 0, y: 0, scale: 0.1 }, card, seen);
  expect((card.left + card.width / 2 - view.x) * view.scale).toBeCloseTo(500);
  expect(view.scale).toBe(0.7);
  expect(showing(view, card, seen)).toEqual(view);
  const moved = showing(view, { ...card, left: 9000 }, seen);
  expect((9000 + card.width - moved.x) * moved.scale).toBeLessThanOrEqual(1000);
});

test("the grid finds the same cards as looking at each", () => {
  const lines = fc
    .integer({ min: 1, max: 60 })
    .chain((count) =>
      fc.array(fc.integer({ min: -1, max: count - 1 }), { minLength: count, maxLength: count }),
    );
  fc.assert(
    fc.property(lines, fc.constantFrom(...layoutKinds), fc.nat(4000), fc.nat(2000), (parent, kind, x, y) => {
      const layout = layoutOf(
        forestOf({ parent: Int32Array.from(parent) }),
        new Uint8Array(parent.length),
        kind,
      );
      const { left, top, shown } = layout;
      const area = { left: x, top: y, right: x + 700, bottom: y + 400 };
      const grid = gridOf(layout);
      const found = new Set<number>();
      grid.within(area, (at) => found.add(shown[at]!));
      expect(grid.count(area)).toBe(found.size);
      for (const place of shown) {
        const touches =
          left[place]! <= area.right &&
          left[place]! + chartSpace.card.width >= area.left &&
          top[place]! <= area.bottom &&
          top[place]! + chartSpace.card.height >= area.top;
        if (touches) expect(found.has(place)).toBe(true);
      }
      const middle = shown[shown.length - 1]!;
      expect(grid.under(left[middle]! + 3, top[middle]! + 3)).toBe(middle);
    }),
  );
});
