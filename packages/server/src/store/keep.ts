import type { Checked, Issue, VersionDiff, Who } from "@remit/core";
import type { Insertable, Transaction } from "kysely";
import type { Kind, Row, Tables } from "./tables.ts";

/** One transaction of one organisation: everything a change of a kept object needs. */
export type Writing = {
  readonly db: Transaction<Tables>;
  readonly org: string;
  readonly who: Who;
  /** This moment, ISO 8601 UTC. */
  readonly at: string;
  readonly ids: () => string;
};

/** Columns that hold JSON, by table. */
const json: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  assessment: ["required"],
  answer: ["answer"],
  recommendation: ["input", "recommendation"],
  amendment: ["body"],
  structure: ["structure"],
};

type Loose = Readonly<Record<string, unknown>>;

/** The largest whole number of a column of them. */
const largest = 2_147_483_647;

const asText = (kind: Kind, values: Loose): Loose => ({
  ...values,
  ...Object.fromEntries(
    (json[kind] ?? []).flatMap((column) =>
      column in values ? [[column, JSON.stringify(values[column])]] : [],
    ),
  ),
});

/** Columns of a row that its keeper sets; what a caller gives is the rest. */
type Given = "org_id" | "version" | "created" | "changed" | "removed";
export type New<K extends Kind> = Omit<Row<K>, Given>;
export type Changes<K extends Kind> = Partial<Omit<Row<K>, Given | "id">>;

// Kysely's types do not follow a table chosen at run time: `kind as "assessment"` is where that is said.

/** The line of history that says what an object became. */
const lineOf = (
  { org, who, at, ids }: Omit<Writing, "db">,
  kind: Kind,
  row: Loose,
  did: Row<"history">["did"],
  diff?: VersionDiff,
): Insertable<Tables["history"]> => {
  const { org_id: _, ...state } = row;
  return {
    org_id: org,
    id: ids(),
    at,
    who: JSON.stringify(who),
    kind,
    object_id: String(row.id),
    assessment_id:
      kind === "assessment" ? String(row.id) : ((row.assessment_id as string | undefined) ?? null),
    version: Number(row.version),
    did,
    state: JSON.stringify(state),
    ...(diff && { diff: JSON.stringify(diff) }),
  };
};

/** Writes what an object became into its history. */
const record = async (
  { db, ...writing }: Writing,
  kind: Kind,
  row: Loose,
  did: Row<"history">["did"],
  diff?: VersionDiff,
): Promise<void> => {
  await db
    .insertInto("history")
    .values(lineOf(writing, kind, row, did, diff))
    .execute();
};

const taken = (kind: Kind): { issues: readonly Issue[] } => ({
  issues: [{ code: "store/id-taken", path: ["id"], data: { kind } }],
});

/** Keeps a new object, with the first line of its history. `store/id-taken` where the organisation has one of this id. */
export const create = async <K extends Kind>(
  writing: Writing,
  kind: K,
  given: New<K>,
): Promise<Checked<Row<K>>> => {
  const { db, org, at } = writing;
  const row = { org_id: org, version: 1, created: at, changed: at, removed: null, ...(given as Loose) };
  const written = await db
    .insertInto(kind as "assessment")
    .values(asText(kind, row) as never)
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  if (written === undefined) return taken(kind);
  // Another kind of object may have the id: its first line stands there then.
  const line = await db
    .insertInto("history")
    .values(lineOf(writing, kind, written, "create"))
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  if (line === undefined) return taken(kind);
  return { value: written as unknown as Row<K> };
};

const changedMeanwhile = async (
  { db, org }: Writing,
  kind: Kind,
  id: string,
): Promise<{ issues: readonly Issue[] }> => {
  const last = await db
    .selectFrom("history")
    .select(["version", "at", "who"])
    .where("org_id", "=", org)
    .where("object_id", "=", id)
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
  if (last === undefined) return notFound(kind);
  const data = { kind, version: last.version, at: last.at, by: last.who.name ?? last.who.kind };
  return { issues: [{ code: "store/changed-meanwhile", path: ["version"], data }] };
};

