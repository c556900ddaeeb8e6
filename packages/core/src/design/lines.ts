import type { Position } from "#model/structure.ts";
import { forestOf, lost, top } from "./forest.ts";
import { chainOf, isWithin, reportsOf } from "./forest-queries.ts";

/** Solid reporting lines as rules ask for them, by position id. */
export type Lines = {
  /** The position it reports to: one that is there, and another than itself. */
  readonly superior: (id: string) => string | undefined;
  /** Positions that report to it, by id. */
  readonly reports: (id: string) => readonly string[];
  /** The same without assistants: the span of control. */
  readonly span: (id: string) => readonly string[];
  /** Steps from the top, the top being 1; undefined where no way leads up to a top. */
  readonly layer: (id: string) => number | undefined;
  /** Whether the first sits anywhere below the second; in a circle each is below the others. */
  readonly under: (id: string, above: string) => boolean;
  /** Its superiors, the nearest first; a circle is gone round once. */
  readonly chain: (id: string) => readonly string[];
  /** How many positions sit below it. */
  readonly below: (id: string) => number;
  /** Each circle of two or more once, from its least id on along the lines. */
  readonly cycles: readonly (readonly string[])[];
};

/** The lines between positions, each id once, in the order of their ids; what is asked of an id that is not there is nothing. */
export const linesOf = (positions: readonly Position[]): Lines => {
  const places = new Map(positions.map(({ id }, place) => [id, place]));
  const forest = forestOf({
    parent: Int32Array.from(positions, ({ reportsTo }) =>
      reportsTo === undefined ? top : (places.get(reportsTo) ?? lost),
    ),
  });
  const idOf = (place: number): string => positions[place]!.id;
  const at = <T>(id: string, of: (place: number) => T, none: T): T => {
    const place = places.get(id);
    return place === undefined ? none : of(place);
  };
  const reports = (id: string): readonly string[] =>
    at(id, (place) => reportsOf(forest, place).map(idOf), []);
  return {
    superior: (id) =>
      at<string | undefined>(
        id,
        (place) => {
          const up = forest.parent[place]!;
          return up < 0 || up === place ? undefined : idOf(up);
        },
        undefined,
      ),
    reports,
    span: (id) => reports(id).filter((each) => !positions[places.get(each)!]!.assistant),
    layer: (id) => at<number | undefined>(id, (place) => forest.layer[place]! || undefined, undefined),
    under: (id, above) =>
      id !== above && at(id, (place) => at(above, (up) => isWithin(forest, place, up), false), false),
    chain: (id) => at<readonly string[]>(id, (place) => chainOf(forest, place).map(idOf), []),
    below: (id) => at(id, (place) => forest.heads[place]! - 1, 0),
    cycles: forest.circles.map((circle) => Array.from(circle, idOf)).filter(({ length }) => length > 1),
  };
};
