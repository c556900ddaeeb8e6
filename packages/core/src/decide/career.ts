import { statementsOf } from "#catalogue/cited.ts";
import type { CatalogueIndex } from "#catalogue/index.ts";
import type { Answers, Assessment } from "#model/assessment.ts";
import { assessmentFormat } from "#model/assessment.ts";
import type { Career, CareerResult } from "#model/career.ts";
import { careerIndexOf } from "./career-index.ts";
import { factsOf, gapsOf } from "./career-gaps.ts";
import { type EngineOptions, engineFor } from "./engine.ts";
import { recommendWith, type RecommendOptions } from "./recommend.ts";

/** So many wishes must be told before it is said that none is strong enough. */
const leastWishes = 6;

/** The engine that reads a person's answers; its draws and seed come from the options, else from the profile. */
export const careerEngine = (
  index: CatalogueIndex,
  career: Pick<Career, "seed" | "draws">,
  options: EngineOptions = {},
) =>
  engineFor(careerIndexOf(index), {
    seed: options.seed ?? career.seed,
    draws: options.draws ?? career.draws,
    calibration: options.calibration,
  });

const asAssessment = (answers: Answers): Assessment => ({
  format: assessmentFormat,
  organisation: { name: "" },
  answers,
});

/** Advice of the catalogue that speaks of a role; what speaks of the other one too comes first, then what speaks of few. */
export const adviceOn = (
  { catalogue }: CatalogueIndex,
  role: string,
  other: string,
): CareerResult["advice"] =>
  catalogue.career
    .filter(({ roles }) => roles.includes(role))
    .toSorted(
      (a, b) =>
        Number(b.roles.includes(other)) - Number(a.roles.includes(other)) || a.roles.length - b.roles.length,
    )
    .map(({ id, text, roles, cites }) => ({ id, text, roles, cites }));

/**
 * Which role suits a person by what they want to answer for, how sure that is and why: the formula and engine of
 * `recommend`, with wishes in the place of needs. What stands between the person and each role is told beside it and moves
 * nothing. The profile must have passed `checkCareer`.
 */
export const rankCareer = (
  index: CatalogueIndex,
  career: Career,
  { signal, progress, ...options }: RecommendOptions = {},
): CareerResult => {
  const engine = careerEngine(index, career, options);
  const { movingAt } = engine.effects;
  const { questions } = engine.index.catalogue;
  const moves = (id: string): boolean => movingAt[questions.findIndex((each) => each.id === id)]! >= 0;
  const found = recommendWith(engine, asAssessment(career.answers), { signal, progress });
  const told = Object.entries(career.answers).filter(([id, answer]) => answer !== "unknown" && moves(id));
  const facts = factsOf(index, career.answers);
  const { seed, draws, answered, open, first, second, label, standings, out, closeTo } = found;
  const { reasons, lead, leadBand, flips, next, openQuestions, stop, doubt, map } = found;
  const result = {
    catalogue: found.catalogue,
    seed,
    draws,
    answered,
    open,
    outcome:
      found.outcome === "none-yet" && told.length >= leastWishes ? ("none" as const) : ("role" as const),
    first,
    second,
    label,
    standings,
    out,
    closeTo,
    reasons,
    lead,
    leadBand,
    flips,
    neverMatters: found.neverMatters.filter(moves),
    ...(next !== undefined && { next }),
    openQuestions,
    stop,
    doubt,
    map,
    wishes: found.needs.map(({ accountability, need, low, high }) => ({
      accountability,
      wish: need,
      low,
      high,
    })),
    gaps: standings.map(({ role }) => gapsOf(index, facts, index.role.get(role)!)),
    advice: adviceOn(index, first, second),
  };
  return { ...result, statements: statementsOf(index, result) };
};
