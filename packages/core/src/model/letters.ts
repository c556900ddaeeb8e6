/** Who answers for an outcome, who does the work, who is asked and who is told (RACI). */
export const letters = ["A", "R", "C", "I"] as const;
export type Letter = (typeof letters)[number];

export const severities = ["error", "warning", "note"] as const;
export type Severity = (typeof severities)[number];
