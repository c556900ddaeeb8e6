import { contracts } from "./contracts.ts";
import { reads } from "./implement.ts";

export const listRecommendations = reads(contracts["list-recommendations"], async () => {
  const { findAssessment } = await import("./find.ts");
  const { onePage, pageFrom, pageSize, readCursor } = await import("./page.ts");
  const { inShort, recommendationRowOf } = await import("./shapes.ts");
  return {
    run: async ({ organisation: org, assessment, cursor, limit = pageSize }, { db }) => {
      const { value: after, issues } = readCursor(cursor);
      if (issues) return { issues };
      const found = await findAssessment({ db, org }, assessment);
      if (found.issues) return found;
      const query = db
        .selectFrom("recommendation")
        .select([
          "id",
          "version",
          "created",
          "changed",
          "removed",
          "assessment_id",
          "respondent_id",
          "round",
          "note",
        ])
        .select(inShort)
        .where("org_id", "=", org)
        .where("assessment_id", "=", assessment)
        .where("removed", "is", null)
        .$call(onePage({ at: "created", id: "id" }, after, limit));
      const rows = await query.execute();
      return {
        value: pageFrom(rows, limit, ({ created, id }) => ({ at: created, id }), recommendationRowOf),
      };
    },
  };
});
