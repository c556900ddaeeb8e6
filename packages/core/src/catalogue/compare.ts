import type { Comparison } from "#model/comparison.ts";
import type { Checked, Issue } from "#model/issue.ts";
import type { Role } from "#model/role.ts";
import { statementsOf } from "./cited.ts";
import { disagreementsAmong } from "./disagreements.ts";
import { byDistance, distanceOf } from "./distance.ts";
import { heldOf, roleRef } from "./held.ts";
import { type CatalogueIndex, catalogueRef } from "./index.ts";
import { nearestWords } from "./nearest.ts";
import { relationOf } from "./relation.ts";
import { midOf } from "./strengths.ts";
import { roleNamed } from "./titles.ts";

const asked = (index: CatalogueIndex, given: readonly string[]): Checked<Role[]> => {
  const issues: Issue[] = [];
  const found: Role[] = [];
  for (const [position, text] of given.entries()) {
    const role = roleNamed(index, text);
    const path = ["roles", position];
    if (role === undefined) {
      const data = { given: text.slice(0, 100), nearest: nearestWords(text, [...index.role.keys()]) };
      issues.push({ code: "catalogue/unknown-role", path, data });
    } else if (found.includes(role)) {
      issues.push({ code: "catalogue/same-role-twice", path, data: { role: role.id } });
    } else found.push(role);
  }
  const most = index.role.size;
  if (given.length < 2 || given.length > most) {
    const data = { given: given.length, least: 2, most };
    issues.push({ code: "catalogue/how-many-roles", path: ["roles"], data });
  }
  return issues.length > 0 ? { issues } : { value: found };
};

const pairsOf = <T>(entries: readonly T[]): [T, T][] =>
  entries.flatMap((a, position) => entries.slice(position + 1).map((b): [T, T] => [a, b]));

const rowsOf = (index: CatalogueIndex, roles: readonly Role[]): Comparison["rows"] =>
  index.catalogue.accountabilities.map(({ id, name, short, domain, definition, beyondTechnology, own }) => {
    const mids = roles.flatMap(({ strengths }) =>
      strengths[id] === undefined ? [] : [midOf(strengths[id])],
    );
    return {
      id,
      name,
      short,
      domain,
      definition,
      beyondTechnology,
      ...(own !== undefined && { own }),
      cells: roles.map((role) => ({ role: role.id, ...heldOf(role.strengths[id]) })),
      ...(mids.length < 2 ? {} : { spread: Math.max(...mids) - Math.min(...mids) }),
    };
  });

const domainsOf = (index: CatalogueIndex, roles: readonly Role[]): Comparison["domains"] =>
  index.catalogue.domains.map(({ id, name }) => {
    const within = index.catalogue.accountabilities.filter(({ domain }) => domain === id);
    const cells = roles.map((role) => {
      const stated = within.flatMap((accountability) => role.strengths[accountability.id] ?? []);
      const count = (strength: number) => stated.filter((cell) => cell.strength === strength).length;
      const sum = stated.reduce((total, cell) => total + midOf(cell), 0);
      return {
        role: role.id,
        owns: count(3),
        shares: count(2),
        supports: count(1),
        none: count(0),
        notStated: within.length - stated.length,
        ...(stated.length === 0 ? {} : { mean: sum / stated.length }),
      };
    });
    return { domain: id, name, cells };
  });

/**
 * Two or more roles side by side: what each holds of every accountability and on what grounds, where they differ
 * most, how they stand to each other, which two are closest and furthest, and where sources disagree about them.
 * Roles are given by id, short or full name; strengths are their own, without profiles. Unknown, doubled, too few or too many roles come back as issues.
 */
export const compare = (index: CatalogueIndex, given: readonly string[]): Checked<Comparison> => {
  const checked = asked(index, given);
  if (checked.issues) return checked;
  const roles = checked.value;
  const rows = rowsOf(index, roles);
  const pairs = pairsOf(roles);
  const distances = pairs.map(([a, b]) => distanceOf(index, a, b)).toSorted(byDistance);
  const telling = distances.filter(({ distance, thin }) => distance !== undefined && !thin);
  const [closest, furthest] = [telling.at(0), telling.length > 1 ? telling.at(-1) : undefined];
  const result = {
    catalogue: catalogueRef(index.catalogue),
    roles: roles.map(roleRef),
    rows,
    widest: rows
      .filter(({ spread }) => spread !== undefined && spread > 0)
      .toSorted((a, b) => (b.spread ?? 0) - (a.spread ?? 0))
      .map(({ id }) => id),
    domains: domainsOf(index, roles),
    traits: index.catalogue.traits.map((trait) => ({
      ...trait,
      values: roles.flatMap((role) => {
        const value = role.traits[trait.id];
        return value === undefined ? [] : [{ role: role.id, ...value }];
      }),
    })),
    reporting: roles.flatMap((role) =>
      role.reporting.map((line) => ({
        role: role.id,
        name: index.role.get(line.to)?.short ?? line.to,
        ...line,
      })),
    ),
    authority: roles.flatMap((role) => role.authority.map((entry) => ({ role: role.id, ...entry }))),
    requirements: index.catalogue.requirements.flatMap(({ id, name, kind }) => {
      const cells = roles.flatMap((role) =>
        role.requirements
          .filter((each) => each.requirement === id)
          .map(({ requirement: _id, ...rest }) => ({ role: role.id, ...rest })),
      );
      return cells.length === 0 ? [] : [{ id, name, kind, cells }];
    }),
    relations: pairs.flatMap(([a, b]) => relationOf(index, a.id, b.id) ?? []),
    distances,
    ...(closest === undefined ? {} : { closest }),
    ...(furthest === undefined ? {} : { furthest }),
    disagreements: disagreementsAmong(
      index,
      roles.map(({ id }) => id),
      2,
    ),
  };
  return { value: { ...result, statements: statementsOf(index, result) } };
};
