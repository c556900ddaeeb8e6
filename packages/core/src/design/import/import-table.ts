import { chosen, changesOf } from "./accept.ts";
import { mappingOf, type Said } from "./mapping.ts";
import { type People, peopleOf } from "./people.ts";
import { heldBy } from "./held.ts";
import { reimport } from "./reimport.ts";
import type { CatalogueIndex } from "#catalogue/index.ts";
import { nearestWords } from "#catalogue/nearest.ts";
import { applyChanges } from "#design/apply.ts";
import type { Import, Incoming } from "#model/import.ts";
import type { PresetId } from "#model/import-lists.ts";
import type { Checked } from "#model/issue.ts";
import { type Structure, structureFormat } from "#model/structure.ts";
import type { Table } from "#model/table.ts";

export type ImportChoices = {
  readonly preset?: PresetId | undefined;
  readonly mapping?: Said | undefined;
  /** Repairs and incoming changes to accept, by id. */
  readonly accept?: "all" | readonly string[] | undefined;
  /** What the organisation is called, where no structure of today says so. */
  readonly organisation?: string | undefined;
  /** Today's structure, that the import is to be compared with. */
  readonly into?: Structure | undefined;
};

/** What an import comes to, with the rows of its positions. */
type ImportWithRows = Import & Pick<People, "rows">;

/**
 * A structure out of a table. Without a structure of today: the table's positions, with the repairs that are accepted. With one:
 * that one, with the incoming changes that are accepted, which are told against the repaired import. Wrong rows are faults and never
 * stop the good ones; issues: as `mappingOf`, `import/no-positions`, `import/unknown-choice`.
 */
export const importTable = (
  index: CatalogueIndex,
  table: Table,
  choices: ImportChoices = {},
): Checked<ImportWithRows> => {
  const mapping = mappingOf(table.columns, choices);
  if (mapping.issues) return mapping;
  const { preset, columns, unmatched } = mapping.value;
  const people = peopleOf(index, table, columns);
  const { positions, currency, faults: found, titles, leftOut, unread, rows } = people;
  if (positions.length === 0)
    return { issues: [{ code: "import/no-positions", path: [], data: { rows: table.rows.length } }] };
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
  const mended = chosen(repairs, accept);
  const repaired = applyChanges(bare, changesOf(repairs, mended));
  if (repaired.issues) return repaired;
  const faults = found.map((fault) => ({ ...fault, accepted: mended.has(fault.id) }));
  let structure = repaired.value;
  let incoming: Incoming[] | undefined;
  let taken: ReadonlySet<string> = new Set();
  if (into !== undefined) {
    const told = reimport(into, structure, columns, heldBy(faults, unread));
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
      titles: titles.map((each) => ({ ...each })),
      ...(incoming && { incoming }),
      counts: {
        rows: table.rows.length,
        positions: positions.length,
        vacancies: positions.filter(({ holder }) => holder === undefined).length,
        roles: positions.filter(({ role }) => role !== undefined).length,
        leftOut,
      },
    },
  };
};
