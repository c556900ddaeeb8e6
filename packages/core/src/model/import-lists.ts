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
  "duplicate-id",
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
  "unreadable-number",
  "unreadable-value",
  "other-currency",
  "too-long",
] as const;
export type ImportFaultCode = (typeof importFaultCodes)[number];

/** What a structure is exported as. */
export const exportFormats = ["csv", "tsv", "xlsx", "json", "ldif", "scim"] as const;
export type ExportFormat = (typeof exportFormats)[number];
