import { sumFits, sumLane } from "#fit/table.ts";
import type { Change } from "./changes.ts";
import { nobodyThere, settleDraw } from "./needs.ts";
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

const copyRow = (table: Float64Array, from: number, into: Float64Array): void => {
  for (let j = 0; j < into.length; j += 1) into[j] = table[from + j]!;
};

/**
 * The first `draws` draws of a run with one change made that alters who is there or how roles are read: the run's raw
 * needs hold but for what the change touches; what is left of them, and all fits, are computed again.
 */
export const drawAside = (run: Run, { touch, situation }: Change, draws: number): Aside => {
  const { engine, room } = run;
  const { residue, rule } = engine.draws;
  const { raw, stated } = room.needs;
  const { left = nobodyThere, variants } = situation;
  const aside = engine.aside();
  const width = engine.effects.accountabilities;
  const questions = engine.effects.questions.length;
  const whole = new Float64Array(width);
  const said = new Float64Array(width);
  for (let draw = 0; draw < draws; draw += 1) {
    const from = draw * width;
    copyRow(raw, from, whole);
    copyRow(stated, from, said);
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
