import type { CatalogueIndex } from "#catalogue/index.ts";
import stored from "./calibration.json" with { type: "json" };
import type { Calibration, Scale } from "./calibration.ts";
import storedCareer from "./career-calibration.json" with { type: "json" };
import { type StrengthModel, variantKey } from "./strengths.ts";

/** The calibration as `scripts/calibrate.ts` stores it. */
export type StoredCalibration = {
  /** Fingerprint of the numbers it depends on: words of the catalogue may change without making it stale. */
  readonly numbers: string;
  readonly draws: number;
  readonly seed: number;
  /** Mean weight with nothing answered, by accountability. */
  readonly weights: Readonly<Record<string, number>>;
  /** By role id, or "role/profile". */
  readonly scales: Readonly<Record<string, Scale>>;
};

// Written by scripts/calibrate.ts alone; tests solve them afresh and compare.
export const storedCalibration = stored as unknown as StoredCalibration;
export const storedCareerCalibration = storedCareer as unknown as StoredCalibration;

/** The calibration in the shape of the stored file. */
export const storeCalibration = (
  index: CatalogueIndex,
  { variants }: StrengthModel,
  { weights, scales }: Calibration,
  about: Pick<StoredCalibration, "numbers" | "draws" | "seed">,
): StoredCalibration => ({
  ...about,
  weights: Object.fromEntries(index.catalogue.accountabilities.map(({ id }, at) => [id, weights[at] ?? 0])),
  scales: Object.fromEntries(
    variants.map((variant, at) => [variantKey(index, variant), scales[at] ?? { spread: 1, offset: 0 }]),
  ),
});

/** The stored calibration that was made from these numbers, if one was. */
export const shippedCalibration = (
  index: CatalogueIndex,
  { variants }: StrengthModel,
  numbers: string,
): Calibration | undefined => {
  const found = [storedCalibration, storedCareerCalibration].find((each) => each.numbers === numbers);
  if (found === undefined) return undefined;
  const scales = variants.map((variant) => found.scales[variantKey(index, variant)]);
  if (!scales.every((scale) => scale !== undefined)) return undefined;
  const weights = index.catalogue.accountabilities.map(({ id }) => found.weights[id] ?? 0);
  return { weights: Float64Array.from(weights), scales };
};
