import { contracts } from "./contracts.ts";
import { writes } from "./implement.ts";

export const revokeInvitation = writes(
  contracts["revoke-invitation"],
  ({ organisation }) => organisation,
  async () => {
    const { lockRespondent } = await import("./locks.ts");
    const { closeLinks } = await import("./links.ts");
    const { oneRespondent } = await import("./one-respondent.ts");
    return {
      run: async ({ assessment, respondent }, write) => {
        const found = await lockRespondent(write, assessment, respondent);
        if (found.issues) return found;
        const closed = await closeLinks(write, respondent);
        return closed.issues ? closed : oneRespondent(write, assessment, respondent);
      },
    };
  },
);
