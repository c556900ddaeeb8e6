import { chosen, changesOf } from "./accept.ts";
import { mappingOf, type Said } from "./mapping.ts";
import { matchesOf } from "./match.ts";
import { notesOf } from "./notes.ts";
import { type People, peopleOf } from "./people.ts";
import { heldBy } from "./held.ts";
import { reimport } from "./reimport.ts";
import { settledIn } from "./settled.ts";
import type { CatalogueIndex } from "#catalogue/index.ts";
import { nearestWords } from "#catalogue/nearest.ts";
import { applyChanges } from "#design/apply.ts";
import type { Import, Incoming } from "#model/import.ts";
import type { PresetId } from "#model/import-lists.ts";
import type { Checked, Issue } from "#model/issue.ts";
import { type Position, type Structure, structureFormat } from "#model/structure.ts";
import type { Table } from "#model/table.ts";

export type ImportChoices = {
  readonly preset?: PresetId | undefined;
  readonly mapping?: Said | undefined;
  /** Repairs and incoming changes to accept, by id. */
  readonly accept?: "all" | readonly string[] | undefined;
  /** Roles that a person chose, by title as the list of titles has it. */
  readonly roles?: Readonly<Record<string, string>> | undefined;
  /** What the organisation is called, where no structure of today says so. */
  readonly organisation?: string | undefined;
  /** Today's structure, that the import is to be compared with. */
  readonly into?: Structure | undefined;
};

/** What an import comes to, with the rows of its positions. */
type ImportWithRows = Import & Pick<People, "rows">;

/** That no row is a position, and why, where the first that cannot be read says it. */
const nothingIn = ({ rows, lines, faults: [first] }: Table): Issue => ({
  code: first === undefined ? "import/no-positions" : "import/no-row-read",
  path: [],
  data: {
    rows: rows.length,
    ...(first && { why: first.code, line: lines[first.row] ?? first.row + 1 }),
  },
});

/** Titles in doubt, without those of positions whose role today's structure says. */
const titlesLeft = (
  titles: People["titles"],
  positions: readonly Position[],
  { into, roles }: { readonly into: Structure; readonly roles: ReadonlyMap<string, string> },
): Import["titles"] => {
  const matches = matchesOf(into, positions);
  const settled = new Set(into.positions.flatMap(({ id, role }) => (role === undefined ? [] : [id])));
  const known = new Set(
    positions.flatMap((position) => (settled.has(matches.get(position.id) ?? "") ? [position.id] : [])),
  );
  return titles.flatMap((title) => {
    const open = title.positions.filter((id) => !known.has(id));
    return roles.has(title.given) || open.length > 0
      ? [{ ...title, positions: open.length > 0 ? open : title.positions }]
      : [];
  });
};

/**
 * A structure out of a table. Without a structure of today: the table's positions, with the repairs that are accepted. With one:
 * that one, with the incoming changes that are accepted, which are told against the repaired import. Wrong rows are faults and never
 * stop the good ones; issues: as `mappingOf`, `import/no-positions`, `import/unknown-choice`, `import/unknown-role`.
 */
export const importTable = (
  index: CatalogueIndex,
  table: Table,
  choices: ImportChoices = {},
): Checked<ImportWithRows> => {
  const mapping = mappingOf(table.columns, choices);
  if (mapping.issues) return mapping;
  const { preset, columns, unmatched } = mapping.value;
  const roles = new Map(Object.entries(choices.roles ?? {}));
  const strangers = [...new Set(roles.values())].filter((role) => !index.role.has(role));
  if (strangers.length > 0)
    return {
      issues: strangers.slice(0, 20).map((given) => ({
        code: "import/unknown-role",
        path: ["roles"],
        data: { given: given.slice(0, 100), valid: [...index.role.keys()] },
      })),
    };
  const people = peopleOf(index, table, mapping.value, roles);
  const { positions, currency, faults: found, titles, said, unread, rows } = people;
  if (positions.length === 0) return { issues: [nothingIn(table)] };
  const { into, accept = [], organisation = "" } = choices;
  const bare: Structure = {
    format: structureFormat,
    organisation: { name: organisation },
    ...(currency !== undefined && { currency }),
    positions: [...positions],
    accountabilities: [],
    required: [],
    assignments: {},
    decisionRights: [],
    scenarios: [],
  };
  const repairs = found.flatMap(({ id, repair }) => (repair ? [{ id, changes: repair.changes }] : []));
  const settled = into === undefined ? new Set<string>() : settledIn(into, { positions, faults: found });
  const mended = new Set([...chosen(repairs, accept), ...settled]);
  const repaired = applyChanges(bare, changesOf(repairs, mended));
  if (repaired.issues) return repaired;
  const all = found.map((fault) => ({ ...fault, accepted: mended.has(fault.id) }));
  // What was accepted before is not asked again.
  const faults = all.filter(({ id }) => !settled.has(id));
  let structure = repaired.value;
  // What the list comes to with its repairs, whatever of it is then taken into today's.
  const listed = structure.positions;
  let incoming: Incoming[] | undefined;
  let taken: ReadonlySet<string> = new Set();
  if (into !== undefined) {
    const told = reimport(into, structure, columns, {
      held: { ...heldBy(all, unread), partial: table.more === true },
      roles,
    });
    taken = chosen(told, accept);
    incoming = told.map((each) => ({ ...each, accepted: taken.has(each.id) }));
    const changed = applyChanges(into, changesOf(told, taken));
    if (changed.issues) return changed;
    // Sums without a currency take that of the file; whoever accepts nothing keeps today's structure as it is.
    structure =
      taken.size === 0 || into.currency !== undefined || structure.currency === undefined
        ? changed.value
        : { ...changed.value, currency: structure.currency };
  }
  if (accept !== "all") {
    const known = [...repairs, ...(incoming ?? [])].map(({ id }) => id);
    const there = new Set(known);
    const issues = accept
      .filter((id) => !there.has(id))
      .slice(0, 20)
      .map((id) => ({
        code: "import/unknown-choice",
        path: ["accept"],
        data: { given: id.slice(0, 100), nearest: nearestWords(id, known.slice(0, 1000)) },
      }));
    if (issues.length > 0) return { issues };
  }
  const { kind, encoding, separator, sheet } = table;
  return {
    value: {
      structure,
      rows,
      source: {
        kind,
        ...(encoding !== undefined && { encoding }),
        ...(separator !== undefined && { separator }),
        ...(sheet !== undefined && { sheet }),
      },
      preset,
      mapping: [...columns],
      unmatched: [...unmatched],
      faults,
      notes: notesOf(table, mapping.value, people),
      titles: into === undefined ? [...titles] : titlesLeft(titles, positions, { into, roles }),
      ...(incoming && { incoming }),
      counts: {
        rows: table.rows.length,
        positions: listed.length,
        vacancies: listed.filter(({ holder }) => holder === undefined).length,
        roles: listed.filter(({ role }) => role !== undefined).length,
        leftOut: said - listed.length,
      },
    },
  };
};
