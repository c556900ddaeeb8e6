import { contracts } from "./contracts.ts";
import { reads } from "./implement.ts";

export const verifyRecommendation = reads(contracts["verify-recommendation"], async () => {
  const { isDeepStrictEqual } = await import("node:util");
  const { call, operations } = await import("@remit/core");
  const { catalogueOf } = await import("./catalogue-of.ts");
  const { findRecommendation } = await import("./find-recommendation.ts");
  return {
    run: async ({ organisation: org, recommendation: id }, { db, door }) => {
      const found = await findRecommendation({ db, org }, id);
      if (found.issues) return found;
      const { input, recommendation: kept } = found.value;
      const catalogue = await catalogueOf({ db, org });
      if (catalogue.issues) return catalogue;
      const again = await call(
        operations,
        "decide",
        { ...input, seed: kept.seed, draws: kept.draws },
        {
          effects: { catalogue: () => catalogue.value.catalogue },
          signal: door.signal,
          progress: door.progress,
        },
      );
      if (again.issues) return again;
      // As it comes back from JSON, which is how it was kept.
      const fresh = JSON.parse(JSON.stringify(again.value)) as typeof kept;
      const parts = Object.keys({ ...kept, ...fresh }) as (keyof typeof kept)[];
      const differs = parts.filter(
        (part) => part !== "catalogue" && !isDeepStrictEqual(kept[part], fresh[part]),
      );
      const value = { same: differs.length === 0, differs, kept: kept.catalogue, today: fresh.catalogue };
      return { value };
    },
  };
});
