import { sumFits, sumLane } from "#fit/table.ts";
import type { Change } from "./changes.ts";
import { leftOver } from "./needs.ts";
import type { Run } from "./run.ts";

/** Room beside a run, for draws computed afresh: needs, their totals and sums of fits. */
export type Aside = {
  readonly need: Float64Array;
  readonly total: Float64Array;
  readonly sums: Float64Array;
};

/** Makes such room for an engine, once. */
export const roomAside = (draws: number, accountabilities: number, lanes: number): Aside => ({
  need: new Float64Array(draws * accountabilities),
  total: new Float64Array(draws),
  sums: new Float64Array(draws * lanes),
});

/** Needs of one draw, in place: what is left of raw needs, and their total. */
const settleDraw = (
  whole: Float64Array,
  stated: Float64Array,
  left: Float64Array | undefined,
  residue: Float32Array,
  into: Float64Array,
  from: number,
): number => {
  let total = 0;
  for (let j = 0; j < whole.length; j += 1) {
    const raw = whole[j]!;
    let value = raw > 0 ? raw : 0;
    if (left !== undefined) value = leftOver(raw, stated[j]!, left[j]!);
    const drawn = value * residue[from + j]!;
    into[from + j] = drawn;
    total += drawn;
  }
  return total;
};

/**
 * The first `draws` draws of a run with one change made that alters who is there or how roles are read: the run's raw
 * needs hold but for what the change touches; what is left of them, and all fits, are computed again.
 */
export const drawAside = (run: Run, { touch, situation }: Change, draws: number): Aside => {
  const { engine, room } = run;
  const { residue, rule } = engine.draws;
  const { raw, stated } = room.needs;
  const { left, variants } = situation;
  const aside = engine.aside();
  const width = engine.effects.accountabilities;
  const questions = engine.effects.questions.length;
  const whole = new Float64Array(width);
  const said = new Float64Array(width);
  for (let draw = 0; draw < draws; draw += 1) {
    const from = draw * width;
    for (let j = 0; j < width; j += 1) {
      whole[j] = raw[from + j]!;
      said[j] = stated[from + j]!;
    }
    const strength = rule[draw * questions + touch.rule]!;
    for (let each = 0; each < touch.at.length; each += 1) {
      const j = touch.at[each]!;
      whole[j]! += strength * touch.by[each]!;
      said[j]! += strength * touch.stated[each]!;
    }
    aside.total[draw] = settleDraw(whole, said, left, residue, aside.need, from);
  }
  const needs = aside.need.subarray(0, draws * width);
  const own = variants.map((_, role) => role);
  sumFits(engine.tableOf(own), needs, aside.sums);
  for (const [role, variant] of variants.entries())
    if (variant !== role) sumLane(engine.tauOf(variant), width, needs, aside.sums, role, engine.lanes);
  return aside;
};
