import type { DocumentKind } from "@remit/core";

/** What each paper is called. */
export const kinds: Readonly<Record<DocumentKind, string>> = {
  remit: "Remit",
  "job-description": "Job description",
  accountabilities: "List of accountabilities",
  posting: "Job posting",
  scorecard: "Interview scorecard",
  plan: "Plan for the first 90 days",
  record: "Decision record",
};
