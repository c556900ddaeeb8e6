import type { Structure } from "@remit/core";

/** How an accountability is held: by exactly one, by several, by a vacant position alone, or by nobody. */
export const standings = ["one", "overlap", "vacant", "nobody"] as const;
export type Standing = (typeof standings)[number];

export type Coverage = {
  /** Ids of what somebody must answer for, in the order of the structure: required first, then what else has letters. */
  readonly asked: readonly string[];
  readonly by: Readonly<Record<Standing, readonly string[]>>;
  readonly standing: ReadonlyMap<string, Standing>;
  /** By position: how each accountability that it answers for is held. */
  readonly answers: ReadonlyMap<string, readonly { readonly id: string; readonly standing: Standing }[]>;
};

/** Who answers for what, counted: letters of positions that are not there count for nothing. */
export const coverageOf = ({ positions, required, assignments }: Structure): Coverage => {
  const filled = new Map(positions.map(({ id, holder }) => [id, holder !== undefined]));
  const asked = [...new Set([...required, ...Object.keys(assignments)])];
  const by: Record<Standing, string[]> = { one: [], overlap: [], vacant: [], nobody: [] };
  const standing = new Map<string, Standing>();
  const answers = new Map<string, { id: string; standing: Standing }[]>();
  const standingOf = (holders: readonly string[]): Standing => {
    const [first, second] = holders;
    if (first === undefined) return "nobody";
    if (second !== undefined) return "overlap";
    return filled.get(first) === true ? "one" : "vacant";
  };
  for (const id of asked) {
    const holders = [...new Set(assignments[id]?.A)].filter((each) => filled.has(each));
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
    list.sort((a, b) => standings.indexOf(a.standing) - standings.indexOf(b.standing));
  return { asked, by, standing, answers };
};
