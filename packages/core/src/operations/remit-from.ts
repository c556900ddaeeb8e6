import type { CatalogueIndex } from "#catalogue/index.ts";
import type { Checked, Issue } from "#model/issue.ts";
import type { Remit } from "#model/remit.ts";
import { checkRemit } from "#write/check-remit.ts";

/** What is wrong with a remit, by its place in the input of an operation. */
export const ofRemit = (issues: readonly Issue[]): Issue[] =>
  issues.map((issue) => ({ ...issue, path: ["remit", ...issue.path] }));

/** A remit given to an operation, or what is wrong with it. */
export const remitFrom = (index: CatalogueIndex, remit: Remit): Checked<Remit> => {
  const { issues } = checkRemit(index, remit);
  return issues ? { issues: ofRemit(issues) } : { value: remit };
};
