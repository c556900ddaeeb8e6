import fc from "fast-check";
import { expect, test } from "vitest";
import { shipped } from "@remit/core";
import { applyChanges } from "../../src/design/apply.ts";
import { canonicalStructure } from "../../src/design/canonical.ts";
import { checkStructure } from "../../src/design/check-structure.ts";
import { diffStructures } from "../../src/design/diff.ts";
import { siblingsOf } from "../../src/design/siblings.ts";
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

/** The same positions in another list, in which siblings stand in the same order: groups of them dealt out anew. */
const dealt = (structure: Structure, draw: readonly number[]): Structure => {
  const groups = [...siblingsOf(structure.positions).values()].map((group) => [...group]);
  const byId = new Map(structure.positions.map((position) => [position.id, position]));
  const positions = structure.positions.map((_, at) => {
    const open = groups.filter(({ length }) => length > 0);
    const [id] = open[(draw[at] ?? 0) % open.length]!.splice(0, 1);
    return byId.get(id!)!;
  });
  return { ...structure, positions };
};

test("a structure and itself differ in nothing, in whatever order its lists are, as long as siblings keep theirs", () => {
  fc.assert(
    fc.property(anyStructure, fc.array(fc.nat(20), { maxLength: 12 }), (structure, draw) => {
      expect(diffStructures(structure, structure)).toEqual([]);
      expect(diffStructures(structure, canonicalStructure(structure))).toEqual([]);
      const other = dealt(structure, draw);
      expect(diffStructures(structure, other)).toEqual([]);
      expect(plain(other)).toEqual(plain(structure));
    }),
  );
});

test("siblings in another order differ in as few places as can be", () => {
  /** The most siblings that stand in the same order in both: the longest common subsequence, by the table. */
  const longest = (was: readonly string[], is: readonly string[]): number => {
    const most = Array.from({ length: was.length + 1 }, () => new Int32Array(is.length + 1));
    for (let a = 1; a <= was.length; a += 1)
      for (let b = 1; b <= is.length; b += 1)
        most[a]![b] =
          was[a - 1] === is[b - 1] ? most[a - 1]![b - 1]! + 1 : Math.max(most[a - 1]![b]!, most[a]![b - 1]!);
    return most[was.length]![is.length]!;
  };
  fc.assert(
    fc.property(
      anyStructure.chain((structure) =>
        fc
          .shuffledSubarray(structure.positions, { minLength: structure.positions.length })
          .map((positions) => ({ structure, turned: { ...structure, positions } })),
      ),
      ({ structure, turned }) => {
        const changes = diffStructures(structure, turned);
        expect(changes.every((change) => change.do === "place-position")).toBe(true);
        const was = siblingsOf(structure.positions);
        const least = [...siblingsOf(turned.positions)].map(
          ([superior, group]) => group.length - longest(was.get(superior)!, group),
        );
        expect(changes).toHaveLength(least.reduce((sum, each) => sum + each, 0));
        // Nobody else moves in the list.
        const placed = new Set(
          changes.flatMap((change) => (change.do === "place-position" ? change.id : [])),
        );
        const { value } = applyChanges(structure, changes);
        const staying = ({ positions }: Structure) =>
          positions.map(({ id }) => id).filter((id) => !placed.has(id));
        expect(staying(value!)).toEqual(staying(structure));
      },
    ),
  );
});

test("of a list that is changed, no more positions move than the order of siblings asks for", () => {
  fc.assert(
    fc.property(anyStructure, anyStructure, (before, after) => {
      const changes = diffStructures(before, after);
      const { value } = applyChanges(before, changes);
      const left = new Set(after.positions.map(({ id }) => id));
      const placed = new Set(
        changes.flatMap((change) => (change.do === "place-position" ? [change.id] : [])),
      );
      const superiors = new Map(after.positions.map(({ id, reportsTo }) => [id, reportsTo]));
      const stay = new Set(
        before.positions.flatMap(({ id, reportsTo }) =>
          left.has(id) && !placed.has(id) && superiors.get(id) === reportsTo ? [id] : [],
        ),
      );
      const staying = (structure: Structure | undefined) =>
        structure?.positions.map(({ id }) => id).filter((id) => stay.has(id));
      expect(staying(value)).toEqual(staying(before));
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
