import type { Checked } from "@remit/core";
import type { Kysely } from "kysely";
import { notFound } from "#store/keep.ts";
import type { Row, Tables } from "#store/tables.ts";
import { findAssessment } from "./find.ts";

/** A kept recommendation of an assessment that is there. */
export const findRecommendation = async (
  asking: { readonly db: Kysely<Tables>; readonly org: string },
  id: string,
): Promise<Checked<Row<"recommendation">>> => {
  const row = await asking.db
    .selectFrom("recommendation")
    .selectAll()
    .where("org_id", "=", asking.org)
    .where("id", "=", id)
    .where("removed", "is", null)
    .executeTakeFirst();
  if (!row) return notFound("recommendation");
  const found = await findAssessment(asking, row.assessment_id);
  return found.issues ? notFound("recommendation") : { value: row };
};
