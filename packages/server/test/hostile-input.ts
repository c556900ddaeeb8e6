import fc from "fast-check";

/** Text that stores, parsers and pages have stumbled over. */
const hostileText = fc.constantFrom(
  "",
  "\u0000",
  "a\u0000b",
  "\ud800",
  "\udfff\ud800",
  "__proto__",
  "constructor",
  "toString",
  "'; drop table organisation; --",
  "$1",
  "%00",
  "../../etc/passwd",
  "<script>alert(1)</script>",
  "\u202e\u200b\ufeff",
  "x".repeat(100_000),
  "NaN",
  "9".repeat(400),
);
const hostileNumber = fc.constantFrom(1e308, -1e308, 2 ** 53, -0, 0.1, 5e-324, 2_147_483_648, -1);
const hostileValue = fc.oneof(
  hostileText,
  hostileNumber,
  fc.constantFrom<unknown>(null, true, [], {}, [[[]]], { a: { b: {} } }, [null]),
  fc.constantFrom<unknown>(
    JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'),
  ),
);

type Place = readonly (string | number)[];
const placesIn = (value: unknown, path: Place = []): Place[] => {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, each]) => placesIn(each, [...path, key]))];
};

const replaced = (value: unknown, [first, ...rest]: Place, by: unknown): unknown => {
  if (first === undefined) return by;
  const copy: unknown = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
  (copy as Record<string, unknown>)[first] = replaced((value as Record<string, unknown>)[first], rest, by);
  return copy;
};

/** An input with one to three of its places spoilt, a field too many, or one too few. */
export const spoilt = (valid: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(valid, fc.array(fc.tuple(fc.nat(), hostileValue), { minLength: 1, maxLength: 3 }), fc.nat(3))
    .map(([input, spoils, way]) => {
      const once = spoils.reduce<unknown>((at, [where, by]) => {
        const places = placesIn(at);
        return replaced(at, places[where % places.length] ?? [], by);
      }, input);
      if (typeof once !== "object" || once === null || Array.isArray(once)) return once;
      if (way === 1) return { ...once, unheardOf: 1 };
      if (way === 2) return Object.fromEntries(Object.entries(once).slice(1));
      return once;
    });
