import { contracts } from "./contracts.ts";
import { reads } from "./implement.ts";

export const listStructures = reads(contracts["list-structures"], async () => {
  const { findOrganisation } = await import("./find.ts");
  const { pageFrom, pageSize, readCursor } = await import("./page.ts");
  const { structureRowOf } = await import("./shapes.ts");
  const { structureRows } = await import("./structures.ts");
  return {
    run: async ({ organisation: org, removed = false, cursor, limit = pageSize }, { db }) => {
      const { value: after, issues } = readCursor(cursor);
      if (issues) return { issues };
      const found = await findOrganisation({ db, org });
      if (found.issues) return found;
      let query = structureRows({ db, org })
        .where("removed", removed ? "is not" : "is", null)
        .orderBy("changed", "desc")
        .orderBy("id", "desc")
        .limit(limit + 1);
      if (after)
        query = query.where(({ eb, refTuple, tuple }) =>
          eb(refTuple("changed", "id"), "<", tuple(after.at, after.id)),
        );
      const rows = await query.execute();
      return { value: pageFrom(rows, limit, ({ changed, id }) => ({ at: changed, id }), structureRowOf) };
    },
  };
});
