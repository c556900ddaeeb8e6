import { z } from "zod";
import { amendmentsSchema } from "#model/amendment.ts";
import { operation } from "#model/operation.ts";

/** The text of an amendments file, read and checked against the shipped catalogue; issues carry line and column. */
export const parseAmendments = operation({
  name: "parse-amendments",
  summary: "Read the text of an amendments file, or say what is wrong with it and where",
  notes:
    "Use it on the text of an amendments file before `amendments`. At most 1 MB of YAML; what is wrong comes " +
    "back with line and column.",
  input: z.strictObject({ text: z.string() }),
  output: amendmentsSchema,
  example: { text: "format: remit/amendments@1\namendments: []\n" },
  effects: [],
  load: async () => {
    const { shippedCatalogue } = await import("#catalogue/shipped.ts");
    const { parseAmendments: parse } = await import("#decide/amendments-file.ts");
    return { run: ({ text }) => parse(text, shippedCatalogue) };
  },
});
