import type { CatalogueIndex } from "#catalogue/index.ts";
import { asOwn, asRole, changed } from "./check-changes.ts";
import { grantKey } from "./draft.ts";
import { duplicate, mostIssues, unknown } from "./unknown.ts";
import type { Checked, Issue } from "#model/issue.ts";
import { letters, type Position, type Structure } from "#model/structure.ts";

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

const namedBy = ({ reportsTo, dotted, deputy }: Position, path: Path): [string, Path][] => [
  ...(reportsTo === undefined ? [] : [[reportsTo, [...path, "reportsTo"]] satisfies [string, Path]]),
  ...dotted.map((to, at): [string, Path] => [to, [...path, "dotted", at]]),
  ...(deputy === undefined ? [] : [[deputy, [...path, "deputy"]] satisfies [string, Path]]),
];

/**
 * The structure, or what in it names nothing or stands twice. Codes: design/unknown-position, unknown-role,
 * unknown-accountability (each with `nearest`), duplicate-position, duplicate-accountability, duplicate-right,
 * duplicate-scenario, known-accountability (an own one with an id of the catalogue), and what `changed` says of a
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
    for (const issue of changed(index, structure, changes).issues ?? [])
      add(() => ({ ...issue, path: ["scenarios", at, "changes", ...issue.path] }));
  return issues.length > 0 ? { issues } : { value: structure };
};
