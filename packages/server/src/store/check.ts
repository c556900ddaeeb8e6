import { isDeepStrictEqual } from "node:util";
import { type Kysely, sql } from "kysely";
import type { Progress } from "./dump.ts";
import { newestSchema, schemaOf } from "./migrate.ts";
import { type Kind, pageOf, tableNames, type Tables } from "./tables.ts";

/** One thing that is not as it should be. */
export type StoreFinding = {
  readonly code:
    | "store/schema-differs"
    | "store/constraint-missing"
    | "store/refers-to-nothing"
    | "store/history-broken"
    | "store/history-differs"
    | "store/history-of-nothing";
  readonly table: string;
  readonly organisation?: string;
  readonly object?: string;
};
export type Check = {
  readonly schema: string;
  readonly organisations: number;
  readonly rows: Readonly<Record<string, number>>;
  readonly findings: readonly StoreFinding[];
};

const kinds = tableNames.filter((table): table is Kind => table !== "history" && table !== "receipt");

type Reference = {
  readonly table: string;
  readonly columns: string[];
  readonly to: string;
  readonly keys: string[];
};

/** Foreign keys, from the database itself; those that were never held against the rows there count as missing. */
const referencesOf = async (
  db: Kysely<Tables>,
): Promise<readonly (Reference & { readonly valid: boolean })[]> => {
  const names = (keys: string, table: string) => sql`array(
    select a.attname::text from unnest(${sql.ref(keys)}) with ordinality as k (n, at)
    join pg_attribute a on a.attrelid = ${sql.ref(table)} and a.attnum = k.n order by k.at)`;
  const { rows } = await sql<Reference & { valid: boolean }>`
    select t.relname as table, ${names("f.conkey", "f.conrelid")} as columns, r.relname as to,
      ${names("f.confkey", "f.confrelid")} as keys, f.convalidated as valid
    from pg_constraint f join pg_class t on t.oid = f.conrelid join pg_class r on r.oid = f.confrelid
    where f.contype = 'f' and t.relnamespace = current_schema()::regnamespace
    order by f.conname`.execute(db);
  return rows;
};

/** Rows of one organisation that refer to a row that is not there. */
const orphans = async (
  db: Kysely<Tables>,
  org: string,
  { table, columns, to, keys }: Reference,
): Promise<string[]> => {
  const same = columns.map((column, at) => sql`p.${sql.ref(keys[at] ?? "")} = c.${sql.ref(column)}`);
  const given = columns.map((column) => sql`c.${sql.ref(column)} is not null`);
  const { rows } = await sql<{ id: string }>`
    select c.id from ${sql.table(table)} as c
    where c.org_id = ${org} and ${sql.join(given, sql` and `)}
      and not exists (select 1 from ${sql.table(to)} as p where ${sql.join(same, sql` and `)})`.execute(db);
  return rows.map(({ id }) => id);
};

/** Objects whose history is not versions 1 to n, and lines of history whose object is gone. */
const histories = async (db: Kysely<Tables>, org: string, kind: Kind): Promise<readonly StoreFinding[]> => {
  const { rows: broken } = await sql<{ id: string }>`
    select object_id as id from history where org_id = ${org} and kind = ${kind}
    group by object_id having min(version) <> 1 or max(version) <> count(*)`.execute(db);
  const { rows: gone } = await sql<{ id: string }>`
    select distinct h.object_id as id from history as h where h.org_id = ${org} and h.kind = ${kind}
      and not exists (select 1 from ${sql.table(kind)} as o where o.org_id = h.org_id and o.id = h.object_id)`.execute(
    db,
  );
  const found =
    (code: StoreFinding["code"]) =>
    (row: { id: string }): StoreFinding => ({
      code,
      table: kind,
      organisation: org,
      object: row.id,
    });
  return [...broken.map(found("store/history-broken")), ...gone.map(found("store/history-of-nothing"))];
};

/** Objects whose row is not what the last line of their history says; and how many there are. */
const states = async (
  db: Kysely<Tables>,
  org: string,
  kind: Kind,
): Promise<{ rows: number; differ: string[] }> => {
  const differ: string[] = [];
  const page = pageOf(kind);
  let rows = 0;
  let last: string | undefined;
  for (;;) {
    const found = await db
      .selectFrom(kind as "assessment")
      .leftJoin("history", (join) =>
        join
          .onRef("history.org_id", "=", `${kind as "assessment"}.org_id`)
          .onRef("history.object_id", "=", `${kind as "assessment"}.id`)
          .onRef("history.version", "=", `${kind as "assessment"}.version`),
      )
      .selectAll(kind as "assessment")
      .select("history.state as last_state")
      .where(`${kind as "assessment"}.org_id`, "=", org)
      .$if(last !== undefined, (query) => query.where(`${kind as "assessment"}.id`, ">", last ?? ""))
      .orderBy(`${kind as "assessment"}.id`)
      .limit(page)
      .execute();
    for (const { org_id: _, last_state: state, ...row } of found)
      if (!isDeepStrictEqual(row, state)) differ.push(row.id);
    rows += found.length;
    if (found.length < page) return { rows, differ };
    last = found.at(-1)?.id;
  }
};

/**
 * Looks through everything a store holds: the schema is the newest, every reference leads somewhere, every object has an unbroken
 * history 1 to n whose last state is the row. Returns what there is and what is wrong; changes nothing.
 */
export const check = async (db: Kysely<Tables>, progress: Progress = () => {}): Promise<Check> => {
  const findings: StoreFinding[] = [];
  const schema = await schemaOf(db);
  if (schema !== newestSchema()) findings.push({ code: "store/schema-differs", table: "kysely_migration" });
  const references = await referencesOf(db);
  for (const { table, valid } of references)
    if (!valid) findings.push({ code: "store/constraint-missing", table });
  for (const table of tableNames)
    if (
      table !== "organisation" &&
      !references.some((each) => each.table === table && each.to === "organisation")
    )
      if (table !== "receipt") findings.push({ code: "store/constraint-missing", table });
  const counts: Record<string, number> = Object.fromEntries(tableNames.map((table) => [table, 0]));
  const organisations = await db.selectFrom("organisation").select("id").orderBy("id").execute();
  for (const [at, { id: org }] of organisations.entries()) {
    for (const reference of references)
      for (const object of await orphans(db, org, reference))
        findings.push({ code: "store/refers-to-nothing", table: reference.table, organisation: org, object });
    for (const kind of kinds) {
      findings.push(...(await histories(db, org, kind)));
      const { rows, differ } = await states(db, org, kind);
      counts[kind] = (counts[kind] ?? 0) + rows;
      for (const object of differ)
        findings.push({ code: "store/history-differs", table: kind, organisation: org, object });
    }
    for (const table of ["history", "receipt"] as const) {
      const { count } = await db
        .selectFrom(table)
        .select((query) => query.fn.countAll<string>().as("count"))
        .where("org_id", "=", org)
        .executeTakeFirstOrThrow();
      counts[table] = (counts[table] ?? 0) + Number(count);
    }
    progress((at + 1) / organisations.length);
  }
  return { schema, organisations: organisations.length, rows: counts, findings };
};
