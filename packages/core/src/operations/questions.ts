import { z } from "zod";
import { operation } from "#model/operation.ts";
import { optionSchema, questionSchema } from "#model/question.ts";

/** The interview: every question with its options, without what the answers do (see `question`). */
export const questions = operation({
  name: "questions",
  summary: "The questions of the interview, with their options",
  notes:
    "Use it before `decide`, to learn what can be asked and the ids of the answers. A question of " +
    "kind `one` takes one option id, `many` a list of them, `number` a whole number; every question " +
    "also takes `unknown` and `not-applicable`.",
  input: z.strictObject({}),
  output: z.array(
    questionSchema
      .pick({
        id: true,
        kind: true,
        order: true,
        text: true,
        short: true,
        help: true,
        why: true,
        unit: true,
        ordered: true,
        own: true,
      })
      .extend({ options: z.array(optionSchema.pick({ id: true, label: true, help: true, from: true })) }),
  ),
  example: {},
  effects: [],
  load: async () => {
    const { catalogueFor } = await import("./catalogue-for.ts");
    return {
      run: (_, door) => ({
        value: catalogueFor(door).catalogue.questions.map(({ options, cites: _cites, ...question }) => ({
          ...question,
          options: options.map(({ id, label, help, from }) => ({ id, label, help, from })),
        })),
      }),
    };
  },
});