/** One answer for what is unknown, another organisation's or hidden: no hint of which. */
export const notFound = (kind: string): { issues: readonly Issue[] } => ({
  issues: [{ code: "store/not-found", path: [kind], data: { kind } }],
});

/**
 * Changes an object that still has the version given, with a line in its history (`diff`: what it changed of a structure);
 * returns the row after it.
 * `store/changed-meanwhile` where it has another version, `store/not-found` where there is none.
 */
export const update = async <K extends Kind>(
  writing: Writing,
  kind: K,
  { id, version }: { readonly id: string; readonly version: number },
  changes: Changes<K> & { readonly removed?: boolean | undefined },
  diff?: VersionDiff,
): Promise<Checked<Row<K>>> => {
  const { db, org, at } = writing;
  // The version after it would be none that can be kept.
  if (version >= largest) return changedMeanwhile(writing, kind, id);
  const { removed, ...given } = changes as Loose;
  const values = {
    ...asText(kind, Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))),
    ...(removed !== undefined && { removed: removed === true ? at : null }),
    version: version + 1,
    changed: at,
  };
  const written = await db
    .updateTable(kind as "assessment")
    .set(values as never)
    .where("org_id", "=", org)
    .where("id", "=", id)
    .where("version", "=", version)
    .returningAll()
    .executeTakeFirst();
  if (written === undefined) return changedMeanwhile(writing, kind, id);
  await record(
    writing,
    kind,
    written,
    removed === undefined ? "update" : removed === true ? "remove" : "restore",
    diff,
  );
  return { value: written as unknown as Row<K> };
};

/** What one of several objects becomes; `before` is absent where it is new. */
export type Put<K extends Kind> = { readonly before?: Row<K> | undefined; readonly to: New<K> };

/** Rows of one statement: far from the 65,535 parameters that a statement may have. */
const most = 500;

/**
 * Keeps several new objects and changed ones of a kind, each with its line of history, in two statements for up to 500 of
 * them; returns their rows in the order given. `store/changed-meanwhile` where one has another version than `before` says,
 * `store/id-taken` where a new one is there already, or another kind of object by its id. Not for organisations.
 */
export const putAll = async <K extends Exclude<Kind, "organisation">>(
  writing: Writing,
  kind: K,
  puts: readonly Put<K>[],
): Promise<Checked<readonly Row<K>[]>> => {
  const { db, org, at, who, ids } = writing;
  const rows: Row<K>[] = [];
  for (let from = 0; from < puts.length; from += most) {
    const part = puts.slice(from, from + most).map(({ before, to }): Loose => {
      const kept = before as Row<"assessment"> | undefined;
      return {
        org_id: org,
        version: (kept?.version ?? 0) + 1,
        created: kept?.created ?? at,
        changed: at,
        removed: kept?.removed ?? null,
        ...(to as Loose),
      };
    });
    const columns = Object.keys(part[0] ?? {}).filter((name) => !["org_id", "id", "created"].includes(name));
    const written = (await db
      .insertInto(kind as "assessment")
      .values(part.map((row) => asText(kind, row)) as never)
      .onConflict((conflict) =>
        conflict
          .columns(["org_id", "id"])
          .doUpdateSet(
            ({ ref }) =>
              Object.fromEntries(columns.map((name) => [name, ref(`excluded.${name}` as never)])) as never,
          )
          .where(({ eb, ref }) =>
            eb(ref(`${kind as "assessment"}.version`), "=", eb(ref("excluded.version"), "-", 1)),
          ),
      )
      .returningAll()
      .execute()) as unknown as (Row<K> & Loose)[];
    const byId = new Map(written.map((row) => [String(row.id), row]));
    const missed = part.find(({ id }) => !byId.has(String(id)));
    if (missed !== undefined)
      return missed.version === 1 ? taken(kind) : changedMeanwhile(writing, kind, String(missed.id));
    const inOrder = part.map(({ id }) => byId.get(String(id))!);
    const lines = await db
      .insertInto("history")
      .values(
        inOrder.map((row) =>
          lineOf({ org, at, who, ids }, kind, row, row.version === 1 ? "create" : "update"),
        ),
      )
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .execute();
    if (lines.length < inOrder.length) return taken(kind);
    rows.push(...inOrder);
  }
  return { value: rows };
};
