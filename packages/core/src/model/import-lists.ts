// Without zod, so that a page may use them.

/** What a column of an imported table can tell of a position. */
export const importFields = [
  "id",
  "name",
  "firstName",
  "lastName",
  "email",
  "login",
  "number",
  "dn",
  "title",
  "role",
  "manager",
  "dotted",
  "deputy",
  "department",
  "location",
  "engagement",
  "share",
  "cost",
  "budget",
  "currency",
  "assistant",
  "kind",
  "status",
  "class",
] as const;
export type ImportField = (typeof importFields)[number];

/** Where lists of people come from. */
export const importPresets = [
  "remit",
  "bamboohr",
  "workday",
  "entra",
  "google",
  "ldap",
  "scim",
  "generic",
] as const;
export type PresetId = (typeof importPresets)[number];

/** What can be wrong with a row of an import. */
export const importFaultCodes = [
  "unreadable-row",
  "nothing-named",
  "no-title",
  "duplicate-row",
  "duplicate-person",
  "duplicate-id",
  "somebody-elses",
  "self-manager",
  "unknown-manager",
  "ambiguous-manager",
  "unknown-dotted",
  "ambiguous-dotted",
  "unknown-deputy",
  "ambiguous-deputy",
  "cycle",
  "several-tops",
  "inactive",
  "summary-row",
  "unreadable-number",
  "out-of-range",
  "error-cell",
  "unreadable-value",
  "unreadable-letters",
  "other-currency",
  "too-long",
] as const;
export type ImportFaultCode = (typeof importFaultCodes)[number];

/** What can be said of a list as a whole. */
export const importNoteCodes = [
  "more-pages",
  "no-managers",
  "no-titles",
  "lines-above",
  "no-people",
  "no-names",
] as const;

/** What of a holder may change while the name stays. */
export const holderParts = ["email", "id", "kind"] as const;

/** What a structure is exported as. */
export const exportFormats = ["csv", "tsv", "xlsx", "json", "ldif", "scim"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What a structure may say that a format has no place for. */
export const lostParts = [
  "role",
  "share",
  "cost",
  "budget",
  "dotted",
  "deputy",
  "assistant",
  "location",
  "suppliers",
  "accountabilities",
  "letters",
  "rights",
  "policies",
  "scenarios",
] as const;
export type LostPart = (typeof lostParts)[number];
