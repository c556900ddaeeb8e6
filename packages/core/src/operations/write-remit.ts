import { z } from "zod";
import { operation } from "#model/operation.ts";
import { remitSchema } from "#model/remit.ts";
import { exampleRemit } from "./example-remit.ts";

/** A remit as the text of a file; given the text it came from, comments and layout stay. */
export const writeRemit = operation({
  name: "write-remit",
  summary: "Write a remit as a file that people can edit",
  notes:
    "Use it to give somebody a remit as a file. Given the text it came from as `before`, comments and layout stay.",
  input: z.strictObject({ remit: remitSchema, before: z.string().max(1_000_000).optional() }),
  output: z.object({ text: z.string() }),
  example: {
    remit: exampleRemit,
  },
  effects: [],
  load: async () => {
    const { catalogueFor } = await import("./catalogue-for.ts");
    const { checkRemit } = await import("#write/check-remit.ts");
    const { parseRemit: parse, writeRemit: write } = await import("#write/remit-file.ts");
    return {
      run: ({ remit, before }, door) => {
        const index = catalogueFor(door);
        const read = before === undefined ? undefined : parse(before, index);
        if (read?.issues) return { issues: read.issues };
        const checked = checkRemit(index, remit);
        return checked.issues ? checked : { value: { text: write(remit, before) } };
      },
    };
  },
});
