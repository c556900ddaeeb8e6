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

/** A position that gets another line because of the new leader. */
export const hireLineSchema = z.object({
  position: z.string(),
  line: z.enum(["solid", "dotted"]),
  /** Whom it leads to. */
  to: z.string(),
  /** Of a solid line, whom the position reports to today. */
  from: z.string().optional(),
  /** Accountabilities for which; none where the role alone says it. */
  because: ids,
});
export type HireLine = z.infer<typeof hireLineSchema>;

/** What hiring a leader would change, as a scenario, and what has to be handed over for it. */
export const hireSchema = z.object({
  scenario: scenarioSchema,
  role: z.string(),
  /** The seat: a new position, one that was vacant, or one that somebody leads in already. */
  position: z.string(),
  /** The words on its card. */
  title: z.string(),
  seat: z.enum(["new", "vacant", "filled"]),
  /** Who leads in it already. */
  holder: z.string().optional(),
  /** What it costs and may spend a year, in whole units of the currency of the structure; absent where nobody has said it. */
  cost: z.number().optional(),
  budget: z.number().optional(),
  /** Where it is placed in the chart; absent where several tops leave that open. */
  reportsTo: z
    .object({
      position: z.string(),
      /** What told it: the title or role the answer names, or that the chart has one top. */
      by: z.enum(["title", "role", "top"]),
      because: answerRefSchema.optional(),
    })
    .optional(),
  /** Positions that report to it from then on, and dotted lines for work that would be out of reach. */
  lines: z.array(hireLineSchema),
  /** In order of weight. */
  handovers: z.array(handoverSchema),
  /** Rights it gets, and those that others give up for it. */
  granted: z.array(grantSchema),
  revoked: z.array(grantSchema),
  /** Accountabilities that the answers need or the structure asks for, and that nobody who is there answers for afterwards. */
  open: ids,
  /** Rules that find more afterwards than today, and how much. */
  more: z.array(
    z.object({ rule: z.string(), title: z.string(), before: z.number().int(), after: z.number().int() }),
  ),
});
export type Hire = z.infer<typeof hireSchema>;
