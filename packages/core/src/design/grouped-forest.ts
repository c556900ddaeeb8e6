import { partsOf } from "./departments.ts";
import { type Forest, forestOf, top } from "./forest.ts";

/** A department between a superior and those of its reports that sit there. */
export type Group = {
  /** The whole of where it is, from the company down; its name is the last part. */
  readonly path: readonly string[];
  /** How much of the path its superior does not share: what it and the departments around it are called below that superior. */
  readonly own: number;
  /** The place of the position it stands below, whatever departments lie between; -1 for a company above its tops. */
  readonly superior: number;
};

/** The positions of a forest at their places, and after them the groups, each at its place of first appearance. */
export type Grouped = { readonly forest: Forest; readonly groups: readonly Group[] };

type Path = readonly string[];
const nowhere: Path = [];

/** Where each position sits: what it says itself, else where its superior sits. Each text is parted once. */
const pathsOf = (
  { count, byLabel, parent, ring }: Forest,
  said: (place: number) => string | undefined,
): Path[] => {
  const known = new Map<string | undefined, Path>([[undefined, nowhere]]);
  const paths = Array.from({ length: count }, () => nowhere);
  for (const place of byLabel) {
    const text = said(place);
    const own = known.get(text) ?? partsOf(text);
    known.set(text, own);
    const up = parent[place]!;
    paths[place] = own.length > 0 || up < 0 || ring.has(place) ? own : paths[up]!;
  }
  return paths;
};

const sharedBy = (one: Path, other: Path): number => {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared;
};

/** Companies with several tops, by name: each stands above them. */
const companiesOf = ({ tops }: Forest, paths: readonly Path[]): ReadonlySet<string> => {
  const seen = new Set<string>();
  const several = new Set<string>();
  for (const place of tops) {
    const company = paths[place]![0];
    if (company === undefined) continue;
    if (seen.has(company)) several.add(company);
    seen.add(company);
  }
  return several;
};

/**
 * A forest with departments between superiors and reports: one for each department of reports that is not the superior's own, each
 * within the one above it. `said`: the department a position tells. Whoever sits where the superior does, or tells nothing, stays
 * directly below it; so do orphans and members of circles. Linear in the positions and the parts of their departments.
 */
export const groupedForest = (forest: Forest, said: (place: number) => string | undefined): Grouped => {
  const { count, lines } = forest;
  const paths = pathsOf(forest, said);
  const companies = companiesOf(forest, paths);
  const groups: Group[] = [];
  const above: number[] = [];
  /** By node: the groups within it, by name. */
  const within = new Map<number, Map<string, number>>();
  const groupIn = (node: number, name: string, group: () => Group): number => {
    const named = within.get(node) ?? new Map<string, number>();
    within.set(node, named);
    const known = named.get(name);
    if (known !== undefined) return known;
    const made = count + groups.push(group()) - 1;
    above.push(node);
    named.set(name, made);
    return made;
  };
  const parent = Array.from(forest.parent);
  for (let place = 0; place < count; place += 1) {
    const path = paths[place]!;
    const superior = parent[place]!;
    if (path.length === 0 || superior < top || forest.ring.has(place)) continue;
    if (superior === top && !companies.has(path[0]!)) continue;
    const shared = superior === top ? 0 : sharedBy(path, paths[superior]!);
    let node = superior;
    for (let part = shared; part < path.length; part += 1)
      node = groupIn(node, path[part]!, () => ({
        path: path.slice(0, part + 1),
        own: part + 1 - shared,
        superior,
      }));
    parent[place] = node;
  }
  /** Departments assist nobody, work no time and cost nothing themselves. */
  const grown = (column: ArrayLike<number> | undefined, each: number): Float64Array => {
    const all = new Float64Array(count + groups.length);
    if (column) all.set(column);
    else all.fill(each, 0, count);
    return all;
  };
  return {
    groups,
    forest: forestOf({
      parent: Int32Array.from([...parent, ...above]),
      assistant: Uint8Array.from(grown(lines.assistant, 0)),
      fte: grown(lines.fte, 1),
      cost: grown(lines.cost, 0),
    }),
  };
};
