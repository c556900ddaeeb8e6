import { z } from "zod";
import { severitySchema, structureSchema } from "./structure.ts";
import { structureFindingSchema } from "./structure-finding.ts";

const sentence = z.string();

/** A finding with the sentences of its rule, names and numbers in them. */
export const toldFindingSchema = structureFindingSchema.extend({
  title: sentence,
  says: sentence,
  fixes: z.array(structureFindingSchema.shape.fixes.element.extend({ says: sentence })),
});
export type ToldFinding = z.infer<typeof toldFindingSchema>;

/** What the rules find in a structure, the gravest first. */
export const structureCheckSchema = z.object({
  findings: z.array(toldFindingSchema),
  counts: z.record(severitySchema, z.number().int()),
  /** Names in the policies that are no rule, with the rules they may have meant. */
  unknownRules: z.array(z.object({ given: z.string(), nearest: z.array(z.string()) })),
});
export type StructureCheck = z.infer<typeof structureCheckSchema>;

/** A rule in a list of them. */
export const ruleRowSchema = z.object({
  id: z.string(),
  /** Unless the policies of a structure say otherwise. */
  severity: severitySchema,
  title: sentence,
});
export type RuleRow = z.infer<typeof ruleRowSchema>;

/** Everything a rule says of itself. */
export const ruleViewSchema = ruleRowSchema.extend({
  /** Why it matters, and when breaking it is right. */
  explanation: sentence,
  basis: z.object({
    /** Ids of the statements that support it. */
    cites: z.array(z.string()),
    judgement: sentence.optional(),
  }),
  /** What a finding says, with placeholders in braces. */
  says: sentence,
  fixes: z.array(z.object({ id: z.string(), says: sentence })),
  /** A structure in which it finds something, and one in which it does not. */
  breaks: structureSchema,
  keeps: structureSchema,
});
export type RuleView = z.infer<typeof ruleViewSchema>;
