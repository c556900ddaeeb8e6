import type { Grant } from "#model/structure.ts";
import { grantedBelow, grantedTo } from "./granted.ts";
import { keptBy } from "./kept.ts";
import type { Lines } from "./lines.ts";

/** Parts that weigh less than deciding. Who must agree can stop a decision: that is no less. */
const lesser: ReadonlySet<Grant["part"]> = new Set(["recommend", "input", "perform"]);

/** A superior whose say in a matter is less than a decision below it: a part that only serves to decide, or a lower limit. */
export type LessAuthority = { readonly superior: string } & (
  | { readonly by: "part"; readonly theirs: Grant }
  | { readonly by: "limit"; readonly theirs: Grant & { readonly limit: number } }
);

/** Whether one may certainly decide more than another: without a limit, up to more, or at once more than the other in a year. */
export const decidesMore = (one: Grant, other: Grant): boolean => {
  if (other.limit === undefined) return false;
  if (one.limit === undefined) return true;
  const [per, than] = [one.per ?? "decision", other.per ?? "decision"];
  return (per === than || than === "year") && one.limit > other.limit;
};

const compared = (decision: Grant, superior: string, own: readonly Grant[]): LessAuthority | undefined => {
  const [first] = own;
  if (first !== undefined && own.every(({ part }) => lesser.has(part)))
    return { superior, by: "part", theirs: first };
  const theirs = own.find(({ part }) => part === "decide");
  if (theirs === undefined || !decidesMore(decision, theirs)) return undefined;
  return { superior, by: "limit", theirs: { ...theirs, limit: theirs.limit ?? 0 } };
};

/**
 * Superiors with less authority in a matter than a decision below them, the nearest first. Whoever has no part in it has
 * delegated it whole, and is passed over; above one who holds as much, the matter is theirs, and nobody is looked at.
 * `grants` are those of the one right; of limits for different times one decision above a whole year's is more, and of others
 * none is. At most so many are looked for.
 */
export const lessAuthorityAbove = (
  grants: readonly Grant[],
  chain: Iterable<string>,
  decision: Grant,
  most = Infinity,
): LessAuthority[] => {
  const found: LessAuthority[] = [];
  for (const superior of chain) {
    const own = grantedTo(grants, superior);
    if (own.length === 0) continue;
    const less = compared(decision, superior, own);
    if (less === undefined) break;
    found.push(less);
    if (found.length >= most) break;
  }
  return found;
};

const nearestDeciding = keptBy((grants: readonly Grant[], { nearest }: Pick<Lines, "nearest">) =>
  nearest((id) => grantedTo(grants, id).some(({ part }) => !lesser.has(part))),
);

/** Of those above a decision with less authority the nearest two who have less by their limits. */
export const lowerLimitsAbove = (
  lines: Pick<Lines, "nearest" | "under">,
  grants: readonly Grant[],
  decision: Grant,
): Extract<LessAuthority, { by: "limit" }>[] => {
  // Whoever only serves to decide is passed over: of thousands of them, one by one.
  const next = nearestDeciding(grants, lines);
  const found: Extract<LessAuthority, { by: "limit" }>[] = [];
  for (
    let superior = next(decision.position);
    superior !== undefined && !lines.under(superior, decision.position) && found.length < 2;
    superior = next(superior)
  ) {
    const less = compared(decision, superior, grantedTo(grants, superior));
    if (less?.by !== "limit") break;
    found.push(less);
  }
  return found;
};

/** Whether somebody below a position may certainly decide more in a right than a grant of it. */
export const decidedMoreBelow = (
  lines: Pick<Lines, "nearest">,
  grants: readonly Grant[],
  id: string,
  than: Grant,
): boolean => {
  for (const below of grantedBelow(lines, grants, id))
    if (grantedTo(grants, below).some((other) => other.part === "decide" && decidesMore(other, than)))
      return true;
  return false;
};
