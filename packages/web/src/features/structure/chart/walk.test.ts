import { forestOf, outlineOf } from "@remit/core";
import { expect, test } from "vitest";
import { linesIn, stepOf, typedTo } from "./walk.ts";

const titles = ["Chief Executive", "IT Director", "Head of Sales", "IT Manager", "Analyst"];
const forest = forestOf({ parent: Int32Array.from([-1, 0, 0, 1, 1]) });
const open = new Uint8Array(5);
const shut = Uint8Array.from([0, 1, 0, 0, 0]);
const step = (key: string, at: number, closed = open) =>
  stepOf(key, outlineOf(forest, closed), forest, closed, at);

test("arrows walk the lines that are seen", () => {
  expect(step("ArrowDown", 1)).toEqual({ go: 3 });
  expect(step("ArrowDown", 1, shut)).toEqual({ go: 2 });
  expect(step("ArrowUp", 3)).toEqual({ go: 1 });
  expect(step("ArrowUp", 0)).toBeUndefined();
  expect(step("Home", 4)).toEqual({ go: 0 });
  expect(step("End", 0)).toEqual({ go: 2 });
  expect(step("PageDown", 0)).toEqual({ go: 2 });
});

test("right opens, then goes to the first report; left closes, then goes to the superior", () => {
  expect(step("ArrowRight", 1, shut)).toEqual({ toggle: 1 });
  expect(step("ArrowRight", 1)).toEqual({ go: 3 });
  expect(step("ArrowRight", 3)).toBeUndefined();
  expect(step("ArrowLeft", 1)).toEqual({ toggle: 1 });
  expect(step("ArrowLeft", 1, shut)).toEqual({ go: 0 });
  expect(step("ArrowLeft", 3)).toEqual({ go: 1 });
});

test("letters go to the next title that begins so, round the end", () => {
  const outline = outlineOf(forest, open);
  const typed = (text: string, at: number) => typedTo(text, (place) => titles[place]!, outline, at);
  expect(typed("i", 1)).toBe(3);
  expect(typed("i", 3)).toBe(1);
  expect(typed("it d", 1)).toBe(1);
  expect(typed("x", 0)).toBeUndefined();
});

test("a window of lines begins with the superiors of its first one", () => {
  const outline = outlineOf(forest, open);
  expect(linesIn(outline, 3, 9)).toEqual([0, 1, 3, 4]);
  expect(linesIn(outline, -5, 2)).toEqual([0, 1]);
});
