/** The sections of a remit, in the order of its file. Apart from the schemas, so that a page that edits one loads no zod. */
export const sections = [
  "position",
  "purpose",
  "accountabilities",
  "responsibilities",
  "decisionRights",
  "qualifications",
  "excluded",
  "open",
] as const;
export type Section = (typeof sections)[number];
