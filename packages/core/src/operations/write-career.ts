import { z } from "zod";
import { careerSchema } from "#model/career.ts";
import { operation } from "#model/operation.ts";

/** A career profile as the text of a file; given the text it came from, comments and layout stay. */
export const writeCareer = operation({
  name: "write-career",
  summary: "Write a person's career answers as a file that people can edit",
  notes:
    "Use it to keep a person's answers. Give `before`, the text they were read from, and its comments and " +
    "layout stay.",
  input: z.strictObject({ career: careerSchema, before: z.string().max(1_000_000).optional() }),
  output: z.object({ text: z.string() }),
  example: { career: { format: "remit/career@1", answers: { "known-for": "people" } } },
  effects: [],
  load: async () => {
    const { catalogueFor } = await import("./catalogue-for.ts");
    const { parseCareer: parse, writeCareer: write } = await import("#decide/career-file.ts");
    return {
      run: ({ career, before }, door) => {
        const index = catalogueFor(door);
        const read = before === undefined ? undefined : parse(before, index);
        if (read?.issues) return { issues: read.issues };
        return { value: { text: write(career, index, before) } };
      },
    };
  },
});
