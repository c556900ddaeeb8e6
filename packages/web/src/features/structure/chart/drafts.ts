import type { PositionForm } from "./position-edits.ts";

/** Fields of a position as they were typed and not saved yet. */
export type Draft = Partial<PositionForm>;

/** By structure, scenario and position: whoever looks at another position or page meanwhile finds again what was typed. */
export const drafts = new Map<string, Draft>();
