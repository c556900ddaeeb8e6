import { z } from "zod";
import { assessmentSchema } from "#model/assessment.ts";
import { operation } from "#model/operation.ts";
import { remitSchema } from "#model/remit.ts";
import { spellingSchema, toneSchema } from "#model/writing.ts";

/** The remit of one position, drafted from answers and the role that was chosen. */
export const draftRemit = operation({
  name: "draft-remit",
  summary: "Draft what one position answers for, may decide and needs, from the answers of an assessment",
  notes:
    "Use it when an organisation has its recommendation and wants it written down. `role` is the role it chose, which need " +
    "not be the one recommended; without it, the recommended one. Every line names the answers it rests on. Limits of " +
    "decision rights are left open: only the organisation can set them.",
  input: z.strictObject({
    assessment: assessmentSchema,
    respondent: z.string().max(100).optional(),
    role: z.string().max(100).optional(),
    title: z.string().trim().min(1).max(200).optional(),
    tone: toneSchema.optional(),
    spelling: spellingSchema.optional(),
  }),
  output: remitSchema,
  example: {
    assessment: {
      format: "remit/assessment@1",
      organisation: { name: "Harbour Mill" },
      answers: { "reports-to": "chief-executive", "suppliers-or-team": "suppliers" },
    },
  },
  effects: [],
  load: async () => {
    const { catalogueFor } = await import("./catalogue-for.ts");
    const { nowOf } = await import("./drafting.ts");
    const { find } = await import("./find.ts");
    const { draftRemit: draft } = await import("#write/draft.ts");
    return {
      run: ({ assessment, respondent, role: chosen, title, tone = "plain", spelling = "uk" }, door) => {
        const index = catalogueFor(door);
        const now = nowOf(index, assessment, respondent, door);
        if (now.issues) return now;
        const wanted = chosen ?? now.value.recommendation.first;
        const role = find(index.role, wanted, ["role"], "unknown-role");
        if (role.issues) return role;
        const { organisation } = assessment;
        return {
          value: draft(index, { organisation, role: role.value, title, tone, spelling, ...now.value }),
        };
      },
    };
  },
});
