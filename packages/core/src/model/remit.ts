import { z } from "zod";
import { catalogueRefSchema } from "./catalogue.ts";
import { answerRefSchema } from "./recommendation.ts";
import { sections } from "./sections.ts";
import { partSchema, spellingSchema, toneSchema } from "./writing.ts";

export const remitFormat = "remit/remit@1";

const words = z.string().max(4000);
const name = z.string().max(200);
const id = z.string().min(1).max(120);

/** What a line says. Which of the fields it has depends on its section. */
const saysShape = {
  text: words,
  /** Of an accountability: how one sees whether it went well. */
  measure: words.optional(),
  /** The letter the position holds (RACI). */
  letter: z.enum(["A", "R", "C", "I"]).optional(),
  /** Of a shared responsibility: with whom. */
  with: z.array(name).max(20).optional(),
  /** Of what is not in the remit: who holds it. */
  holder: name.optional(),
  /** Of a decision right: the part in the decision (RAPID), its limit, and what lies above it. */
  part: partSchema.optional(),
  limit: name.optional(),
  above: words.optional(),
  level: z.enum(["must", "should"]).optional(),
  /** The answers it rests on. */
  because: z.array(answerRefSchema).max(60).optional(),
};
export const saysSchema = z.strictObject(saysShape);
export type Says = z.infer<typeof saysSchema>;

/** One line of a remit, as it stands. */
export const lineSchema = z.strictObject({
  /** `<section>/<what it is of>`; a line of the author's own begins with `own/`. */
  id,
  /** The accountability, decision right, requirement or fact it is about. */
  of: z.string().max(100).optional(),
  ...saysShape,
  /** What Remit drafted instead, field by field, where the author wrote otherwise; null: nothing was drafted there. */
  drafted: z
    .strictObject({
      text: words.nullable().optional(),
      measure: words.nullable().optional(),
      letter: z.enum(["A", "R", "C", "I"]).nullable().optional(),
      with: z.array(name).max(20).nullable().optional(),
      holder: name.nullable().optional(),
      part: partSchema.nullable().optional(),
      limit: name.nullable().optional(),
      above: words.nullable().optional(),
      level: z.enum(["must", "should"]).nullable().optional(),
      because: z.array(answerRefSchema).max(60).nullable().optional(),
    })
    .optional(),
  /** The author keeps it although the answers no longer give a reason for it. */
  kept: z.literal(true).optional(),
});
export type Line = z.infer<typeof lineSchema>;

export const sectionSchema = z.enum(sections);
export { type Section, sections } from "./sections.ts";

const linesSchema = z.array(lineSchema).max(200).default([]);

/** What an advertisement says beside the remit. Nothing of it can be drafted from answers. */
export const advertSchema = z.strictObject({
  /** About the organisation, for people who do not know it. */
  about: words.optional(),
  /** Where the work is done. `remote`: wholly from elsewhere, by people in these countries. */
  place: z
    .strictObject({
      street: name.optional(),
      town: name.optional(),
      region: name.optional(),
      postcode: z.string().max(40).optional(),
      /** ISO 3166-1 alpha-2. */
      country: z
        .string()
        .regex(/^[A-Z]{2}$/)
        .optional(),
    })
    .optional(),
  remote: z
    .strictObject({
      countries: z
        .array(z.string().regex(/^[A-Z]{2}$/))
        .min(1)
        .max(60),
    })
    .optional(),
  pay: z
    .strictObject({
      /** ISO 4217. */
      currency: z.string().regex(/^[A-Z]{3}$/),
      /** In whole units of the currency. */
      low: z.number().nonnegative(),
      high: z.number().nonnegative(),
      per: z.enum(["hour", "day", "week", "month", "year"]),
    })
    .optional(),
  posted: z.iso.date().optional(),
  /** The last day on which somebody can apply. */
  until: z.iso.date().optional(),
  apply: z.strictObject({ email: z.email().optional(), address: z.url().max(500).optional() }).optional(),
  website: z.url().max(500).optional(),
  /** The employer's own number for it. */
  reference: name.optional(),
});
export type Advert = z.infer<typeof advertSchema>;

