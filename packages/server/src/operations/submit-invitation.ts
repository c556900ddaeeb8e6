import { contracts } from "./contracts.ts";
import { writes } from "./implement.ts";
import { orgOfToken } from "./links.ts";

export const submitInvitation = writes(
  contracts["submit-invitation"],
  ({ token }) => orgOfToken(token),
  async () => {
    const { asRespondent } = await import("./as-respondent.ts");
    const { invitationView } = await import("./invited.ts");
    const { handIn } = await import("./submitting.ts");
    return {
      run: ({ token, round, submitted }, write) =>
        asRespondent(write, token, async (own, { invitation }) => {
          const { assessment_id: assessment, respondent_id: respondent } = invitation;
          const done = await handIn(own, { assessment, respondent, round }, submitted);
          return done.issues ? done : invitationView(own.db, own.org, invitation);
        }),
    };
  },
);
