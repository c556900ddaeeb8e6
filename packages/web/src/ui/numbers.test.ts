import { expect, test } from "vitest";
import { percent, percentRange, points } from "./numbers.ts";

test("shares print whole, and what is nearly nothing or nearly all says so", () => {
  expect(percent(0)).toBe("0");
  expect(percent(0.004)).toBe("<1");
  expect(percent(0.683)).toBe("68");
  expect(percent(0.998)).toBe(">99");
  expect(percent(1)).toBe("100");
  expect(percentRange([0.512, 0.839])).toBe("51–84");
});

test("points carry their sign, and nothing has none", () => {
  expect(points(4.92)).toBe("+4.9");
  expect(points(-0.94)).toBe("−0.9");
  expect(points(-0.04)).toBe("0.0");
});
