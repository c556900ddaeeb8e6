import { contracts } from "./contracts.ts";
import { writes } from "./implement.ts";

export const addRespondent = writes(
  contracts["add-respondent"],
  ({ organisation }) => organisation,
  async () => {
    const { lockAssessment } = await import("./locks.ts");
    const { oneRespondent } = await import("./one-respondent.ts");
    const { createOnce } = await import("./once.ts");
    return {
      run: async ({ assessment, id, name, position }, write) => {
        const locked = await lockAssessment(write, assessment);
        if (locked.issues) return locked;
        const { round, revealed } = locked.value.assessment;
        // Whoever comes after a round was revealed has seen it: they answer from the next one on.
        const given = {
          id: id ?? write.ids(),
          assessment_id: assessment,
          organiser: false,
          name,
          position: position ?? null,
          submitted: round === revealed ? revealed : round - 1,
        };
        const asked = ["assessment_id", "organiser", "name", "position"] as const;
        const kept = await createOnce(write, "respondent", given, asked);
        return kept.issues ? kept : oneRespondent(write, assessment, given.id);
      },
    };
  },
);
