import { z } from "zod";
import { careerBetweenSchema, careerSchema } from "#model/career.ts";
import { operation } from "#model/operation.ts";

/** Two posts side by side for the person who may take either. */
export const careerBetween = operation({
  name: "career-between",
  summary: "Which of two posts: what each answers for, where sources differ, and what a person's answers say",
  notes:
    "Use it when a person stands between two titles. Titles are read as on a card. Without answers it gives " +
    "the differences the sources tell; with answers also which of them speak for which role. Difference in " +
    "pay is not in it: no source here tells it.",
  input: z.strictObject({
    roles: z.array(z.string().max(200)).length(2).describe("Two titles or role ids"),
    career: careerSchema.optional().describe("A person's answers, as `career` takes them"),
  }),
  output: careerBetweenSchema,
  example: {
    roles: ["IT Director", "CTO"],
    career: { format: "remit/career@1", answers: { reach: "use-at-work" } },
  },
  effects: [],
  load: async () => {
    const { catalogueFor } = await import("./catalogue-for.ts");
    const { checkCareer } = await import("#decide/check-career.ts");
    const { careerBetween: run } = await import("#decide/career-between.ts");
    return {
      run: ({ roles: [first = "", second = ""], career }, door) => {
        const index = catalogueFor(door);
        const checked = career === undefined ? undefined : checkCareer(index, career);
        if (checked?.issues)
          return { issues: checked.issues.map((issue) => ({ ...issue, path: ["career", ...issue.path] })) };
        return run(index, [first, second], career);
      },
    };
  },
});
