import type { Grant } from "#model/structure.ts";
import { keptBy } from "./kept.ts";
import type { Lines } from "./lines.ts";

const byPosition = keptBy((grants: readonly Grant[]) => Map.groupBy(grants, ({ position }) => position));

/** Of the grants of one right those to one position. */
export const grantedTo = (grants: readonly Grant[], position: string): readonly Grant[] =>
  byPosition(grants).get(position) ?? [];

const nearestGranted = keptBy((grants: readonly Grant[], { nearest }: Pick<Lines, "nearest">) =>
  nearest((id) => byPosition(grants).has(id)),
);

/** Superiors that have a part in one right, the nearest first; of a circle of lines nobody is above another. */
export function* grantedAbove(
  lines: Pick<Lines, "nearest" | "under">,
  grants: readonly Grant[],
  id: string,
): Generator<string, void> {
  const next = nearestGranted(grants, lines);
  const seen = new Set<string>();
  for (let at = next(id); at !== undefined && !seen.has(at) && !lines.under(at, id); at = next(at)) {
    seen.add(at);
    yield at;
  }
}

const grantedUnder = keptBy((grants: readonly Grant[], lines: Pick<Lines, "nearest">) => {
  const next = nearestGranted(grants, lines);
  const under = new Map<string, string[]>();
  for (const id of byPosition(grants).keys()) {
    const above = next(id);
    if (above !== undefined) {
      const those = under.get(above);
      if (those) those.push(id);
      else under.set(above, [id]);
    }
  }
  return under;
});

/** Positions that have a part in one right below one that has, those nearer before those below them. */
export function* grantedBelow(
  lines: Pick<Lines, "nearest">,
  grants: readonly Grant[],
  id: string,
): Generator<string, void> {
  const under = grantedUnder(grants, lines);
  const seen = new Set([id]);
  const open = [id];
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const below of under.get(at) ?? []) {
      if (seen.has(below)) continue;
      seen.add(below);
      open.push(below);
      yield below;
    }
}

const decidersBelow = keptBy((grants: readonly Grant[], { anyBelow }: Pick<Lines, "anyBelow">) =>
  anyBelow(grants.flatMap(({ part, position }) => (part === "decide" ? [position] : []))),
);

/** Whether somebody below a position decides in one right. */
export const decidedBelow = (lines: Pick<Lines, "anyBelow">, grants: readonly Grant[], id: string): boolean =>
  decidersBelow(grants, lines)(id);
