import type { Position } from "#model/structure.ts";
import { forestOf, lost, top } from "./forest.ts";
import { chainOf, countWithin, isWithin, labelsOf, nearestCommon, reportsOf } from "./forest-queries.ts";

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
  /** Finds those of some positions that are above one, each once and the nearest first, as in its chain. */
  readonly aboveAmong: (some: readonly string[]) => (id: string) => readonly string[];
  /** The lowest position that several are or sit below; undefined where there is none, or they meet only in a circle. */
  readonly common: (ids: readonly string[]) => string | undefined;
  /** Finds whether any of some positions sits below one. */
  readonly anyBelow: (ids: readonly string[]) => (above: string) => boolean;
  /** Finds the nearest superior with a mark: every superior is looked at once, however many are asked about. */
  readonly nearest: (marked: (id: string) => boolean) => (id: string) => string | undefined;
  /** How many positions sit below it. */
  readonly below: (id: string) => number;
  /** Each circle of two or more once, from its least id on along the lines. */
  readonly cycles: readonly (readonly string[])[];
};

const once = <T>(find: (id: string) => T): ((id: string) => T) => {
  const found = new Map<string, T>();
  return (id) => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const value = find(id);
    found.set(id, value);
    return value;
  };
};

const nearestIn = (
  superior: Lines["superior"],
  marked: (id: string) => boolean,
): ((id: string) => string | undefined) => {
  /** By position: itself where it is marked, else its nearest superior that is. */
  const found = new Map<string, string | undefined>();
  return (id) => {
    const from = superior(id);
    const passed: string[] = [];
    let at = from;
    // Whoever is passed on the way has no answer yet: coming back to them, a circle has none.
    for (; at !== undefined && !found.has(at); at = superior(at)) {
      if (marked(at)) {
        found.set(at, at);
        break;
      }
      found.set(at, undefined);
      passed.push(at);
    }
    const answer = at === undefined ? undefined : found.get(at);
    for (const each of passed) found.set(each, answer);
    const nearest = from === undefined ? undefined : found.get(from);
    return nearest === id ? undefined : nearest;
  };
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
  const superior = (id: string): string | undefined =>
    at<string | undefined>(
      id,
      (place) => {
        const up = forest.parent[place]!;
        return up < 0 || up === place ? undefined : idOf(up);
      },
      undefined,
    );
  const reports = once((id) => at<readonly string[]>(id, (place) => reportsOf(forest, place).map(idOf), []));
  const under = (id: string, above: string): boolean =>
    id !== above && at(id, (place) => at(above, (up) => isWithin(forest, place, up), false), false);
  const below = (id: string): number => at(id, (place) => forest.heads[place]! - 1, 0);
  const nearest = (marked: (id: string) => boolean) => nearestIn(superior, marked);
  /** By place: where it stands in its circle, and how many stand in it. */
  const turns = new Map(
    forest.circles.flatMap((circle) =>
      Array.from(circle, (place, at): [number, { at: number; of: number }] => [
        place,
        { at, of: circle.length },
      ]),
    ),
  );
  const enters = nearest((id) => turns.has(places.get(id) ?? -1));
  return {
    superior,
    reports,
    span: once((id) => reports(id).filter((each) => !positions[places.get(each)!]!.assistant)),
    layer: (id) => at<number | undefined>(id, (place) => forest.layer[place]! || undefined, undefined),
    under,
    chain: (id) => at<readonly string[]>(id, (place) => chainOf(forest, place).map(idOf), []),
    aboveAmong: (some) => {
      // Further up more sit below; around a circle as many, and it is gone round from where the lines enter it.
      const them = [...new Set(some)].flatMap((id) => {
        const place = places.get(id);
        return place === undefined ? [] : [{ id, place, turn: turns.get(place) }];
      });
      const rising = them.toSorted((a, b) => forest.heads[a.place]! - forest.heads[b.place]!);
      return (id) => {
        const place = places.get(id);
        if (place === undefined) return [];
        const above = rising.filter((each) => each.place !== place && isWithin(forest, place, each.place));
        const last = above.at(-1);
        if (last?.turn === undefined) return above.map((each) => each.id);
        const from = turns.get(place) ?? turns.get(places.get(enters(id) ?? "") ?? -1);
        const steps = ({ turn }: (typeof above)[number]): number =>
          turn && from ? (turn.at - from.at + turn.of) % turn.of : -1;
        return above.toSorted((a, b) => steps(a) - steps(b)).map((each) => each.id);
      };
    },
    common: ([first, ...others]) => {
      let place = places.get(first ?? "") ?? -1;
      for (const id of others) {
        const other = places.get(id);
        if (place < 0 || other === undefined) return undefined;
        place = nearestCommon(forest, place, other);
      }
      return place < 0 ? undefined : idOf(place);
    },
    anyBelow: (ids) => {
      const there = new Set(ids);
      const labels = labelsOf(
        forest,
        [...there].flatMap((id) => places.get(id) ?? []),
      );
      return (above) =>
        at(above, (place) => countWithin(forest, place, labels) > (there.has(above) ? 1 : 0), false);
    },
    nearest,
    below,
    cycles: forest.circles.map((circle) => Array.from(circle, idOf)).filter(({ length }) => length > 1),
  };
};
