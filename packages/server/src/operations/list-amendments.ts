import { contracts } from "./contracts.ts";
import { reads } from "./implement.ts";

export const listAmendments = reads(contracts["list-amendments"], async () => {
  const { findOrganisation } = await import("./find.ts");
  const { onePage, pageFrom, pageSize, readCursor } = await import("./page.ts");
  const { amendmentOf } = await import("./shapes.ts");
  return {
    run: async ({ organisation: org, removed = false, cursor, limit = pageSize }, { db }) => {
      const { value: after, issues } = readCursor(cursor);
      if (issues) return { issues };
      const found = await findOrganisation({ db, org });
      if (found.issues) return found;
      const query = db
        .selectFrom("amendment")
        .selectAll()
        .where("org_id", "=", org)
        .where("removed", removed ? "is not" : "is", null)
        .$call(onePage({ at: "changed", id: "id" }, after, limit));
      const rows = await query.execute();
      return { value: pageFrom(rows, limit, ({ changed, id }) => ({ at: changed, id }), amendmentOf) };
    },
  };
});
