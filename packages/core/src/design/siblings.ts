import { rising } from "./rising.ts";
import type { Position } from "#model/structure.ts";

type Superior = Position["reportsTo"];

/** Whoever reports to one superior, or to nobody, by superior and in their order. */
export const siblingsOf = (positions: Iterable<Position>): ReadonlyMap<Superior, readonly string[]> => {
  const groups = new Map<Superior, string[]>();
  for (const { id, reportsTo } of positions) {
    const group = groups.get(reportsTo);
    if (group) group.push(id);
    else groups.set(reportsTo, [id]);
  }
  return groups;
};

/** A place in a group; the one without a position closes the ring between the last of the group and the first. */
type Seat = { readonly id: string | undefined; before: Seat; after: Seat };

/** Siblings while they are changed: one comes, goes and changes places in constant time. */
export type Siblings = {
  readonly below: (superior: Superior) => string[];
  /** Takes a position from where it stands, and puts it before another one of the group, or last in it. */
  readonly put: (id: string, superior: Superior, before?: string) => void;
  readonly take: (id: string) => void;
  /** Ids in the given order, but for those that were put elsewhere: as few of them as possible move, to the sibling before them. */
  readonly sorted: (ids: readonly string[]) => string[];
};

/** Who of a group stays in a list: whoever was not put elsewhere, and of the others as many as fit in between. */
const staying = (
  group: readonly string[],
  placeOf: (id: string) => number,
  moved: ReadonlySet<string>,
): ReadonlySet<string> => {
  const stays = new Set<string>();
  let between: string[] = [];
  let from = -1;
  const close = (until: number): void => {
    const fit = between.filter((id) => placeOf(id) > from && placeOf(id) < until);
    for (const at of rising(fit.map(placeOf))) stays.add(fit[at]!);
    between = [];
  };
  for (const id of group) {
    if (moved.has(id)) {
      between.push(id);
      continue;
    }
    close(placeOf(id));
    stays.add(id);
    from = placeOf(id);
  }
  close(Infinity);
  return stays;
};

export const siblingsIn = (positions: Iterable<Position>): Siblings => {
  const rings = new Map<Superior, Seat>();
  const seats = new Map<string, Seat>();
  const moved = new Set<string>();
  /** Groups that somebody was put into: in the others everybody stands in the order of the list. */
  const touched = new Set<Seat>();
  const ringOf = (superior: Superior): Seat => {
    const there = rings.get(superior);
    if (there) return there;
    const ring = { id: undefined } as Seat;
    ring.before = ring;
    ring.after = ring;
    rings.set(superior, ring);
    return ring;
  };
  const take = (id: string): void => {
    const seat = seats.get(id);
    if (!seat) return;
    seats.delete(id);
    seat.before.after = seat.after;
    seat.after.before = seat.before;
  };
  const put: Siblings["put"] = (id, superior, before) => {
    take(id);
    const after = (before === undefined ? undefined : seats.get(before)) ?? ringOf(superior);
    const seat: Seat = { id, before: after.before, after };
    after.before.after = seat;
    after.before = seat;
    seats.set(id, seat);
  };
  const inRing = (ring: Seat): string[] => {
    const ids: string[] = [];
    for (let { after } = ring; after.id !== undefined; { after } = after) ids.push(after.id);
    return ids;
  };
  for (const { id, reportsTo } of positions) put(id, reportsTo);
  return {
    below: (superior) => inRing(ringOf(superior)),
    put: (id, superior, before) => {
      moved.add(id);
      touched.add(ringOf(superior));
      put(id, superior, before);
    },
    take,
    sorted: (ids) => {
      const place = new Map(ids.map((id, at) => [id, at]));
      const around = new Map<string, { ahead: string[]; behind: string[] }>();
      const goes = new Set<string>();
      for (const ring of touched) {
        const group = inRing(ring);
        const stays = staying(group, (id) => place.get(id)!, moved);
        if (stays.size === group.length) continue;
        const first = group.findIndex((id) => stays.has(id));
        let kept = { ahead: group.slice(0, first), behind: [] as string[] };
        for (const id of kept.ahead) goes.add(id);
        for (const id of group.slice(first)) {
          if (!stays.has(id)) {
            goes.add(id);
            kept.behind.push(id);
            continue;
          }
          if (id !== group[first]) kept = { ahead: [], behind: [] };
          around.set(id, kept);
        }
      }
      if (goes.size === 0) return [...ids];
      return ids.flatMap((id) => {
        if (goes.has(id)) return [];
        const beside = around.get(id);
        return beside ? [...beside.ahead, id, ...beside.behind] : id;
      });
    },
  };
};

/**
 * The fewest places that make one order of siblings into another one, each after those it stands before. Of two that changed
 * places, the one that stands first now is told.
 */
export const placesBetween = (
  before: readonly string[],
  after: readonly string[],
): { readonly id: string; readonly before?: string }[] => {
  const place = new Map(before.map((id, at) => [id, at]));
  const fromLast = after.toReversed();
  const stays = rising(fromLast.map((id) => -place.get(id)!));
  return fromLast.flatMap((id, at) => {
    const next = fromLast[at - 1];
    return stays.has(at) ? [] : [{ id, ...(next !== undefined && { before: next }) }];
  });
};
