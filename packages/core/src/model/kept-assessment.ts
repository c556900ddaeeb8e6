import { z } from "zod";
import { amendmentSchema } from "./amendment.ts";
import { answerSchema, assessmentSchema } from "./assessment.ts";
import {
  idSchema,
  instantSchema,
  keptFields,
  nameSchema,
  organisationSchema,
  versionSchema,
  whoSchema,
} from "./kept.ts";

export const noteSchema = z.string().max(4000);
export const roundSchema = z.number().int().min(1).max(20);

/** An assessment as it is kept: everything but who answers and what. */
export const keptAssessmentSchema = z.object({
  ...keptFields,
  organisation: idSchema,
  title: nameSchema,
  /** Nobody sees the answers of others before a round is revealed. */
  blind: z.boolean(),
  /** Accountabilities marked as required, whatever the answers say. */
  required: z.array(z.string().max(100)).max(100),
  /** The round that is being answered, and the last one whose answers everybody may see (0: none). */
  round: roundSchema,
  revealed: z.number().int().min(0).max(20),
});
export type KeptAssessment = z.infer<typeof keptAssessmentSchema>;

/** An assessment as a list shows it. */
export const assessmentRowSchema = keptAssessmentSchema.extend({
  respondents: z.number().int(),
  /** Answers given in the round at hand, by all respondents. */
  answered: z.number().int(),
  submitted: z.number().int(),
  /** When an answer was last changed. */
  lastAnswer: instantSchema.optional(),
});
export type AssessmentRow = z.infer<typeof assessmentRowSchema>;

/** One answer of one respondent in one round; `null` was taken back, and only its note is left. */
export const keptAnswerSchema = z.object({
  question: z.string().max(100),
  round: roundSchema,
  answer: answerSchema.nullable(),
  note: noteSchema.optional(),
  version: versionSchema,
  changed: instantSchema,
});
export type KeptAnswer = z.infer<typeof keptAnswerSchema>;

export const keptRespondentSchema = z.object({
  ...keptFields,
  assessment: idSchema,
  name: nameSchema,
  /** Who set the assessment up, and answers at that computer without a link: their own answers are never hidden there. */
  organiser: z.boolean(),
  /** What they do in the organisation, as it stands beside their name. */
  position: z.string().max(200).optional(),
  /** The last round they submitted (0: none). */
  submitted: z.number().int().min(0).max(20),
  /** Answers given in the round at hand. */
  answered: z.number().int(),
  /** The link that is open to them now. */
  invitation: z.object({ id: idSchema, expires: instantSchema, opened: instantSchema.optional() }).optional(),
  /** Answers of all rounds that may be seen; absent where they are hidden. */
  answers: z.array(keptAnswerSchema).optional(),
});
export type KeptRespondent = z.infer<typeof keptRespondentSchema>;

/** One assessment with all that may be seen of it. */
export const assessmentViewSchema = z.object({
  organisation: organisationSchema,
  assessment: keptAssessmentSchema,
  respondents: z.array(keptRespondentSchema),
  /** The moment it is shown as of, when that is not now. */
  asOf: instantSchema.optional(),
});
export type AssessmentView = z.infer<typeof assessmentViewSchema>;

/** A change to one answer: `null` takes it back. `base` is the version it was made on, 0 where there was none. */
export const answerChangeSchema = z.strictObject({
  question: z.string().max(100),
  answer: answerSchema.nullable(),
  note: noteSchema.nullable().optional(),
  base: z.number().int().min(0).max(2_147_483_647),
});
export type AnswerChange = z.infer<typeof answerChangeSchema>;

/** Which changes were kept, and which met an answer that somebody else changed meanwhile: those were not. */
export const savedAnswersSchema = z.object({
  saved: z.array(z.object({ question: z.string(), version: versionSchema })),
  conflicts: z.array(keptAnswerSchema.extend({ by: whoSchema })),
});
export type SavedAnswers = z.infer<typeof savedAnswersSchema>;

/** What the holder of a link sees: the assessment, their own answers, and the group once a round is revealed. */
export const invitationViewSchema = z.object({
  organisation: z.object({ name: z.string(), industry: z.string().optional() }),
  assessment: keptAssessmentSchema.pick({
    id: true,
    title: true,
    blind: true,
    round: true,
    revealed: true,
    required: true,
  }),
  respondent: keptRespondentSchema.pick({ id: true, name: true, position: true, submitted: true }),
  expires: instantSchema,
  /** What the organisation adds to the shipped catalogue or says otherwise: its questions are asked, and answers rest on it. */
  amendments: z.array(amendmentSchema),
  answers: z.array(keptAnswerSchema),
  /** How many of how many have submitted the round at hand. */
  progress: z.object({ submitted: z.number().int(), respondents: z.number().int() }),
  /** The answers of everybody, by round, once they may be seen. */
  group: z.array(z.object({ round: roundSchema, assessment: assessmentSchema })),
});
export type InvitationView = z.infer<typeof invitationViewSchema>;
