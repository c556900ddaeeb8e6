import fc from "fast-check";
import { expect, test } from "vitest";
import { namedPositions } from "./position-names.ts";

const seat = (id: string, title: string, holder?: string) => ({
  id,
  title,
  ...(holder !== undefined && { holder: { name: holder, kind: "person" as const } }),
});

test("a position is called by its title, by its holder where titles are shared, and by its id where those are too", () => {
  const named = namedPositions([
    seat("ceo", "Managing Director", "Ann"),
    seat("it-1", "IT Manager", "Bo"),
    seat("it-2", "IT manager "),
    seat("Cy", "Clerk", "Di"),
    seat("x", "Cy", "ceo"),
    seat("y", "", "Bo"),
  ]);
  expect(named.map(({ name, more }) => [name, more])).toEqual([
    ["Managing Director", "Ann"],
    ["it-1", "IT Manager"],
    ["it-2", "IT manager "],
    ["Clerk", "Di"],
    ["x", "Cy"],
    ["y", ""],
  ]);
});

test("each name means one position", () => {
  const text = fc.constantFrom("a", "A", "b", "c", " c", "");
  const seats = fc.uniqueArray(
    fc.record({
      id: text.filter((each) => each.trim() !== ""),
      title: text,
      holder: fc.record({ name: text, kind: fc.constant("person" as const) }),
    }),
    { selector: ({ id }) => id, maxLength: 6 },
  );
  const fold = (each: string) => each.trim().toLowerCase();
  fc.assert(
    fc.property(seats, (positions) => {
      for (const { id, name } of namedPositions(positions)) {
        // As `findPosition` of the core looks: id, title, holder.
        const ways = [
          positions.filter((each) => each.id === name),
          positions.filter((each) => fold(each.title) === fold(name)),
          positions.filter((each) => fold(each.holder.name) === fold(name)),
        ];
        expect(ways.find(({ length }) => length > 0)?.map((each) => each.id)).toEqual([id]);
      }
    }),
  );
});
