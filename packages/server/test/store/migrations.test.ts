import { type Kysely, sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inMemory } from "../../src/store/embedded.ts";
import { factsOf } from "../../src/store/facts.ts";
import { migrations } from "../../src/store/migrations/list.ts";
import { appliedTo, migrate, newestSchema } from "../../src/store/migrate.ts";
import { migrationPool } from "../../src/store/pool.ts";
import { openStore } from "../../src/store/store.ts";
import { tableNames, type Tables } from "../../src/store/tables.ts";
import { engines, sure } from "../engines.ts";
import { schemaLines } from "../schema.ts";

const org = "11111111-1111-4111-8111-111111111111";
const id = (at: number): string => `22222222-2222-4222-8222-${String(at).padStart(12, "0")}`;
const at = "2026-01-01T00:00:00.000Z";
const kept = `'${org}', '${id(1)}', 1, '${at}', '${at}', null`;

/** What a store of each schema holds, in the words of that schema: one row a table that it added. */
const fill: Readonly<Record<string, readonly string[]>> = {
  "0001-kept": [
    `insert into organisation values ('${org}', '${org}', 1, '${at}', '${at}', null, 'Harbour Mill', null)`,
    `insert into assessment values (${kept}, 'Which leader?', true, '["vision"]', 1, 0)`,
    `insert into respondent values (${kept}, '${id(1)}', false, 'Ana', null, 0)`,
    `insert into answer values (${kept}, '${id(1)}', '${id(1)}', 1, 'reports-to', '"board"', 'a note')`,
    `insert into invitation values (${kept}, '${id(1)}', '${id(1)}', 'hash', '${at}', null)`,
    `insert into recommendation values (${kept}, '${id(1)}', null, 1, null, '{}', '{}')`,
    `insert into amendment values (${kept}, 'because', '{}')`,
    `insert into history values ('${org}', '${id(9)}', '${at}', '{"kind":"local"}', 'organisation', '${org}', null, 1, 'create', '{}')`,
    `insert into receipt values ('${org}', 'key', 'create-organisation', 'hash', '{}', '${at}')`,
  ],
  "0002-structures": [`insert into structure values (${kept}, '{"positions":[]}')`],
};

type Raw = { readonly db: Kysely<Tables>; readonly close: () => Promise<void> };
const open = async (url: string | undefined): Promise<Raw> => {
  if (url === undefined) return inMemory();
  const db = migrationPool(url);
  return { db, close: () => db.destroy() };
};
const names = Object.keys(migrations);

test("every schema there ever was has something to be filled with", () => {
  expect(Object.keys(fill)).toEqual(names);
  expect(names).toEqual(names.toSorted());
});

describe.each(engines)("on $name", ({ make, name: engine }) => {
  let fresh: readonly string[];
  let gone: (() => Promise<void>)[] = [];
  const made = async () => {
    const place = await make();
    gone.push(place.gone);
    const raw = await open(place.url);
    return { ...raw, url: place.url };
  };
  beforeAll(async () => {
    const { db, close } = await made();
    sure(await migrate(db));
    fresh = await schemaLines(db);
    await close();
  });
  afterAll(async () => {
    for (const each of gone) await each();
    gone = [];
  });

  test.each([[], ...names.map((_, last) => names.slice(0, last + 1))])(
    "a store that has been through %j comes forward with all it holds",
    async (...been) => {
      const { db, close } = await made();
      const prefix = Object.fromEntries(been.map((name) => [name, migrations[name]])) as typeof migrations;
      if (been.length > 0) sure(await migrate(db, prefix));
      expect(await appliedTo(db)).toEqual(been);
      for (const statement of been.flatMap((name) => fill[name] ?? [])) await sql.raw(statement).execute(db);
      expect(sure(await migrate(db))).toBe(newestSchema());
      expect(await schemaLines(db)).toEqual(fresh);
      const { rows } = await factsOf({ db, place: {}, tell: () => {}, close });
      const filled = been.flatMap((name) => fill[name] ?? []).map((statement) => statement.split(" ")[2]);
      const held = tableNames.map((table) => [table, filled.filter((name) => name === table).length]);
      expect(rows).toEqual(Object.fromEntries(held));
      await close();
    },
  );

  if (engine !== "embedded")
    test("many that migrate at the same moment do it once", async () => {
      const { db, url, close } = await made();
      const stores = await Promise.all(Array.from({ length: 5 }, () => openStore({ url })));
      for (const store of stores) await sure(store).close();
      expect(await appliedTo(db)).toEqual(names);
      expect(await schemaLines(db)).toEqual(fresh);
      await close();
    });

  test("a store written by a newer program is refused and left as it is", async () => {
    const { db, close, url } = await made();
    sure(await migrate(db));
    await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2030')`.execute(db);
    const issue = {
      code: "store/newer-schema",
      path: [],
      data: { schema: "9999-later", newest: newestSchema() },
    };
    expect(await migrate(db)).toEqual({ issues: [issue] });
    if (url !== undefined) expect(await openStore({ url })).toEqual({ issues: [issue] });
    expect(await schemaLines(db)).toEqual(fresh);
    await close();
  });
});
