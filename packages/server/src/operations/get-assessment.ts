import { contracts } from "./contracts.ts";
import { reads } from "./implement.ts";

export const getAssessment = reads(contracts["get-assessment"], async () => {
  const { rowsAsOf, rowsNow, viewOf } = await import("./view.ts");
  return {
    run: async ({ organisation, assessment, asOf }, { db }) => {
      const now = await rowsNow(db, organisation, assessment);
      if (now.issues) return now;
      if (asOf === undefined) return { value: viewOf(now.value) };
      const then = await rowsAsOf(db, organisation, assessment, asOf);
      if (then.issues) return then;
      return { value: { ...viewOf(then.value, now.value.assessment), asOf } };
    },
  };
});
