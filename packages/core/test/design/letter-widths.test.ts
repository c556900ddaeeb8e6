import fc from "fast-check";
import { expect, test } from "vitest";
import { cutTo, widthOf } from "#design/draw/letter-widths.ts";

test("widths are those of Inter: an i is narrow, an m is wide, bold is wider, accents weigh nothing", () => {
  expect(widthOf("i", 10, 400)).toBeCloseTo(2.4, 1);
  expect(widthOf("m", 10, 400)).toBeCloseTo(8.8, 1);
  expect(widthOf("Head of IT", 14, 600)).toBeGreaterThan(widthOf("Head of IT", 14, 400));
  expect(widthOf("José Müller", 13, 400)).toBe(widthOf("Jose Muller", 13, 400));
  expect(widthOf("漢字", 10, 400)).toBe(20);
});

test("a text is cut to what fits, as long as can be, and never within a letter", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 60 }),
      fc.integer({ min: 12, max: 300 }),
      (text, width) => {
        const cut = cutTo(text, 13, 400, width);
        if (cut === text) {
          expect(widthOf(text, 13, 400)).toBeLessThanOrEqual(width);
          return;
        }
        expect(cut.endsWith("…")).toBe(true);
        expect(widthOf(cut, 13, 400)).toBeLessThanOrEqual(Math.max(width, widthOf("…", 13, 400)));
        expect(text.startsWith(cut.slice(0, -1))).toBe(true);
        expect(cut.isWellFormed() || !text.isWellFormed()).toBe(true);
      },
    ),
  );
});
