import type { Checked } from "@remit/core";
import { type SelectQueryBuilder, sql } from "kysely";
import { validate } from "uuid";

/** Where a page begins: after an object that was last changed at `at`. */
export type After = { readonly at: string; readonly id: string };

export const pageSize = 50;

/** A cursor as text that a client hands back and never reads. */
export const cursorOf = ({ at, id }: After): string => Buffer.from(`${at} ${id}`).toString("base64url");

/** What a cursor says; `store/cursor-not-valid` where none of ours. */
export const readCursor = (cursor: string | undefined): Checked<After | undefined> => {
  if (cursor === undefined) return { value: undefined };
  const [at = "", id = ""] = Buffer.from(cursor, "base64url").toString("utf8").split(" ");
  const known = validate(id) && !Number.isNaN(Date.parse(at)) && new Date(at).toISOString() === at;
  if (known) return { value: { at, id } };
  return { issues: [{ code: "store/cursor-not-valid", path: ["cursor"], data: {} }] };
};

/** The columns that put what is listed in order: an instant, and an id where instants are equal. */
export type Order = { readonly at: string; readonly id: string };

/** A query for the rows of one page and one row more, the newest first: `query.$call(onePage(...))`. */
export const onePage =
  (order: Order, after: After | undefined, limit: number) =>
  <DB, TB extends keyof DB, Out>(query: SelectQueryBuilder<DB, TB, Out>): SelectQueryBuilder<DB, TB, Out> => {
    const [at, id] = [sql.ref(order.at), sql.ref(order.id)];
    const page = query
      .orderBy(at, "desc")
      .orderBy(id, "desc")
      .limit(limit + 1);
    return after === undefined ? page : page.where(sql<boolean>`(${at}, ${id}) < (${after.at}, ${after.id})`);
  };

/** A page of one row more than was asked for: that one only says that there is a next page. */
export const pageFrom = <Row, Item>(
  rows: readonly Row[],
  limit: number,
  after: (row: Row) => After,
  item: (row: Row) => Item,
): { items: Item[]; next?: string } => {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(item),
    ...(rows.length > limit && last !== undefined && { next: cursorOf(after(last)) }),
  };
};
