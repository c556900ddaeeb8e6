import type { CatalogueIndex } from "#catalogue/index.ts";
import type { Calibration } from "#fit/calibration.ts";
import { type StrengthModel, strengthModel, strengthRows } from "#fit/strengths.ts";
import { blockWidth, type FitTable, fitTable, variantTau } from "#fit/table.ts";
import { type Aside, roomAside } from "./aside.ts";
import { calibrationOf } from "./calibration.ts";
import { type Draws, makeDraws } from "./draws.ts";
import { type EffectModel, effectModel } from "./effects.ts";
import { type Needs, roomForNeeds } from "./needs.ts";
import { settlingQuestions, type Situation, situations } from "./situation.ts";

/** Draws of strengths are shared: draw d reads row d modulo this many. */
export const sharedRows = 2000;

/** Room for one pass over all draws. */
export type Room = { readonly needs: Needs; readonly sums: Float64Array; readonly midSums: Float64Array };

/** A catalogue made ready for deciding with one seed and number of draws. */
export type Engine = {
  readonly index: CatalogueIndex;
  readonly strengths: StrengthModel;
  readonly effects: EffectModel;
  readonly calibration: Calibration;
  readonly seed: number;
  readonly draws: Draws;
  /** Numbers per draw in tables of fits: roles, rounded up to whole blocks. */
  readonly lanes: number;
  readonly situationOf: ReturnType<typeof situations>;
  readonly settling: ReadonlySet<number>;
  /** Fit table for the variant each role is read with. */
  readonly tableOf: (variants: Situation["variants"]) => FitTable;
  /** Tau of one variant alone. */
  readonly tauOf: (variant: number) => Float64Array;
  readonly midTableOf: (variants: Situation["variants"]) => FitTable;
  readonly room: Room;
  /** Room for needs and sums of fits beside a run, made when first needed. */
  readonly aside: () => Aside;
};

export type EngineOptions = {
  readonly seed?: number | undefined;
  readonly draws?: number | undefined;
  readonly calibration?: Calibration | undefined;
};

/** Keeps the tables of the last few ways to read the roles; the one in which all are read by themselves stays. */
const tables = (
  strengths: StrengthModel,
  calibration: Calibration,
  rows: Float32Array | undefined,
  most: number,
) => {
  const taus = new Map<number, Float64Array>();
  const tauOf = (variant: number): Float64Array => {
    const tau = taus.get(variant) ?? variantTau(strengths, calibration, variant, rows);
    taus.set(variant, tau);
    return tau;
  };
  const lanesOf = (variants: readonly number[]) =>
    new Map(variants.map((variant) => [strengths.variants[variant]!.role, tauOf(variant)]));
  const own = Array.from({ length: strengths.roles }, (_, role) => role);
  const base = fitTable(strengths.accountabilities, lanesOf(own));
  const kept = new Map<string, FitTable>();
  const tableOf = (variants: readonly number[]): FitTable => {
    const changed = variants.filter((variant, role) => variant !== role);
    if (changed.length === 0) return base;
    const key = changed.join();
    const found = kept.get(key) ?? fitTable(strengths.accountabilities, lanesOf(changed), base);
    kept.delete(key);
    kept.set(key, found);
    if (kept.size > most) kept.delete(kept.keys().next().value ?? key);
    return found;
  };
  return { tauOf, tableOf };
};

export const defaultSeed = 1;
export const defaultDraws = 10_000;

/** Makes every table that does not depend on answers. */
export const prepare = (
  index: CatalogueIndex,
  { seed = defaultSeed, draws: count = defaultDraws, calibration: given }: EngineOptions = {},
): Engine => {
  const strengths = strengthModel(index);
  const effects = effectModel(index);
  const calibration = given ?? calibrationOf(index, strengths, effects);
  const rows = strengthRows(strengths, seed, Math.min(sharedRows, count));
  const lanes = Math.ceil(strengths.roles / blockWidth) * blockWidth;
  let aside: Aside | undefined;
  return {
    index,
    strengths,
    effects,
    calibration,
    seed,
    draws: makeDraws(effects, seed, count),
    lanes,
    situationOf: situations(index, strengths),
    settling: settlingQuestions(index),
    ...tables(strengths, calibration, rows, 2),
    midTableOf: tables(strengths, calibration, undefined, 64).tableOf,
    room: {
      needs: roomForNeeds(effects, count),
      sums: new Float64Array(count * lanes),
      midSums: new Float64Array(count * lanes),
    },
    aside: () => (aside ??= roomAside(count, effects.accountabilities, lanes)),
  };
};

const engines = new WeakMap<CatalogueIndex, Map<string, Engine>>();

/** The engine for a catalogue, seed and number of draws; the last two of each catalogue are kept. */
export const engineFor = (index: CatalogueIndex, options: EngineOptions = {}): Engine => {
  const { seed = defaultSeed, draws = defaultDraws, calibration } = options;
  if (calibration !== undefined) return prepare(index, options);
  const kept = engines.get(index) ?? new Map<string, Engine>();
  engines.set(index, kept);
  const key = `${seed}/${draws}`;
  const engine = kept.get(key) ?? prepare(index, options);
  kept.delete(key);
  kept.set(key, engine);
  if (kept.size > 2) kept.delete(kept.keys().next().value ?? key);
  return engine;
};
