import type { CatalogueIndex } from "#catalogue/index.ts";
import stored from "./calibration.json" with { type: "json" };
import type { Calibration, Scale } from "./calibration.ts";
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

// Written by scripts/calibrate.ts alone; a test solves it afresh and compares.
export const storedCalibration = stored as unknown as StoredCalibration;

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

/** The stored calibration, if it was made from these numbers. */
export const shippedCalibration = (
  index: CatalogueIndex,
  { variants }: StrengthModel,
  numbers: string,
): Calibration | undefined => {
  if (storedCalibration.numbers !== numbers) return undefined;
  const scales = variants.map((variant) => storedCalibration.scales[variantKey(index, variant)]);
  if (!scales.every((scale) => scale !== undefined)) return undefined;
  const weights = index.catalogue.accountabilities.map(({ id }) => storedCalibration.weights[id] ?? 0);
  return { weights: Float64Array.from(weights), scales };
};
