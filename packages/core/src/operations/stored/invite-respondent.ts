import { z } from "zod";
import { idSchema, instantSchema } from "#model/kept.ts";
import { contract } from "#model/operation.ts";

/** A new link for a respondent; an older one stops working. The token is told once: only its hash is kept. */
export const inviteRespondent = contract({
  name: "invite-respondent",
  summary: "Make a link by which a respondent answers",
  notes:
    "Makes an unguessable link. The token is told this once and never again; whoever has it can " +
    "answer in that person's name until it expires, and an older link of theirs stops working.",
  input: z.strictObject({
    organisation: idSchema,
    assessment: idSchema,
    respondent: idSchema,
    days: z.number().int().min(1).max(90).optional(),
  }),
  output: z.object({ id: idSchema, token: z.string(), path: z.string(), expires: instantSchema }),
  example: {
    organisation: "0b1f2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d",
    assessment: "6a5b4c3d-2e1f-4a0b-9c8d-7e6f5a4b3c2d",
    respondent: "1f2e3d4c-5b6a-4789-8a9b-0c1d2e3f4a5b",
    days: 14,
  },
  effects: ["store"],
  writes: true,
  final: true,
  access: "local",
});
