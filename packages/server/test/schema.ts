import { type QueryExecutorProvider, sql } from "kysely";

/** Everything that makes up a schema, a line each: columns, constraints, indexes. Two schemas are the same where these are. */
export const schemaLines = async (db: QueryExecutorProvider): Promise<readonly string[]> => {
  const { rows } = await sql<{ line: string }>`
    with mine as (select oid, relname from pg_class where relnamespace = current_schema()::regnamespace)
    select format('%s.%s %s %s %s %s', relname, attname, format_type(atttypid, atttypmod),
             case when attnotnull then 'not null' end, attgenerated, pg_get_expr(adbin, adrelid)) as line
    from mine join pg_attribute on attrelid = mine.oid left join pg_attrdef on adrelid = attrelid and adnum = attnum
    where attnum > 0 and not attisdropped
    union all
    select format('%s %s %s', relname, conname, pg_get_constraintdef(c.oid))
    from mine join pg_constraint c on conrelid = mine.oid where contype <> 'n'
    union all
    select format('%s %s', relname, pg_get_indexdef(indexrelid)) from mine join pg_index on indrelid = mine.oid
    order by 1`.execute(db);
  return rows.map(({ line }) => line);
};
