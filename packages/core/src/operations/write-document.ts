import { z } from "zod";
import { documentFormatSchema, documentKinds } from "#model/document.ts";
import { operation } from "#model/operation.ts";
import { recordSchema } from "#model/record.ts";
import { remitSchema } from "#model/remit.ts";
import { fileSchema } from "./file-schema.ts";
import { exampleRemit } from "./example-remit.ts";

/** A document in a format, from a remit or from a decision record. */
export const writeDocument = operation({
  name: "write-document",
  summary: "Write a document a company hires with, from a remit or a decision record",
  notes:
    "Use it to get a remit, job description, list of accountabilities (the charter), posting, scorecard or 90-day plan from a " +
    "remit, or the record of a decision from a record. `md`, `html` and `json` are text, `docx` and `pdf` come as base64. " +
    "A posting whose last day has passed, or whose markup says what the page does not show, is refused.",
  input: z.strictObject({
    kind: z.enum(documentKinds),
    format: documentFormatSchema,
    /** Of all kinds but the record. */
    remit: remitSchema.optional(),
    record: recordSchema.optional(),
  }),
  output: fileSchema,
  example: {
    kind: "job-description",
    format: "md",
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
  },
  effects: ["today"],
  load: async () => {
    const { catalogueFor } = await import("./catalogue-for.ts");
    const { documentFrom } = await import("./document-from.ts");
    const { rendered } = await import("./rendered.ts");
    return {
      run: async (given, door) => {
        const document = documentFrom(catalogueFor(door), given, door);
        return document.issues ? document : rendered(document.value, given.format, given, door);
      },
    };
  },
});
