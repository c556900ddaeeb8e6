import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance } from "#catalogue/nearest.ts";
import { distanceWithin } from "#design/import/near.ts";

const word = fc.string({ unit: fc.constantFrom("a", "b", "c", " "), maxLength: 12 });

test("edits are counted as far as is asked for, as they are without a limit", () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 6 }), (a, b, most) => {
      expect(distanceWithin(a, b, most)).toBe(Math.min(editDistance(a, b), most + 1));
    }),
    { numRuns: 5000 },
  );
});
