import { contracts } from "./contracts.ts";
import { reads } from "./implement.ts";

export const listOrganisations = reads(contracts["list-organisations"], async () => {
  const { organisationOf } = await import("./shapes.ts");
  const { onePage, pageFrom, pageSize, readCursor } = await import("./page.ts");
  return {
    run: async ({ removed = false, cursor, limit = pageSize }, { db }) => {
      const { value: after, issues } = readCursor(cursor);
      if (issues) return { issues };
      // The one question across organisations: who is here at all.
      const query = db
        .selectFrom("organisation")
        .selectAll()
        .where("removed", removed ? "is not" : "is", null)
        .$call(onePage({ at: "changed", id: "id" }, after, limit));
      const rows = await query.execute();
      return { value: pageFrom(rows, limit, ({ changed, id }) => ({ at: changed, id }), organisationOf) };
    },
  };
});
