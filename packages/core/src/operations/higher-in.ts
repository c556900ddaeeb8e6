import { z } from "zod";
import { higherInSchema } from "#model/higher-in.ts";
import { operation } from "#model/operation.ts";
import { structureSchema } from "#model/structure.ts";
import { structureExample } from "./structure-example.ts";

const words = z.string().max(200).describe("A position: its id, title, holder, or the role it is");

/** Who is higher in one organisation's own chart. */
export const higherInChart = operation({
  name: "higher-in",
  summary: "Who is higher, of two positions in an organisation's own chart, with what each may decide",
  notes:
    "Use it instead of `higher` where there is a chart. The verdict follows the solid lines; decision rights and budgets " +
    "stand beside it, and `disagreements` says where they speak for the lower of the two.",
  input: z.strictObject({ structure: structureSchema, first: words, second: words }),
  output: higherInSchema,
  example: { structure: structureExample, first: "md", second: "Head of IT" },
  large: true,
  effects: [],
  load: async () => {
    const { catalogueFor } = await import("./catalogue-for.ts");
    const { higherIn } = await import("#design/higher-in.ts");
    const { writing } = await import("#write/writing.ts");
    return {
      run: ({ structure, first, second }, door) =>
        higherIn(catalogueFor(door), writing.decisionRights, structure, first, second),
    };
  },
});
