import { type Kysely, sql } from "kysely";
import { distribute } from "./distribute.ts";

/** Columns of every kept object, before its own. */
const kept = (db: Kysely<never>, table: string) =>
  db.schema
    .createTable(table)
    .addColumn("org_id", "uuid", (column) => column.notNull())
    .addColumn("id", "uuid", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull().check(sql`version > 0`))
    .addColumn("created", "timestamptz", (column) => column.notNull())
    .addColumn("changed", "timestamptz", (column) => column.notNull())
    .addColumn("removed", "timestamptz")
    .addPrimaryKeyConstraint(`${table}_pk`, ["org_id", "id"]);

const children = [
  "assessment",
  "respondent",
  "answer",
  "invitation",
  "recommendation",
  "amendment",
  "history",
  "receipt",
] as const;

/** Organisations, assessments with their respondents and answers, links, recommendations, amendments, history, receipts. */
export const up = async (db: Kysely<never>): Promise<void> => {
  await db.schema
    .createTable("organisation")
    .addColumn("org_id", "uuid", (column) => column.notNull())
    .addColumn("id", "uuid", (column) => column.notNull().check(sql`id = org_id`))
    .addColumn("version", "integer", (column) => column.notNull().check(sql`version > 0`))
    .addColumn("created", "timestamptz", (column) => column.notNull())
    .addColumn("changed", "timestamptz", (column) => column.notNull())
    .addColumn("removed", "timestamptz")
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("industry", "text")
    .addPrimaryKeyConstraint("organisation_pk", ["org_id"])
    .execute();
  await kept(db, "assessment")
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("blind", "boolean", (column) => column.notNull())
    .addColumn("required", "jsonb", (column) => column.notNull())
    .addColumn("round", "integer", (column) => column.notNull().check(sql`round > 0`))
    .addColumn("revealed", "integer", (column) => column.notNull())
    .addCheckConstraint("assessment_revealed_ck", sql`revealed between 0 and round`)
    .execute();
  await kept(db, "respondent")
    .addColumn("assessment_id", "uuid", (column) => column.notNull())
    .addColumn("organiser", "boolean", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("position", "text")
    .addColumn("submitted", "integer", (column) => column.notNull().check(sql`submitted >= 0`))
    .execute();
  await kept(db, "answer")
    .addColumn("assessment_id", "uuid", (column) => column.notNull())
    .addColumn("respondent_id", "uuid", (column) => column.notNull())
    .addColumn("round", "integer", (column) => column.notNull())
    .addColumn("question", "text", (column) => column.notNull())
    .addColumn("answer", "jsonb", (column) => column.notNull())
    .addColumn("note", "text")
    .addUniqueConstraint("answer_once_uq", ["org_id", "respondent_id", "round", "question"])
    .execute();
  await kept(db, "invitation")
    .addColumn("assessment_id", "uuid", (column) => column.notNull())
    .addColumn("respondent_id", "uuid", (column) => column.notNull())
    .addColumn("hash", "text", (column) => column.notNull())
    .addColumn("expires", "timestamptz", (column) => column.notNull())
    .addColumn("opened", "timestamptz")
    .execute();
  await kept(db, "recommendation")
    .addColumn("assessment_id", "uuid", (column) => column.notNull())
    .addColumn("respondent_id", "uuid")
    .addColumn("round", "integer", (column) => column.notNull())
    .addColumn("note", "text")
    .addColumn("input", "jsonb", (column) => column.notNull())
    .addColumn("recommendation", "jsonb", (column) => column.notNull())
    .execute();
  await kept(db, "amendment")
    .addColumn("reason", "text", (column) => column.notNull())
    .addColumn("body", "jsonb", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("history")
    .addColumn("org_id", "uuid", (column) => column.notNull())
    .addColumn("id", "uuid", (column) => column.notNull())
    .addColumn("at", "timestamptz", (column) => column.notNull())
    .addColumn("who", "jsonb", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("object_id", "uuid", (column) => column.notNull())
    .addColumn("assessment_id", "uuid")
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("did", "text", (column) => column.notNull())
    .addColumn("state", "jsonb", (column) => column.notNull())
    .addPrimaryKeyConstraint("history_pk", ["org_id", "id"])
    .addUniqueConstraint("history_version_uq", ["org_id", "object_id", "version"])
    .execute();
  await db.schema
    .createTable("receipt")
    .addColumn("org_id", "uuid", (column) => column.notNull())
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("operation", "text", (column) => column.notNull())
    .addColumn("request", "text", (column) => column.notNull())
    .addColumn("answer", "jsonb", (column) => column.notNull())
    .addColumn("at", "timestamptz", (column) => column.notNull())
    .addPrimaryKeyConstraint("receipt_pk", ["org_id", "id"])
    .execute();

  // Citus wants: tables first, then distribution, then foreign keys, then indexes.
  for (const table of ["organisation", ...children]) await distribute(db, table);

  const refer = (table: string, column: string, to: string) =>
    db.schema
      .alterTable(table)
      .addForeignKeyConstraint(`${table}_${to}_fk`, ["org_id", column] as never[], to, ["org_id", "id"])
      .onDelete("cascade")
      .execute();
  for (const table of children.filter((name) => name !== "receipt"))
    await db.schema
      .alterTable(table)
      .addForeignKeyConstraint(`${table}_organisation_fk`, ["org_id"] as never[], "organisation", ["org_id"])
      .onDelete("cascade")
      .execute();
  for (const table of ["respondent", "answer", "invitation", "recommendation"])
    await refer(table, "assessment_id", "assessment");
  for (const table of ["answer", "invitation", "recommendation"])
    await refer(table, "respondent_id", "respondent");

  const index = (table: string, columns: readonly string[]) =>
    db.schema
      .createIndex(`${table}_${columns.slice(1).join("_")}_ix`)
      .on(table)
      .columns(columns as never[])
      .execute();
  await index("assessment", ["org_id", "changed"]);
  await index("respondent", ["org_id", "assessment_id"]);
  await index("answer", ["org_id", "assessment_id"]);
  await index("invitation", ["org_id", "respondent_id"]);
  await index("recommendation", ["org_id", "assessment_id"]);
  await index("history", ["org_id", "assessment_id", "id"]);
  // By object and version it is found through its unique constraint: a second index would only mislead the planner.
};
