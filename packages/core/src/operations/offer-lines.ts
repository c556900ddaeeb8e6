import { z } from "zod";
import { operation } from "#model/operation.ts";
import { offeredLineSchema, remitSchema } from "#model/remit.ts";
import { exampleRemit } from "./example-remit.ts";

/** The lines an author can add to a remit from the catalogue. */
export const offerLines = operation({
  name: "offer-lines",
  summary: "What an author can add to a remit: every line of the catalogue it does not hold yet",
  notes:
    "Use it to extend a remit by hand. It gives accountabilities, shared responsibilities, decision rights and qualifications " +
    "in the words a draft would use, those of the remit's role first. Nothing here was asked for by an answer: for what " +
    "answers call for, use revise-remit. A line is added by putting it into its section, and taking its id out of `removed`.",
  input: z.strictObject({ remit: remitSchema }),
  output: z.object({ lines: z.array(offeredLineSchema) }),
  example: {
    remit: {
      ...exampleRemit,
      accountabilities: [
        { id: "accountabilities/it-operations", of: "it-operations", text: "IT runs.", letter: "A" },
      ],
    },
  },
  effects: [],
  load: async () => {
    const { catalogueFor } = await import("./catalogue-for.ts");
    const { remitFrom } = await import("./remit-from.ts");
    const { offeredLines } = await import("#write/offer.ts");
    return {
      run: ({ remit }, door) => {
        const index = catalogueFor(door);
        const { issues } = remitFrom(index, remit);
        return issues ? { issues } : { value: { lines: offeredLines(index, remit) } };
      },
    };
  },
});
