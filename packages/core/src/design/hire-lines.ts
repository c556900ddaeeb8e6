import type { CatalogueIndex } from "#catalogue/index.ts";
import { relationOf, verdictFor } from "#catalogue/relation.ts";
import type { Role } from "#model/role.ts";
import type { Position, Structure } from "#model/structure.ts";
import { type Lines, linesOf } from "./lines.ts";
import { reachOf } from "./reach.ts";
import { leadsBeyond, leadsUnit } from "./reports-to.ts";
import { technologyRolesOf, worksInTechnology } from "./technology.ts";

/** One position that gets another line, and the outcomes for which. */
export type Line = { readonly position: string; readonly to: string; readonly because: readonly string[] };

/** As many dotted lines as a position may have. */
const mostDotted = 50;

/** How high a role stands by its tier; of one whose sources do not say, nothing is known. */
const rank: Readonly<Partial<Record<Role["tier"], number>>> = {
  chief: 4,
  "vice-president": 3,
  director: 2,
  head: 1,
};
/** As high as a director is whoever is hired into a role of no stated tier. */
const unstated = 2;

type Placed = {
  readonly seat: string;
  readonly role: Role;
  /** Accountabilities the seat answers for afterwards. */
  readonly answers: ReadonlySet<string>;
  /** Those who stay where they are, with everybody below. */
  readonly stays: ReadonlySet<string>;
};

/**
 * Who reports to a new leader from then on: positions of technology that answer for or work on what it will answer for, or
 * whose role is usually below its own and who sit no deeper than its reports would; the highest of each branch, and everybody below comes along. Whoever leads anything
 * beyond technology, or is not clearly lower, stays with their people; so does who sits in a unit with a head of its own.
 * `structure` has the seat in its place.
 */
export const reportsFor = (
  index: CatalogueIndex,
  structure: Structure,
  { seat, role, answers, stays }: Placed,
): readonly Line[] => {
  const lines = linesOf(structure.positions);
  const own = new Set([seat, ...lines.chain(seat)]);
  const byId = new Map(structure.positions.map((position) => [position.id, position]));
  const work = new Map<string, string[]>();
  for (const [id, { A = [], R = [] }] of Object.entries(structure.assignments))
    for (const at of new Set([...A, ...R])) work.set(at, [...(work.get(at) ?? []), id]);
  const height = rank[role.tier] ?? unstated;
  const usuallyBelow = (other: string): boolean => {
    const order = relationOf(index, role.id, other)?.order;
    return order?.certainty === "usually" && verdictFor(order, role.id) === "above";
  };
  const isLower = (other: string): boolean =>
    usuallyBelow(other) || (rank[index.role.get(other)?.tier ?? "not-stated"] ?? Infinity) < height;

  const moving = new Map<string, readonly string[]>();
  const fixed = new Set(stays);
  for (const position of structure.positions) {
    const { id } = position;
    if (own.has(id) || lines.under(id, seat)) continue;
    const roles = technologyRolesOf(index, position);
    if (!roles.every(isLower) || (roles.length === 0 && leadsBeyond(position))) {
      fixed.add(id);
      continue;
    }
    const does = work.get(id) ?? [];
    const because = does.filter((each) => answers.has(each));
    const technical = roles.length > 0 || worksInTechnology(position, does);
    // Whose role alone says it serves where it sits, further down.
    const near = (lines.layer(id) ?? Infinity) <= (lines.layer(seat) ?? 0) + 1;
    const below = near && roles.length > 0 && roles.every(usuallyBelow);
    if (position.assistant === undefined && technical && (because.length > 0 || below))
      moving.set(id, because);
  }
  /** Up to where the ways of both meet. */
  const between = (id: string): string[] => {
    const up = lines.chain(id);
    const meet = up.findIndex((at) => own.has(at));
    return meet < 0 ? [...up] : up.slice(0, meet);
  };
  return [...moving].flatMap(([position, because]) => {
    const above = between(position);
    const held =
      fixed.has(position) ||
      above.some((at) => moving.has(at) || stays.has(at) || technicalHead(index, fixed, byId.get(at)));
    return held || above.some((at) => leadsUnit(byId.get(at)!)) ? [] : [{ position, to: seat, because }];
  });
};

const technicalHead = (
  index: CatalogueIndex,
  fixed: ReadonlySet<string>,
  position: Position | undefined,
): boolean =>
  position !== undefined && fixed.has(position.id) && technologyRolesOf(index, position).length > 0;

type Pair = { readonly accountability: string; readonly answers: string; readonly id: string };

const pairsOutOfReach = (structure: Structure): Map<string, Pair> => {
  const lines: Lines = linesOf(structure.positions);
  const byId = new Map(structure.positions.map((position) => [position.id, position]));
  const there = (ids: readonly string[] = []): string[] => [...new Set(ids)].filter((id) => byId.has(id));
  return new Map(
    Object.entries(structure.assignments).flatMap(([accountability, { A, R }]) => {
      const [answers, second] = there(A);
      if (answers === undefined || second !== undefined) return [];
      const reach = reachOf(lines, (at) => byId.get(at)!, answers);
      return there(R).flatMap((id): [string, Pair][] =>
        reach(id) ? [] : [[JSON.stringify([accountability, answers, id]), { accountability, answers, id }]],
      );
    }),
  );
};

/** Dotted lines without which a change would leave work out of reach of whoever answers for it; those of a branch that `moved` lead from its head. */
export const dottedFor = (
  before: Structure,
  after: Structure,
  moved: ReadonlySet<string>,
  stays: ReadonlySet<string>,
): readonly Line[] => {
  const were = pairsOutOfReach(before);
  const pairs = [...pairsOutOfReach(after)].flatMap(([key, pair]) => (were.has(key) ? [] : [pair]));
  const { chain } = linesOf(after.positions);
  const byId = new Map(after.positions.map((position) => [position.id, position]));
  const line = (from: string, to: string): string => JSON.stringify([from, to]);
  const wanted = new Set(pairs.map(({ id, answers }) => line(id, answers)));
  const lines = new Map<string, Line>();
  for (const { accountability, answers, id } of pairs) {
    const heads = [id, ...chain(id)].filter((at) => moved.has(at) || wanted.has(line(at, answers)));
    const position = heads.at(-1) ?? id;
    if (stays.has(position) || (byId.get(position)?.dotted.length ?? 0) >= mostDotted) continue;
    const at = line(position, answers);
    lines.set(at, { position, to: answers, because: [...(lines.get(at)?.because ?? []), accountability] });
  }
  return [...lines.values()];
};

/** Whether a seat may do work that others answer for: they are within its reach, and none of its own people. */
export const mayWorkFor = (structure: Structure, seat: string): ((answers: string) => boolean) => {
  const lines = linesOf(structure.positions);
  const byId = new Map(structure.positions.map((position) => [position.id, position]));
  return (answers) => !lines.under(answers, seat) && reachOf(lines, (at) => byId.get(at)!, answers)(seat);
};

/** Whether a leader who is there already may take over what others answer for: from those below, or beside under the same superior. */
export const mayTakeFrom = (structure: Structure, seat: string): ((answers: string) => boolean) => {
  const { under, superior } = linesOf(structure.positions);
  const above = superior(seat);
  return (answers) => under(answers, seat) || (above !== undefined && superior(answers) === above);
};
