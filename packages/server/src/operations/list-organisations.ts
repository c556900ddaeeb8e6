import { contracts } from "./contracts.ts";
import { reads } from "./implement.ts";

export const listOrganisations = reads(contracts["list-organisations"], async () => {
  const { organisationOf } = await import("./shapes.ts");
  return {
    run: async ({ removed = false, cursor, limit = 50 }, { db }) => {
      // The one question across organisations: who is here at all.
      const rows = await db
        .selectFrom("organisation")
        .selectAll()
        .where("removed", removed ? "is not" : "is", null)
        .$if(cursor !== undefined, (query) => query.where("id", "<", cursor ?? ""))
        .orderBy("id", "desc")
        .limit(limit + 1)
        .execute();
      const items = rows.slice(0, limit).map(organisationOf);
      const next = rows.length > limit ? items.at(-1)?.id : undefined;
      return { value: { items, ...(next !== undefined && { next }) } };
    },
  };
});
