import { foldHeader, fieldsByName, isSigned, presetList, rankOf } from "./columns.ts";
import { nearestWords } from "#catalogue/nearest.ts";
import type { Mapped } from "#model/import.ts";
import { type ImportField, importFields, type PresetId } from "#model/import-lists.ts";
import type { Checked, Issue } from "#model/issue.ts";

/** The column of a file to fix that says what is wrong: it is not read again. */
export const faultsColumn = "Remit: what is wrong";

/** What a person says of columns: a field, or "ignore". Theirs wins. */
export type Said = Readonly<Record<string, ImportField | "ignore">>;

export type Mapping = {
  readonly preset: PresetId;
  readonly columns: readonly Mapped[];
  readonly unmatched: readonly { readonly column: string; readonly at: number }[];
};

/** Fields that several columns may tell of: each is tried, the one that tells most first. */
const shared: ReadonlySet<ImportField> = new Set(["manager", "name"]);

type Candidate = Mapped & { readonly rank: number };

/** What columns may be for by a preset and by their names; a column may stand here with several fields. */
const candidatesOf = (columns: readonly string[], preset: PresetId): Candidate[] => {
  const special = presetList.find(({ id }) => id === preset)?.columns;
  return columns.flatMap((column, at) => {
    const name = foldHeader(column);
    const told = (special?.get(name) ?? []).map((field) => {
      const rank = [...special!.entries()]
        .filter(([, fields]) => fields.includes(field))
        .findIndex(([own]) => own === name);
      return { column, at, field, rank: rank - 1000 };
    });
    // What a preset says of a column, it says in full.
    if (told.length > 0) return told;
    return (fieldsByName.get(name) ?? []).map((field) => ({ column, at, field, rank: rankOf(field, name) }));
  });
};

/**
 * Which column tells what: as the person says, else as the preset says, else by name. Every column has one field at most, every
 * field but name and manager one column. Issues: `import/unknown-column`, `import/no-columns` (nothing names a position).
 */
export const mappingOf = (
  columns: readonly string[],
  given: { readonly preset?: PresetId | undefined; readonly mapping?: Said | undefined } = {},
): Checked<Mapping> => {
  const folded = new Set(columns.map(foldHeader));
  const preset = given.preset ?? presetList.find((each) => isSigned(each, folded))?.id ?? "generic";
  const issues: Issue[] = [];
  const said = new Map<number, ImportField | "ignore">();
  for (const [column, field] of Object.entries(given.mapping ?? {})) {
    const at = [column, foldHeader(column)].reduce(
      (found, name, nth) =>
        found === -1 ? columns.findIndex((each) => (nth === 0 ? each : foldHeader(each)) === name) : found,
      -1,
    );
    if (at === -1)
      issues.push({
        code: "import/unknown-column",
        path: ["mapping", column],
        data: {
          given: column.slice(0, 100),
          nearest: nearestWords(column, columns.slice(0, 1000)),
          valid: columns.slice(0, 100),
        },
      });
    else said.set(at, field);
  }
  if (issues.length > 0) return { issues };
  const own = [...said].flatMap(([at, field]) =>
    field === "ignore" ? [] : [{ column: columns[at]!, at, field }],
  );
  const taken = new Set(own.filter(({ field }) => !shared.has(field)).map(({ field }) => field));
  const used = new Set(said.keys());
  const guessed: Mapped[] = [];
  const best = candidatesOf(columns, preset).toSorted((a, b) => a.rank - b.rank || a.at - b.at);
  for (const { column, at, field } of best) {
    if (used.has(at) || taken.has(field) || foldHeader(column) === foldHeader(faultsColumn)) continue;
    used.add(at);
    if (!shared.has(field)) taken.add(field);
    guessed.push({ column, at, field });
  }
  const mapped = [...own, ...guessed].toSorted(
    (a, b) => importFields.indexOf(a.field) - importFields.indexOf(b.field),
  );
  const names: readonly ImportField[] = ["id", "name", "firstName", "lastName", "title", "email"];
  if (!mapped.some(({ field }) => names.includes(field)))
    return {
      issues: [
        {
          code: "import/no-columns",
          path: [],
          data: { given: columns.filter((name) => name !== "").slice(0, 50) },
        },
      ],
    };
  return {
    value: {
      preset,
      columns: mapped,
      unmatched: columns
        .map((column, at) => ({ column, at }))
        .filter(
          ({ column, at }) =>
            !mapped.some((each) => each.at === at) && column !== "" && column !== faultsColumn,
        ),
    },
  };
};
