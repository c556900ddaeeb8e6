import type { CatalogueIndex } from "#catalogue/index.ts";
import { checkStructure } from "#design/check-structure.ts";
import type { Checked, Issue } from "#model/issue.ts";
import type { Structure } from "#model/structure.ts";

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
