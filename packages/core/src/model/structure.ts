import { z } from "zod";
import { letters, severities } from "./letters.ts";
import { engagementSchema } from "./question.ts";
import { partSchema } from "./writing.ts";

export const structureFormat = "remit/structure@1";

const id = z
  .string()
  .min(1)
  .max(120)
  .describe(
    "A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came",
  );
const name = z.string().min(1).max(200);
const money = z.number().nonnegative().max(1e12);

const structureOrganisationSchema = z.strictObject({
  name: z.string().max(200),
  industry: z.string().max(200).optional(),
});
/** ISO 4217, of every sum in the file. */
const currencySchema = z.string().regex(/^[A-Z]{3}$/);

/** Whoever sits in a position: a person, or a supplier whose people do the work. */
export const holderSchema = z.strictObject({
  name,
  kind: z.enum(["person", "supplier"]).default("person"),
  email: z.string().max(320).optional(),
  id: z
    .string()
    .max(200)
    .optional()
    .describe("The number or name they are known by elsewhere, as an import brought it"),
});
export type Holder = z.infer<typeof holderSchema>;

/** A seat in the chart, filled or vacant. */
export const positionSchema = z.strictObject({
  id,
  title: z.string().max(200).describe("The words on the card"),
  role: z.string().max(100).optional().describe("The role of the catalogue it is, where it is one"),
  holder: holderSchema.optional().describe("Absent: the position is vacant"),
  reportsTo: id.optional().describe("The position it reports to by a solid line; absent: it is the top"),
  dotted: z.array(id).max(50).default([]).describe("Positions it reports to by dotted lines"),
  deputy: id.optional().describe("Acts for it while its holder is away"),
  engagement: engagementSchema.optional(),
  share: z.number().min(0).max(1).optional().describe("Share of full time, 0 to 1; absent: full time"),
  cost: money.optional().describe("What it costs a year, in whole units of the currency of the structure"),
  budget: money.optional().describe("What it may spend a year, in the same units"),
  department: z
    .string()
    .max(200)
    .optional()
    .describe("Where it sits: a name, or a path such as Company / Division / Department"),
  location: z.string().max(200).optional(),
  assistant: z
    .literal(true)
    .optional()
    .describe("Assists the position it reports to: counts as no report of a manager"),
});
export type Position = z.infer<typeof positionSchema>;

/** An accountability of the organisation's own, beside those of the catalogue. */
export const ownAccountabilitySchema = z.strictObject({
  // As a key of `assignments` this one would be lost.
  id: id.regex(/^(?!__proto__$)/),
  name,
  definition: z.string().max(4000).optional(),
  domain: z.string().max(100).optional(),
});
export type OwnAccountability = z.infer<typeof ownAccountabilitySchema>;

export { type Letter, letters, severities, type Severity } from "./letters.ts";
export const letterSchema = z.enum(letters);

const seats = z.array(id).max(200).optional();

/** Who holds which letter in one accountability (RACI): positions, by id. */
export const assignmentSchema = z.strictObject({ A: seats, R: seats, C: seats, I: seats });
export type Assignment = z.infer<typeof assignmentSchema>;

/** A decision right one position has. */
export const grantSchema = z.strictObject({
  right: z
    .string()
    .min(1)
    .max(200)
    .describe(
      "A class of decisions: an id of `data/writing/decision-rights.yaml`, or a name of the organisation's own",
    ),
  position: id,
  part: partSchema,
  limit: money
    .optional()
    .describe("Up to what sum, in whole units of the currency of the structure; absent: no limit is said"),
  per: z.enum(["decision", "year"]).optional(),
});
export type Grant = z.infer<typeof grantSchema>;

export const severitySchema = z.enum(severities);

/** Where rules draw their lines, and which of them are asked at all. */
export const policiesSchema = z.strictObject({
  spanLeast: z.number().int().min(0).max(1000).optional().describe("A manager with fewer reports is told of"),
  spanMost: z.number().int().min(1).max(10_000).optional().describe("And one with more"),
  layersMost: z
    .number()
    .int()
    .min(1)
    .max(100)
    .optional()
    .describe("Layers from the top to the deepest position"),
  accountableMost: z
    .number()
    .int()
    .min(1)
    .max(1000)
    .optional()
    .describe("Accountabilities one position answers for"),
  consultedMost: z
    .number()
    .int()
    .min(1)
    .max(1000)
    .optional()
    .describe("Positions consulted about one accountability"),
  smallBelow: z
    .number()
    .int()
    .min(0)
    .max(1000)
    .optional()
    .describe(
      "With fewer filled positions the organisation is small: duties that can seldom be kept apart are notes",
    ),
  rules: z
    .record(z.string().max(100), z.enum([...severities, "off"]))
    .default({})
    .describe("By rule: another severity, or off"),
});
export type Policies = z.infer<typeof policiesSchema>;

