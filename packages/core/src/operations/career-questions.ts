import { z } from "zod";
import { operation } from "#model/operation.ts";
import { optionSchema, type Question, questionSchema } from "#model/question.ts";

/** A question whose answers raise or lower anything tells a wish; any other, a fact. */
const tellsOf = ({ options }: Question): "wish" | "fact" =>
  options.some(({ effects }) => Object.keys(effects).length > 0) ? "wish" : "fact";

/** What a person is asked: every question with its options, why it is asked, and whether it tells wishes or facts. */
export const careerQuestions = operation({
  name: "career-questions",
  summary: "The questions to a person who looks for a role, with their options",
  notes:
    "Use it to learn the ids that `career` takes. Questions of kind `one` take an option id, those of kind " +
    "`many` a list of them; every question takes `unknown`.",
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
        cites: true,
      })
      .extend({
        /** A wish moves the ranking; a fact feeds the gaps. */
        tells: z.enum(["wish", "fact"]),
        options: z.array(optionSchema.pick({ id: true, label: true, help: true })),
      }),
  ),
  example: {},
  effects: [],
  load: async () => {
    const { catalogueFor } = await import("./catalogue-for.ts");
    return {
      run: (_, door) => ({
        value: catalogueFor(door).catalogue.careerQuestions.map((question) => {
          const { id, kind, order, text, short, help, why, cites } = question;
          const options = question.options.map((each) => ({
            id: each.id,
            label: each.label,
            help: each.help,
          }));
          return { id, kind, order, text, short, help, why, cites, tells: tellsOf(question), options };
        }),
      }),
    };
  },
});
