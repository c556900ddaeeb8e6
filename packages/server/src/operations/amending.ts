import type { Amendment, Checked, Issue } from "@remit/core";
import { notFound } from "#store/keep.ts";
import type { Row } from "#store/tables.ts";
import { amendmentsOf, holding, notTogether } from "./catalogue-of.ts";
import type { Write } from "./implement.ts";

/** The organisation and its amendments, locked: two that do not go together must not pass each other. */
export const lockAmendments = async (write: Write): Promise<Checked<readonly Row<"amendment">[]>> => {
  const { db, org } = write;
  const organisation = await db
    .selectFrom("organisation")
    .select("id")
    .where("org_id", "=", org)
    .where("removed", "is", null)
    .forUpdate()
    .executeTakeFirst();
  return organisation ? { value: await amendmentsOf(write) } : notFound("organisation");
};

/** The amendment of an id among all that were ever kept, removed ones too. */
export const findAmendment = async ({ db, org }: Write, id: string): Promise<Checked<Row<"amendment">>> => {
  const row = await db
    .selectFrom("amendment")
    .selectAll()
    .where("org_id", "=", org)
    .where("id", "=", id)
    .executeTakeFirst();
  return row ? { value: row } : notFound("amendment");
};

/**
 * What would be wrong if, of the amendments there, the one of this id became another, or went away (`undefined`). Places
 * are those of an input that gives it; an issue of another amendment is at `["amendments", its id, …]`.
 */
export const wouldNotHold = (
  there: readonly Row<"amendment">[],
  id: string,
  to: Amendment | undefined,
): readonly Issue[] => {
  const others = holding(there).filter((each) => each.id !== id);
  const issues = notTogether(to === undefined ? others : [...others, to]);
  return issues.map(({ path: [at, ...rest], ...issue }) => {
    const other = typeof at === "number" ? others[at]?.id : undefined;
    return { ...issue, path: other === undefined ? rest : ["amendments", other, ...rest] };
  });
};
