import type { Checked } from "@remit/core";
import { notFound, update } from "#store/keep.ts";
import type { Row } from "#store/tables.ts";
import type { Write } from "./implement.ts";
import { lockAssessment } from "./locks.ts";

/**
 * A respondent is done with the round at hand, or takes that back before the round is revealed; with the last one the
 * round is revealed. Nothing changes where it is so already.
 */
export const handIn = async (
  write: Write,
  where: { readonly assessment: string; readonly respondent: string; readonly round: number },
  submitted: boolean,
  version?: number,
): Promise<Checked<Row<"respondent">>> => {
  const locked = await lockAssessment(write, where.assessment);
  if (locked.issues) return locked;
  const { assessment, respondents } = locked.value;
  const respondent = respondents.find(({ id }) => id === where.respondent);
  if (!respondent) return notFound("respondent");
  const { round } = where;
  const done = respondent.submitted >= round;
  if (round === assessment.round && done === submitted) return { value: respondent };
  if (round !== assessment.round || round <= assessment.revealed)
    return {
      issues: [
        {
          code: "store/round-is-over",
          path: ["round"],
          data: { round: assessment.round, revealed: assessment.revealed },
        },
      ],
    };
  const written = await update(
    write,
    "respondent",
    { id: respondent.id, version: version ?? respondent.version },
    { submitted: submitted ? round : round - 1 },
  );
  if (written.issues) return written;
  const all = respondents.every(({ id, submitted: last }) => id === respondent.id || last >= round);
  if (submitted && all) {
    const revealed = await update(write, "assessment", assessment, { revealed: round });
    if (revealed.issues) return revealed;
  }
  return written;
};
