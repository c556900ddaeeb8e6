import type { Assessment, AssessmentView } from "@remit/core";
import { said } from "#client/from-view.ts";

/** The rounds of an assessment whose answers everybody may see, each as an assessment of several respondents. */
export const roundsOf = ({
  organisation,
  assessment: { revealed, required },
  respondents,
}: AssessmentView): { readonly round: number; readonly assessment: Assessment }[] =>
  respondents.length < 2
    ? []
    : Array.from({ length: revealed }, (_, at) => at + 1).map((round) => ({
        round,
        assessment: {
          format: "remit/assessment@1" as const,
          organisation: { name: organisation.name },
          ...(required.length > 0 && { required }),
          respondents: respondents.map(({ id, name, answers = [] }) => ({
            id,
            name,
            ...said(answers, round),
          })),
        },
      }));
