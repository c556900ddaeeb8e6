import type { Checked } from "#model/issue.ts";
import type { RoleView } from "#model/role-view.ts";
import type { Role } from "#model/role.ts";
import type { StrengthCell } from "#model/strength.ts";
import { statementsOf } from "./cited.ts";
import { disagreementsAmong } from "./disagreements.ts";
import { byDistance, distanceOf } from "./distance.ts";
import { heldOf, roleRef } from "./held.ts";
import { type CatalogueIndex, catalogueRef } from "./index.ts";
import { nearestWords } from "./nearest.ts";
import { relationOf, verdictFor } from "./relation.ts";
import { roleNamed, titlesOf } from "./titles.ts";

type Cells = Readonly<Record<string, StrengthCell>>;

const domainsOf = ({ catalogue }: CatalogueIndex, cells: Cells): RoleView["domains"] =>
  catalogue.domains.map((domain) => ({
    ...domain,
    holds: catalogue.accountabilities
      .filter((accountability) => accountability.domain === domain.id)
      .toSorted((a, b) => (cells[b.id]?.strength ?? -1) - (cells[a.id]?.strength ?? -1))
      .map(({ cites: _cites, bearing: _bearing, ...accountability }) => ({
        ...heldOf(cells[accountability.id]),
        accountability,
      })),
  }));

const countsOf = ({ catalogue }: CatalogueIndex, cells: Cells): RoleView["counts"] => {
  const stated = catalogue.accountabilities.flatMap(({ id }) => cells[id] ?? []);
  const count = (strength: number) => stated.filter((cell) => cell.strength === strength).length;
  return {
    owns: count(3),
    shares: count(2),
    supports: count(1),
    none: count(0),
    notStated: catalogue.accountabilities.length - stated.length,
    judgement: stated.filter(({ basis }) => basis === "judgement").length,
  };
};

const profilesOf = (index: CatalogueIndex, role: Role): RoleView["profiles"] =>
  role.profiles.map(({ id, name, when, why, strengths, disagreements }) => ({
    id,
    name,
    when,
    why,
    changes: index.catalogue.accountabilities.flatMap(({ id: accountability, name }) => {
      const cell = strengths[accountability];
      if (cell === undefined) return [];
      const [own, here] = [heldOf(role.strengths[accountability]), heldOf(cell)];
      const same =
        own.holding === here.holding && own.hold === here.hold && own.range?.join() === here.range?.join();
      const change = {
        ...here,
        accountability,
        name,
        from: own.holding,
        ...(own.range === undefined ? {} : { fromRange: own.range }),
        ...(own.hold === undefined ? {} : { fromHold: own.hold }),
      };
      return same ? [] : [change];
    }),
    disagreements,
  }));

const relationsOf = (index: CatalogueIndex, role: Role): RoleView["relations"] =>
  index.catalogue.roles.flatMap((other) => {
    const relation = relationOf(index, role.id, other.id);
    if (relation === undefined) return [];
    const { summary, order, handovers, cites } = relation;
    return [{ role: roleRef(other), summary, verdict: verdictFor(order, role.id), order, handovers, cites }];
  });

/**
 * Everything the catalogue says of a role, found by id, short or full name: what it holds by domain, its profiles,
 * traits, reporting, authority, requirements, its standing to every other role, titles and the disagreements that
 * touch it, with every statement cited. With a profile, the strengths are those of that profile.
 * Issues: `catalogue/unknown-role`, `catalogue/unknown-profile`.
 */
export const roleView = (index: CatalogueIndex, given: string, profile?: string): Checked<RoleView> => {
  const role = roleNamed(index, given);
  if (role === undefined) {
    const data = { given: given.slice(0, 100), nearest: nearestWords(given, [...index.role.keys()]) };
    return { issues: [{ code: "catalogue/unknown-role", path: ["role"], data }] };
  }
  const read = role.profiles.find(({ id }) => id === profile);
  if (profile !== undefined && read === undefined) {
    const ids = role.profiles.map(({ id }) => id);
    const data = { given: profile.slice(0, 100), nearest: nearestWords(profile, ids), valid: ids };
    return { issues: [{ code: "catalogue/unknown-profile", path: ["profile"], data }] };
  }
  const cells = { ...role.strengths, ...read?.strengths };
  const others = index.catalogue.roles.filter(({ id }) => id !== role.id);
  const disputed = new Set(
    [
      ...Object.values(role.strengths),
      ...role.profiles.flatMap(({ strengths }) => Object.values(strengths)),
    ].flatMap((cell) => cell.disputed),
  );
  const touching = new Set(disagreementsAmong(index, [role.id], 1));
  const result = {
    catalogue: catalogueRef(index.catalogue),
    role: roleRef(role),
    ...(role.silent === undefined ? {} : { silent: role.silent }),
    ...(read === undefined ? {} : { profile: read.id }),
    counts: countsOf(index, cells),
    domains: domainsOf(index, cells),
    profiles: profilesOf(index, role),
    traits: index.catalogue.traits.flatMap((trait) => {
      const value = role.traits[trait.id];
      return value === undefined ? [] : [{ ...trait, ...value }];
    }),
    reporting: role.reporting.map((line) => ({ ...line, name: index.role.get(line.to)?.short ?? line.to })),
    authority: role.authority,
    requirements: role.requirements.flatMap(({ requirement, ...rest }) => {
      const known = index.requirement.get(requirement);
      if (known === undefined) return [];
      const { id, name, kind } = known;
      return [{ id, name, kind, ...rest }];
    }),
    ...(role.admission === undefined ? {} : { admission: role.admission }),
    gates: role.gates,
    closeTo: role.closeTo,
    nearest: others
      .map((other) => ({ role: other.id, ...distanceOf(index, role, other) }))
      .toSorted(byDistance)
      .map(({ roles: _roles, ...rest }) => rest),
    relations: relationsOf(index, role),
    titles: titlesOf(index, role.id).map(({ title, roles, note, cites, own }) => ({
      title,
      likeliest: roles[0] === role.id,
      others: roles.filter((id) => id !== role.id),
      ...(note === undefined ? {} : { note }),
      cites,
      ...(own !== undefined && { own }),
    })),
    disagreements: index.catalogue.disagreements.filter(
      (disagreement) => touching.has(disagreement) || disputed.has(disagreement.id),
    ),
    cites: role.cites,
  };
  return { value: { ...result, statements: statementsOf(index, result) } };
};
