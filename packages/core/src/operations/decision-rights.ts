import { z } from "zod";
import { operation } from "#model/operation.ts";
import { decisionRightSchema } from "#model/writing.ts";

/** The classes of decisions a technology leader may take or take part in. */
export const decisionRights = operation({
  name: "decision-rights",
  summary: "The classes of decisions that technology leaders take or take part in",
  notes:
    "Use it when a structure names decision rights by id, or somebody asks which there are. `of` lists the accountabilities " +
    "that cannot be carried out without it, `part` what comes with owning, sharing or supporting them. All of it is judgement.",
  input: z.strictObject({}),
  output: z.object({ decisionRights: z.array(decisionRightSchema) }),
  example: {},
  effects: [],
  load: async () => {
    const { writing } = await import("#write/writing.ts");
    return { run: () => ({ value: { decisionRights: writing.decisionRights } }) };
  },
});
