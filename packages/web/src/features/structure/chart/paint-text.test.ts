import { expect, test } from "vitest";
import { cutTo, linesTo } from "./paint-text.ts";

/** Every letter is ten wide. */
const ink = {
  font: "",
  measureText: (text: string) => ({ width: Array.from(text).length * 10 }) as TextMetrics,
};

test("a text is cut where it no longer fits, with dots", () => {
  expect(cutTo(ink, "a", "Director", 80)).toBe("Director");
  expect(cutTo(ink, "a", "Director", 70)).toBe("Direct…");
  expect(cutTo(ink, "a", "IT Director", 40)).toBe("IT…");
  expect(cutTo(ink, "a", "👩‍💻👩‍💻", 10)).toBe("…");
});

test("a text is put on lines by words, and what is left is cut from the last", () => {
  expect(linesTo(ink, "b", "Head of Clinical Systems", [120, 120, 120])).toEqual([
    "Head of",
    "Clinical",
    "Systems",
  ]);
  expect(linesTo(ink, "b", "Head of Clinical Systems", [120, 120])).toEqual(["Head of", "Clinical Sy…"]);
  expect(linesTo(ink, "b", "Unternehmenskommunikation", [100, 100])).toEqual(["Unternehm…"]);
  expect(linesTo(ink, "b", "CIO", [100, 100])).toEqual(["CIO"]);
  expect(linesTo(ink, "b", "Head of Clinical Systems", [70, 200])).toEqual(["Head of", "Clinical Systems"]);
  expect(linesTo(ink, "b", "Head of IT", [60, 100])).toEqual(["Head", "of IT"]);
});
