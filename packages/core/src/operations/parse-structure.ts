import { z } from "zod";
import { operation } from "#model/operation.ts";
import { structureSchema } from "#model/structure.ts";

/** A structure from the text of its file, or everything that is wrong with it, by line. */
export const parseStructure = operation({
  name: "parse-structure",
  summary: "Read a structure file and say what is wrong with it, by line",
  notes:
    "Use it on the text of a `*.structure.yaml`, or the same as JSON. Each issue has its line and column. What is wrong " +
    "with the organisation, such as a cycle of reporting lines, is no issue: `check-structure` tells it.",
  input: z.strictObject({ text: z.string().max(30_000_000) }),
  output: structureSchema,
  example: {
    text: [
      "format: remit/structure@1",
      "organisation: { name: Harbour Mill }",
      "positions:",
      "  - { id: md, title: Managing Director }",
      "  - { id: it-head, title: Head of IT, reportsTo: md }",
      "assignments:",
      "  it-operations: { A: [it-head] }",
    ].join("\n"),
  },
  large: true,
  effects: [],
  load: async () => {
    const { catalogueFor } = await import("./catalogue-for.ts");
    const { parseStructure: parse } = await import("#design/structure-file.ts");
    return { run: ({ text }, door) => parse(text, catalogueFor(door)) };
  },
});
