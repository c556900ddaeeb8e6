import { z } from "zod";
import { operation } from "#model/operation.ts";
import { roleSchema } from "#model/role.ts";

/** Every role in one line each, in the catalogue's order. */
export const roles = operation({
  name: "roles",
  summary: "The roles Remit tells apart",
  notes:
    "Use it first, to learn the ids of the roles. `owns` counts the accountabilities a role answers " +
    "for, `notStated` those of which no source speaks, which is not the same as none.",
  input: z.strictObject({}),
  output: z.array(
    roleSchema
      .pick({
        id: true,
        name: true,
        short: true,
        summary: true,
        tier: true,
        shape: true,
        order: true,
        own: true,
      })
      .extend({
        /** Accountabilities it owns, and those its sources say nothing about. */
        owns: z.number().int(),
        notStated: z.number().int(),
      }),
  ),
  example: {},
  effects: [],
  load: async () => {
    const { catalogueFor } = await import("./catalogue-for.ts");
    const { roleRef } = await import("#catalogue/held.ts");
    return {
      run: (_, door) => {
        const { catalogue } = catalogueFor(door);
        const value = catalogue.roles.map((role) => ({
          ...roleRef(role),
          order: role.order,
          owns: Object.values(role.strengths).filter(({ strength }) => strength === 3).length,
          notStated: catalogue.accountabilities.length - Object.keys(role.strengths).length,
        }));
        return { value };
      },
    };
  },
});
