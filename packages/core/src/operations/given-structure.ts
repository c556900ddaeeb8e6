import type { CatalogueIndex } from "#catalogue/index.ts";
import { checkStructure } from "#design/check-structure.ts";
import type { Checked, Issue } from "#model/issue.ts";
import { type Structure, structureSchema } from "#model/structure.ts";
import { issuesOf } from "#model/zod-issues.ts";

/** Issues of a part of an input, with their whole path. */
export const within = (issues: readonly Issue[], ...path: Issue["path"]): Issue[] =>
  issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));

/** A structure that an operation was given, checked, its issues under the key it was given by. */
export const givenStructure = (
  index: CatalogueIndex,
  structure: Structure,
  key = "structure",
): Checked<Structure> => {
  const { issues, value } = checkStructure(index, structure);
  return issues ? { issues: within(issues, key) } : { value };
};

/** A structure that an operation made, or where it grew beyond what a structure file may hold. */
export const madeStructure = <T extends { readonly structure: Structure }>(made: T): Checked<T> => {
  const { error } = structureSchema.safeParse(made.structure);
  return error
    ? { issues: within(issuesOf(error, structureSchema, made.structure, "design"), "structure") }
    : { value: made };
};
