import { z } from "zod";
import { assessmentSchema } from "#model/assessment.ts";
import { hireSchema } from "#model/hire.ts";
import { operation } from "#model/operation.ts";
import { structureFormat, structureSchema } from "#model/structure.ts";

const name = z.string().trim().min(1).max(200);

/** “What if we hire the recommended leader?”: a scenario of a structure, and what has to be handed over for it. */
export const hireScenario = operation({
  name: "hire-scenario",
  summary:
    "What hiring the recommended leader would change in a structure, as a scenario with its handover list",
  notes:
    "Use it when an organisation has both its answers and its chart. `role` is the role it chose; without it, the recommended " +
    "one. Nothing is changed by itself: put the scenario among those of the structure to work on it. A vacant seat of the " +
    "same role is filled, else a position is added. Money limits go along with the rights of whoever gives them up; new ones " +
    "only the organisation can set.",
  input: z.strictObject({
    structure: structureSchema,
    assessment: assessmentSchema,
    respondent: z.string().max(100).optional(),
    role: z.string().max(100).optional(),
    /** The words on the card. */
    title: name.optional(),
    /** What stands in the seat until somebody is found. */
    holder: name.optional(),
    /** What the scenario is called. */
    name: name.optional(),
  }),
  output: hireSchema,
  example: {
    structure: {
      format: structureFormat,
      organisation: { name: "Harbour Mill" },
      positions: [
        { id: "md", title: "Managing Director", holder: { name: "filled" } },
        { id: "finance", title: "Finance Director", holder: { name: "filled" }, reportsTo: "md" },
      ],
      required: ["it-operations", "security"],
      assignments: { "technology-budget": { A: ["finance"] } },
    },
    assessment: {
      format: "remit/assessment@1",
      organisation: { name: "Harbour Mill" },
      answers: { "reports-to": "chief-executive", "support-load": "heavy" },
    },
  },
  large: true,
  effects: [],
  load: async () => {
    const { catalogueFor } = await import("./catalogue-for.ts");
    const { nowOf } = await import("./drafting.ts");
    const { find } = await import("./find.ts");
    const { givenStructure } = await import("./given-structure.ts");
    const { hireScenario: hire } = await import("#design/hire.ts");
    const { writing } = await import("#write/writing.ts");
    return {
      run: (
        { structure, assessment, respondent, role: chosen, title, holder = "to be hired", name: called },
        door,
      ) => {
        const index = catalogueFor(door);
        const given = givenStructure(index, structure);
        if (given.issues) return given;
        const now = nowOf(index, assessment, respondent, door);
        if (now.issues) return now;
        const role = find(index.role, chosen ?? now.value.recommendation.first, ["role"], "unknown-role");
        if (role.issues) return role;
        return hire(index, structure, {
          ...now.value,
          role: role.value,
          title,
          holder,
          name: called ?? `Hire: ${role.value.name}`,
          rights: writing.decisionRights,
        });
      },
    };
  },
});
