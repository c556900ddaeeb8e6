import { contracts } from "./contracts.ts";
import { writes } from "./implement.ts";
import { orgOfToken } from "./links.ts";

export const answerInvitation = writes(
  contracts["answer-invitation"],
  ({ token }) => orgOfToken(token),
  async () => {
    const { keepAnswers } = await import("./answering.ts");
    const { asRespondent } = await import("./as-respondent.ts");
    return {
      run: ({ token, round, changes }, write) =>
        asRespondent(write, token, (own, { invitation }) => {
          const { assessment_id: assessment, respondent_id: respondent } = invitation;
          return keepAnswers(own, { assessment, respondent, round, here: false }, changes);
        }),
    };
  },
);
