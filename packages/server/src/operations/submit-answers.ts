import { contracts } from "./contracts.ts";
import { writes } from "./implement.ts";

export const submitAnswers = writes(
  contracts["submit-answers"],
  ({ organisation }) => organisation,
  async () => {
    const { handIn } = await import("./submitting.ts");
    const { oneRespondent } = await import("./one-respondent.ts");
    return {
      run: async ({ assessment, respondent, round, version, submitted }, write) => {
        const done = await handIn(write, { assessment, respondent, round }, submitted, version);
        return done.issues ? done : oneRespondent(write, assessment, respondent);
      },
    };
  },
);
