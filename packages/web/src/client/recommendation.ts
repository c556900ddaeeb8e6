import type { Amendment, Assessment, Recommendation } from "@remit/core";
import { type Answered, useAsk } from "./use-ask.ts";

/** Only what a recommendation depends on, so that a new name or note is answered from memory. */
const essence = ({ format, answers, required, seed, draws }: Assessment): Assessment => ({
  format,
  organisation: { name: "organisation" },
  answers: answers ?? {},
  ...(required && { required }),
  ...(seed !== undefined && { seed }),
  ...(draws !== undefined && { draws }),
});

export const noAnswers: Assessment = {
  format: "remit/assessment@1",
  organisation: { name: "organisation" },
  answers: {},
};

/** The recommendation the same answers would have with other amendments, which are not kept; without any given, with those in use. */
export const useTrial = (
  assessment: Assessment | undefined,
  amendments?: readonly Amendment[],
): Answered<Recommendation> => useAsk("decide", assessment && essence(assessment), amendments);

/** The recommendation for an assessment, computed in the worker; the last one stays until a new one is there. */
export const useRecommendation = (assessment: Assessment | undefined): Answered<Recommendation> =>
  useAsk("decide", assessment && essence(assessment));
