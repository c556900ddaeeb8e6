// Holds a schema against the rules that let it be spread over machines by organisation (docs/store.md), by one question to pg_catalog.
import { type QueryExecutorProvider, sql } from "kysely";

/** The plain tables of the migrations, which belong to no organisation. */
const plain = ["kysely_migration", "kysely_migration_lock"];

/** What breaks a rule, each as `table: what`; nothing where all is well. */
export const lintCatalogue = async (db: QueryExecutorProvider): Promise<readonly string[]> => {
  const { rows } = await sql<{ fault: string }>`
    with tenant as (
      select c.oid, c.relname as name
      from pg_class c
      where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p')
        and c.relname <> all (${plain})
    ),
    key as (select attrelid, attnum from pg_attribute where attname = 'org_id' and attnotnull and not attisdropped),
    fault as (
      select name, 'org_id is missing, or may be null' as says from tenant
      where oid not in (select attrelid from key)
      union all
      select name, 'its primary key does not begin with org_id' from tenant
      where not exists (
        select 1 from pg_constraint p join key on key.attrelid = p.conrelid
        where p.conrelid = tenant.oid and p.contype = 'p' and p.conkey[1] = key.attnum)
      union all
      select name, 'id is neither in its primary key nor the organisation itself' from tenant
      where name <> 'organisation' and not exists (
        select 1 from pg_constraint p join pg_attribute a on a.attrelid = p.conrelid and a.attname = 'id'
        where p.conrelid = tenant.oid and p.contype = 'p' and a.attnum = any (p.conkey))
      union all
      select name, 'a unique index without org_id: ' || i.indexrelid::regclass::text
      from tenant join pg_index i on i.indrelid = tenant.oid left join key on key.attrelid = tenant.oid
      where i.indisunique and (key.attnum is null or not key.attnum = any (i.indkey::int2[]))
      union all
      select name, 'an exclusion constraint: ' || conname
      from tenant join pg_constraint on conrelid = tenant.oid where contype = 'x'
      union all
      select name, 'a unique constraint put off to the end of a transaction: ' || conname
      from tenant join pg_constraint on conrelid = tenant.oid where contype in ('p', 'u') and condeferrable
      union all
      select tenant.name, 'a foreign key that does not carry org_id to org_id: ' || f.conname
      from tenant join pg_constraint f on f.conrelid = tenant.oid and f.contype = 'f'
        left join key mine on mine.attrelid = f.conrelid
        left join key theirs on theirs.attrelid = f.confrelid
      where coalesce(array_position(f.conkey, mine.attnum), 0) <> coalesce(array_position(f.confkey, theirs.attnum), -1)
      union all
      select name, 'a foreign key that sets columns or follows changes: ' || conname
      from tenant join pg_constraint on conrelid = tenant.oid
      where contype = 'f' and (confdeltype in ('n', 'd') or confupdtype not in ('a', 'r'))
      union all
      select name, 'a trigger: ' || tgname from tenant join pg_trigger on tgrelid = tenant.oid where not tgisinternal
      union all
      select name, 'a rule: ' || rulename from tenant join pg_rewrite on ev_class = tenant.oid
      union all
      select c.relname, 'a view that can be written to' from pg_class c
      where c.relnamespace = current_schema()::regnamespace and c.relkind = 'v'
        and pg_relation_is_updatable(c.oid, true) <> 0
      union all
      select name, 'a number that the database counts: ' || attname
      from tenant join pg_attribute on attrelid = tenant.oid where attidentity <> ''
      union all
      select name, 'a value that the database makes: ' || attname
      from tenant join pg_attribute a on a.attrelid = tenant.oid
        join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where a.attgenerated = ''
      union all
      select name, 'a virtual column, which PostgreSQL 15 does not know: ' || attname
      from tenant join pg_attribute on attrelid = tenant.oid where attgenerated not in ('', 's')
    )
    select name || ': ' || says as fault from fault order by 1`.execute(db);
  return rows.map(({ fault }) => fault);
};
