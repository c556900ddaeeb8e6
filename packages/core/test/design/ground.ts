import { shipped } from "#catalogue/shipped.ts";
import { calibrationOf } from "#decide/calibration.ts";
import { effectModel } from "#decide/effects.ts";
import type { Ground } from "#design/case.ts";
import { dutyRanking } from "#fit/duties.ts";
import { strengthModel } from "#fit/strengths.ts";
import { writing } from "#write/writing.ts";

const strengths = strengthModel(shipped);

/** What rules know beside a structure, from the shipped catalogue. */
export const ground: Ground = {
  index: shipped,
  rights: writing.decisionRights,
  rank: dutyRanking(shipped, strengths, calibrationOf(shipped, strengths, effectModel(shipped))),
};
