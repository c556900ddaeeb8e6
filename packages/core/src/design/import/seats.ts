import { isError, isVacant, saysNothing } from "./fillers.ts";
import { lastComesFirst } from "./columns.ts";
import { faultsColumn } from "./mapping.ts";
import type { Mapped } from "#model/import.ts";
import type { ImportField } from "#model/import-lists.ts";
import type { Table } from "#model/table.ts";

/** A value of a row, and the header it stands under. */
export type Told = { readonly text: string; readonly column: string };

/** A row that may become a position. */
export type Row = {
  /** Within the table, from 0. */
  readonly at: number;
  /** As the file counts. */
  readonly line: number;
  /**
   * What a column says, without spaces around it; of several columns of one field, the first that says anything: "n/a" does not, nor
   * does an error of a spreadsheet, save as a name in two parts.
   */
  readonly told: (field: ImportField) => Told | undefined;
  readonly all: (field: ImportField) => readonly Told[];
  /** What the first cell says that says anything. */
  readonly first: string;
  /** Whether none of its cells says anything. */
  readonly blank: boolean;
  /** Where a letter cannot be read in the encoding of the file, or was lost before it was written. */
  readonly unreadable: readonly Told[];
  /** Cells whose formula came to nothing, but those of superiors, dotted lines and deputies: these lead to nobody. */
  readonly errors: readonly (Told & { readonly field: ImportField })[];
  /** Two rows that say the same, in any case and spacing, have the same. */
  readonly same: () => string;
};

/** Text of a file that spreadsheets open stands behind an apostrophe where they would run it as a formula. */
const unguarded = (text: string): string => (/^''*[=+\-@\t\r\n＝＋－＠]/u.test(text) ? text.slice(1) : text);

const none: readonly number[] = [];

/** Fields that name positions: what leads to none is told where they are followed. */
const references: ReadonlySet<ImportField> = new Set(["manager", "dotted", "deputy"]);
/** Somebody may be called Null. */
const halves: ReadonlySet<ImportField> = new Set(["firstName", "lastName"]);

/** In what programs write for programs these are meant to the letter. */
const literal: ReadonlySet<ImportField> = new Set(["id", "number", ...references]);
const forPrograms: ReadonlySet<Table["kind"]> = new Set(["json", "ldif", "scim", "graph"]);

/** The rows of a table, and what its columns say of each. `own`: of our own export. */
export const rowsOf = (table: Table, columns: readonly Mapped[], own = false): Row[] => {
  const isLiteral = own || forPrograms.has(table.kind);
  const guarded = table.kind === "csv" || table.kind === "tsv";
  const clean = (cell = ""): string => {
    const said = cell.includes("\u00a0") ? cell.replaceAll("\u00a0", " ") : cell;
    return (guarded ? unguarded(said.trimStart()) : said).trim();
  };
  const faultsAt = table.columns.indexOf(faultsColumn);
  /** By field: which of the mapped columns tell it. */
  const byField = new Map<ImportField, number[]>();
  for (const [nth, { field }] of columns.entries()) byField.set(field, [...(byField.get(field) ?? []), nth]);
  return table.rows.map((cells, at) => {
    // Every cell is asked for many times.
    const raw = columns.map((column) => clean(cells[column.at]));
    const errors: Row["errors"][number][] = [];
    const texts = raw.map((text, nth) => {
      const { field, column } = columns[nth]!;
      if (isLiteral && literal.has(field)) return text;
      if (!references.has(field) && isError(text)) {
        errors.push({ text, column, field });
        return "";
      }
      return saysNothing(text) && !halves.has(field) ? "" : text;
    });
    const said = cells.filter((_, column) => column !== faultsAt);
    const told = (nth: number): Told => ({ text: texts[nth]!, column: columns[nth]!.column });
    const saysOf = (field: ImportField): readonly number[] => byField.get(field) ?? none;
    return {
      at,
      line: table.lines[at] ?? at + 1,
      all: (field) => saysOf(field).flatMap((nth) => (texts[nth] === "" ? [] : [told(nth)])),
      told: (field) => {
        for (const nth of saysOf(field)) if (texts[nth] !== "") return told(nth);
        return undefined;
      },
      first: said.find((cell) => cell.trim() !== "")?.trim() ?? "",
      blank: said.every((cell) => cell.trim() === ""),
      errors,
      unreadable: texts.flatMap((text, nth) => (text.includes("\uFFFD") ? [told(nth)] : [])),
      same: () => said.map(fold).join("\u0000"),
    };
  });
};

/** Words as they are compared: in any case, with single spaces. */
export const fold = (text: string): string =>
  text.normalize("NFC").trim().toLowerCase().replaceAll(/\s+/g, " ");

/** A distinguished name as it is compared: in any case, without spaces around its parts; `\\2C` is `\\,`. */
export const foldDn = (text: string): string =>
  fold(text)
    .replaceAll(/\\([2-7][\da-f])/g, (_, code: string) => `\\${String.fromCharCode(parseInt(code, 16))}`)
    .replaceAll(/\s*([,=])\s*/g, "$1");

/** The name in a distinguished name: `CN=Doe\, Jane,OU=…` is “Doe, Jane”; nothing where it is no such name. */
export const nameInDn = (text: string): string | undefined =>
  /^\s*(?:cn|uid)\s*=\s*((?:\\.|[^\\,])*),/i.exec(text)?.[1]?.replaceAll(/\\(.)/g, "$1").trim();

/** "Doe, Jane" as "Jane Doe"; nothing where there is no such comma. */
export const inverted = (name: string): string | undefined => {
  const parts = name.split(",");
  return parts.length === 2 ? `${parts[1]!.trim()} ${parts[0]!.trim()}` : undefined;
};

/** The name of whoever a row is about, in full or out of its two parts; empty where the position is vacant. */
export const nameOf = (row: Row): string => {
  const parts = [row.told("firstName")?.text, row.told("lastName")?.text].filter(Boolean);
  const told = row.told("name");
  const name =
    (told && lastComesFirst(told.column) ? inverted(told.text) : undefined) ?? told?.text ?? parts.join(" ");
  return saysNothing(name) || isVacant(name) ? "" : name;
};
