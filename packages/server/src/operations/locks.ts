import type { Checked } from "@remit/core";
import { notFound } from "#store/keep.ts";
import type { Row } from "#store/tables.ts";
import type { Write } from "./implement.ts";

/** An assessment that is there, in an organisation that is there. */
const assessment = ({ db, org }: Write, id: string) =>
  db
    .selectFrom("assessment")
    .selectAll()
    .where("org_id", "=", org)
    .where("id", "=", id)
    .where("removed", "is", null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("organisation")
          .select("organisation.id")
          .where("organisation.org_id", "=", org)
          .where("organisation.removed", "is", null),
      ),
    );

/** The assessment and its respondents, locked: whoever hands in last must see that the others have. */
export const lockAssessment = async (
  write: Write,
  id: string,
): Promise<Checked<{ assessment: Row<"assessment">; respondents: readonly Row<"respondent">[] }>> => {
  const held = await assessment(write, id).forUpdate().executeTakeFirst();
  if (!held) return notFound("assessment");
  const respondents = await write.db
    .selectFrom("respondent")
    .selectAll()
    .where("org_id", "=", write.org)
    .where("assessment_id", "=", id)
    .where("removed", "is", null)
    .orderBy("id")
    .forUpdate()
    .execute();
  return { value: { assessment: held, respondents } };
};

/**
 * One respondent, locked until the transaction ends, and the assessment held as it is: respondents save beside each other,
 * while handing in, revealing and opening a round wait for them.
 */
export const lockRespondent = async (
  write: Write,
  of: string,
  id: string,
): Promise<Checked<{ assessment: Row<"assessment">; respondent: Row<"respondent"> }>> => {
  const held = await assessment(write, of).forShare().executeTakeFirst();
  if (!held) return notFound("assessment");
  const respondent = await write.db
    .selectFrom("respondent")
    .selectAll()
    .where("org_id", "=", write.org)
    .where("assessment_id", "=", of)
    .where("id", "=", id)
    .where("removed", "is", null)
    .forUpdate()
    .executeTakeFirst();
  return respondent ? { value: { assessment: held, respondent } } : notFound("respondent");
};
