import { expect, test } from "vitest";
import { putBoxes } from "./paint-pixels.ts";

const red = 0xff_00_00_fe;
const alphas = (pixels: Uint32Array): number[] => Array.from(pixels, (pixel) => pixel >>> 24);
const put = (corners: readonly number[], size: readonly [number, number], dark = 1): Uint32Array => {
  const pixels = new Uint32Array(4 * 3);
  putBoxes(pixels, 4, Float64Array.from(corners), size, red, dark);
  return pixels;
};

test("a box fills the pixels it covers, and shows through where it covers a part of one", () => {
  expect(alphas(put([1, 1], [2, 1]))).toEqual([0, 0, 0, 0, 0, 255, 255, 0, 0, 0, 0, 0]);
  expect(alphas(put([0.5, 0], [2, 1.5]))).toEqual([127, 255, 127, 0, 63, 127, 63, 0, 0, 0, 0, 0]);
  expect(put([1, 1], [1, 1])[5]).toBe(red);
});

test("two boxes that share a pixel both cover it", () => {
  expect(alphas(put([0, 0, 1.5, 0], [1.5, 1]))).toEqual([255, 254, 255, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
});

test("a paler box shows through everywhere", () => {
  expect(alphas(put([1, 1], [2, 1], 0.5)).slice(4, 8)).toEqual([0, 127, 127, 0]);
});

test("what lies beyond the edges of the picture is left out", () => {
  expect(alphas(put([-1, -1, 3, 2, 9, 9, -9, 1], [2, 2]))).toEqual([255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255]);
});
