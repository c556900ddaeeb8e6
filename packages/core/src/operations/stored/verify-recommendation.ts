import { z } from "zod";
import { catalogueRefSchema } from "#model/catalogue.ts";
import { idSchema } from "#model/kept.ts";
import { contract } from "#model/operation.ts";

/** Makes a kept recommendation again from what it was made from, and says whether every number is the same. */
export const verifyRecommendation = contract({
  name: "verify-recommendation",
  summary: "Make a kept recommendation again and compare",
  notes:
    "Makes a kept recommendation again from what it was made from. Where the catalogue has changed " +
    "since, numbers may differ, and it says which parts do.",
  input: z.strictObject({ organisation: idSchema, recommendation: idSchema }),
  output: z.object({
    same: z.boolean(),
    /** Parts of the recommendation that differ. */
    differs: z.array(z.string()),
    /** The catalogue it was made from and the one of today; where they differ, numbers may. */
    kept: catalogueRefSchema,
    today: catalogueRefSchema,
  }),
  example: {
    organisation: "0b1f2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d",
    recommendation: "3c2d1e0f-9a8b-4c7d-8e6f-5a4b3c2d1e0f",
  },
  effects: ["store"],
  access: "local",
});
