import { z } from "zod";
import { invitationViewSchema } from "#model/kept-assessment.ts";
import { contract } from "#model/operation.ts";

export const tokenSchema = z.string().min(20).max(200);

/** What the holder of a link may see. A link that is unknown, closed or expired gives one and the same issue. */
export const openInvitation = contract({
  name: "open-invitation",
  summary: "What the holder of a link is asked, and has answered",
  notes:
    "What the holder of a link may see: the questions, their own answers, and the group once a round " +
    "is revealed. A link that is unknown, closed or expired gives one and the same answer.",
  input: z.strictObject({ token: tokenSchema }),
  output: invitationViewSchema,
  example: { token: "AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdE" },
  effects: ["store"],
  access: "link",
});
