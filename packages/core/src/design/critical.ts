import { fixed } from "./limits.ts";

/** Outcomes that cannot wait for somebody to come back from leave. Our judgement. */
export const critical: readonly string[] = [
  "continuity",
  "cyber-incident-response",
  "security",
  "it-operations",
  "incident-management",
  "infrastructure",
  "customer-systems",
];

/** Whether somebody who answers for these outcomes needs a deputy: one of them cannot wait, or they are many. */
export const needsDeputy = (answers: readonly string[]): boolean =>
  answers.length >= fixed.deputyFrom || answers.some((of) => critical.includes(of));
