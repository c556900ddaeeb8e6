import type { ExportFormat, LostPart } from "#model/import-lists.ts";
import type { Position, Structure } from "#model/structure.ts";

/** What of positions a directory has no place for, and what a SCIM service has none for besides. */
const directory = ["role", "share", "cost", "budget", "dotted", "deputy", "assistant"] as const;
const lostFields: Readonly<Partial<Record<ExportFormat, readonly (keyof Position & LostPart)[]>>> = {
  ldif: directory,
  scim: [...directory, "location"],
};

const says = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : value !== undefined);

/** What a structure says that a format has no place for, in the order of the list of it. */
export const lostIn = (structure: Structure, format: ExportFormat): LostPart[] => {
  const { positions, accountabilities, required, assignments, decisionRights, policies, scenarios } =
    structure;
  const fields = (lostFields[format] ?? []).filter((field) => positions.some((each) => says(each[field])));
  const suppliers = format === "ldif" || format === "scim";
  return [
    ...fields,
    ...(suppliers && positions.some(({ holder }) => holder?.kind === "supplier")
      ? (["suppliers"] as const)
      : []),
    ...(accountabilities.length > 0 || required.length > 0 ? (["accountabilities"] as const) : []),
    ...(Object.keys(assignments).length > 0 ? (["letters"] as const) : []),
    ...(decisionRights.length > 0 ? (["rights"] as const) : []),
    ...(policies === undefined ? [] : (["policies"] as const)),
    ...(scenarios.length > 0 ? (["scenarios"] as const) : []),
  ];
};
