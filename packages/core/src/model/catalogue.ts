import { z } from "zod";
import { accountabilitySchema, domainSchema } from "./accountability.ts";
import { guidanceSchema, questionSchema, readinessSchema } from "./question.ts";
import { relationSchema, requirementSchema, roleSchema, titleSchema, traitSchema } from "./role.ts";
import { disagreementSchema, sourceSchema, statementSchema } from "./statement.ts";

/** How many amendments of an organisation a catalogue holds, and 16 hex digits that change when one of them does. */
export const ownSchema = z.strictObject({ amendments: z.number().int(), hash: z.string() });

/** Which catalogue a result was made from. */
export const catalogueRefSchema = z.object({
  version: z.string(),
  hash: z.string(),
  own: ownSchema.optional(),
});
export type CatalogueRef = z.infer<typeof catalogueRefSchema>;

/** Everything Remit knows, as one value: made from `data/catalogue` and never changed by code. */
export const catalogueSchema = z.strictObject({
  version: z.string(),
  /** SHA-256 over the sorted source files, first 16 hex digits: in every result and record. */
  hash: z.string(),
  /** Present where an organisation's amendments are in it: how many, and a hash over them. */
  own: ownSchema.optional(),
  domains: z.array(domainSchema),
  accountabilities: z.array(accountabilitySchema),
  traits: z.array(traitSchema),
  requirements: z.array(requirementSchema),
  roles: z.array(roleSchema),
  titles: z.array(titleSchema),
  relations: z.array(relationSchema),
  questions: z.array(questionSchema),
  /** Asked of a person who looks for a role: an answer says how much they want to answer for an outcome. */
  careerQuestions: z.array(questionSchema).default([]),
  readiness: z.array(readinessSchema),
  process: z.array(guidanceSchema),
  career: z.array(guidanceSchema),
  sources: z.array(sourceSchema),
  statements: z.array(statementSchema),
  disagreements: z.array(disagreementSchema),
});
export type Catalogue = z.infer<typeof catalogueSchema>;
