import type { Checked, KeptRespondent } from "@remit/core";
import { notFound } from "#store/keep.ts";
import type { Write } from "./implement.ts";
import { respondentOf } from "./shapes.ts";
import { rowsNow, viewOf } from "./view.ts";

/** A respondent as the view of the assessment shows it, after a change. */
export const oneRespondent = async (
  { db, org }: Pick<Write, "db" | "org">,
  assessment: string,
  id: string,
): Promise<Checked<KeptRespondent>> => {
  const rows = await rowsNow(db, org, assessment);
  if (rows.issues) return rows;
  const shown = viewOf(rows.value).respondents.find((each) => each.id === id);
  if (shown) return { value: shown };
  const removed = await db
    .selectFrom("respondent")
    .selectAll()
    .where("org_id", "=", org)
    .where("assessment_id", "=", assessment)
    .where("id", "=", id)
    .executeTakeFirst();
  return removed
    ? { value: respondentOf(removed, rows.value.assessment.round, [], undefined, () => false) }
    : notFound("respondent");
};
