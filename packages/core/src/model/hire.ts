import { z } from "zod";
import { answerRefSchema } from "./recommendation.ts";
import { grantSchema, scenarioSchema } from "./structure.ts";

const ids = z.array(z.string());

/** How one accountability or part of it comes to a new leader. */
export const handoverSchema = z.object({
  accountability: z.string(),
  /** What the new position holds of it afterwards. */
  letter: z.enum(["A", "R"]),
  /** take-over: others answer for it today. begin: nobody does, or a vacant seat. join: it works on what others answer for. */
  kind: z.enum(["take-over", "begin", "join"]),
  /** Positions that answered for it; of what it joins, those that go on answering. */
  from: ids,
  /** Decision rights that come with it. */
  rights: ids,
});
export type Handover = z.infer<typeof handoverSchema>;

/** What hiring a leader would change, as a scenario, and what has to be handed over for it. */
export const hireSchema = z.object({
  scenario: scenarioSchema,
  role: z.string(),
  /** The seat: a new position, or one that was vacant. */
  position: z.string(),
  seat: z.enum(["new", "vacant"]),
  /** Where it is placed in the chart; absent where several tops leave that open. */
  reportsTo: z
    .object({
      position: z.string(),
      /** What told it: the title or role the answer names, or that the chart has one top. */
      by: z.enum(["title", "role", "top"]),
      because: answerRefSchema.optional(),
    })
    .optional(),
  /** In order of weight. */
  handovers: z.array(handoverSchema),
  /** Rights it gets, and those that others give up for it. */
  granted: z.array(grantSchema),
  revoked: z.array(grantSchema),
  /** Accountabilities that the answers ask for and that nobody answers for afterwards. */
  open: ids,
});
export type Hire = z.infer<typeof hireSchema>;
