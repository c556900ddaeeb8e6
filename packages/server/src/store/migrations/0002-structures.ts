import { type Kysely, sql } from "kysely";
import { distribute } from "./distribute.ts";

/** Structures, and what each of their versions changed. */
export const up = async (db: Kysely<never>): Promise<void> => {
  await db.schema
    .createTable("structure")
    .addColumn("org_id", "uuid", (column) => column.notNull())
    .addColumn("id", "uuid", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull().check(sql`version > 0`))
    .addColumn("created", "timestamptz", (column) => column.notNull())
    .addColumn("changed", "timestamptz", (column) => column.notNull())
    .addColumn("removed", "timestamptz")
    .addColumn("structure", "jsonb", (column) => column.notNull())
    .addPrimaryKeyConstraint("structure_pk", ["org_id", "id"])
    .execute();
  await db.schema.alterTable("history").addColumn("diff", "jsonb").execute();
  await distribute(db, "structure");
  await db.schema
    .alterTable("structure")
    .addForeignKeyConstraint("structure_organisation_fk", ["org_id"], "organisation", ["org_id"])
    .onDelete("cascade")
    .execute();
  await db.schema
    .createIndex("structure_changed_ix")
    .on("structure")
    .columns(["org_id", "changed"] as never[])
    .execute();
};
