import { z } from "zod";
import { operation } from "#model/operation.ts";
import { structureSchema } from "#model/structure.ts";
import { structureExample } from "./structure-example.ts";

/** A structure as the text of a file; given the text it came from, comments and layout stay. */
export const writeStructure = operation({
  name: "write-structure",
  summary: "Write a structure as a file that people can edit",
  notes:
    "Use it to give somebody a structure as a file. Given the text it came from as `before`, comments and layout stay, " +
    "and only the lines of what changed are other ones.",
  input: z.strictObject({ structure: structureSchema, before: z.string().max(30_000_000).optional() }),
  output: z.object({ text: z.string() }),
  example: { structure: structureExample },
  large: true,
  effects: [],
  load: async () => {
    const { catalogueFor } = await import("./catalogue-for.ts");
    const { checkStructure } = await import("#design/check-structure.ts");
    const { parseStructure, writeStructure: write } = await import("#design/structure-file.ts");
    return {
      run: ({ structure, before }, door) => {
        const index = catalogueFor(door);
        const read = before === undefined ? undefined : parseStructure(before, index);
        if (read?.issues) return { issues: read.issues };
        const checked = checkStructure(index, structure);
        return checked.issues ? checked : { value: { text: write(structure, before) } };
      },
    };
  },
});
