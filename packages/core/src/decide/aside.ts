import { sumFits } from "#fit/table.ts";
import type { Change } from "./changes.ts";
import type { Engine } from "./engine.ts";
import { chosenOptions, leftOver } from "./needs.ts";
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

/** What every answered question states, with rules of strength 1: by moving question, the positive effects of its option. */
const statedEffects = ({ effects }: Engine, chosen: Int32Array) =>
  effects.questions.flatMap(({ options }, q) => {
    const { at, by } = options[chosen[q]!] ?? { at: [], by: [] };
    return Array.from(at, (j, each) => ({ q, j, by: by[each]! })).filter(({ by }) => by > 0);
  });

/**
 * The first `draws` draws of a run with one change made that alters who is there or how roles are read: the run's raw
 * needs hold but for what the change touches; what is left of them, and all fits, are computed again.
 */
export const drawAside = (run: Run, { touch, readings, situation }: Change, draws: number): Aside => {
  const { engine, room } = run;
  const { residue, rule } = engine.draws;
  const { raw } = room.needs;
  const { left, variants } = situation;
  const aside = engine.aside();
  const { need, total } = aside;
  const width = engine.effects.accountabilities;
  const questions = engine.effects.questions.length;
  const stating = left === undefined ? [] : statedEffects(engine, chosenOptions(engine.effects, readings));
  const rules = Int32Array.from(stating, ({ q }) => q);
  const places = Int32Array.from(stating, ({ j }) => j);
  const by = Float64Array.from(stating, ({ by }) => by);
  const whole = new Float64Array(width);
  const stated = new Float64Array(width);
  for (let draw = 0; draw < draws; draw += 1) {
    const from = draw * width;
    const row = draw * questions;
    for (let j = 0; j < width; j += 1) whole[j] = raw[from + j]!;
    for (let each = 0; each < touch.at.length; each += 1)
      whole[touch.at[each]!]! += rule[row + touch.rule]! * touch.by[each]!;
    if (left !== undefined) {
      stated.fill(0);
      for (let each = 0; each < places.length; each += 1)
        stated[places[each]!]! += rule[row + rules[each]!]! * by[each]!;
    }
    let sum = 0;
    for (let j = 0; j < width; j += 1) {
      const value = left === undefined ? Math.max(0, whole[j]!) : leftOver(whole[j]!, stated[j]!, left[j]!);
      const drawn = value * residue[from + j]!;
      need[from + j] = drawn;
      sum += drawn;
    }
    total[draw] = sum;
  }
  sumFits(engine.tableOf(variants), need.subarray(0, draws * width), aside.sums);
  return aside;
};
