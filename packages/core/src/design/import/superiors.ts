import { saysNothing } from "./fillers.ts";
import { partsOf } from "./parts.ts";
import type { Finder, Found } from "./references.ts";
import type { Row, Told } from "./seats.ts";
import { lost, top } from "./tree.ts";

/** So many superiors of one cell are looked for. */
const mostNamed = 10;

type Superior = { readonly found: Found; readonly told?: Told };

/** Whom a text leads to; one that names several means one of them: a solid line leads to one alone. */
const foundBy = (text: string, find: Finder): Found => {
  const found = find.any(text);
  if (found.one !== undefined || found.many !== undefined) return found;
  const parts = partsOf(text, find);
  const there = parts.length < 2 ? [] : parts.slice(0, mostNamed).flatMap((part) => find.any(part).one ?? []);
  return there.length === 0 ? found : { many: [...new Set(there)] };
};

/** Whom a row says it reports to: the first of its columns that leads to one. */
export const superiorOf = (row: Row, find: Finder): Superior => {
  let first: { found: Found; told: Told } | undefined;
  for (const told of row.all("manager")) {
    const found = foundBy(told.text, find);
    if (found.one !== undefined) return { found, told };
    if (saysNothing(told.text)) continue;
    if (first === undefined || (first.found.many === undefined && found.many !== undefined))
      first = { found, told };
  }
  return first ?? { found: {} };
};

/**
 * Reporting lines as columns, by place: `top` where nothing is said, `lost` where it leads to nobody for certain. `proposed`: whom
 * a lost one may mean: of several somebody of the same department first, else who is spelt almost so.
 */
export const linesOf = (
  rows: readonly Row[],
  superiors: readonly Superior[],
): { parent: Int32Array; proposed: Map<number, number> } => {
  const parent = new Int32Array(rows.length).fill(top);
  const proposed = new Map<number, number>();
  const departmentOf = (at: number): string | undefined => rows[at]!.told("department")?.text;
  /** Of several, the first two of each department: so many may be meant by "Manager" that nobody looks through them twice. */
  const groups = new Map<readonly number[], Map<string | undefined, number[]>>();
  const ofDepartment = (many: readonly number[], department: string | undefined): readonly number[] => {
    let group = groups.get(many);
    if (group === undefined) {
      group = new Map();
      groups.set(many, group);
      for (const at of many) {
        const there = group.get(departmentOf(at));
        if (there === undefined) group.set(departmentOf(at), [at]);
        else if (there.length < 2) there.push(at);
      }
    }
    return group.get(department) ?? [];
  };
  for (const [at, { found, told }] of superiors.entries()) {
    if (found.one !== undefined) parent[at] = found.one;
    else if (told !== undefined) {
      parent[at] = lost;
      const { many = [], near } = found;
      const department = many.length === 0 ? undefined : departmentOf(at);
      const isOther = (other: number): boolean => other !== at;
      const beside = department === undefined ? undefined : ofDepartment(many, department).find(isOther);
      const meant = beside ?? many.find(isOther) ?? near;
      if (meant !== undefined && meant !== at) proposed.set(at, meant);
    }
  }
  return { parent, proposed };
};
