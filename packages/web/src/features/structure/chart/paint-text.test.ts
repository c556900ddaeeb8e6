import { expect, test } from "vitest";
import { cutTo, wrapTo } from "./paint-text.ts";

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
  expect(wrapTo(ink, "b", "Head of Clinical Systems", 120, 3)).toEqual(["Head of", "Clinical", "Systems"]);
  expect(wrapTo(ink, "b", "Head of Clinical Systems", 120, 2)).toEqual(["Head of", "Clinical Sy…"]);
  expect(wrapTo(ink, "b", "Unternehmenskommunikation", 100, 2)).toEqual(["Unternehm…"]);
  expect(wrapTo(ink, "b", "CIO", 100, 2)).toEqual(["CIO"]);
});
