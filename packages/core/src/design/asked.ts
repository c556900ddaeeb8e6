import type { Structure } from "#model/structure.ts";

/** Accountabilities somebody must answer for: those required, and those that have an assignment. */
export const askedFor = ({ required, assignments }: Structure): readonly string[] => [
  ...new Set([...required, ...Object.keys(assignments)]),
];

/** The positions that answer for an accountability: those with its A, each once. */
export const answering = ({ assignments }: Structure, accountability: string): readonly string[] =>
  Object.hasOwn(assignments, accountability) ? [...new Set(assignments[accountability]?.A)] : [];