/** Everything one position answers for and may decide: the shape of `*.remit.yaml`. */
export const remitSchema = z.strictObject({
  format: z.literal(remitFormat),
  organisation: z.strictObject({ name, industry: name.optional() }),
  /** The role of the catalogue it was drafted from. */
  role: z.string().max(100),
  /** The words on the card. */
  title: name,
  tone: toneSchema.default("plain"),
  spelling: spellingSchema.default("uk"),
  catalogue: catalogueRefSchema,
  position: linesSchema,
  purpose: linesSchema,
  accountabilities: linesSchema,
  responsibilities: linesSchema,
  decisionRights: linesSchema,
  qualifications: linesSchema,
  excluded: linesSchema,
  open: linesSchema,
  /** Drafted lines that the author took out: they are not proposed again. */
  removed: z.array(id).max(400).default([]),
  advert: advertSchema.optional(),
  /** When it is looked at again. */
  review: z.iso.date().optional(),
  /** Findings of the text check that the author overruled, and why. */
  overruled: z
    .array(z.strictObject({ rule: z.string().max(100), at: z.string().max(200), reason: words.min(1) }))
    .max(200)
    .default([]),
});
export type Remit = z.infer<typeof remitSchema>;

/** One thing new answers would change in a remit. */
export const remitChangeSchema = z.object({
  /** `<line id>` for all of a line, `<line id>#<field>` for one field. */
  id: z.string(),
  section: sectionSchema,
  /** add: a line it does not have. remove: nothing gives a reason for it any more. change: a field of it. */
  kind: z.enum(["add", "remove", "change"]),
  line: z.string(),
  field: z.string().optional(),
  /** What stands there now, and what new answers would write; of a line its text. */
  before: z.string().optional(),
  after: z.string().optional(),
  /** The author wrote it otherwise than it was drafted: taking the change gives those words up. */
  edited: z.boolean(),
});
export type RemitChange = z.infer<typeof remitChangeSchema>;

/** A line of the catalogue that a remit does not hold, ready to be put into its section. */
export const offeredLineSchema = z.object({
  section: sectionSchema,
  line: lineSchema,
  /** The role of the catalogue that holds it or asks for it: the remit's own where it does, else the one that holds most. */
  from: z.string().optional(),
});
export type OfferedLine = z.infer<typeof offeredLineSchema>;

/** Why a line is there: answer → accountability → strength with statements → line. */
export const chainSchema = z.object({
  line: z.string(),
  section: sectionSchema,
  text: z.string(),
  /** "own": the author's. "draft": as drafted. "reworded": drafted, then changed by the author. */
  written: z.enum(["own", "draft", "reworded"]),
  drafted: z.string().optional(),
  answers: z.array(
    z.object({
      question: z.string(),
      options: z.array(z.string()),
      /** What it adds to the need, on the scale 0 to 4; absent where it does not go through a need. */
      by: z.number().optional(),
      why: z.string().optional(),
      cites: z.array(z.string()),
    }),
  ),
  accountability: z
    .object({
      id: z.string(),
      /** Mean need, 0 to 4; share of all weight; place among all, 1 the heaviest. */
      need: z.number(),
      weight: z.number(),
      rank: z.number(),
      of: z.number(),
    })
    .optional(),
  role: z
    .object({
      id: z.string(),
      holding: z.string(),
      cites: z.array(z.string()),
      basis: z.enum(["statement", "judgement"]),
      note: z.string().optional(),
    })
    .optional(),
  /** Statements it rests on directly: of a qualification, an authority, a point to settle. */
  cites: z.array(z.string()),
  /** The documents it goes on to. */
  documents: z.array(z.string()),
});
export type Chain = z.infer<typeof chainSchema>;
