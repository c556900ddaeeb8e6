import fc from "fast-check";
import { expect, test } from "vitest";
import { figuresOf, moved, toldFigures } from "#design/figures.ts";
import { structureFiguresSchema } from "#model/structure-figures.ts";
import { type Position, type Structure, structureFormat, structureSchema } from "#model/structure.ts";
import { naive } from "./naive-forest.ts";

const ids = ["a", "b", "c", "d", "e", "f", "g"];
const seat = fc.record(
  {
    id: fc.constantFrom(...ids),
    reportsTo: fc.constantFrom(...ids, "gone"),
    assistant: fc.constant(true as const),
    share: fc.constantFrom(0, 0.5, 1),
    cost: fc.nat(1000),
    holder: fc.constantFrom({ name: "filled" }, { name: "Ann Ito" }, { name: "A.", id: "7" }),
  },
  { requiredKeys: ["id"] },
);
const held = fc.uniqueArray(fc.constantFrom(...ids, "gone"));
const structures = fc
  .record({
    positions: fc.array(seat, { maxLength: 9 }),
    assignments: fc.dictionary(
      fc.constantFrom("security", "it-operations", "own"),
      fc.record({ A: held, R: held, C: held, I: held }, { requiredKeys: [] }),
    ),
  })
  .map(({ positions, assignments }) =>
    structureSchema.parse({
      format: structureFormat,
      organisation: { name: "Any" },
      positions: positions.map((each) => ({ title: each.id, ...each })),
      assignments,
    }),
  );

/** Positions by id, the first of each, and their lines as the oracle takes them. */
const plain = ({ positions }: Structure) => {
  const own = positions.filter(({ id }, at) => positions.findIndex((other) => other.id === id) === at);
  const place = ({ reportsTo }: Position) =>
    reportsTo === undefined ? -1 : own.findIndex(({ id }) => id === reportsTo);
  return {
    own,
    said: naive({
      parent: own.map((each) => (each.reportsTo !== undefined && place(each) < 0 ? -2 : place(each))),
      assistant: own.map(({ assistant }) => assistant === true),
      fte: own.map(({ share = 1 }) => share),
      cost: own.map(({ cost = 0 }) => cost),
    }),
  };
};

test("every figure of any structure is what an independent reading says", () => {
  fc.assert(
    fc.property(structures, (structure) => {
      const told = toldFigures(figuresOf(structure));
      expect(structureFiguresSchema.safeParse(told).error).toBeUndefined();
      const { own, said } = plain(structure);
      const idsAt = (places: readonly number[]) => places.map((place) => own[place]?.id);
      const holding = (id: string, letter: "A" | "R" | "C" | "I") =>
        Object.values(structure.assignments).filter((each) => each[letter]?.includes(id)).length;
      expect(told.positions).toEqual(
        own.map(({ id, holder }, place) => ({
          id,
          ...(said.layer[place] === 0 ? {} : { layer: said.layer[place] }),
          span: said.span[place],
          reports: own.filter((other) => other.reportsTo === id && other.id !== id).length,
          heads: said.heads[place],
          fte: said.fte[place],
          cost: said.cost[place],
          load: { A: holding(id, "A"), R: holding(id, "R"), C: holding(id, "C"), I: holding(id, "I") },
          vacant: holder === undefined,
        })),
      );
      const held = told.holders.flatMap(({ positions }) => positions);
      expect(held.toSorted()).toEqual(own.flatMap(({ id, holder }) => (holder ? [id] : [])).toSorted());
      for (const { positions, load, fte } of told.holders) {
        const theirs = told.positions.filter(({ id }) => positions.includes(id));
        expect(load.A).toBe(theirs.reduce((sum, each) => sum + each.load.A, 0));
        expect(fte).toBe(
          own.filter(({ id }) => positions.includes(id)).reduce((sum, { share = 1 }) => sum + share, 0),
        );
      }
      expect([told.tops, told.orphans]).toEqual([idsAt(said.tops), idsAt(said.orphans)]);
      expect(told.circles).toEqual(said.circles.map(idsAt));
      const layered = said.layer.filter((layer) => layer > 0);
      expect(told.totals.layers).toBe(Math.max(0, ...layered));
      for (const { layer, positions } of told.byLayer)
        expect(positions).toBe(layered.filter((each) => each === layer).length);
      expect(told.byLayer.reduce((sum, { positions }) => sum + positions, 0)).toBe(layered.length);
      expect(
        told.bySpan.flatMap(({ span, managers }) => Array.from({ length: managers }, () => span)),
      ).toEqual(said.span.filter((span) => span > 0).sort((a, b) => a - b));
    }),
  );
});

test("after a move every figure is as of the structure moved", () => {
  fc.assert(
    fc.property(
      structures,
      fc.constantFrom(...ids),
      fc.option(fc.constantFrom(...ids)),
      (structure, id, to) => {
        const figures = figuresOf(structure);
        const before = toldFigures(figures);
        const answer = moved(figures, id, to ?? undefined);
        if (answer.issues) {
          expect(toldFigures(figures)).toEqual(before);
          const { own, said } = plain(structure);
          const at = (wanted: string | null) => own.findIndex((each) => each.id === wanted);
          const known = at(id) >= 0 && (to === null || at(to) >= 0);
          expect(known && !said.below(at(id)).includes(at(to))).toBe(false);
          return;
        }
        const positions = figures.positions.map(({ reportsTo, ...rest }) => {
          const superior = rest.id === id ? (to ?? undefined) : reportsTo;
          return superior === undefined ? rest : { ...rest, reportsTo: superior };
        });
        expect(toldFigures(answer.value)).toEqual({
          ...toldFigures(figuresOf({ ...structure, positions })),
          duplicates: before.duplicates,
        });
      },
    ),
  );
});

test("issues name the position, and the nearest where it is unknown", () => {
  const position = (id: string, reportsTo?: string) => ({
    id,
    title: id,
    ...(reportsTo ? { reportsTo } : {}),
  });
  const structure = structureSchema.parse({
    format: structureFormat,
    organisation: { name: "Any" },
    positions: [position("chief"), position("it-head", "chief")],
  });
  const figures = figuresOf(structure);
  expect(moved(figures, "it-haed", "chief").issues).toMatchObject([
    { code: "design/unknown-position", path: ["id"], data: { nearest: ["it-head"] } },
  ]);
  expect(moved(figures, "chief", "it-head").issues).toMatchObject([
    { code: "design/below-itself", path: ["to"], data: { position: "chief", given: "it-head" } },
  ]);
});
