import { contracts } from "./contracts.ts";
import { writes } from "./implement.ts";

export const saveAnswers = writes(
  contracts["save-answers"],
  ({ organisation }) => organisation,
  async () => {
    const { keepAnswers } = await import("./answering.ts");
    return {
      run: ({ assessment, respondent, round, changes }, write) =>
        keepAnswers(write, { assessment, respondent, round, here: true }, changes),
    };
  },
);
