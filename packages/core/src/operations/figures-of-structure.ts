import { z } from "zod";
import { operation } from "#model/operation.ts";
import { structureFiguresSchema } from "#model/structure-figures.ts";
import { structureSchema } from "#model/structure.ts";
import { structureExample } from "./structure-example.ts";

/** What a chart says in numbers, of each position and of the whole. */
export const figuresOfStructure = operation({
  name: "figures-of-structure",
  summary: "Layers, spans, head count, cost and load of every position, with circles, orphans and vacancies",
  notes:
    "Use it for numbers about a chart. It answers for any chart, broken ones too: what hangs in a circle or below a " +
    "superior who is not there has no layer. `check-structure` says which of the numbers are a problem.",
  input: z.strictObject({ structure: structureSchema }),
  output: structureFiguresSchema,
  example: { structure: structureExample },
  large: true,
  effects: [],
  load: async () => {
    const { figuresOf, toldFigures } = await import("#design/figures.ts");
    return { run: ({ structure }) => ({ value: toldFigures(figuresOf(structure)) }) };
  },
});
