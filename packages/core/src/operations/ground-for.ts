import type { CatalogueIndex } from "#catalogue/index.ts";
import { calibrationOf } from "#decide/calibration.ts";
import { effectModel } from "#decide/effects.ts";
import type { Ground } from "#design/case.ts";
import { dutyRanking } from "#fit/duties.ts";
import { strengthModel } from "#fit/strengths.ts";
import { writing } from "#write/writing.ts";

/** What the rules of structures know beside a structure, from a catalogue. */
export const groundFor = (index: CatalogueIndex): Ground => {
  const strengths = strengthModel(index);
  const rank = dutyRanking(index, strengths, calibrationOf(index, strengths, effectModel(index)));
  return { index, rights: writing.decisionRights, rank };
};
