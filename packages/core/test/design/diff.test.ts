import fc from "fast-check";
import { expect, test } from "vitest";
import { shipped } from "@remit/core";
import { applyChanges } from "../../src/design/apply.ts";
import { canonicalStructure } from "../../src/design/canonical.ts";
import { checkStructure } from "../../src/design/check-structure.ts";
import { diffStructures } from "../../src/design/diff.ts";
import type { Structure } from "../../src/model/structure.ts";
import { anyStructure } from "./arbitrary.ts";

const plain = (structure: Structure | undefined): unknown =>
  structure && JSON.parse(JSON.stringify(canonicalStructure(structure)));

test("every drawn structure passes the check of references", () => {
  fc.assert(
    fc.property(anyStructure, (structure) => {
      expect(checkStructure(shipped, structure).issues).toBeUndefined();
    }),
  );
});

test("a structure and itself differ in nothing, whatever the order of its lists", () => {
  fc.assert(
    fc.property(anyStructure, (structure) => {
      expect(diffStructures(structure, structure)).toEqual([]);
      expect(diffStructures(structure, canonicalStructure(structure))).toEqual([]);
      const turned = { ...structure, positions: structure.positions.toReversed() };
      expect(diffStructures(structure, turned)).toEqual([]);
    }),
  );
});

test("what differs, applied to the first, gives the second", () => {
  fc.assert(
    fc.property(anyStructure, anyStructure, (before, after) => {
      const { value, issues } = applyChanges(before, diffStructures(before, after));
      expect(issues).toBeUndefined();
      expect(plain(value)).toEqual(plain(after));
    }),
    { numRuns: 400 },
  );
});

test("no change, and no field of one, can be left out", () => {
  fc.assert(
    fc.property(anyStructure, anyStructure, (before, after) => {
      const changes = diffStructures(before, after);
      const target = JSON.stringify(plain(after));
      const shorter = changes.flatMap((change, at) => {
        const without = (...middle: typeof changes) => changes.toSpliced(at, 1, ...middle);
        if (change.do !== "change-position") return [without()];
        const names = Object.keys(change.set);
        return names.map((name) => {
          const set = Object.fromEntries(Object.entries(change.set).filter(([key]) => key !== name));
          return names.length === 1 ? without() : without({ ...change, set });
        });
      });
      for (const each of shorter)
        expect(JSON.stringify(plain(applyChanges(before, each).value))).not.toBe(target);
    }),
  );
});

test("two structures of one normal form become the same by the same changes", () => {
  fc.assert(
    fc.property(anyStructure, anyStructure, (before, after) => {
      const changes = diffStructures(before, after);
      const { value } = applyChanges(canonicalStructure(before), changes);
      expect(plain(value)).toEqual(plain(after));
    }),
  );
});

test("a structure is not touched by what is applied to it", () => {
  fc.assert(
    fc.property(anyStructure, anyStructure, (before, after) => {
      const copy = structuredClone(before);
      applyChanges(before, diffStructures(before, after));
      expect(before).toEqual(copy);
    }),
  );
});
