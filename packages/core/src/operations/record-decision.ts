import { z } from "zod";
import { assessmentSchema } from "#model/assessment.ts";
import { operation } from "#model/operation.ts";
import type { Checked } from "#model/issue.ts";
import { type DecisionRecord, decisionSchema, recordSchema } from "#model/record.ts";

/** The record of a decision: answers, recommendation with its numbers, what was decided and who saw it otherwise. */
export const recordDecision = operation({
  name: "record-decision",
  summary: "Keep a decision with everything it was made from, so that it can be made again",
  notes:
    "Use it when an organisation has decided. The record holds the answers, the seed, the catalogue and every number of the " +
    "recommendation; `verify-record` makes it again. Without `decision` the role recommended is taken as decided.",
  input: z.strictObject({
    assessment: assessmentSchema,
    respondent: z.string().max(100).optional(),
    decision: decisionSchema.optional(),
  }),
  output: recordSchema,
  example: {
    assessment: {
      format: "remit/assessment@1",
      organisation: { name: "Harbour Mill" },
      answers: { "reports-to": "operations-or-finance" },
    },
    decision: { role: "it-director", dissent: [{ who: "Finance", says: "A Head of IT would do." }] },
  },
  effects: ["today"],
  load: async () => {
    const { catalogueFor } = await import("./catalogue-for.ts");
    const { nowOf } = await import("./drafting.ts");
    const { find } = await import("./find.ts");
    const { recommend } = await import("#decide/recommend.ts");
    return {
      run: ({ assessment, respondent, decision }, door): Checked<DecisionRecord> => {
        const index = catalogueFor(door);
        const now = nowOf(index, assessment, respondent, door);
        if (now.issues) return now;
        const { recommendation } = now.value;
        const decided = decision ?? { role: recommendation.first, dissent: [] };
        const role = find(index.role, decided.role, ["decision", "role"], "unknown-role");
        if (role.issues) return role;
        const date = door.effects.today?.();
        if (date === undefined) throw new Error("a record needs today from its door");
        const people = assessment.respondents ?? [];
        const decidedFor = respondent ?? (assessment.answers === undefined ? people[0]?.id : undefined);
        const respondents = people.map(({ id, name }) => {
          const { first, standings } =
            id === decidedFor
              ? recommendation
              : recommend(index, assessment, { respondent: id, signal: door.signal });
          return {
            id,
            ...(name !== undefined && { name }),
            first,
            acceptability: standings[0]?.acceptability[0] ?? 0,
          };
        });
        return {
          value: {
            format: "remit/record@1",
            date,
            assessment,
            ...(respondent !== undefined && { respondent }),
            recommendation,
            respondents,
            decision: decided,
          },
        };
      },
    };
  },
});
