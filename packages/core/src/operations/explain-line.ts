import { z } from "zod";
import { operation } from "#model/operation.ts";
import { chainSchema } from "#model/remit.ts";
import { remitAndAnswers } from "./drafting-input.ts";
import { exampleRemit } from "./example-remit.ts";

/** Why a line of a remit is there. */
export const explainLine = operation({
  name: "explain-line",
  summary: "Why a line of a remit is there: answer, accountability, statement with source",
  notes:
    "Use it to answer “why is this here?”. Gives the answers behind a line with what each adds to the need, the weight of the " +
    "accountability among all, what the role holds of it with the statements that say so, and the documents the line goes on to.",
  input: remitAndAnswers.extend({ line: z.string().max(120).describe("The id of the line") }),
  output: chainSchema,
  example: {
    remit: {
      ...exampleRemit,
      accountabilities: [
        { id: "accountabilities/it-operations", of: "it-operations", text: "IT runs.", letter: "A" },
      ],
    },
    assessment: {
      format: "remit/assessment@1",
      organisation: { name: "Harbour Mill" },
      answers: { "reports-to": "operations-or-finance" },
    },
    line: "accountabilities/it-operations",
  },
  effects: [],
  load: async () => {
    const { catalogueFor } = await import("./catalogue-for.ts");
    const { nowOf } = await import("./drafting.ts");
    const { remitFrom } = await import("./remit-from.ts");
    const { chainOf, findLine } = await import("#write/chain.ts");
    const { nearestWords } = await import("#catalogue/nearest.ts");
    const { sections } = await import("#model/remit.ts");
    return {
      run: ({ line: id, ...given }, door) => {
        const index = catalogueFor(door);
        const { remit } = given;
        const found = findLine(remit, id);
        if (!found) {
          const valid = sections.flatMap((section) => remit[section].map((line) => line.id));
          const data = { given: id, nearest: nearestWords(id, valid), valid };
          return { issues: [{ code: "write/unknown-line", path: ["line"], data }] };
        }
        const { issues } = remitFrom(index, remit);
        if (issues) return { issues };
        const now = nowOf(index, given.assessment, given.respondent, door);
        return now.issues ? now : { value: chainOf(index, remit, found, now.value) };
      },
    };
  },
});
