import type { Grant } from "#model/structure.ts";
import { grantedTo } from "./granted.ts";
import { keptBy } from "./kept.ts";
import type { Lines } from "./lines.ts";

/** Parts that weigh less than deciding. Who must agree can stop a decision: that is no less. */
const lesser: ReadonlySet<Grant["part"]> = new Set(["recommend", "input", "perform"]);

/** A superior whose say in a matter is less than a decision below it: a part that only serves to decide, or a lower limit. */
export type LessAuthority = { readonly superior: string } & (
  | { readonly by: "part"; readonly theirs: Grant }
  | { readonly by: "limit"; readonly theirs: Grant & { readonly limit: number } }
);

const compared = (decision: Grant, superior: string, own: readonly Grant[]): LessAuthority | undefined => {
  const [first] = own;
  if (first !== undefined && own.every(({ part }) => lesser.has(part)))
    return { superior, by: "part", theirs: first };
  const theirs = own.find(({ part }) => part === "decide");
  const { limit, per = "decision" } = decision;
  const upTo = theirs?.limit;
  if (theirs === undefined || upTo === undefined || limit === undefined || upTo >= limit) return undefined;
  return (theirs.per ?? "decision") === per
    ? { superior, by: "limit", theirs: { ...theirs, limit: upTo } }
    : undefined;
};

/**
 * Superiors with less authority in a matter than a decision below them, the nearest first. Whoever has no part in it has
 * delegated it whole, and is passed over; above one who holds as much, the matter is theirs, and nobody is looked at.
 * `grants` are those of the one right; of limits for different times none is less. At most so many are looked for.
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

/** Of those above a decision with less authority the nearest who has less by its limit. */
export const lowerLimitAbove = (
  lines: Pick<Lines, "nearest" | "under">,
  grants: readonly Grant[],
  decision: Grant,
): Extract<LessAuthority, { by: "limit" }> | undefined => {
  // Whoever only serves to decide is passed over: of thousands of them, one by one.
  const superior = nearestDeciding(grants, lines)(decision.position);
  if (superior === undefined || lines.under(superior, decision.position)) return undefined;
  const less = compared(decision, superior, grantedTo(grants, superior));
  return less?.by === "limit" ? less : undefined;
};
