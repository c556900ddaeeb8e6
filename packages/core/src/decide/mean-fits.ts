import { blockWidth, type FitTable, sumFits } from "#fit/table.ts";
import type { Reading } from "./answers.ts";
import type { Touch } from "./changes.ts";
import type { Engine } from "./engine.ts";
import { chosenOptions, leftOver } from "./needs.ts";
import type { Situation } from "./situation.ts";

/**
 * A company whose every uncertain number is at its mean: strengths at their middle, rules of strength 1, open questions
 * at the mean of their options. Thousands of times cheaper than draws, and close to their mean; used only to tell what is
 * worth drawing. Tables by accountability.
 */
export type MeanModel = {
  readonly raw: Float64Array;
  readonly stated: Float64Array;
  readonly need: Float64Array;
  readonly total: number;
  readonly left: Float64Array | undefined;
  readonly table: FitTable;
  /** Sums of need times tau, by lane. */
  readonly sums: Float64Array;
};

const needOf = (raw: number, stated: number, left: number | undefined): number =>
  left === undefined ? Math.max(0, raw) : leftOver(raw, stated, left);

/** The mean-value model of some answers. */
export const meanModel = (
  engine: Engine,
  readings: readonly Reading[],
  { left, variants }: Situation,
): MeanModel => {
  const { effects, lanes } = engine;
  const width = effects.accountabilities;
  const raw = new Float64Array(width).fill(effects.base);
  const stated = new Float64Array(width);
  const chosen = chosenOptions(effects, readings);
  for (let q = 0; q < effects.questions.length; q += 1) {
    const { options, mean } = effects.questions[q]!;
    const { at, by } = (chosen[q] === -1 ? mean : options[chosen[q]!]) ?? { at: [], by: [] };
    for (let each = 0; each < at.length; each += 1) {
      raw[at[each]!]! += by[each]!;
      if (chosen[q] !== -1 && by[each]! > 0) stated[at[each]!]! += by[each]!;
    }
  }
  const need = raw.map((whole, j) => needOf(whole, stated[j]!, left?.[j]));
  const total = need.reduce((sum, each) => sum + each, 0);
  const table = engine.midTableOf(variants);
  const sums = new Float64Array(lanes);
  sumFits(table, need, sums);
  return { raw, stated, need, total, left, table, sums };
};

/** Fits by lane, after changes that touch some needs. */
export const meanFits = (model: MeanModel, ...touches: readonly Touch[]): Float64Array => {
  const { raw, stated, need, left, table } = model;
  const { tau, accountabilities: width } = table;
  const fits = model.sums.slice();
  let { total } = model;
  const correct = (j: number, whole: number, said: number): void => {
    const more = needOf(whole, said, left?.[j]) - need[j]!;
    total += more;
    for (let lane = 0; lane < fits.length; lane += 1) {
      const block = Math.floor(lane / blockWidth);
      fits[lane]! += more * tau[(block * width + j) * blockWidth + (lane % blockWidth)]!;
    }
  };
  const [one, other] = touches;
  for (let each = 0; each < (one?.at.length ?? 0); each += 1) {
    const j = one!.at[each]!;
    const also = other?.at.indexOf(j) ?? -1;
    correct(
      j,
      raw[j]! + one!.by[each]! + (other?.by[also] ?? 0),
      stated[j]! + one!.stated[each]! + (other?.stated[also] ?? 0),
    );
  }
  for (let each = 0; each < (other?.at.length ?? 0); each += 1) {
    const j = other!.at[each]!;
    if (!one!.at.includes(j)) correct(j, raw[j]! + other!.by[each]!, stated[j]! + other!.stated[each]!);
  }
  for (let lane = 0; lane < fits.length; lane += 1) fits[lane] = total > 0 ? fits[lane]! / total : 0;
  return fits;
};
