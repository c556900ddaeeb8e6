import type { CatalogueIndex } from "#catalogue/index.ts";
import { checkStructure } from "#design/check-structure.ts";
import type { Checked, Issue } from "#model/issue.ts";
import { mostPositions, type Structure, structureSchema } from "#model/structure.ts";
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

/** What changes can make longer than a structure file may hold; whatever else they say was looked at as they came. */
const growing = structureSchema.pick({
  accountabilities: true,
  required: true,
  assignments: true,
  decisionRights: true,
});

/** A structure that an operation made, or where it grew beyond what a structure file may hold. */
export const madeStructure = <T extends { readonly structure: Structure }>(made: T): Checked<T> => {
  const { positions, accountabilities, required, assignments, decisionRights } = made.structure;
  if (positions.length > mostPositions) {
    const data = { most: mostPositions };
    return { issues: [{ code: "design/too-long", path: ["structure", "positions"], data }] };
  }
  const grown = { accountabilities, required, assignments, decisionRights };
  const { error } = growing.safeParse(grown);
  return error ? { issues: within(issuesOf(error, growing, grown, "design"), "structure") } : { value: made };
};
