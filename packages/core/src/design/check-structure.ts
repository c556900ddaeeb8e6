import type { CatalogueIndex } from "#catalogue/index.ts";
import { applyChanges } from "./apply.ts";
import { grantKey } from "./draft.ts";
import { duplicate, mostIssues, unknown } from "./unknown.ts";
import type { Checked, Issue } from "#model/issue.ts";
import {
  type Change,
  letters,
  type OwnAccountability,
  type Position,
  type Structure,
} from "#model/structure.ts";

type Path = Issue["path"];

/** Collects issues up to a number; what is beyond it is not even looked at closely. */
const collector = () => {
  const issues: Issue[] = [];
  return {
    issues,
    add: (made: () => Issue): void => {
      if (issues.length < mostIssues) issues.push(made());
    },
  };
};

const asRole = (
  index: CatalogueIndex,
  { role }: { role?: string | null | undefined },
  path: Path,
): Issue[] =>
  role == null || index.role.has(role) ? [] : [unknown("role", [...path, "role"], role, index.role.keys())];

const asOwn = (index: CatalogueIndex, { id }: OwnAccountability, path: Path): Issue[] =>
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
export const changeStructure = (
  index: CatalogueIndex,
  structure: Structure,
  changes: readonly Change[],
): Checked<Structure> => {
  const issues = checkNames(index, structure.accountabilities, changes);
  const applied = applyChanges(structure, changes);
  const all = [...issues, ...(applied.issues ?? [])].slice(0, mostIssues);
  return all.length > 0 ? { issues: all } : applied;
};

const namedBy = ({ reportsTo, dotted, deputy }: Position, path: Path): [string, Path][] => [
  ...(reportsTo === undefined ? [] : [[reportsTo, [...path, "reportsTo"]] satisfies [string, Path]]),
  ...dotted.map((to, at): [string, Path] => [to, [...path, "dotted", at]]),
  ...(deputy === undefined ? [] : [[deputy, [...path, "deputy"]] satisfies [string, Path]]),
];

/**
 * The structure, or what in it names nothing or stands twice. Codes: design/unknown-position, unknown-role,
 * unknown-accountability (each with `nearest`), duplicate-position, duplicate-accountability, duplicate-right,
 * duplicate-scenario, known-accountability (an own one with an id of the catalogue), and what `changeStructure` says of a
 * scenario's changes. At most 50. What is wrong with the organisation is not told here: a structure with a cycle passes.
 */
export const checkStructure = (index: CatalogueIndex, structure: Structure): Checked<Structure> => {
  const { issues, add } = collector();
  const ids = new Set<string>();
  const own = new Set<string>();
  const twice = (seen: Set<string>, what: string, id: string, path: Path): void => {
    if (seen.has(id)) add(() => duplicate(what, path, id));
    seen.add(id);
  };
  for (const [at, { id }] of structure.positions.entries())
    twice(ids, "position", id, ["positions", at, "id"]);
  const asPosition = (id: string, path: Path): void => {
    if (!ids.has(id)) add(() => unknown("position", path, id, ids));
  };
  for (const [at, position] of structure.positions.entries()) {
    for (const issue of asRole(index, position, ["positions", at])) add(() => issue);
    for (const [to, path] of namedBy(position, ["positions", at])) asPosition(to, path);
  }

  for (const [at, accountability] of structure.accountabilities.entries()) {
    twice(own, "accountability", accountability.id, ["accountabilities", at, "id"]);
    for (const issue of asOwn(index, accountability, ["accountabilities", at])) add(() => issue);
  }
  const asAccountability = (id: string, path: Path): void => {
    if (own.has(id) || index.accountability.has(id)) return;
    add(() => unknown("accountability", path, id, [...index.accountability.keys(), ...own]));
  };
  for (const [at, id] of structure.required.entries()) asAccountability(id, ["required", at]);
  for (const [id, assignment] of Object.entries(structure.assignments)) {
    asAccountability(id, ["assignments", id]);
    for (const letter of letters)
      for (const [at, position] of (assignment[letter] ?? []).entries())
        asPosition(position, ["assignments", id, letter, at]);
  }

  const rights = new Set<string>();
  for (const [at, grant] of structure.decisionRights.entries()) {
    asPosition(grant.position, ["decisionRights", at, "position"]);
    const key = grantKey(grant);
    if (rights.has(key)) add(() => duplicate("right", ["decisionRights", at], grant.right));
    rights.add(key);
  }

  const scenarios = new Set<string>();
  for (const [at, { id }] of structure.scenarios.entries())
    twice(scenarios, "scenario", id, ["scenarios", at, "id"]);
  // Of a structure with faults of its own, a scenario would only repeat them.
  if (issues.length > 0) return { issues };
  for (const [at, { changes }] of structure.scenarios.entries())
    for (const issue of changeStructure(index, structure, changes).issues ?? [])
      add(() => ({ ...issue, path: ["scenarios", at, "changes", ...issue.path] }));
  return issues.length > 0 ? { issues } : { value: structure };
};
