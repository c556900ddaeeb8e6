import type { Reading } from "./answers.ts";
import type { Engine } from "./engine.ts";
import { chosenOptions, leftOver } from "./needs.ts";
import { sumFits } from "#fit/table.ts";
import type { Situation } from "./situation.ts";

/** One fit a lane. */
export type MeanFits = Float64Array;

/**
 * Fits of a company whose every uncertain number is at its mean: strengths at their middle, rules of strength 1, open
 * questions at the mean of their options. Thousands of times cheaper than draws, and close to their mean; used only to
 * tell what is worth drawing.
 */
export const meanFits = (
  engine: Engine,
  readings: readonly Reading[],
  { left, variants }: Situation,
): MeanFits => {
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
  let total = 0;
  for (let j = 0; j < width; j += 1) {
    raw[j] = left === undefined ? Math.max(0, raw[j]!) : leftOver(raw[j]!, stated[j]!, left[j]!);
    total += raw[j]!;
  }
  const fits = new Float64Array(lanes);
  sumFits(engine.midTableOf(variants), raw, fits);
  return total > 0 ? fits.map((fit) => fit / total) : fits.fill(0);
};
