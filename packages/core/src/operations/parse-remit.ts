import { z } from "zod";
import { operation } from "#model/operation.ts";
import { remitSchema } from "#model/remit.ts";

/** A remit from the text of its file, or everything that is wrong with it, by line. */
export const parseRemit = operation({
  name: "parse-remit",
  summary: "Read a remit file and say what is wrong with it, by line",
  notes: "Use it on the text of a `*.remit.yaml`. Each issue has its line and column.",
  input: z.strictObject({ text: z.string().max(1_000_000) }),
  output: remitSchema,
  example: {
    text: [
      "format: remit/remit@1",
      "organisation: { name: Harbour Mill }",
      "role: it-director",
      "title: IT Director",
      'catalogue: { version: 1.0.0, hash: "0000000000000000" }',
    ].join("\n"),
  },
  effects: [],
  load: async () => {
    const { catalogueFor } = await import("./catalogue-for.ts");
    const { parseRemit: parse } = await import("#write/remit-file.ts");
    return { run: ({ text }, door) => parse(text, catalogueFor(door)) };
  },
});
