import { z } from "zod";
import { operation } from "#model/operation.ts";
import { roleViewSchema } from "#model/role-view.ts";

/** Everything the catalogue says of one role, with statements; `role` is an id or a title that means it. */
export const role = operation({
  name: "role",
  summary: "One role: what it holds, decides and needs, with statements",
  notes:
    "Use it to know one role thoroughly: give its id or a title. Every cell says whether it rests on " +
    "statements or is a judgement; `not-stated` means that no source speaks of it. The answer is long " +
    "(near 200 kB): for a difference between roles use `compare`, for one passage `search`.",
  input: z.strictObject({
    role: z.string().max(200).describe("A role id, or a title as written on a card"),
    profile: z.string().max(100).optional().describe("What the role holds when certain others are there"),
  }),
  output: roleViewSchema,
  example: { role: "cto" },
  effects: [],
  load: async () => {
    const { catalogueFor } = await import("./catalogue-for.ts");
    const { roleView } = await import("#catalogue/role-view.ts");
    return { run: (input, door) => roleView(catalogueFor(door), input.role, input.profile) };
  },
});
