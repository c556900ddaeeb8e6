import { contracts } from "./contracts.ts";
import { reads } from "./implement.ts";

export const getStructure = reads(contracts["get-structure"], async () => {
  const { notFound } = await import("#store/keep.ts");
  const { findOrganisation } = await import("./find.ts");
  const { structureOf } = await import("./shapes.ts");
  const { versionOf } = await import("./structures.ts");
  return {
    run: async ({ organisation: org, structure: id, was, asOf }, { db }) => {
      const found = await findOrganisation({ db, org });
      if (found.issues) return found;
      const row = await versionOf({ db, org }, id, { was, asOf });
      return row === undefined || row.removed !== null ? notFound("structure") : { value: structureOf(row) };
    },
  };
});
