import { coverageOf } from "./coverage.ts";
import { figuresOf, toldFigures } from "./figures.ts";
import type { Structure } from "#model/structure.ts";
import type { Measures } from "#model/structure-difference.ts";

/** Sums over a structure: of its chart, and of who answers for what. */
export const measuresOf = (structure: Structure): Measures => {
  const { totals, vacancies, bySpan } = toldFigures(figuresOf(structure));
  const spans = bySpan.reduce((sum, { managers }) => sum + managers, 0);
  const reports = bySpan.reduce((sum, { span, managers }) => sum + span * managers, 0);
  const { asked, by } = coverageOf(structure);
  return {
    ...totals,
    filled: totals.positions - vacancies.length,
    vacant: vacancies.length,
    spanMost: bySpan.at(-1)?.span ?? 0,
    spanMean: spans === 0 ? 0 : reports / spans,
    accountabilities: asked.length,
    covered: by.one.length,
    heldByVacant: by.vacant.length,
    gaps: by.nobody.length,
    overlaps: by.overlap.length,
  };
};
