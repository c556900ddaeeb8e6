import { z } from "zod";
import { organisationSchema, pageFields, pageOf } from "#model/kept.ts";
import { contract } from "#model/operation.ts";

/** The organisations kept here, newest change first; `removed`: those taken away instead. */
export const listOrganisations = contract({
  name: "list-organisations",
  summary: "The organisations that are kept here",
  notes:
    "Use it to find the id that every other operation on kept things asks for. Removed ones are " +
    "listed only when asked for.",
  input: z.strictObject({ removed: z.boolean().optional(), ...pageFields }),
  output: pageOf(organisationSchema),
  example: {},
  effects: ["store"],
  access: "local",
});
