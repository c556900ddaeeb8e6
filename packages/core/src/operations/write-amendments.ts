import { z } from "zod";
import { amendmentsSchema } from "#model/amendment.ts";
import { operation } from "#model/operation.ts";

/** Amendments as the text of a file; given the text they came from, comments and layout stay. */
export const writeAmendments = operation({
  name: "write-amendments",
  summary: "Write an organisation's amendments as a file that people can edit",
  notes:
    "Use it to keep amendments beside the assessments they were made for. Give `before`, the text they were " +
    "read from, and its comments and layout stay.",
  input: z.strictObject({ amendments: amendmentsSchema, before: z.string().max(1_000_000).optional() }),
  output: z.object({ text: z.string() }),
  example: {
    amendments: {
      format: "remit/amendments@1",
      amendments: [
        {
          reason: "That is what the card says here.",
          body: { kind: "title", title: { title: "Lead of Machines", roles: ["head-of-it"] } },
        },
      ],
    },
  },
  effects: [],
  load: async () => {
    const { shippedCatalogue } = await import("#catalogue/shipped.ts");
    const { parseAmendments: parse, writeAmendments: write } = await import("#decide/amendments-file.ts");
    return {
      run: ({ amendments, before }) => {
        const read = before === undefined ? undefined : parse(before, shippedCatalogue);
        if (read?.issues) return { issues: read.issues };
        return { value: { text: write(amendments, before) } };
      },
    };
  },
});
