import type { Distance } from "#model/comparison.ts";
import type { Role } from "#model/role.ts";
import type { CatalogueIndex } from "./index.ts";
import { midOf } from "./strengths.ts";

/**
 * Below this share of accountabilities stated for both, a distance says more about the sources than about the roles:
 * what little is said of two roles tends to be what they have in common.
 */
const thinBelow = 1 / 3;

/**
 * The distance of two roles: mean absolute difference of expected strengths (0 to 3) over the accountabilities stated
 * for both. Those beyond technology do not count: they say nothing about which technology leader somebody is.
 */
export const distanceOf = (index: CatalogueIndex, a: Role, b: Role): Distance => {
  const counting = index.catalogue.accountabilities.filter(({ beyondTechnology }) => !beyondTechnology);
  const differences = counting.flatMap(({ id }) => {
    const [x, y] = [a.strengths[id], b.strengths[id]];
    return x === undefined || y === undefined ? [] : [Math.abs(midOf(x) - midOf(y))];
  });
  const over = differences.length;
  return {
    roles: [a.id, b.id],
    ...(over === 0 ? {} : { distance: differences.reduce((sum, each) => sum + each, 0) / over }),
    over,
    of: counting.length,
    thin: over < thinBelow * counting.length,
  };
};

/** Closest first; thin ones after all others, and those without a distance last. */
export const byDistance = (a: Distance, b: Distance): number =>
  Number(a.thin) - Number(b.thin) || (a.distance ?? Infinity) - (b.distance ?? Infinity) || b.over - a.over;
