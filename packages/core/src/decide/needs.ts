import type { Reading } from "./answers.ts";
import type { Draws } from "./draws.ts";
import type { EffectModel } from "./effects.ts";

/** Needs of every draw, and what they were made from; tables are [draw][accountability] unless said. */
export type Needs = {
  readonly draws: number;
  /** Base and effects, before the floor at 0. */
  readonly raw: Float64Array;
  /** The part of `raw` that answers state: sum of positive effects of answered questions. */
  readonly stated: Float64Array;
  readonly need: Float64Array;
  /** By draw: sum of needs. */
  readonly total: Float64Array;
  /**
   * The same at the middle: rules of strength 1, nothing left out, with the draw's own facts; with nothing open these are
   * equal for all draws, and only the first is filled.
   */
  readonly mid: Float64Array;
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

/** Whether no question that moves needs is open. */
export const isSettled = (chosen: Int32Array): boolean => !chosen.includes(openOption);

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
  const { accountabilities: width, questions, flat } = model;
  const { raw, stated, need, total, mid, sampled, draws } = into;
  const { option: firstOption, options, from: begins, at, by } = flat;
  const count = questions.length;
  const { raw: midRaw, stated: midStated } = middleOf(model, chosen);
  const settled = isSettled(chosen);
  const rawRow = new Float64Array(width);
  const midRow = new Float64Array(width);
  const statedRow = new Float64Array(width);
  for (let draw = 0; draw < draws; draw += 1) {
    const from = draw * width;
    const row = draw * count;
    rawRow.fill(model.base);
    if (!settled || draw === 0) midRow.set(midRaw);
    statedRow.fill(0);
    for (let q = 0; q < count; q += 1) {
      const given = chosen[q]!;
      if (given === noOption) continue;
      const strength = rule[row + q]!;
      if (given === openOption) {
        const option = Math.floor(fact[row + q]! * options[q]!);
        sampled[row + q] = option;
        const which = firstOption[q]! + option;
        const end = begins[which + 1]!;
        for (let each = begins[which]!; each < end; each += 1) {
          const j = at[each]!;
          rawRow[j]! += strength * by[each]!;
          midRow[j]! += by[each]!;
        }
      } else {
        const which = firstOption[q]! + given;
        const end = begins[which + 1]!;
        for (let each = begins[which]!; each < end; each += 1) {
          const j = at[each]!;
          const effect = strength * by[each]!;
          rawRow[j]! += effect;
          if (effect > 0) statedRow[j]! += effect;
        }
      }
    }
    let sum = 0;
    for (let j = 0; j < width; j += 1) {
      const here = from + j;
      const whole = rawRow[j]!;
      const said = statedRow[j]!;
      let value = whole > 0 ? whole : 0;
      if (left !== undefined) value = leftOver(whole, said, left[j]!);
      const drawn = value * residue[here]!;
      stated[here] = said;
      raw[here] = whole;
      need[here] = drawn;
      sum += drawn;
    }
    total[draw] = sum;
    if (settled && draw > 0) continue;
    for (let j = 0; j < width; j += 1) {
      const middle = midRow[j]!;
      const whole = middle > 0 ? middle : 0;
      mid[from + j] = left === undefined ? whole : leftOver(middle, midStated[j]!, left[j]!);
    }
  }
};

/** Base need and effects of the answers given, with rules of strength 1, and their positive part. */
const middleOf = ({ accountabilities, questions, base }: EffectModel, chosen: Int32Array) => {
  const raw = new Float64Array(accountabilities).fill(base);
  const stated = new Float64Array(accountabilities);
  for (const [q, { options }] of questions.entries()) {
    const { at, by } = options[chosen[q]!] ?? { at: [], by: [] };
    for (let each = 0; each < at.length; each += 1) {
      raw[at[each]!]! += by[each]!;
      stated[at[each]!]! += Math.max(0, by[each]!);
    }
  }
  return { raw, stated };
};
