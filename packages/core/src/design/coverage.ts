import { type HeldBy, waysHeld } from "#model/drawing.ts";
import type { Structure } from "#model/structure.ts";
import { answering, askedFor } from "./asked.ts";

export type Coverage = {
  /** Ids of what somebody must answer for, in the order of the structure: required first, then what else has letters. */
  readonly asked: readonly string[];
  readonly by: Readonly<Record<HeldBy, readonly string[]>>;
  readonly standing: ReadonlyMap<string, HeldBy>;
  /** By position: how each accountability that it answers for is held. */
  readonly answers: ReadonlyMap<string, readonly { readonly id: string; readonly standing: HeldBy }[]>;
};

/** Who answers for what, counted: letters of positions that are not there count for nothing. */
export const coverageOf = (structure: Structure): Coverage => {
  const filled = new Map(structure.positions.map(({ id, holder }) => [id, holder !== undefined]));
  const asked = askedFor(structure);
  const by: Record<HeldBy, string[]> = { one: [], overlap: [], vacant: [], nobody: [] };
  const standing = new Map<string, HeldBy>();
  const answers = new Map<string, { id: string; standing: HeldBy }[]>();
  const standingOf = (holders: readonly string[]): HeldBy => {
    const [first, second] = holders;
    if (first === undefined) return "nobody";
    if (second !== undefined) return "overlap";
    return filled.get(first) === true ? "one" : "vacant";
  };
  for (const id of asked) {
    const holders = answering(structure, id).filter((each) => filled.has(each));
    const found = standingOf(holders);
    by[found].push(id);
    standing.set(id, found);
    for (const each of holders) {
      const list = answers.get(each) ?? [];
      list.push({ id, standing: found });
      answers.set(each, list);
    }
  }
  for (const list of answers.values())
    list.sort((a, b) => waysHeld.indexOf(a.standing) - waysHeld.indexOf(b.standing));
  return { asked, by, standing, answers };
};
