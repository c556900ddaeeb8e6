import type { Answers, Assessment, AssessmentView } from "@remit/core";

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
          respondents: respondents.map(({ id, name, answers = [] }) => {
            const own = answers.filter((each) => each.round === round);
            const given: Answers = Object.fromEntries(
              own.flatMap(({ question, answer }) => (answer === null ? [] : [[question, answer]])),
            );
            const notes = Object.fromEntries(
              own.flatMap(({ question, note }) => (note === undefined ? [] : [[question, note]])),
            );
            return { id, name, answers: given, ...(Object.keys(notes).length > 0 && { notes }) };
          }),
        },
      }));
