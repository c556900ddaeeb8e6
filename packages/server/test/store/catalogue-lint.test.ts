import { sql } from "kysely";
import { expect, test } from "vitest";
import { lintCatalogue } from "../catalogue-lint.ts";
import { onEveryEngine } from "../engines.ts";

/** Each breaks one rule; planted in a transaction that is undone. */
const faults: readonly (readonly [string, string])[] = [
  ["create table stray (id uuid primary key)", "org_id is missing"],
  ["create table stray (org_id uuid, id uuid not null)", "may be null"],
  [
    "create table stray (org_id uuid not null, id uuid not null, primary key (id, org_id))",
    "primary key does not begin",
  ],
  ["create table stray (org_id uuid not null, id uuid not null, primary key (org_id))", "id is neither"],
  ["create unique index on invitation (hash)", "unique index without org_id"],
  ["alter table invitation add unique (hash)", "unique index without org_id"],
  ["create unique index on invitation (hash) where opened is null", "unique index without org_id"],
  ["alter table invitation add exclude using btree (hash with =)", "an exclusion constraint"],
  ["alter table answer add unique (org_id, note) deferrable", "put off to the end"],
  [
    "create unique index one_id on assessment (org_id, id); alter table assessment add unique (id); alter table answer add foreign key (assessment_id) references assessment (id)",
    "does not carry org_id to org_id",
  ],
  [
    "alter table answer add foreign key (assessment_id, org_id) references assessment (org_id, id)",
    "does not carry org_id to org_id",
  ],
  [
    "create table colour (id text primary key); alter table answer add colour text references colour",
    "does not carry org_id to org_id",
  ],
  [
    "alter table answer add foreign key (org_id, respondent_id) references respondent (org_id, id) on delete set null",
    "sets columns or follows",
  ],
  [
    "alter table answer add foreign key (org_id, respondent_id) references respondent (org_id, id) on update cascade",
    "sets columns or follows",
  ],
  [
    "create function f() returns trigger language plpgsql as 'begin return new;end'; create trigger t before update on answer for each row execute function f()",
    "a trigger",
  ],
  ["create rule quiet as on delete to answer do instead nothing", "a rule"],
  ["create view titles as select org_id, id, title from assessment", "a view that can be written to"],
  ["alter table answer add no bigint generated always as identity", "the database counts"],
  ["alter table answer add no serial", "the database makes"],
  ["alter table answer add made timestamptz default now()", "the database makes"],
  ["alter table answer alter column id set default gen_random_uuid()", "the database makes"],
];

onEveryEngine((store, { name }) => {
  test("the schema keeps to the rules", async () => {
    expect(await lintCatalogue(store().db)).toEqual([]);
  });

  // Citus itself refuses most of them.
  for (const [statement, says] of name === "Citus" ? [] : faults)
    test(`${statement} is found`, async () => {
      const transaction = await store().db.startTransaction().execute();
      try {
        for (const each of statement.split("; ")) await sql.raw(each).execute(transaction);
        expect((await lintCatalogue(transaction)).join("\n")).toContain(says);
      } finally {
        await transaction.rollback().execute();
      }
      expect(await lintCatalogue(store().db)).toEqual([]);
    });

  if (name !== "Citus")
    test("a virtual column is found", async () => {
      const transaction = await store().db.startTransaction().execute();
      await sql
        .raw("alter table answer add twice int generated always as (round * 2) virtual")
        .execute(transaction);
      const found = await lintCatalogue(transaction);
      await transaction.rollback().execute();
      expect(found).toEqual(["answer: a virtual column, which PostgreSQL 15 does not know: twice"]);
    });
});
