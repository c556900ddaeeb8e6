import type { Catalogue } from "#model/catalogue.ts";
import type { StrengthCell } from "#model/strength.ts";
import { strengthNames } from "#model/strength.ts";
import type { NameOf, Site } from "./site.ts";
import { site } from "./site.ts";

const cellSites = (
  path: string,
  role: { id: string; short: string },
  id: string,
  cell: StrengthCell,
  nameOf: NameOf,
  where = "",
): Site[] => {
  const range =
    cell.range === undefined
      ? ""
      : ` (between ${strengthNames[cell.range[0]]} and ${strengthNames[cell.range[1]]})`;
  const held = cell.strength === 0 ? "holds nothing of" : strengthNames[cell.strength];
  const note = cell.note === undefined ? "" : ` Note: ${cell.note}`;
  const says = `${role.short}${where} ${held}: ${nameOf(id)}${range}${note}`;
  const least = Math.min(cell.strength, ...(cell.range ?? []));
  const base = { ...site("cell", path, says, cell, [role.id]), accountability: id };
  return [
    { ...base, least },
    { ...base, path: `${path}/against`, says: `Against: ${says}`, as: "against", statements: cell.against },
  ];
};

/** The sites of one role: cells of its own and of its profiles, traits, lines, rights, requirements. */
export const roleSites = (role: Catalogue["roles"][number], nameOf: NameOf): Site[] => {
  const at = `roles/${role.id}`;
  const on = [role.id];
  return [
    ...Object.entries(role.strengths).flatMap(([id, cell]) =>
      cellSites(`${at}/strengths/${id}`, role, id, cell, nameOf),
    ),
    ...role.profiles.flatMap((profile) =>
      Object.entries(profile.strengths).flatMap(([id, cell]) =>
        cellSites(`${at}/profiles/${profile.id}/${id}`, role, id, cell, nameOf, ` ("${profile.name}")`),
      ),
    ),
    ...Object.entries(role.traits).map(([id, trait]) =>
      site("trait", `${at}/traits/${id}`, `${role.short}: ${nameOf(id)}, at ${trait.value}`, trait, on),
    ),
    ...role.reporting.map((line) =>
      site(
        "reporting",
        `${at}/reporting/${line.to}`,
        `${role.short} reports to ${nameOf(line.to)} (${line.modality})`,
        line,
        on,
      ),
    ),
    ...role.authority.map((entry, place) =>
      site("authority", `${at}/authority/${place}`, `${role.short}: ${entry.text}`, entry, on),
    ),
    ...role.requirements.map((entry) =>
      site(
        "requirement",
        `${at}/requirements/${entry.requirement}`,
        `${role.short} ${entry.level} have: ${entry.text}`,
        entry,
        on,
      ),
    ),
    ...(role.admission === undefined
      ? []
      : [
          site(
            "scope",
            `${at}/admission`,
            `${role.short} competes only so: ${role.admission.why}`,
            role.admission,
            on,
          ),
        ]),
    ...role.gates.map((gate) =>
      site("scope", `${at}/gates/${gate.question}`, `${role.short} is ruled out: ${gate.why}`, gate, on),
    ),
    ...role.closeTo.map((close) =>
      site(
        "scope",
        `${at}/closeTo/${close.role}`,
        `${role.short} is close to ${nameOf(close.role)}: ${close.why}`,
        close,
        [role.id, close.role],
      ),
    ),
    site("role", `${at}/cites`, `${role.short}: shown on its page as said of the role`, role, on),
  ];
};
