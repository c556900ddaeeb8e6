import { letters } from "#model/letters.ts";
import type { Checked } from "#model/issue.ts";
import type { Position, Structure } from "#model/structure.ts";
import type { Load, PositionFigures, StructureFigures } from "#model/structure-figures.ts";
import { equivalents } from "./equivalents.ts";
import { type Forest, forestOf, top } from "./forest.ts";
import { move } from "./forest-move.ts";
import { reportsOf } from "./forest-queries.ts";
import { holdersOf } from "./holders.ts";
import { linesOf } from "./position-lines.ts";
import { unknown } from "./unknown.ts";

/** A structure with the forest of its positions, each at the place of its first mention. Only `moved` changes the forest. */
export type Figures = {
  readonly positions: readonly Position[];
  readonly placeOf: ReadonlyMap<string, number>;
  readonly forest: Forest;
  readonly load: readonly Load[];
  readonly duplicates: readonly string[];
};

const loads = (structure: Structure, placeOf: ReadonlyMap<string, number>): Load[] => {
  const load = Array.from({ length: placeOf.size }, (): Load => ({ A: 0, R: 0, C: 0, I: 0 }));
  for (const assignment of Object.values(structure.assignments))
    for (const letter of letters)
      for (const id of new Set(assignment[letter])) {
        const held = load[placeOf.get(id) ?? -1];
        if (held !== undefined) held[letter] += 1;
      }
  return load;
};

/** The figures of a structure's chart. Never throws: circles, orphans and ids given twice are part of the answer. */
export const figuresOf = (structure: Structure): Figures => {
  const placeOf = new Map<string, number>();
  const positions: Position[] = [];
  const twice = new Set<string>();
  for (const position of structure.positions) {
    if (placeOf.has(position.id)) twice.add(position.id);
    else placeOf.set(position.id, positions.push(position) - 1);
  }
  return {
    positions,
    placeOf,
    forest: forestOf(linesOf(positions, placeOf)),
    load: loads(structure, placeOf),
    duplicates: [...twice],
  };
};

/**
 * Puts a position under another, or at the top without one, and brings every figure up to date in steps of its superiors
 * and of those moved. An issue, and no change, where a position is unknown or would come below itself.
 */
export const moved = (figures: Figures, id: string, to?: string): Checked<Figures> => {
  const { placeOf, forest } = figures;
  const place = placeOf.get(id);
  const superior = to === undefined ? top : placeOf.get(to);
  if (place === undefined) return { issues: [unknown("position", ["id"], id, placeOf.keys())] };
  if (superior === undefined) return { issues: [unknown("position", ["to"], to ?? "", placeOf.keys())] };
  if (!move(forest, place, superior))
    return {
      issues: [{ code: "design/below-itself", path: ["to"], data: { position: id, given: to ?? "" } }],
    };
  return { value: figures };
};

/** The figures of the position at a place. */
export const figuresAt = ({ positions, forest, load }: Figures, place: number): PositionFigures => {
  const { id, holder } = positions[place]!;
  const layer = forest.layer[place]!;
  return {
    id,
    ...(layer === 0 ? {} : { layer }),
    span: forest.span[place]!,
    reports: reportsOf(forest, place).length,
    heads: forest.heads[place]!,
    fte: equivalents(forest.fte[place]!),
    cost: forest.cost[place]!,
    load: load[place]!,
    vacant: holder === undefined,
  };
};

/** How often each number above 0 occurs, the lowest first. */
export const counted = (values: Iterable<number>): [number, number][] => {
  const times = new Map<number, number>();
  for (const value of values) if (value > 0) times.set(value, (times.get(value) ?? 0) + 1);
  return [...times].toSorted(([one], [other]) => one - other);
};

/** All figures as plain values. */
export const toldFigures = (figures: Figures): StructureFigures => {
  const { positions, forest, duplicates } = figures;
  const ids = (places: Iterable<number>): string[] => Array.from(places, (place) => positions[place]!.id);
  const byLayer = counted(forest.layer);
  return {
    positions: positions.map((_, place) => figuresAt(figures, place)),
    totals: {
      positions: positions.length,
      fte: equivalents(positions.reduce((sum, { share = 1 }) => sum + share, 0)),
      cost: positions.reduce((sum, { cost = 0 }) => sum + cost, 0),
      costUnknown: positions.filter(({ cost }) => cost === undefined).length,
      managers: positions.filter((_, place) => forest.first[place]! >= 0).length,
      layers: byLayer.at(-1)?.[0] ?? 0,
    },
    tops: ids(forest.tops),
    orphans: ids(forest.orphans),
    circles: forest.circles.map(ids),
    duplicates: [...duplicates],
    holders: holdersOf(positions, figures.load),
    vacancies: positions.filter(({ holder }) => holder === undefined).map(({ id }) => id),
    byLayer: byLayer.map(([layer, count]) => ({ layer, positions: count })),
    bySpan: counted(forest.span).map(([span, managers]) => ({ span, managers })),
  };
};
