import { z } from "zod";
import { operation } from "#model/operation.ts";
import { postingCheckSchema } from "#model/posting-check.ts";
import { remitSchema } from "#model/remit.ts";
import { exampleRemit } from "./example-remit.ts";

/** What to look at before a posting is published. */
export const checkPosting = operation({
  name: "check-posting",
  summary:
    "What to look at before a posting is published: what is missing, too long, unkind, or under the wrong title",
  notes:
    "Use it on a remit before its posting is written. It finds what an applicant looks for and does not see, words that leave " +
    "people out or are hard to read, and a title that means another role than the duties do. Findings are rules with numbers; " +
    "only an error keeps a posting from going out. What the remit's `overruled` names is listed apart.",
  input: z.strictObject({ remit: remitSchema }),
  output: postingCheckSchema,
  example: {
    remit: {
      ...exampleRemit,
      advert: { pay: { currency: "GBP", low: 60_000, high: 120_000, per: "year" } },
      overruled: [{ rule: "wide-pay", at: "advert.pay", reason: "Two grades are open." }],
    },
  },
  effects: ["today"],
  load: async () => {
    const { catalogueFor } = await import("./catalogue-for.ts");
    const { calibrationOf } = await import("#decide/calibration.ts");
    const { effectModel } = await import("#decide/effects.ts");
    const { dutyRanking } = await import("#fit/duties.ts");
    const { strengthModel } = await import("#fit/strengths.ts");
    const { remitFrom } = await import("./remit-from.ts");
    const { checkPosting: check, textsOf } = await import("#write/posting-check.ts");
    return {
      run: async ({ remit }, door) => {
        const index = catalogueFor(door);
        const { issues } = remitFrom(index, remit);
        if (issues) return { issues };
        const today = door.effects.today?.();
        if (today === undefined) throw new Error("the check of a posting needs today from its door");
        const source = { index, remit, today };
        const strengths = strengthModel(index);
        const rank = dutyRanking(index, strengths, calibrationOf(index, strengths, effectModel(index)));
        return { value: check(source, rank, await door.effects.checkText?.(textsOf(source), true)) };
      },
    };
  },
});
