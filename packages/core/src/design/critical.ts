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
