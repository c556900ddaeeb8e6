import { contracts } from "./contracts.ts";
import { reads } from "./implement.ts";

export const listAssessments = reads(contracts["list-assessments"], async () => {
  const { findOrganisation } = await import("./find.ts");
  const { onePage, pageFrom, pageSize, readCursor } = await import("./page.ts");
  const { assessmentOf } = await import("./shapes.ts");
  return {
    run: async ({ organisation: org, removed = false, cursor, limit = pageSize }, { db }) => {
      const { value: after, issues } = readCursor(cursor);
      if (issues) return { issues };
      const found = await findOrganisation({ db, org });
      if (found.issues) return found;
      const query = db
        .selectFrom("assessment")
        .selectAll("assessment")
        .select(({ selectFrom }) => [
          selectFrom("respondent")
            .whereRef("respondent.org_id", "=", "assessment.org_id")
            .whereRef("respondent.assessment_id", "=", "assessment.id")
            .where("respondent.removed", "is", null)
            .select(({ fn }) => fn.countAll<string>().as("count"))
            .as("respondents"),
          selectFrom("respondent")
            .whereRef("respondent.org_id", "=", "assessment.org_id")
            .whereRef("respondent.assessment_id", "=", "assessment.id")
            .whereRef("respondent.submitted", ">=", "assessment.round")
            .where("respondent.removed", "is", null)
            .select(({ fn }) => fn.countAll<string>().as("count"))
            .as("submitted"),
          selectFrom("answer")
            .whereRef("answer.org_id", "=", "assessment.org_id")
            .whereRef("answer.assessment_id", "=", "assessment.id")
            .whereRef("answer.round", "=", "assessment.round")
            .where("answer.answer", "!=", "null")
            .select(({ fn }) => fn.countAll<string>().as("count"))
            .as("answered"),
          selectFrom("answer")
            .whereRef("answer.org_id", "=", "assessment.org_id")
            .whereRef("answer.assessment_id", "=", "assessment.id")
            .select(({ fn }) => fn.max("answer.changed").as("changed"))
            .as("last"),
        ])
        .where("assessment.org_id", "=", org)
        .where("assessment.removed", removed ? "is not" : "is", null)
        .$call(onePage({ at: "assessment.changed", id: "assessment.id" }, after, limit));
      const rows = await query.execute();
      const page = pageFrom(
        rows,
        limit,
        ({ changed, id }) => ({ at: changed, id }),
        (row) => ({
          ...assessmentOf(row),
          respondents: Number(row.respondents ?? 0),
          answered: Number(row.answered ?? 0),
          submitted: Number(row.submitted ?? 0),
          ...(row.last !== null && { lastAnswer: row.last }),
        }),
      );
      return { value: page };
    },
  };
});
