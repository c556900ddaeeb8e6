import { saysNothing } from "./cells.ts";
import type { Found } from "./references.ts";
import type { Row, Told } from "./seats.ts";
import { lost, top } from "./tree.ts";

type Superior = { readonly found: Found; readonly told?: Told };

/** Whom a row says it reports to: the first of its columns that leads to one. */
export const superiorOf = (row: Row, find: (text: string) => Found): Superior => {
  let first: { found: Found; told: Told } | undefined;
  for (const told of row.all("manager")) {
    const found = find(told.text);
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
  const departments = rows.map((row) => row.told("department")?.text);
  for (const [at, { found, told }] of superiors.entries()) {
    if (found.one !== undefined) parent[at] = found.one;
    else if (told !== undefined) {
      parent[at] = lost;
      const others = found.many?.filter((other) => other !== at) ?? [];
      const near = others.find(
        (other) => departments[other] !== undefined && departments[other] === departments[at],
      );
      const meant = near ?? others[0] ?? found.near;
      if (meant !== undefined && meant !== at) proposed.set(at, meant);
    }
  }
  return { parent, proposed };
};
