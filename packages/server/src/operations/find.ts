import type { Checked } from "@remit/core";
import type { Kysely } from "kysely";
import { notFound } from "#store/keep.ts";
import type { Row, Tables } from "#store/tables.ts";

type Asking = { readonly db: Kysely<Tables>; readonly org: string };

/** An organisation that is there. */
export const findOrganisation = async ({ db, org }: Asking): Promise<Checked<Row<"organisation">>> => {
  const row = await db
    .selectFrom("organisation")
    .selectAll()
    .where("org_id", "=", org)
    .where("removed", "is", null)
    .executeTakeFirst();
  return row ? { value: row } : notFound("organisation");
};

/** An assessment of an organisation; both are there, unless a removed assessment is asked for too. */
export const findAssessment = async (
  { db, org }: Asking,
  id: string,
  removedToo = false,
): Promise<Checked<Row<"assessment">>> => {
  const row = await db
    .selectFrom("assessment")
    .innerJoin("organisation", "organisation.org_id", "assessment.org_id")
    .selectAll("assessment")
    .where("assessment.org_id", "=", org)
    .where("assessment.id", "=", id)
    .where("organisation.removed", "is", null)
    .executeTakeFirst();
  return row && (removedToo || row.removed === null) ? { value: row } : notFound("assessment");
};

/** A respondent of an assessment; both are there, unless a removed respondent is asked for too. */
export const findRespondent = async (
  asking: Asking,
  assessment: string,
  id: string,
  removedToo = false,
): Promise<Checked<{ assessment: Row<"assessment">; respondent: Row<"respondent"> }>> => {
  const found = await findAssessment(asking, assessment);
  if (found.issues) return found;
  const respondent = await asking.db
    .selectFrom("respondent")
    .selectAll()
    .where("org_id", "=", asking.org)
    .where("assessment_id", "=", assessment)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!respondent || (respondent.removed !== null && !removedToo)) return notFound("respondent");
  return { value: { assessment: found.value, respondent } };
};
