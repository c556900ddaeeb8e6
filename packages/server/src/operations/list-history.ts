import { contracts } from "./contracts.ts";
import { reads } from "./implement.ts";

export const listHistory = reads(contracts["list-history"], async () => {
  const { changesOf } = await import("./changes.ts");
  const { findAssessment, findOrganisation } = await import("./find.ts");
  const { pageFrom, pageSize, readCursor } = await import("./page.ts");
  return {
    run: async ({ organisation: org, assessment, object, position, cursor, limit = pageSize }, { db }) => {
      const { value: after, issues } = readCursor(cursor);
      if (issues) return { issues };
      const found =
        assessment === undefined
          ? await findOrganisation({ db, org })
          : await findAssessment({ db, org }, assessment, true);
      if (found.issues) return found;
      const lines = await changesOf(db, org, { assessment, object, position, after, limit: limit + 1 });
      const key = ({ change: { at, id } }: (typeof lines)[number]) => ({ at, id });
      return { value: pageFrom(lines, limit, key, ({ change }) => change) };
    },
  };
});
