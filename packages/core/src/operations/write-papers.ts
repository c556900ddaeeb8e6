import { z } from "zod";
import { documentFormats, documentFormatSchema, documentKindSchema } from "#model/document.ts";
import { issueSchema } from "#model/issue.ts";
import { operation } from "#model/operation.ts";
import { recordSchema } from "#model/record.ts";
import { remitSchema } from "#model/remit.ts";
import { exampleRemit } from "./example-remit.ts";

/** All documents of a remit, and of a decision record where one is given, as one ZIP archive. */
export const writePapers = operation({
  name: "write-papers",
  summary: "Write all documents a company hires with as one ZIP, from a remit and a decision record",
  notes:
    "Use it where somebody wants everything at once: each document of a remit, and the record of the decision if it is given, in " +
    "every format or in those named. The ZIP comes as base64. What must not go out, or cannot be made here, is not in it: " +
    "`leftOut` names each such file with the code of its reason, which `write-document` tells in full.",
  input: z.strictObject({
    remit: remitSchema,
    record: recordSchema.optional(),
    formats: z
      .array(documentFormatSchema)
      .min(1)
      .max(documentFormats.length)
      .default([...documentFormats]),
  }),
  output: z.object({
    /** A name for the file. */
    name: z.string(),
    mediaType: z.literal("application/zip"),
    encoding: z.literal("base64"),
    content: z.string(),
    /** What is in it, by name, in one folder. */
    files: z.array(z.string()),
    leftOut: z.array(
      z.object({
        kind: documentKindSchema,
        format: documentFormatSchema,
        ...issueSchema.pick({ code: true, data: true }).shape,
      }),
    ),
  }),
  example: {
    remit: {
      ...exampleRemit,
      accountabilities: [
        {
          id: "accountabilities/it-operations",
          of: "it-operations",
          text: "The services we depend on are up when they are needed.",
          letter: "A",
        },
      ],
    },
    formats: ["md", "html"],
  },
  effects: ["today", "zip"],
  load: async () => {
    const { catalogueFor } = await import("./catalogue-for.ts");
    const { papersFrom } = await import("./papers-from.ts");
    return { run: (given, door) => papersFrom(catalogueFor(door), given, door) };
  },
});
