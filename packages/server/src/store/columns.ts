import { type QueryExecutorProvider, sql } from "kysely";

/** A column as the database has it: `jsonb`, `timestamp with time zone` … */
export type Column = { readonly table: string; readonly name: string; readonly type: string };

/** The columns of every table of the current schema, in their order; tables of the migrations are not among them. */
export const columnsOf = async (
  db: QueryExecutorProvider,
): Promise<ReadonlyMap<string, readonly Column[]>> => {
  const { rows } = await sql<Column>`
    select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p')
      and c.relname not like 'kysely\\_%' and a.attnum > 0 and not a.attisdropped
    order by c.relname, a.attnum`.execute(db);
  return Map.groupBy(rows, ({ table }) => table);
};
