import { z } from "zod";
import { operation } from "#model/operation.ts";
import { remitChangeSchema, remitSchema } from "#model/remit.ts";
import { remitAndAnswers } from "./drafting-input.ts";
import { exampleRemit } from "./example-remit.ts";

const change = z.string().max(200);

/** What new answers would change in a remit, and the remit with some of it taken or turned down. */
export const reviseRemit = operation({
  name: "revise-remit",
  summary: "What new answers would change in a remit, taken or turned down line by line",
  notes:
    "Use it when answers changed after a remit was drafted. It changes nothing by itself: it lists lines to add, lines whose " +
    "reason has gone and words that would be drafted otherwise. Name the ids to `take` and to `refuse`; what is refused is " +
    "not proposed again. What the author wrote stays until its change is taken.",
  input: remitAndAnswers.extend({
    take: z.array(change).max(2000).optional(),
    refuse: z.array(change).max(2000).optional(),
  }),
  output: z.object({
    remit: remitSchema,
    /** What is still proposed. */
    changes: z.array(remitChangeSchema),
    /** Lines that rest on answers which are no longer given. */
    stale: z.array(z.string()),
  }),
  example: {
    remit: exampleRemit,
    assessment: {
      format: "remit/assessment@1",
      organisation: { name: "Harbour Mill" },
      answers: { "reports-to": "operations-or-finance" },
    },
    take: ["position/reports-to"],
  },
  effects: [],
  load: async () => {
    const { catalogueFor } = await import("./catalogue-for.ts");
    const { redraft } = await import("./drafting.ts");
    const { changesOf, settleChanges, staleLines } = await import("#write/revise.ts");
    return {
      run: ({ take = [], refuse = [], ...given }, door) => {
        const { value: draft, issues } = redraft(catalogueFor(door), given, door);
        if (issues) return { issues };
        const remit = settleChanges(given.remit, draft, take, refuse);
        const changes = changesOf(remit, draft);
        return { value: { remit, changes, stale: staleLines(changes) } };
      },
    };
  },
});
