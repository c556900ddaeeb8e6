import { contracts } from "./contracts.ts";
import { reads } from "./implement.ts";

export const getRecommendation = reads(contracts["get-recommendation"], async () => {
  const { findRecommendation } = await import("./find-recommendation.ts");
  const { recommendationOf } = await import("./shapes.ts");
  return {
    run: async ({ organisation: org, recommendation }, { db }) => {
      const found = await findRecommendation({ db, org }, recommendation);
      return found.issues ? found : { value: recommendationOf(found.value) };
    },
  };
});
