import type { CatalogueIndex } from "#catalogue/index.ts";
import { applyChanges, attempt } from "./apply.ts";
import { mostIssues, unknown } from "./unknown.ts";
import type { Checked, Issue } from "#model/issue.ts";
import type { Change, OwnAccountability, Structure } from "#model/structure.ts";

type Path = Issue["path"];

/** The issue for a role that the catalogue has not. */
export const asRole = (
  index: CatalogueIndex,
  { role }: { role?: string | null | undefined },
  path: Path,
): Issue[] =>
  role == null || index.role.has(role) ? [] : [unknown("role", [...path, "role"], role, index.role.keys())];

/** The issue for an accountability of the organisation's own that goes by an id of the catalogue. */
export const asOwn = (index: CatalogueIndex, { id }: OwnAccountability, path: Path): Issue[] =>
  index.accountability.has(id)
    ? [{ code: "design/known-accountability", path: [...path, "id"], data: { given: id } }]
    : [];

/** What changes name that neither the catalogue nor the organisation knows; ids it adds on the way are known from then on. */
const checkNames = (
  index: CatalogueIndex,
  own: readonly OwnAccountability[],
  changes: readonly Change[],
): Issue[] => {
  const ids = new Set(own.map(({ id }) => id));
  const asAccountability = (id: string, path: Path): Issue[] =>
    ids.has(id) || index.accountability.has(id)
      ? []
      : [unknown("accountability", path, id, [...index.accountability.keys(), ...ids])];
  return changes.flatMap((change, at): Issue[] => {
    switch (change.do) {
      case "add-position":
        return asRole(index, change.position, [at, "position"]);
      case "change-position":
        return asRole(index, change.set, [at, "set"]);
      case "add-accountability":
        ids.add(change.accountability.id);
        return asOwn(index, change.accountability, [at, "accountability"]);
      case "assign":
      case "require":
        return asAccountability(change.accountability, [at, "accountability"]);
      default:
        return [];
    }
  });
};

/**
 * A structure with some changes made, or what is wrong with them: what `applyChanges` says, and roles and
 * accountabilities that nobody knows. Paths begin with the place of a change in the list.
 */
export const changed = (
  index: CatalogueIndex,
  structure: Structure,
  changes: readonly Change[],
): Checked<Structure> => {
  const issues = checkNames(index, structure.accountabilities, changes);
  const applied = applyChanges(structure, changes);
  const all = [...issues, ...(applied.issues ?? [])].slice(0, mostIssues);
  return all.length > 0 ? { issues: all } : applied;
};

/** The places in a list of changes of those that do not fit a structure. */
export const misfitsIn = (
  index: CatalogueIndex,
  structure: Structure,
  changes: readonly Change[],
): ReadonlySet<number> => {
  const names = checkNames(index, structure.accountabilities, changes);
  const { misfits } = attempt(structure, changes);
  return new Set([...names.map(({ path }) => Number(path[0])), ...misfits.map(({ at }) => at)]);
};