const may = <S extends z.ZodType>(schema: S) => schema.nullable().optional();
const fields = positionSchema.shape;
/** Fields of a position that a change sets; null takes one away. */
export const positionSetSchema = z.strictObject({
  title: fields.title.optional(),
  role: may(fields.role.unwrap()),
  holder: may(fields.holder.unwrap()),
  reportsTo: may(fields.reportsTo.unwrap()),
  dotted: z.array(id).max(50).optional(),
  deputy: may(fields.deputy.unwrap()),
  engagement: may(fields.engagement.unwrap()),
  share: may(fields.share.unwrap()),
  cost: may(fields.cost.unwrap()),
  budget: may(fields.budget.unwrap()),
  department: may(fields.department.unwrap()),
  location: may(fields.location.unwrap()),
  assistant: may(fields.assistant.unwrap()),
});
export type PositionSet = z.infer<typeof positionSetSchema>;

/** Fields of an accountability of the organisation's own that a change sets; null takes one away. */
export const ownAccountabilitySetSchema = z.strictObject({
  name: name.optional(),
  definition: may(ownAccountabilitySchema.shape.definition.unwrap()),
  domain: may(ownAccountabilitySchema.shape.domain.unwrap()),
});

/** One change of a structure. Changes are applied in order; one that does not fit is an issue. */
export const changeSchema = z.discriminatedUnion("do", [
  z.strictObject({ do: z.literal("add-position"), position: positionSchema }),
  /** Its reports go to the position it reported to, where it stood; its letters and rights go. */
  z.strictObject({ do: z.literal("remove-position"), id }),
  /** One that reports to somebody else from now on stands last among whoever else does. */
  z.strictObject({ do: z.literal("change-position"), id, set: positionSetSchema }),
  /** Before another one that reports to the same position, or is a top as well; without one, last of them. */
  z.strictObject({
    do: z.literal("place-position"),
    id,
    before: id.optional().describe("The position it is to stand before; absent: it stands last"),
  }),
  z.strictObject({ do: z.literal("assign"), accountability: id, letter: letterSchema, position: id }),
  /** The last letter of an accountability taken away leaves it required. */
  z.strictObject({ do: z.literal("unassign"), accountability: id, letter: letterSchema, position: id }),
  z.strictObject({ do: z.literal("add-accountability"), accountability: ownAccountabilitySchema }),
  z.strictObject({ do: z.literal("change-accountability"), id, set: ownAccountabilitySetSchema }),
  /** Its letters go with it. */
  z.strictObject({ do: z.literal("remove-accountability"), id }),
  z.strictObject({ do: z.literal("require"), accountability: id }),
  /** Nobody need answer for it any longer; no position may hold a letter in it. */
  z.strictObject({ do: z.literal("release"), accountability: id }),
  /** Takes the place of the grant of the same right and part to the same position, where there is one. */
  z.strictObject({ do: z.literal("grant"), grant: grantSchema }),
  /** Without a part: every part it has in that right. */
  z.strictObject({
    do: z.literal("revoke"),
    right: z.string().max(200),
    position: id,
    part: partSchema.optional(),
  }),
  z.strictObject({ do: z.literal("set-policies"), policies: policiesSchema }),
  z.strictObject({ do: z.literal("set-organisation"), organisation: structureOrganisationSchema }),
  /** Names another currency; no sum is converted. */
  z.strictObject({ do: z.literal("set-currency"), currency: currencySchema.nullable() }),
]);
export type Change = z.infer<typeof changeSchema>;

/** A possible structure: today's with some changes. */
/** Who agreed to a scenario, when, and to which changes: with others it is not what was approved. */
export const approvalSchema = z.strictObject({
  by: z.string().min(1).max(400),
  on: z.iso.date(),
  changes: z.string().max(64).describe("What stands for the changes that were approved"),
});
export type Approval = z.infer<typeof approvalSchema>;

export const scenarioSchema = z.strictObject({
  id,
  name,
  note: z.string().max(4000).optional(),
  approval: approvalSchema.optional(),
  changes: z.array(changeSchema).max(20_000),
});
export type Scenario = z.infer<typeof scenarioSchema>;

/** What became of a scenario's changes when today's structure changed and they no longer fitted. */
export const followedScenarioSchema = z.object({
  scenario: id,
  name,
  changes: z.array(
    z.object({
      was: changeSchema,
      is: changeSchema.optional().describe("The change in its place; absent: it went"),
    }),
  ),
});
export type FollowedScenario = z.infer<typeof followedScenarioSchema>;

/** Positions of one structure. */
export const mostPositions = 100_000;

/** Who sits where, reports to whom and answers for what: the shape of `structure.yaml`. */
export const structureSchema = z.strictObject({
  $schema: z.string().max(2000).optional().describe("Where an editor finds this schema"),
  format: z.literal(structureFormat),
  organisation: structureOrganisationSchema,
  currency: currencySchema.optional(),
  positions: z
    .array(positionSchema)
    .max(mostPositions)
    .default([])
    .describe("Whoever reports to the same position stands beside the others in this order; tops as well"),
  accountabilities: z
    .array(ownAccountabilitySchema)
    .max(2000)
    .default([])
    .describe("Accountabilities of the organisation's own"),
  required: z
    .array(id)
    .max(2000)
    .default([])
    .describe("Accountabilities somebody must answer for, by id, beside those that have an assignment"),
  assignments: z.record(z.string().max(120), assignmentSchema).default({}).describe("By accountability"),
  decisionRights: z.array(grantSchema).max(20_000).default([]),
  policies: policiesSchema.optional(),
  scenarios: z.array(scenarioSchema).max(100).default([]),
});
export type Structure = z.infer<typeof structureSchema>;
