// Solves what fit is measured against (docs/decisions/fit-is-lift.md) for the catalogue as it stands, and stores it; `--check` only compares.
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { indexCatalogue } from "../packages/core/src/catalogue/index.ts";
import {
  calibrationDraws,
  calibrationSeed,
  numbersOf,
  solveCalibration,
} from "../packages/core/src/decide/calibration.ts";
import { effectModel } from "../packages/core/src/decide/effects.ts";
import { storeCalibration } from "../packages/core/src/fit/shipped.ts";
import { strengthModel } from "../packages/core/src/fit/strengths.ts";
import { catalogueSchema } from "../packages/core/src/model/catalogue.ts";
import { compileCatalogue } from "./catalogue.ts";

const target = join(import.meta.dirname, "../packages/core/src/fit/calibration.json");

/** The calibration of the catalogue in `data/catalogue`, as text. */
export const compileCalibration = (): string => {
  const index = indexCatalogue(catalogueSchema.parse(JSON.parse(compileCatalogue())));
  const strengths = strengthModel(index);
  const effects = effectModel(index);
  const stored = storeCalibration(index, strengths, solveCalibration(index, strengths, effects), {
    numbers: numbersOf(index, strengths, effects),
    draws: calibrationDraws,
    seed: calibrationSeed,
  });
  return `${JSON.stringify(stored, undefined, 2)}\n`;
};

if (process.argv[1] === import.meta.filename) {
  const text = compileCalibration();
  const fresh = existsSync(target) && readFileSync(target, "utf8") === text;
  if (process.argv.includes("--check")) {
    console.log(fresh ? "calibration.json is fresh" : "calibration.json is stale: node scripts/calibrate.ts");
    process.exitCode = fresh ? 0 : 1;
  } else if (fresh) console.log("calibration.json is fresh");
  else {
    writeFileSync(`${target}.new`, text);
    renameSync(`${target}.new`, target);
    console.log("calibration.json written");
  }
}
