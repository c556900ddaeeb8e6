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
  /** Ids in the given order, but for siblings that stand in another one: as few as possible move, to the sibling before them. */
  readonly sorted: (ids: readonly string[]) => string[];
};

export const siblingsIn = (positions: Iterable<Position>): Siblings => {
  const rings = new Map<Superior, Seat>();
  const seats = new Map<string, Seat>();
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
    put,
    take,
    sorted: (ids) => {
      const place = new Map(ids.map((id, at) => [id, at]));
      const around = new Map<string, { ahead: string[]; behind: string[] }>();
      for (const ring of rings.values()) {
        const group = inRing(ring);
        const stays = rising(group.map((id) => place.get(id)!));
        if (stays.size === group.length) continue;
        const first = group.findIndex((_, at) => stays.has(at));
        let kept = { ahead: group.slice(0, first), behind: [] as string[] };
        group.slice(first).forEach((id, at) => {
          if (!stays.has(first + at)) kept.behind.push(id);
          else {
            if (at > 0) kept = { ahead: [], behind: [] };
            around.set(id, kept);
          }
        });
        for (const [at, id] of group.entries()) if (!stays.has(at)) place.delete(id);
      }
      return ids.flatMap((id) => {
        const { ahead, behind } = around.get(id) ?? { ahead: [], behind: [] };
        return place.has(id) ? [...ahead, id, ...behind] : [];
      });
    },
  };
};

/** The fewest places that make one order of siblings into another one, each after those it stands before. */
export const placesBetween = (
  before: readonly string[],
  after: readonly string[],
): { readonly id: string; readonly before?: string }[] => {
  const place = new Map(before.map((id, at) => [id, at]));
  const stays = rising(after.map((id) => place.get(id)!));
  return after
    .flatMap((id, at) => {
      const next = after[at + 1];
      return stays.has(at) ? [] : [{ id, ...(next !== undefined && { before: next }) }];
    })
    .toReversed();
};
