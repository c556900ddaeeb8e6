import type {
  KeptAmendment,
  KeptAnswer,
  KeptAssessment,
  KeptRecommendation,
  KeptRespondent,
  Organisation,
  KeptStructure,
  RecommendationRow,
  StructureRow,
} from "@remit/core";
import { sql } from "kysely";
import type { Row } from "#store/tables.ts";

type Kept = Pick<Row<"organisation">, "id" | "version" | "created" | "changed" | "removed">;

/** The fields every kept object carries; `removed` is absent while it is there. */
export const keptOf = ({ id, version, created, changed, removed }: Kept) => ({
  id,
  version,
  created,
  changed,
  ...(removed !== null && { removed }),
});

export const organisationOf = (row: Row<"organisation">): Organisation => ({
  ...keptOf(row),
  name: row.name,
  ...(row.industry !== null && { industry: row.industry }),
});

export const assessmentOf = (row: Row<"assessment">): KeptAssessment => ({
  ...keptOf(row),
  organisation: row.org_id,
  title: row.title,
  blind: row.blind,
  required: [...row.required],
  round: row.round,
  revealed: row.revealed,
});

export const answerOf = ({ question, round, answer, note, version, changed }: Row<"answer">): KeptAnswer => ({
  question,
  round,
  answer,
  ...(note !== null && { note }),
  version,
  changed,
});

/** What is left of an answer that was taken back is not shown, but for its note. */
export const isThere = ({ answer, note }: Row<"answer">): boolean => answer !== null || note !== null;

export const respondentOf = (
  row: Row<"respondent">,
  round: number,
  answers: readonly Row<"answer">[],
  invitation: Row<"invitation"> | undefined,
  mayBeSeen: (answer: Row<"answer">) => boolean,
): KeptRespondent => {
  const own = answers.filter((answer) => answer.respondent_id === row.id && isThere(answer));
  const given = own.filter((answer) => answer.round === round && answer.answer !== null);
  const seen = own.filter(mayBeSeen);
  return {
    ...keptOf(row),
    assessment: row.assessment_id,
    name: row.name,
    organiser: row.organiser,
    ...(row.position !== null && { position: row.position }),
    submitted: row.submitted,
    answered: given.length,
    ...(invitation && {
      invitation: {
        id: invitation.id,
        expires: invitation.expires,
        ...(invitation.opened !== null && { opened: invitation.opened }),
      },
    }),
    ...(seen.length === own.length || seen.length > 0 ? { answers: seen.map(answerOf) } : {}),
  };
};

export const recommendationOf = (row: Row<"recommendation">): KeptRecommendation => ({
  ...keptOf(row),
  assessment: row.assessment_id,
  ...(row.respondent_id !== null && { respondent: row.respondent_id }),
  round: row.round,
  ...(row.note !== null && { note: row.note }),
  input: row.input,
  recommendation: row.recommendation,
});

type Short = Pick<
  RecommendationRow,
  "catalogue" | "outcome" | "first" | "label" | "answered" | "acceptability"
>;

/** What a list shows of a recommendation, taken out where it lies: a whole one is long. */
export const inShort = sql<Short>`jsonb_build_object(
  'catalogue', recommendation -> 'catalogue', 'outcome', recommendation -> 'outcome', 'first', recommendation -> 'first',
  'label', recommendation -> 'label', 'answered', recommendation -> 'answered',
  'acceptability', recommendation #> '{standings,0,acceptability,0}')`.as("short");

export const recommendationRowOf = ({
  short,
  ...row
}: Omit<Row<"recommendation">, "org_id" | "input" | "recommendation"> & {
  readonly short: Short;
}): RecommendationRow => ({
  ...keptOf(row),
  assessment: row.assessment_id,
  ...(row.respondent_id !== null && { respondent: row.respondent_id }),
  round: row.round,
  ...(row.note !== null && { note: row.note }),
  ...short,
});

export const amendmentOf = (row: Row<"amendment">): KeptAmendment => ({
  ...keptOf(row),
  reason: row.reason,
  body: row.body,
});

export const structureOf = ({ structure, ...row }: Row<"structure">): KeptStructure => ({
  ...keptOf(row),
  organisation: row.org_id,
  structure,
});

/** What a list shows of a structure, taken out where it lies: a whole one is long. */
export const structureInShort = sql<Pick<StructureRow, "name" | "positions" | "vacant">>`jsonb_build_object(
  'name', structure #>> '{organisation,name}', 'positions', jsonb_array_length(structure -> 'positions'),
  'vacant', jsonb_array_length(jsonb_path_query_array(structure, '$.positions[*] ? (!exists(@.holder))')))`.as(
  "short",
);

export const structureRowOf = ({
  short,
  org_id,
  ...row
}: Omit<Row<"structure">, "structure"> & {
  readonly short: Pick<StructureRow, "name" | "positions" | "vacant">;
}): StructureRow => ({ ...keptOf(row), organisation: org_id, ...short });
