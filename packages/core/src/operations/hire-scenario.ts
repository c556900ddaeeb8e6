import { z } from "zod";
import { assessmentSchema } from "#model/assessment.ts";
import { hireSchema } from "#model/hire.ts";
import { operation } from "#model/operation.ts";
import { positionSchema, structureFormat, structureSchema } from "#model/structure.ts";

const name = z.string().trim().min(1).max(200);

/** “What if we hire the recommended leader?”: a scenario of a structure, and what has to be handed over for it. */
export const hireScenario = operation({
  name: "hire-scenario",
  summary:
    "What hiring the recommended leader would change in a structure, as a scenario with its handover list",
  notes:
    "Use it when an organisation has both its answers and its chart. `role` is the role it chose; without it, the recommended " +
    "one. Nothing is changed by itself: put the scenario among those of the structure to work on it. Where somebody leads in that " +
    "role already their remit grows, a vacant seat of the role is used, else a position is added; it is vacant until somebody is " +
    "found. `lines` says who reports to it from then on; name in `stays` who does not. `more` says what the check finds more of. " +
    "Money limits go along with the rights of whoever gives them up; new ones only the organisation can set.",
  input: z.strictObject({
    structure: structureSchema,
    assessment: assessmentSchema,
    respondent: z.string().max(100).optional(),
    role: z.string().max(100).optional(),
    /** The words on the card. */
    title: name.optional(),
    cost: positionSchema.shape.cost.describe("What the position costs a year, where that is known"),
    budget: positionSchema.shape.budget.describe("What it may spend a year"),
    stays: z
      .array(z.string().max(120))
      .max(1000)
      .optional()
      .describe("Positions that keep the lines they have"),
    /** What the scenario is called; without it, a name that no other has. */
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
    const { groundFor } = await import("./ground-for.ts");
    const { applyChanges } = await import("#design/apply.ts");
    const { hireScenario: hire } = await import("#design/hire.ts");
    const { moreFound } = await import("#design/told.ts");
    const { writing } = await import("#write/writing.ts");
    return {
      run: ({ structure, assessment, respondent, role: chosen, name: called, ...seat }, door) => {
        const index = catalogueFor(door);
        const given = givenStructure(index, structure);
        if (given.issues) return given;
        const now = nowOf(index, assessment, respondent, door);
        if (now.issues) return now;
        const role = find(index.role, chosen ?? now.value.recommendation.first, ["role"], "unknown-role");
        if (role.issues) return role;
        const hired = hire(index, structure, {
          ...now.value,
          ...seat,
          role: role.value,
          name: called,
          rights: writing.decisionRights,
        });
        if (hired.issues) return hired;
        const after = applyChanges(structure, hired.value.scenario.changes);
        if (after.issues) return after;
        return { value: { ...hired.value, more: moreFound(groundFor(index), structure, after.value) } };
      },
    };
  },
});
