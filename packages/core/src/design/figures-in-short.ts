import type { Structure } from "#model/structure.ts";
import type { StructureFigures } from "#model/structure-figures.ts";
import { limitsOf, usual } from "./limits.ts";

/** Entries of each list that are told; beyond them they are counted. */
export const mostTold = 1000;

/** A position by its id, with the line it stands on where the file has lines. */
export type Seat = { readonly id: string; readonly line?: number };
/** How many there are, and the first of them. */
export type Some<T> = { readonly count: number; readonly first: readonly T[] };

/** What one holder has in all positions together. */
export type Loaded = StructureFigures["holders"][number];

type Limits = { readonly spanLeast: number; readonly spanMost: number };

/** What a chart says in numbers, of the whole and not of each position: bounded, however many positions there are. */
export type FiguresInShort = {
  readonly totals: StructureFigures["totals"] & {
    /** Positions without a layer: no way leads from them up to a top. */
    readonly unplaced: number;
  };
  /** The first thousand layers. */
  readonly byLayer: StructureFigures["byLayer"];
  /** Positions in layers below those. */
  readonly deeper: number;
  readonly bySpan: StructureFigures["bySpan"];
  /** Of positions with direct reports: the lower median of their number, the largest, and those beyond the lines that rules draw. */
  readonly spans: {
    readonly median: number;
    readonly most: number;
    readonly oneReport: number;
    readonly narrow: number;
    readonly wide: number;
    readonly limits: Limits;
  };
  readonly tops: Some<Seat>;
  readonly orphans: Some<Seat>;
  readonly circles: Some<Some<Seat>>;
  readonly duplicates: Some<Seat>;
  /** Whoever answers for something, most first, or holds several positions; absent where the file tells no holders. */
  readonly holders?: Some<Loaded>;
  /** Absent where the file does not say who is vacant. */
  readonly vacancies?: Some<Seat>;
};

type Parts = Pick<StructureFigures, "totals" | "byLayer" | "bySpan">;

const sumOf = (layers: StructureFigures["byLayer"]): number =>
  layers.reduce((sum, { positions }) => sum + positions, 0);

/** Totals and spans, out of the counts by layer and span. */
export const wholeOf = (
  { totals, byLayer, bySpan }: Parts,
  { spanLeast, spanMost }: Limits = usual,
): Pick<FiguresInShort, "totals" | "byLayer" | "deeper" | "bySpan" | "spans"> => {
  const managers = bySpan.reduce((sum, each) => sum + each.managers, 0);
  const withSpan = (holds: (span: number) => boolean): number =>
    bySpan.reduce((sum, each) => (holds(each.span) ? sum + each.managers : sum), 0);
  let before = 0;
  const median = bySpan.find((each) => (before += each.managers) * 2 >= managers)?.span ?? 0;
  const placed = sumOf(byLayer);
  const told = byLayer.slice(0, mostTold);
  return {
    totals: { ...totals, unplaced: totals.positions - placed },
    byLayer: told,
    deeper: placed - sumOf(told),
    bySpan,
    spans: {
      median,
      most: bySpan.at(-1)?.span ?? 0,
      oneReport: withSpan((span) => span === 1),
      narrow: withSpan((span) => span < spanLeast),
      wide: withSpan((span) => span > spanMost),
      limits: { spanLeast, spanMost },
    },
  };
};

/** The first of a list, each told by `tell`. */
export const someOf = <From, To>(all: ArrayLike<From>, tell: (one: From) => To): Some<To> => ({
  count: all.length,
  first: Array.from({ length: Math.min(all.length, mostTold) }, (_, at) => tell(all[at]!)),
});

/** The figures of a structure in short; `lineOf`: the line of a position. The lines of rules are those of its policies. */
export const structureInShort = (
  structure: Structure,
  figures: StructureFigures,
  lineOf: (id: string) => number | undefined,
): FiguresInShort => {
  const seat = (id: string): Seat => {
    const line = lineOf(id);
    return line === undefined ? { id } : { id, line };
  };
  const loaded = figures.holders.filter(({ positions, load }) => load.A > 0 || positions.length > 1);
  const mostFirst = loaded.toSorted((a, b) => b.load.A - a.load.A || b.load.R - a.load.R);
  return {
    ...wholeOf(figures, limitsOf(structure)),
    tops: someOf(figures.tops, seat),
    orphans: someOf(figures.orphans, seat),
    circles: someOf(figures.circles, (circle) => someOf(circle, seat)),
    duplicates: someOf(figures.duplicates, seat),
    holders: someOf(mostFirst, (holder) => holder),
    vacancies: someOf(figures.vacancies, seat),
  };
};
