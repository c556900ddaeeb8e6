import fc from "fast-check";
import { expect, test } from "vitest";
import { newInterner } from "#edges/interner.ts";
import { joinNames } from "#edges/name-join.ts";
import { nameAt, setKey } from "#edges/name-keys.ts";

const keysOf = (names: readonly Uint8Array[], longs = newInterner()) => {
  const keys = { one: new Int32Array(names.length), other: new Int32Array(names.length) };
  for (const [place, name] of names.entries()) setKey(keys, place, name, 0, name.length, longs);
  return keys;
};

/** Any bytes, those that fill up keys among them, of lengths around that of a short name. */
const bytes = fc
  .array(fc.constantFrom(0, 1, 97, 254, 255), { maxLength: 10 })
  .map((values) => Uint8Array.from(values));

test("keys are equal where the bytes are, whatever they are", () => {
  fc.assert(
    fc.property(bytes, bytes, (one, other) => {
      const { one: first, other: second } = keysOf([one, other]);
      const same = first[0] === first[1] && second[0] === second[1];
      expect(same).toBe(one.length === other.length && one.every((byte, at) => byte === other[at]));
    }),
    { numRuns: 1000 },
  );
});

test("a name is told from its key", () => {
  const names = ["", "a", "é4", "E1234567", "E12345678", "long-long-long", "\u0000a\u0000"];
  const longs = newInterner();
  const keys = keysOf(
    names.map((name) => new TextEncoder().encode(name)),
    longs,
  );
  expect(names.map((_, place) => nameAt(keys, place, longs))).toEqual(names);
});

test("a join is what a map of the same names says, in one bucket or many", () => {
  const sizes = fc.constantFrom(1, 30, 9000);
  fc.assert(
    fc.property(sizes, fc.nat(), fc.integer({ min: 1, max: 3 }), (count, seed, alike) => {
      const draw = (at: number, bound: number) => (Math.imul(at + seed, 0x9e3779b1) % bound) >>> 0;
      const names = Array.from(
        { length: count },
        (_, at) => `n${draw(at, Math.ceil(count / alike)) % count}`,
      );
      const wanted = Array.from({ length: count }, (_, at) =>
        at % 5 === 0 ? "" : `n${draw(at * 3, count) % count}`,
      );
      const encoded = (texts: readonly string[]) =>
        keysOf(texts.map((text) => new TextEncoder().encode(text)));
      const first = new Map<string, number>();
      const again: number[] = [];
      for (const [place, name] of names.entries())
        if (first.has(name)) again.push(place);
        else first.set(name, place);
      const made = joinNames(encoded(names), encoded(wanted), count);
      expect(made.again).toEqual(again);
      expect([...made.places]).toEqual(wanted.map((name) => (name === "" ? -1 : (first.get(name) ?? -2))));
    }),
    { numRuns: 20 },
  );
});
