import { z } from "zod";
import { catalogueRefSchema } from "#model/catalogue.ts";
import { operation } from "#model/operation.ts";
import { questionSchema } from "#model/question.ts";
import { statementSchema } from "#model/statement.ts";
import { find } from "./find.ts";

/** One question, of either interview, with what every answer does to needs or wishes, and the statements that say so. */
export const question = operation({
  name: "question",
  summary: "One question: what each answer changes, and on what grounds",
  notes:
    "Use it when somebody asks why a question is put, or what an answer changes. An effect without " +
    "statements is a judgement and says why.",
  input: z.strictObject({
    question: z.string().max(100).describe("A question id, see questions and career-questions"),
  }),
  output: z.object({
    catalogue: catalogueRefSchema,
    question: questionSchema,
    statements: z.array(statementSchema),
  }),
  example: { question: "reports-to" },
  effects: [],
  load: async () => {
    const { catalogueFor } = await import("./catalogue-for.ts");
    const { catalogueRef } = await import("#catalogue/index.ts");
    return {
      run: (input, door) => {
        const index = catalogueFor(door);
        const { careerQuestions } = index.catalogue;
        const every = new Map([
          ...index.question,
          ...careerQuestions.map((each) => [each.id, each] as const),
        ]);
        const found = find(every, input.question, ["question"], "unknown-question");
        if (found.issues) return found;
        const { value } = found;
        const cited = value.options.flatMap((option) => [
          ...Object.values(option.effects).flatMap(({ cites }) => cites),
          ...option.qualifications.flatMap(({ cites }) => cites),
        ]);
        const statements = [...new Set([...value.cites, ...cited])].flatMap(
          (id) => index.statement.get(id) ?? [],
        );
        return { value: { catalogue: catalogueRef(index.catalogue), question: value, statements } };
      },
    };
  },
});
