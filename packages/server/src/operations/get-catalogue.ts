import { contracts } from "./contracts.ts";
import { reads } from "./implement.ts";

export const getCatalogue = reads(contracts["get-catalogue"], async () => {
  const { catalogueOf } = await import("./catalogue-of.ts");
  const { findOrganisation } = await import("./find.ts");
  return {
    run: async ({ organisation: org }, { db }) => {
      const found = await findOrganisation({ db, org });
      if (found.issues) return found;
      const own = await catalogueOf({ db, org });
      return own.issues ? own : { value: own.value.catalogue };
    },
  };
});
