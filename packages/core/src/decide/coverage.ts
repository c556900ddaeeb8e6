import { intervalOf } from "#catalogue/strengths.ts";
import type { Recommendation } from "#model/recommendation.ts";
import type { Run } from "./run.ts";

type Coverage = Recommendation["coverage"];
type Pair = NonNullable<Recommendation["pair"]>;

/** A mean need from which an accountability is required, and one from which it is critical, on 0..4. */
export const requiredNeed = 2;
const criticalNeed = 2.5;
/** Mid strengths from which a role is said to own, share and support. */
const owns = intervalOf({ strength: 3 }).low;
const shares = intervalOf({ strength: 2 }).low;
const supports = intervalOf({ strength: 1 }).low;
/** One leader is not enough when this share of the critical need is not even shared by the first. */
const mostUnshared = 0.2;
/** "None yet" is said only after so many answers: before, needs are mostly the mean of what nobody has told. */
const leastAnswered = 6;

const variantOf = ({ engine, situation }: Run, role: number) =>
  engine.strengths.variants[situation.variants[role]!]!;

const heldBy = (run: Run, role: number, at: number): Coverage[number]["held"] => {
  const { mid, stated } = variantOf(run, role);
  if (stated[at] === 0) return "not-stated";
  if (mid[at]! >= owns) return "owns";
  if (mid[at]! >= shares) return "shares";
  return mid[at]! >= supports ? "supports" : "none";
};

/** Mean needs as the answers have them, before people already there take any over. */
export const wholeNeeds = ({ engine, room, situation }: Run, needs: Float64Array): Float64Array => {
  const { count, residue } = engine.draws;
  if (situation.left === undefined) return needs.map((sum) => sum / count);
  const { raw } = room.needs;
  const sums = new Float64Array(needs.length);
  for (let at = 0; at < raw.length; at += 1)
    if (raw[at]! > 0) sums[at % sums.length]! += raw[at]! * residue[at]!;
  return sums.map((sum) => sum / count);
};

/**
 * What is required (mean need at least 2, counted before anybody already there takes it over, or marked) and who holds
 * it: the first role, or one already there that owns or shares it. `whole` as `wholeNeeds` has it; the strongest first.
 */
export const coverageOf = (
  run: Run,
  whole: Float64Array,
  first: number,
  marked: readonly string[],
): Pick<Recommendation, "coverage" | "covered"> => {
  const { catalogue } = run.engine.index;
  const required = catalogue.accountabilities
    .map(({ id }, at) => ({ id, at, need: whole[at]! }))
    .filter(({ id, need }) => need >= requiredNeed || marked.includes(id))
    .toSorted((a, b) => b.need - a.need);
  const coverage = required.map(({ id, at, need }): Coverage[number] => {
    const holder = run.situation.seats
      .filter((role) => variantOf(run, role).mid[at]! >= shares)
      .toSorted((a, b) => variantOf(run, b).mid[at]! - variantOf(run, a).mid[at]!)[0];
    return {
      accountability: id,
      need: Math.min(4, need),
      because: need >= requiredNeed ? "need" : "marked",
      held: heldBy(run, first, at),
      ...(holder !== undefined && { heldBy: catalogue.roles[holder]!.id }),
    };
  });
  const whole_ = required.reduce((sum, { need }) => sum + need, 0);
  const held = required
    .filter(({ at }) => ["owns", "shares"].includes(heldBy(run, first, at)))
    .reduce((sum, { need }) => sum + need, 0);
  return { coverage, covered: whole_ > 0 ? held / whole_ : 1 };
};

/**
 * Whether one leader is enough, and the two that together own most of the critical need (mean need at least 2.5): owned,
 * not touched, else the broadest roles would always win. Among equal pairs the one with roles of higher fit; `order` are
 * the competing roles' places in the catalogue, first first. Undefined when nothing is critical.
 */
export const pairOf = (run: Run, needs: Float64Array, order: readonly number[]): Pair | undefined => {
  const { catalogue } = run.engine.index;
  const critical = Array.from(needs, (need, at) => ({ need, at })).filter(({ need }) => need >= criticalNeed);
  const all = critical.reduce((sum, { need }) => sum + need, 0);
  if (all === 0) return undefined;
  const mids = new Map(order.map((role) => [role, variantOf(run, role).mid]));
  const owned = (roles: readonly number[], least = owns): number =>
    critical
      .filter(({ at }) => roles.some((role) => mids.get(role)![at]! >= least))
      .reduce((sum, { need }) => sum + need, 0) / all;
  let best: [number, number] = [order[0]!, order[1]!];
  let most = owned(best);
  for (const [at, one] of order.entries())
    for (const other of order.slice(at + 1)) {
      const together = owned([one, other]);
      if (together <= most + 1e-9) continue;
      best = [one, other];
      most = together;
    }
  const first = [order[0]!];
  return {
    needed: 1 - owned(first, shares) > mostUnshared,
    roles: [catalogue.roles[best[0]]!.id, catalogue.roles[best[1]]!.id],
    owned: Math.min(1, most),
    alone: Math.min(1, owned(first)),
  };
};

/** By domain, the mean of its three highest mean needs (of all, where it has fewer), 0..4. */
export const domainNeedsOf = (run: Run, needs: Float64Array): Recommendation["domainNeeds"] => {
  const { domains, accountabilities } = run.engine.index.catalogue;
  return domains.map(({ id }) => {
    const highest = accountabilities
      .flatMap(({ domain }, at) => (domain === id ? [Math.min(4, needs[at]!)] : []))
      .toSorted((a, b) => b - a)
      .slice(0, 3);
    const sum = highest.reduce((a, b) => a + b, 0);
    return { domain: id, need: highest.length === 0 ? 0 : sum / highest.length };
  });
};

// How work is sourced, and what lies beyond technology, say which leader is needed; never that one is.
const noReason = new Set(["suppliers", "beyond"]);

/**
 * "None yet" once at least six questions are answered and either no domain's need (mean of its three highest mean needs;
 * suppliers and what lies beyond technology apart) reaches 2, so that nothing is asked for strongly enough to justify a
 * leader; or leaders are there already and no other role fits better than at a company one knows nothing of (points of
 * fit below 0).
 */
export const outcomeOf = (
  domainNeeds: Recommendation["domainNeeds"],
  answered: number,
  { seated, fit }: { readonly seated: boolean; readonly fit: number },
): Recommendation["outcome"] => {
  const weak = domainNeeds.every(({ domain, need }) => noReason.has(domain) || need < requiredNeed);
  return answered >= leastAnswered && (weak || (seated && fit < 0)) ? "none-yet" : "role";
};
