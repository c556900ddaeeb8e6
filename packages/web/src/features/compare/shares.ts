import type { Comparison } from "@remit/core";

type Cell = Comparison["domains"][number]["cells"][number];

/**
 * The share of a domain's squares that is filled, 0 to 1: three for owns, two for shares, one for supports, out of
 * three an accountability; and how far it would go if everything that is not stated were owned.
 */
export const shareOf = ({
  owns,
  shares,
  supports,
  none,
  notStated,
}: Cell): { value: number; high: number } => {
  const all = 3 * (owns + shares + supports + none + notStated);
  const filled = 3 * owns + 2 * shares + supports;
  return all === 0 ? { value: 0, high: 0 } : { value: filled / all, high: (filled + 3 * notStated) / all };
};
