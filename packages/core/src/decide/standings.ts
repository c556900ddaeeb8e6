import { pointsPerLift, sumFits } from "#fit/table.ts";
import type { Label, Standing } from "#model/recommendation.ts";
import { shareError } from "#weigh/doubt.ts";
import { sharesOf } from "#weigh/tally.ts";
import type { Counts } from "./count.ts";
import { countFirst } from "./redraw.ts";
import type { Run } from "./run.ts";

/** Strength rows over which a confidence factor is counted: whole mirrored pairs. */
const confidenceRows = 1000;

/** Share of strength rows in which a role (a place among the competing ones) has the highest fit at the weights given. */
const confidenceAt = ({ table, situation, engine }: Run, weights: Float64Array, role: number): number => {
  const rows = Math.min(table.rows, confidenceRows);
  const roles = Int32Array.from(situation.competing);
  const fits = new Float64Array(rows * engine.lanes);
  sumFits(table, weights, fits, rows);
  const firsts = new Float64Array(roles.length);
  for (let row = 0; row < rows; row += 1) countFirst(fits, row * engine.lanes, roles, firsts);
  return firsts[role]! / rows;
};

/** The lowest and highest share of first places over the options of each single open question, and the present one. */
const bandOf = ({ open }: Counts, role: number, roles: number, share: number): [number, number] => {
  let low = share;
  let high = share;
  for (const { times, first } of open)
    for (let option = 0; option < times.length; option += 1) {
      if (times[option] === 0) continue;
      const here = first[option * roles + role]! / times[option]!;
      low = Math.min(low, here);
      high = Math.max(high, here);
    }
  return [low, high];
};

/** Places among the competing roles, highest expected fit first; equal ones in the catalogue's order. */
export const orderByFit = ({ tally }: Counts): number[] =>
  Array.from(tally.sums, (_, role) => role).toSorted((a, b) => tally.sums[b]! - tally.sums[a]! || a - b);

/** The competing roles with everything SMAA-2 says of them, highest expected fit first. Fits are in points. */
export const standings = (run: Run, counts: Counts): Standing[] => {
  const { catalogue } = run.engine.index;
  const { tally, central } = counts;
  const roles = tally.count;
  const width = catalogue.accountabilities.length;
  const idOf = (role: number): string => catalogue.roles[run.situation.competing[role]!]!.id;
  const acceptability = sharesOf(tally.ranks, roles, tally.draws);
  const above = sharesOf(tally.above, roles, tally.draws);
  return orderByFit(counts).map((role, at) => {
    const share = acceptability[role]![0]!;
    const firsts = tally.ranks[role * roles]!;
    const weights = central.subarray(role * width, (role + 1) * width).map((sum) => sum / firsts);
    return {
      role: idOf(role),
      rank: at + 1,
      acceptability: acceptability[role]!,
      error: shareError(share, tally.draws),
      band: bandOf(counts, role, roles, share),
      fit: (pointsPerLift * tally.sums[role]!) / tally.draws,
      regret: (pointsPerLift * tally.losses[role]!) / tally.draws,
      winsAgainst: Object.fromEntries(
        above[role]!.flatMap((wins, other) => (other === role ? [] : [[idOf(other), wins]])),
      ),
      ...(firsts > 0 && {
        centralWeights: Object.fromEntries(
          catalogue.accountabilities.map(({ id }, j) => [id, weights[j] ?? 0]),
        ),
        confidence: confidenceAt(run, weights, role),
      }),
    };
  });
};

/**
 * Our convention, calibrated in test/slow: clear when the first comes first in at least 80 % of the draws and beats
 * every other role in at least 80 %; lean from 50 %; else a toss-up.
 */
export const labelOf = (first: Pick<Standing, "acceptability" | "winsAgainst">): Label => {
  const share = first.acceptability[0] ?? 0;
  if (share >= 0.8 && Math.min(1, ...Object.values(first.winsAgainst)) >= 0.8) return "clear";
  return share >= 0.5 ? "lean" : "toss-up";
};
