import { quantile } from "#weigh/doubt.ts";
import { strengthAt, type StrengthModel } from "./strengths.ts";

/** How a variant of a role fits the usual company: the spread of its lift, and the offset that gives it its prior. */
export type Scale = { readonly spread: number; readonly offset: number };

/** What fit is measured against: made once for a catalogue, from draws with nothing answered. */
export type Calibration = {
  /** Mean weight of each accountability. */
  readonly weights: Float64Array;
  /** By variant of the strength model. */
  readonly scales: readonly Scale[];
};

/** The share of draws in which each of some alternatives has the largest value. */
const firstShares = (values: readonly Float64Array[], offsets: readonly number[]): number[] => {
  const draws = values[0]?.length ?? 0;
  const counts = values.map(() => 0);
  for (let draw = 0; draw < draws; draw += 1) {
    let best = -Infinity;
    let first = 0;
    for (let one = 0; one < values.length; one += 1) {
      const value = values[one]![draw]! + offsets[one]!;
      if (value > best) {
        best = value;
        first = one;
      }
    }
    counts[first]! += 1;
  }
  return counts.map((count) => count / draws);
};

/**
 * Offsets with which each alternative comes first in an equal share of the draws: damped steps along the ratio of the
 * share wanted to the share had (2(a - b)/(a + b), which is the logarithm of a/b near 1).
 */
const equalOffsets = (values: readonly Float64Array[], rounds = 300): number[] => {
  const want = 1 / values.length;
  let offsets = values.map(() => 0);
  for (let round = 0; round < rounds; round += 1) {
    const have = firstShares(values, offsets);
    const damping = 0.3 / (1 + round / 30);
    offsets = offsets.map(
      (offset, one) => offset + (damping * 2 * (want - have[one]!)) / (want + have[one]!),
    );
  }
  const mean = offsets.reduce((sum, offset) => sum + offset, 0) / offsets.length;
  return offsets.map((offset) => offset - mean);
};

const round = (value: number): number => Math.round(value * 1e6) / 1e6;

/**
 * Solves formula Z3's constants (docs/decisions/fit-is-lift.md) from needs with nothing answered.
 *
 * `weights` [draw][accountability], each row summing to 1; `rows` as `strengthRows` makes them, one per draw;
 * `free` tells the roles that compete without being asked for. Offsets give each free role an equal share of first
 * places; a role that must be asked for gets 1/(n + 1) when it alone joins; a profile gets its role's share when it
 * alone takes the place of the role's own cells.
 */
export const calibrate = (
  model: StrengthModel,
  rows: Float32Array,
  weights: Float64Array,
  free: readonly boolean[],
): Calibration => {
  const { roles, accountabilities: width, variants, usual } = model;
  const draws = weights.length / width;
  const mean = new Float64Array(width);
  for (let at = 0; at < weights.length; at += 1) mean[at % width]! += weights[at]! / draws;
  // Rounded, so that the stored file is what is computed with; the last place keeps the sum at 1.
  const wbar = mean.map(round);
  const missing = 1 - wbar.reduce((sum, weight) => sum + weight, 0);
  wbar[0] = round(wbar[0]! + missing);

  const spreads: number[] = [];
  const lifts = variants.map((variant) => {
    const lift = new Float64Array(draws);
    for (let draw = 0; draw < draws; draw += 1) {
      const from = (draw * roles + variant.role) * width;
      let sum = 0;
      for (let at = 0; at < width; at += 1) {
        const strength = strengthAt(variant, at, rows[from + at]!) - usual[at]!;
        sum += (weights[draw * width + at]! - wbar[at]!) * strength;
      }
      lift[draw] = sum;
    }
    const centre = lift.reduce((sum, value) => sum + value, 0) / draws;
    const square = lift.reduce((sum, value) => sum + (value - centre) * (value - centre), 0) / draws;
    const spread = round(Math.sqrt(square)) || 1;
    spreads.push(spread);
    return lift.map((value) => value / spread);
  });

  const freeRoles = free.flatMap((isFree, role) => (isFree ? [role] : []));
  const solved = equalOffsets(freeRoles.map((role) => lifts[role]!));
  const offsetOf = new Map(freeRoles.map((role, at) => [role, solved[at]!]));
  const joining = (at: number): number => {
    const { role } = variants[at]!;
    const others = freeRoles.filter((other) => other !== role);
    const short = Float64Array.from({ length: draws }, (_, draw) => {
      let best = -Infinity;
      for (const other of others) best = Math.max(best, lifts[other]![draw]! + offsetOf.get(other)!);
      return best - lifts[at]![draw]!;
    });
    return quantile(short.sort(), 1 / (others.length + 1));
  };
  const scales = variants.map(({ role, profile }, at) => ({
    spread: spreads[at]!,
    offset: round(profile === undefined && free[role] === true ? offsetOf.get(role)! : joining(at)),
  }));
  return { weights: wbar, scales };
};
