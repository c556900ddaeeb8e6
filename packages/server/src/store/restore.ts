import { createHash } from "node:crypto";
import type { Checked } from "@remit/core";
import { type Kysely, sql, type Transaction } from "kysely";
import { type Column, columnsOf } from "./columns.ts";
import { backupFormat, type Header, lineOf, type RowLine, type Trailer } from "./dump.ts";
import type { Migrations } from "./migrate.ts";
import { migrations as all } from "./migrations/list.ts";
import type { Tables } from "./tables.ts";
import { transact } from "./transact.ts";

export type Restored = {
  readonly made: string;
  readonly schema: string;
  readonly rows: Trailer["rows"];
  readonly sha256: string;
};
export type Restoring = {
  /** Throw away what is there first. */
  readonly replace?: boolean;
  readonly migrations?: Migrations;
};

const batch = 100;
/** Signs of the lines that wait at most: some hold a whole structure. */
const mostWaiting = 8_000_000;

const wrong = (line: number, why: string): Checked<never> => ({
  issues: [{ code: "store/backup-not-valid", path: [], line, data: { why } }],
});

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isHeader = (value: unknown): value is Header =>
  (value as Header | undefined)?.format === backupFormat &&
  typeof (value as Header).schema === "string" &&
  typeof (value as Header).made === "string";
const isRow = (value: unknown): value is RowLine =>
  typeof (value as RowLine | undefined)?.table === "string" && typeof (value as RowLine).row === "object";
const isTrailer = (value: unknown): value is Trailer =>
  typeof (value as Trailer | undefined)?.sha256 === "string" && typeof (value as Trailer).rows === "object";

/** Makes the tables of an earlier schema anew, to be brought forward once they are filled. */
const remake = async (
  db: Transaction<Tables>,
  names: readonly string[],
  migrations: Migrations,
): Promise<void> => {
  for (const table of (await columnsOf(db)).keys())
    await sql`drop table ${sql.table(table)} cascade`.execute(db);
  for (const name of names) await migrations[name]?.up(db);
};

const insert = async (
  db: Transaction<Tables>,
  columns: readonly Column[],
  rows: readonly RowLine["row"][],
): Promise<void> => {
  const table = columns[0]?.table ?? "";
  const names = Object.keys(rows[0] ?? {});
  const values = rows.map((row) => sql`(${sql.join(names.map((name) => row[name] ?? null))})`);
  await sql`
    insert into ${sql.table(table)} (${sql.join(names.map((name) => sql.ref(name)))})
    values ${sql.join(values)}`.execute(db);
};

const fill = async (db: Transaction<Tables>, lines: AsyncIterator<string>): Promise<Checked<Trailer>> => {
  const columns = await columnsOf(db);
  const hash = createHash("sha256");
  const counts: Record<string, number> = {};
  let waiting: RowLine[] = [];
  let signs = 0;
  /** Puts what waits into its table; false where the database refuses it as it stands. */
  const flush = async (): Promise<boolean> => {
    const [first] = waiting;
    if (first === undefined) return true;
    const rows = waiting.map(({ row }) => row);
    waiting = [];
    signs = 0;
    try {
      await insert(db, columns.get(first.table) ?? [], rows);
      return true;
    } catch (error) {
      if (/^2[23]/.test(String((error as { code?: string }).code))) return false;
      throw error;
    }
  };
  for (let number = 2; ; number += 1) {
    const { value: text, done } = await lines.next();
    if (done === true) return wrong(number, "it ends before its last line");
    const line = parse(text);
    if (isTrailer(line)) {
      if (!(await flush())) return wrong(number, "rows before this line do not fit");
      const counted = Object.entries(line.rows).every(([table, rows]) => (counts[table] ?? 0) === rows);
      if (!counted || line.sha256 !== hash.digest("hex")) return wrong(number, "its checksum does not fit");
      return { value: line };
    }
    if (!isRow(line)) return wrong(number, "this line is no row");
    const known = columns.get(line.table)?.map(({ name }) => name) ?? [];
    const names = Object.keys(line.row);
    if (names.length !== known.length || names.some((name) => !known.includes(name)))
      return wrong(number, `its columns are not those of ${line.table}`);
    hash.update(lineOf(line));
    counts[line.table] = (counts[line.table] ?? 0) + 1;
    const many = waiting.length === batch || signs > mostWaiting;
    const full = many || (waiting[0] !== undefined && waiting[0].table !== line.table);
    if (full && !(await flush())) return wrong(number, "rows before this line do not fit");
    waiting.push(line);
    signs += text.length;
  }
};

/**
 * Puts a backup into a store that has the newest schema: all of it, or nothing. A backup of an earlier schema is brought forward.
 * Issues: `store/not-empty` (unless it is to be replaced), `store/backup-not-valid` with the line, `store/newer-schema`.
 */
export const restore = (
  db: Kysely<Tables>,
  lines: AsyncIterable<string>,
  { replace = false, migrations = all }: Restoring = {},
): Promise<Checked<Restored>> => {
  const iterator = lines[Symbol.asyncIterator]();
  let begun = false;
  return transact<Restored>(db, async (transaction) => {
    // Lines are read once: what was begun cannot be begun anew.
    if (begun) return { issues: [{ code: "store/unreachable", path: [], data: {} }] };
    begun = true;
    const there = await transaction.selectFrom("organisation").select("id").limit(1).execute();
    if (there.length > 0 && !replace) return { issues: [{ code: "store/not-empty", path: [], data: {} }] };
    const first = await iterator.next();
    const header = first.done === true ? undefined : parse(first.value);
    if (!isHeader(header)) return wrong(1, "it does not begin as a backup of Remit does");
    const { schema, made } = header;
    const names = Object.keys(migrations).toSorted();
    const at = names.indexOf(schema);
    if (at < 0)
      return {
        issues: [{ code: "store/newer-schema", path: [], data: { schema, newest: names.at(-1) ?? "" } }],
      };
    const older = at < names.length - 1;
    if (older) await remake(transaction, names.slice(0, at + 1), migrations);
    else if (replace) {
      await transaction.deleteFrom("organisation").execute();
      await transaction.deleteFrom("receipt").execute();
    }
    const filled = await fill(transaction, iterator);
    if (filled.issues) return filled;
    for (const name of names.slice(at + 1)) await migrations[name]?.up(transaction);
    return { value: { made, schema, ...filled.value } };
  });
};
