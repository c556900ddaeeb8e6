import { expect, test } from "vitest";
import { entropy, mutualInformation, quantile } from "./doubt.ts";
import { fingerprint } from "./fingerprint.ts";
import { createRandom, fillUniform } from "./random.ts";

const some = (seed: number, stream?: number) => {
  const random = createRandom(seed, stream);
  return Array.from({ length: 1000 }, random);
};

test("the same seed gives the same bits, another seed or stream others", () => {
  expect(some(1)).toEqual(some(1));
  expect(some(1)).not.toEqual(some(2));
  expect(some(1, 1)).not.toEqual(some(1, 2));
  // Bits of one machine, to be met by every other.
  expect(fingerprint(some(1))).toBe("8dc9f9603d116bf5");
});

test("numbers are spread evenly over 0 to 1", () => {
  const table = new Float64Array(100_000);
  fillUniform(createRandom(7), table, 0, 1);
  const bins = new Float64Array(10);
  for (const number of table) bins[Math.floor(number * 10)]! += 1;
  // Chi-square with 9 degrees of freedom: 27.9 is passed once in a thousand.
  const chi = bins.reduce((sum, times) => sum + (times - 10_000) ** 2 / 10_000, 0);
  expect(chi).toBeLessThan(27.9);
  expect(Math.max(...table)).toBeLessThan(1);
});

test("a fingerprint tells numbers apart, and their order", () => {
  expect(fingerprint([1, 2])).not.toBe(fingerprint([2, 1]));
  expect(fingerprint([12])).not.toBe(fingerprint([1, 2]));
  expect(fingerprint([0.1])).toMatch(/^[0-9a-f]{16}$/);
});

test("entropy is 0 for certainty and largest for equal shares", () => {
  expect(entropy([1, 0, 0])).toBe(0);
  expect(entropy([0.25, 0.25, 0.25, 0.25])).toBe(2);
});

test("mutual information is 0 for independence and the whole entropy for a copy", () => {
  expect(mutualInformation(Float64Array.from([500, 500, 500, 500]), 2)).toBe(0);
  expect(mutualInformation(Float64Array.from([1000, 0, 0, 1000]), 2)).toBeCloseTo(1, 3);
});

test("a quantile lies between its neighbours", () => {
  const sorted = Float64Array.from([0, 1, 2, 3, 4]);
  expect(quantile(sorted, 0.5)).toBe(2);
  expect(quantile(sorted, 0.125)).toBe(0.5);
  expect(quantile(sorted, 1)).toBe(4);
});
