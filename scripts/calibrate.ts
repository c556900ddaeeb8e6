// Solves what fit is measured against (docs/decisions/fit-is-lift.md) for the catalogue as it stands, once for each interview, and stores it; `--check` only compares.
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type CatalogueIndex, indexCatalogue } from "../packages/core/src/catalogue/index.ts";
import {
  calibrationDraws,
  calibrationSeed,
  numbersOf,
  solveCalibration,
} from "../packages/core/src/decide/calibration.ts";
import { careerIndexOf } from "../packages/core/src/decide/career-index.ts";
import { effectModel } from "../packages/core/src/decide/effects.ts";
import { storeCalibration } from "../packages/core/src/fit/shipped.ts";
import { strengthModel } from "../packages/core/src/fit/strengths.ts";
import { catalogueSchema } from "../packages/core/src/model/catalogue.ts";
import { compileCatalogue } from "./catalogue.ts";

const folder = join(import.meta.dirname, "../packages/core/src/fit");

/** The calibration of an interview, as text. */
const compileCalibration = (index: CatalogueIndex): string => {
  const strengths = strengthModel(index);
  const effects = effectModel(index);
  const stored = storeCalibration(index, strengths, solveCalibration(index, strengths, effects), {
    numbers: numbersOf(index, strengths, effects),
    draws: calibrationDraws,
    seed: calibrationSeed,
  });
  return `${JSON.stringify(stored, undefined, 2)}\n`;
};

/** By file, the calibrations of the catalogue in `data/catalogue`, as text. */
const compileCalibrations = (): Map<string, string> => {
  const index = indexCatalogue(catalogueSchema.parse(JSON.parse(compileCatalogue())));
  return new Map([
    [join(folder, "calibration.json"), compileCalibration(index)],
    [join(folder, "career-calibration.json"), compileCalibration(careerIndexOf(index))],
  ]);
};

if (process.argv[1] === import.meta.filename) {
  for (const [target, text] of compileCalibrations()) {
    const name = basename(target);
    const fresh = existsSync(target) && readFileSync(target, "utf8") === text;
    if (fresh) console.log(`${name} is fresh`);
    else if (process.argv.includes("--check")) {
      console.log(`${name} is stale: node scripts/calibrate.ts`);
      process.exitCode = 1;
    } else {
      writeFileSync(`${target}.new`, text);
      renameSync(`${target}.new`, target);
      console.log(`${name} written`);
    }
  }
}
