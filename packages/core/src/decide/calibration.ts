import type { CatalogueIndex } from "#catalogue/index.ts";
import { type Calibration, calibrate } from "#fit/calibration.ts";
import { shippedCalibration } from "#fit/shipped.ts";
import { type StrengthModel, strengthRows } from "#fit/strengths.ts";
import { fingerprint } from "#weigh/fingerprint.ts";
import { makeDraws } from "./draws.ts";
import type { EffectModel } from "./effects.ts";
import { chosenOptions, drawNeeds, roomForNeeds } from "./needs.ts";

/** Draws and seed of the calibration; the seed differs from the default one, so that nothing is fitted to its draws. */
export const calibrationDraws = 20_000;
export const calibrationSeed = 20_260_101;

/** A fingerprint of every number that the calibration depends on. */
export const numbersOf = (
  index: CatalogueIndex,
  { variants }: StrengthModel,
  { questions, base }: EffectModel,
): string =>
  fingerprint([
    base,
    ...index.catalogue.roles.map(({ admission }) => (admission === undefined ? 0 : 1)),
    ...variants.flatMap(({ role, low, width, stated }) => [role, ...low, ...width, ...stated]),
    ...questions.flatMap(({ options }) => [
      options.length,
      ...options.flatMap(({ at, by }) => [at.length, ...at, ...by]),
    ]),
  ]);

/** Solves the calibration from draws with nothing answered: a second or so. */
export const solveCalibration = (
  index: CatalogueIndex,
  strengths: StrengthModel,
  effects: EffectModel,
): Calibration => {
  const draws = makeDraws(effects, calibrationSeed, calibrationDraws);
  const room = roomForNeeds(effects, calibrationDraws);
  const nothing = index.catalogue.questions.map(() => ({ is: "open" }) as const);
  drawNeeds(effects, draws, chosenOptions(effects, nothing), undefined, room);
  const width = strengths.accountabilities;
  const weights = room.need.map((need, at) => need / room.total[Math.floor(at / width)]!);
  const free = index.catalogue.roles.map(({ admission }) => admission === undefined);
  return calibrate(strengths, strengthRows(strengths, calibrationSeed, calibrationDraws), weights, free);
};

const solved = new WeakMap<CatalogueIndex, Calibration>();

/** Solved ones by fingerprint, last used last: a catalogue whose words alone were amended needs no solving. */
const byNumbers = new Map<string, Calibration>();
const mostKept = 16;

const solvedFor = (numbers: string, solve: () => Calibration): Calibration => {
  const calibration = byNumbers.get(numbers) ?? solve();
  byNumbers.delete(numbers);
  byNumbers.set(numbers, calibration);
  if (byNumbers.size > mostKept) byNumbers.delete(byNumbers.keys().next().value ?? numbers);
  return calibration;
};

/** The calibration shipped with Remit where its numbers are the catalogue's, else one solved here and kept. */
export const calibrationOf = (
  index: CatalogueIndex,
  strengths: StrengthModel,
  effects: EffectModel,
): Calibration => {
  const known = solved.get(index);
  if (known !== undefined) return known;
  const numbers = numbersOf(index, strengths, effects);
  const calibration =
    shippedCalibration(index, strengths, numbers) ??
    solvedFor(numbers, () => solveCalibration(index, strengths, effects));
  solved.set(index, calibration);
  return calibration;
};
