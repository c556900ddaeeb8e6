import { z } from "zod";
import { catalogueRefSchema } from "#model/catalogue.ts";
import { operation } from "#model/operation.ts";
import { recommendationSchema } from "#model/recommendation.ts";
import { recordSchema, verificationSchema } from "#model/record.ts";

const recordedSchema = z.looseObject({
  catalogue: catalogueRefSchema,
  seed: recommendationSchema.shape.seed,
  draws: z.number().int().min(100).max(200_000),
});

/** Whether a decision record comes out the same when it is made again. */
export const verifyRecord = operation({
  name: "verify-record",
  summary: "Make a recorded decision again and say whether anything differs",
  notes:
    "Use it to check a decision record: the recommendation is computed anew from the answers, seed and draws in it and compared " +
    "number by number. Another catalogue than the record was made from is named, since it may explain a difference.",
  // What was recorded is compared, whatever it is: a shape that is wrong differs.
  input: z.strictObject({ record: recordSchema.extend({ recommendation: recordedSchema }) }),
  output: verificationSchema,
  example: {
    record: {
      format: "remit/record@1",
      date: "2026-01-31",
      assessment: {
        format: "remit/assessment@1",
        organisation: { name: "Harbour Mill" },
        answers: { "reports-to": "operations-or-finance" },
      },
      recommendation: { catalogue: { version: "1.0.0", hash: "0000000000000000" }, seed: 1, draws: 10_000 },
      decision: { role: "it-director" },
    },
  },
  effects: [],
  load: async () => {
    const { catalogueFor } = await import("./catalogue-for.ts");
    const { nowOf } = await import("./drafting.ts");
    const { differences } = await import("#write/differences.ts");
    const listed = 50;
    return {
      run: ({ record }, door) => {
        const index = catalogueFor(door);
        const { assessment, respondent, recommendation } = record;
        const { seed, draws } = recommendation;
        const now = nowOf(index, { ...assessment, seed, draws }, respondent, door);
        if (now.issues) return now;
        const again = now.value.recommendation;
        const found = differences(recommendation, JSON.parse(JSON.stringify(again)));
        const name = ({ version, hash, own }: typeof again.catalogue): string =>
          [version, hash, own?.hash].flatMap((part) => part ?? []).join(" ");
        return {
          value: {
            identical: found.length === 0,
            catalogue: { record: name(recommendation.catalogue), now: name(again.catalogue) },
            differences: found.slice(0, listed),
            more: Math.max(0, found.length - listed),
          },
        };
      },
    };
  },
});
