import { z } from "zod";
import { operation } from "#model/operation.ts";
import { roleViewSchema } from "#model/role-view.ts";

/** Everything the catalogue says of one role, with statements; `role` is an id or a title that means it. */
export const role = operation({
  name: "role",
  summary: "One role: what it holds, decides and needs, with statements",
  input: z.strictObject({ role: z.string().max(200), profile: z.string().max(100).optional() }),
  output: roleViewSchema,
  example: { role: "cto" },
  effects: [],
  load: async () => {
    const { shipped } = await import("#catalogue/shipped.ts");
    const { roleView } = await import("#catalogue/role-view.ts");
    return { run: (input) => roleView(shipped, input.role, input.profile) };
  },
});
