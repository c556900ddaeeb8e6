import type { ImportField } from "#model/import-lists.ts";
import type { PositionSet } from "#model/structure.ts";

/** A field of a position, as a change sets it. */
export type Field = keyof PositionSet;

/** What a column tells of a position, by its field. */
export const fieldOf: Readonly<Partial<Record<ImportField, Field>>> = {
  name: "holder",
  firstName: "holder",
  lastName: "holder",
  email: "holder",
  number: "holder",
  kind: "holder",
  title: "title",
  role: "role",
  manager: "reportsTo",
  dotted: "dotted",
  deputy: "deputy",
  department: "department",
  location: "location",
  engagement: "engagement",
  share: "share",
  cost: "cost",
  budget: "budget",
  assistant: "assistant",
};
