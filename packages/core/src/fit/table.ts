import type { Calibration } from "./calibration.ts";
import { strengthAt, type StrengthModel } from "./strengths.ts";

/** Fit is shown in points: ten to one spread of a role's lift. */
export const pointsPerLift = 10;

/** Roles stand side by side in blocks of eight, so that the inner loop keeps eight sums in registers. */
export const blockWidth = 8;

/**
 * Fit per unit of weight, tau of formula Z3, [row][block][accountability][8]; lanes beyond the last role hold 0.
 * The fit of a role is the sum over accountabilities of weight times tau.
 */
export type FitTable = {
  readonly rows: number;
  readonly blocks: number;
  readonly accountabilities: number;
  readonly tau: Float64Array;
};

/**
 * Tau of one variant, [row][accountability]: d = strength - usual; mu = sum of mean weight times d, with the row's own
 * strengths; tau = (d - mu) / spread + offset. Without `rows`, one row of mid strengths.
 */
export const variantTau = (
  model: StrengthModel,
  { weights, scales }: Calibration,
  variant: number,
  rows?: Float32Array,
): Float64Array => {
  const read = model.variants[variant]!;
  const { spread, offset } = scales[variant]!;
  const { accountabilities: width, usual, roles } = model;
  const count = rows === undefined ? 1 : rows.length / (roles * width);
  const tau = new Float64Array(count * width);
  for (let row = 0; row < count; row += 1) {
    const from = (row * roles + read.role) * width;
    const to = row * width;
    let mu = 0;
    for (let at = 0; at < width; at += 1) {
      const strength = rows === undefined ? read.mid[at]! : strengthAt(read, at, rows[from + at]!);
      const d = strength - usual[at]!;
      tau[to + at] = d;
      mu += weights[at]! * d;
    }
    for (let at = to; at < to + width; at += 1) tau[at] = (tau[at]! - mu) / spread + offset;
  }
  return tau;
};

/** Interleaves the lanes of roles, in order, into a table; or writes some of them, by place, into a copy of `base`. */
export const fitTable = (
  accountabilities: number,
  lanes: ReadonlyMap<number, Float64Array>,
  base?: FitTable,
): FitTable => {
  const [some] = lanes.values();
  const rows = base?.rows ?? (some?.length ?? 0) / accountabilities;
  const blocks = base?.blocks ?? Math.ceil(lanes.size / blockWidth);
  const tau = base?.tau.slice() ?? new Float64Array(rows * blocks * accountabilities * blockWidth);
  for (const [role, lane] of lanes) {
    const block = Math.floor(role / blockWidth);
    for (let row = 0, from = 0; row < rows; row += 1) {
      let to = (row * blocks + block) * accountabilities * blockWidth + (role % blockWidth);
      for (let at = 0; at < accountabilities; at += 1, from += 1, to += blockWidth) tau[to] = lane[from]!;
    }
  }
  return { rows, blocks, accountabilities, tau };
};

/** Adds up one draw: needs from `from` on, a row's block from `at` on, into eight sums from `to` on. */
const sumBlock = (
  tau: Float64Array,
  at: number,
  needs: Float64Array,
  from: number,
  width: number,
  into: Float64Array,
  to: number,
): void => {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let s4 = 0;
  let s5 = 0;
  let s6 = 0;
  let s7 = 0;
  for (let j = from, t = at; j < from + width; j += 1, t += blockWidth) {
    const need = needs[j]!;
    s0 += need * tau[t]!;
    s1 += need * tau[t + 1]!;
    s2 += need * tau[t + 2]!;
    s3 += need * tau[t + 3]!;
    s4 += need * tau[t + 4]!;
    s5 += need * tau[t + 5]!;
    s6 += need * tau[t + 6]!;
    s7 += need * tau[t + 7]!;
  }
  into[to] = s0;
  into[to + 1] = s1;
  into[to + 2] = s2;
  into[to + 3] = s3;
  into[to + 4] = s4;
  into[to + 5] = s5;
  into[to + 6] = s6;
  into[to + 7] = s7;
};

/**
 * Sums of need times tau, [draw][lane], divided by the draw's total need they are fits. Draw d reads row d modulo the
 * table's rows. With needs of one draw alone, those are used for all `draws`.
 */
export const sumFits = (
  { rows, blocks, accountabilities: width, tau }: FitTable,
  needs: Float64Array,
  into: Float64Array,
  draws = needs.length / width,
): void => {
  const step = needs.length === width ? 0 : width;
  for (let draw = 0; draw < draws; draw += 1)
    for (let block = 0; block < blocks; block += 1) {
      const at = ((draw % rows) * blocks + block) * width * blockWidth;
      sumBlock(tau, at, needs, draw * step, width, into, (draw * blocks + block) * blockWidth);
    }
};

/** The same for one role alone, read as `tau` of a variant has it, written over its lane. */
export const sumLane = (
  tau: Float64Array,
  width: number,
  needs: Float64Array,
  into: Float64Array,
  lane: number,
  lanes: number,
): void => {
  const draws = needs.length / width;
  const rows = tau.length / width;
  for (let draw = 0; draw < draws; draw += 1) {
    const from = draw * width;
    const at = (draw % rows) * width;
    let sum = 0;
    for (let j = 0; j < width; j += 1) sum += needs[from + j]! * tau[at + j]!;
    into[draw * lanes + lane] = sum;
  }
};
