import type { Case } from "./case.ts";
import { leadsBeyond } from "./reports-to.ts";

/** Whether a decision that goes from whoever answers to a position goes up: to a superior, to somebody higher in the chart, or to whom the whole, its money or its operations are entrusted. */
export const goesUp = (all: Case, answers: string, position: string): boolean =>
  all.under(answers, position) ||
  leadsBeyond(all.position(position)) ||
  (all.layer(position) ?? Infinity) < (all.layer(answers) ?? 0);
