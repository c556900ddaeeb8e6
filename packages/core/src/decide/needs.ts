import type { Reading } from "./answers.ts";
import type { Draws } from "./draws.ts";
import type { EffectModel, FlatEffects } from "./effects.ts";

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

/** Adds one option's effects by one rule: to raw needs, and their positive part to what is stated. */
const addEffects = (
  { from, at, by }: FlatEffects,
  option: number,
  strength: number,
  raw: Float64Array,
  stated: Float64Array,
): void => {
  const end = from[option + 1]!;
  for (let each = from[option]!; each < end; each += 1) {
    const j = at[each]!;
    const effect = strength * by[each]!;
    raw[j]! += effect;
    if (effect > 0) stated[j]! += effect;
  }
};

/** The same for an option that was sampled, which states nothing; `mid` takes it by a rule of strength 1. */
const addSampled = (
  { from, at, by }: FlatEffects,
  option: number,
  strength: number,
  raw: Float64Array,
  mid: Float64Array,
): void => {
  const end = from[option + 1]!;
  for (let each = from[option]!; each < end; each += 1) {
    const j = at[each]!;
    raw[j]! += strength * by[each]!;
    mid[j]! += by[each]!;
  }
};

/** Needs of one draw from its raw ones, written from `from` on; returns their total. `left` is empty where nobody is there. */
export const settleDraw = (
  raw: Float64Array,
  stated: Float64Array,
  left: Float64Array,
  residue: Float32Array,
  into: Float64Array,
  from: number,
): number => {
  const seated = left.length > 0;
  let total = 0;
  for (let j = 0; j < raw.length; j += 1) {
    const whole = raw[j]!;
    let value = whole > 0 ? whole : 0;
    if (seated) value = leftOver(whole, stated[j]!, left[j]!);
    const drawn = value * residue[from + j]!;
    into[from + j] = drawn;
    total += drawn;
  }
  return total;
};

export const nobodyThere = new Float64Array(0);

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
  left: Float64Array = nobodyThere,
  into: Needs,
): void => {
  const { accountabilities: width, questions, flat } = model;
  const { option: firstOption, options } = flat;
  const count = questions.length;
  const { raw: midRaw, stated: midStated } = middleOf(model, chosen);
  const settled = isSettled(chosen);
  const ones = new Float32Array(width).fill(1);
  const raw = new Float64Array(width);
  const stated = new Float64Array(width);
  const mid = new Float64Array(width);
  const midNeed = new Float64Array(width);
  for (let draw = 0; draw < into.draws; draw += 1) {
    const from = draw * width;
    const row = draw * count;
    raw.fill(model.base);
    stated.fill(0);
    mid.set(midRaw);
    for (let q = 0; q < count; q += 1) {
      const given = chosen[q]!;
      const strength = rule[row + q]!;
      if (given >= 0) addEffects(flat, firstOption[q]! + given, strength, raw, stated);
      else if (given === openOption) {
        const option = Math.floor(fact[row + q]! * options[q]!);
        into.sampled[row + q] = option;
        addSampled(flat, firstOption[q]! + option, strength, raw, mid);
      }
    }
    into.raw.set(raw, from);
    into.stated.set(stated, from);
    into.total[draw] = settleDraw(raw, stated, left, residue, into.need, from);
    if (settled && draw > 0) continue;
    settleDraw(mid, midStated, left, ones, midNeed, 0);
    into.mid.set(midNeed, from);
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
