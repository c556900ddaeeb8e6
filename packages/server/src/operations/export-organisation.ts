import { contracts } from "./contracts.ts";
import { reads } from "./implement.ts";

export const exportOrganisation = reads(contracts["export-organisation"], async () => {
  const { everythingOf } = await import("./everything.ts");
  const { findOrganisation } = await import("./find.ts");
  return {
    run: async ({ organisation: org }, { db, door }) => {
      const found = await findOrganisation({ db, org });
      // A stream of outputs, as `streams` of its contract says.
      return found.issues ? found : { value: everythingOf(db, org, door.signal) as never };
    },
  };
});
