import type { Kysely } from "kysely";
import type { Row, Tables } from "#store/tables.ts";
import { changesOf } from "./changes.ts";
import { findOrganisation } from "./find.ts";
import { organisationOf, recommendationOf, structureOf } from "./shapes.ts";
import { rowsNow, viewOf } from "./view.ts";

const step = 100;

type Line = { readonly kind: string; readonly value: unknown };

/** Ids of a table in order, a page at a time. */
async function* idsOf(
  db: Kysely<Tables>,
  org: string,
  table: "assessment" | "recommendation" | "amendment" | "structure",
): AsyncGenerator<string> {
  for (let last: string | undefined; ;) {
    let query = db
      .selectFrom(table as "assessment")
      .select("id")
      .where("org_id", "=", org)
      .where("removed", "is", null)
      .orderBy("id")
      .limit(step);
    if (last !== undefined) query = query.where("id", ">", last);
    const rows = await query.execute();
    for (const { id } of rows) yield id;
    last = rows.at(-1)?.id;
    if (rows.length < step) return;
  }
}

/** The rows of a table as they are, one after another; those that went meanwhile are left out. */
async function* rowsOf<K extends "recommendation" | "amendment" | "structure">(
  db: Kysely<Tables>,
  org: string,
  table: K,
  signal: AbortSignal | undefined,
): AsyncGenerator<Row<K>> {
  for await (const id of idsOf(db, org, table)) {
    signal?.throwIfAborted();
    const row = await db
      .selectFrom(table as "amendment")
      .selectAll()
      .where("org_id", "=", org)
      .where("id", "=", id)
      .executeTakeFirst();
    if (row) yield row as unknown as Row<K>;
  }
}

/** Everything of an organisation that may be seen, an object or a change at a time; never more than a page in memory. */
export async function* everythingOf(
  db: Kysely<Tables>,
  org: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<Line> {
  const organisation = await findOrganisation({ db, org });
  if (organisation.value) yield { kind: "organisation", value: organisationOf(organisation.value) };
  for await (const id of idsOf(db, org, "assessment")) {
    signal?.throwIfAborted();
    const rows = await rowsNow(db, org, id);
    if (rows.value) yield { kind: "assessment", value: viewOf(rows.value) };
  }
  for await (const row of rowsOf(db, org, "recommendation", signal))
    yield { kind: "recommendation", value: recommendationOf(row) };
  for await (const row of rowsOf(db, org, "amendment", signal))
    yield { kind: "amendment", value: { id: row.id, reason: row.reason, body: row.body } };
  for await (const row of rowsOf(db, org, "structure", signal))
    yield { kind: "structure", value: structureOf(row) };
  for (let after: { at: string; id: string } | undefined; ;) {
    signal?.throwIfAborted();
    const lines = await changesOf(db, org, { after, limit: step });
    for (const { change } of lines) yield { kind: "change", value: change };
    const last = lines.at(-1)?.change;
    if (lines.length < step || last === undefined) return;
    after = { at: last.at, id: last.id };
  }
}
