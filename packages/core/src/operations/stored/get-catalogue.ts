import { z } from "zod";
import { catalogueSchema } from "#model/catalogue.ts";
import { idSchema } from "#model/kept.ts";
import { contract } from "#model/operation.ts";

/** The whole catalogue as an organisation uses it: the shipped one with its amendments. */
export const getCatalogue = contract({
  name: "get-catalogue",
  summary: "The catalogue as an organisation uses it",
  notes:
    "The shipped catalogue with this organisation's amendments over it; results say which one they " +
    "used. It is long (near 500 kB): for one entry use `role`, `question`, `statement` or `search`.",
  input: z.strictObject({ organisation: idSchema }),
  output: catalogueSchema,
  example: { organisation: "0b1f2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d" },
  effects: ["store"],
  access: "local",
});
