import type { Reading } from "./answers.ts";
import type { Draws } from "./draws.ts";
import { baseNeed, type EffectModel } from "./effects.ts";

/** Needs of every draw, and what they were made from; tables are [draw][accountability] unless said. */
export type Needs = {
  readonly draws: number;
  /** Base and effects, before the floor at 0. */
  readonly raw: Float64Array;
  /** The part of `raw` that answers state: sum of positive effects of answered questions. Filled where somebody is there. */
  readonly stated: Float64Array;
  readonly need: Float64Array;
  /** By draw: sum of needs. */
  readonly total: Float64Array;
  /** The same at the middle: rules of strength 1, nothing left out, with the draw's own facts. */
  readonly mid: Float64Array;
  readonly midTotal: Float64Array;
  /** [draw][moving question]: the option sampled where the answer is open. */
  readonly sampled: Uint8Array;
};

/** Room for the needs of so many draws; reused from one assessment to the next. */
export const roomForNeeds = ({ accountabilities, questions }: EffectModel, draws: number): Needs => ({
  draws,
  raw: new Float64Array(draws * accountabilities),
  stated: new Float64Array(draws * accountabilities),
  need: new Float64Array(draws * accountabilities),
  total: new Float64Array(draws),
  mid: new Float64Array(draws * accountabilities),
  midTotal: new Float64Array(draws),
  sampled: new Uint8Array(draws * questions.length),
});

/**
 * A need from its parts: nothing below 0, and where somebody is there only `left` of the part nobody stated. What
 * speaks against a need is never lightened.
 */
export const leftOver = (raw: number, stated: number, left: number): number => {
  const rest = raw - stated;
  const whole = rest > 0 ? stated + rest * left : raw;
  return whole > 0 ? whole : 0;
};

const openOption = -1;
const noOption = -2;

/** By moving question: the option given, -1 where open, -2 where the question does not apply. */
export const chosenOptions = ({ questions }: EffectModel, readings: readonly Reading[]): Int32Array =>
  Int32Array.from(questions, ({ question }) => {
    const reading = readings[question]!;
    if (reading.is === "open") return openOption;
    return reading.is === "given" ? (reading.options[0] ?? noOption) : noOption;
  });

/**
 * Needs of all draws:
 *
 *     u_j = max(0, 1 + sum over questions of s_q e(q, o_q, j)) · η_j
 *
 * with o_q the answer, or an option picked uniformly where it is open; `left` as `Situation` has it.
 */
export const drawNeeds = (
  model: EffectModel,
  { rule, residue, fact }: Draws,
  chosen: Int32Array,
  left: Float64Array | undefined,
  into: Needs,
): void => {
  const { accountabilities: width, questions } = model;
  const { raw, stated, need, total, mid, midTotal, sampled, draws } = into;
  const count = questions.length;
  const midStart = new Float64Array(width).fill(baseNeed);
  const midStated = new Float64Array(width);
  for (let q = 0; q < count; q += 1) {
    const effects = questions[q]!.options[chosen[q]!];
    if (effects === undefined) continue;
    for (let each = 0; each < effects.at.length; each += 1) {
      midStart[effects.at[each]!]! += effects.by[each]!;
      midStated[effects.at[each]!]! += Math.max(0, effects.by[each]!);
    }
  }
  for (let draw = 0; draw < draws; draw += 1) {
    const from = draw * width;
    const row = draw * count;
    for (let j = 0; j < width; j += 1) {
      raw[from + j] = baseNeed;
      mid[from + j] = midStart[j]!;
    }
    if (left !== undefined) stated.fill(0, from, from + width);
    for (let q = 0; q < count; q += 1) {
      const given = chosen[q]!;
      if (given === noOption) continue;
      const { options } = questions[q]!;
      const isOpen = given === openOption;
      const option = isOpen ? Math.floor(fact[row + q]! * options.length) : given;
      const { at, by } = options[option]!;
      const strength = rule[row + q]!;
      if (isOpen) {
        sampled[row + q] = option;
        for (let each = 0; each < at.length; each += 1) {
          const j = from + at[each]!;
          raw[j]! += strength * by[each]!;
          mid[j]! += by[each]!;
        }
      } else {
        for (let each = 0; each < at.length; each += 1) raw[from + at[each]!]! += strength * by[each]!;
        if (left !== undefined)
          for (let each = 0; each < at.length; each += 1)
            if (by[each]! > 0) stated[from + at[each]!]! += strength * by[each]!;
      }
    }
    let sum = 0;
    let midSum = 0;
    for (let j = 0; j < width; j += 1) {
      const at = from + j;
      const whole = raw[at]!;
      const middle = mid[at]!;
      const value = left === undefined ? (whole > 0 ? whole : 0) : leftOver(whole, stated[at]!, left[j]!);
      const midValue =
        left === undefined ? (middle > 0 ? middle : 0) : leftOver(middle, midStated[j]!, left[j]!);
      const drawn = value * residue[at]!;
      need[at] = drawn;
      sum += drawn;
      mid[at] = midValue;
      midSum += midValue;
    }
    total[draw] = sum;
    midTotal[draw] = midSum;
  }
};
