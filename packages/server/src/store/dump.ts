import { createHash } from "node:crypto";
import { type Kysely, sql, type Transaction } from "kysely";
import { type Column, columnsOf } from "./columns.ts";
import { schemaOf } from "./migrate.ts";
import { pageOf, tableNames, type Tables } from "./tables.ts";

export const backupFormat = "remit/backup@1";

/** First line of a backup. */
export type Header = {
  readonly format: typeof backupFormat;
  /** The schema its rows fit, by the name of its last migration. */
  readonly schema: string;
  /** When it was made, ISO 8601 UTC. */
  readonly made: string;
};
/** A line between: one row; JSON columns as their text, so that nothing is lost on the way. */
export type RowLine = {
  readonly table: string;
  readonly row: Readonly<Record<string, string | number | boolean | null>>;
};
/** Last line: how many rows of each table there were, and SHA-256 of them all, hex. */
export type Trailer = { readonly rows: Readonly<Record<string, number>>; readonly sha256: string };

export type Progress = (share: number) => void;

/** The rows of one table of one organisation, in the order of their ids. */
async function* rowsOf(
  db: Transaction<Tables>,
  org: string,
  columns: readonly Column[],
): AsyncGenerator<RowLine["row"]> {
  const table = columns[0]?.table ?? "";
  const page = pageOf(table);
  const chosen = sql.join(
    columns.map(({ name, type }) =>
      type === "jsonb" ? sql`${sql.ref(name)}::text as ${sql.ref(name)}` : sql.ref(name),
    ),
  );
  let last: unknown;
  for (;;) {
    const after = last === undefined ? sql`` : sql`and id > ${last}`;
    const { rows } = await sql<RowLine["row"]>`
      select ${chosen} from ${sql.table(table)} where org_id = ${org} ${after} order by id limit ${page}`.execute(
      db,
    );
    yield* rows;
    if (rows.length < page) return;
    last = rows.at(-1)?.id;
  }
}

/** The line of a row as it counts for the checksum. */
export const lineOf = (line: RowLine): string => `${JSON.stringify(line)}\n`;

async function* linesOf(db: Transaction<Tables>, made: string, progress: Progress): AsyncGenerator<string> {
  const header: Header = { format: backupFormat, schema: await schemaOf(db), made };
  yield `${JSON.stringify(header)}\n`;
  const columns = await columnsOf(db);
  const counts: Record<string, number> = Object.fromEntries(tableNames.map((table) => [table, 0]));
  const hash = createHash("sha256");
  const organisations = await db.selectFrom("organisation").select("id").orderBy("id").execute();
  for (const [at, { id }] of organisations.entries()) {
    for (const table of tableNames)
      for await (const row of rowsOf(db, id, columns.get(table) ?? [])) {
        const line = lineOf({ table, row });
        hash.update(line);
        counts[table] = (counts[table] ?? 0) + 1;
        yield line;
      }
    progress((at + 1) / organisations.length);
  }
  const trailer: Trailer = { rows: counts, sha256: hash.digest("hex") };
  yield `${JSON.stringify(trailer)}\n`;
}

/**
 * Everything a store holds, as lines of JSON: header, a row each, trailer. All as it was at one moment (on Citus: one moment on
 * each machine). `take` reads them to the end; what it returns is returned.
 */
export const dump = <T>(
  db: Kysely<Tables>,
  made: string,
  take: (lines: AsyncIterable<string>) => Promise<T>,
  progress: Progress = () => {},
): Promise<T> =>
  db
    .transaction()
    .setIsolationLevel("repeatable read")
    .setAccessMode("read only")
    .execute((transaction) => take(linesOf(transaction, made, progress)));
