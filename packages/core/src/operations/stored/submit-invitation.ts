import { z } from "zod";
import { invitationViewSchema, roundSchema } from "#model/kept-assessment.ts";
import { contract } from "#model/operation.ts";
import { tokenSchema } from "./open-invitation.ts";

/** The same as `submit-answers`, for the holder of a link. */
export const submitInvitation = contract({
  name: "submit-invitation",
  summary: "Say that the holder of a link is done with a round",
  notes: "The holder of a link is done with the round, or takes that back before it is revealed.",
  input: z.strictObject({ token: tokenSchema, round: roundSchema, submitted: z.boolean() }),
  output: invitationViewSchema,
  example: { token: "AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdE", round: 1, submitted: true },
  effects: ["store"],
  writes: true,
  access: "link",
});
