import { contracts } from "./contracts.ts";
import { writes } from "./implement.ts";

export const saveAnswers = writes(
  contracts["save-answers"],
  ({ organisation }) => organisation,
  async () => {
    const { keepAnswers } = await import("./answering.ts");
    const { findRespondent } = await import("./find.ts");
    const { isHidden } = await import("./hidden.ts");
    return {
      run: async ({ assessment, respondent, round, changes }, write) => {
        const found = await findRespondent(write, assessment, respondent);
        if (found.issues) return found;
        // What may not be seen here may not be written here either: a conflict would show it.
        if (isHidden(found.value.assessment, found.value.respondent, round))
          return { issues: [{ code: "store/answers-are-hidden", path: ["respondent"], data: {} }] };
        return keepAnswers(write, { assessment, respondent, round }, changes);
      },
    };
  },
);
