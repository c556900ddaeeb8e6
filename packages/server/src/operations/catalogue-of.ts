import {
  type Amendment,
  type CatalogueIndex,
  type Checked,
  indexOf,
  type Issue,
  shipped,
  shippedCatalogue,
  withAmendments,
} from "@remit/core";
import type { Kysely } from "kysely";
import type { Row, Tables } from "#store/tables.ts";

type Asking = { readonly db: Kysely<Tables>; readonly org: string };

/** Amendments as they are kept, those that were taken away left out, in the order they were added. */
export const amendmentsOf = ({ db, org }: Asking): Promise<Row<"amendment">[]> =>
  db
    .selectFrom("amendment")
    .selectAll()
    .where("org_id", "=", org)
    .where("removed", "is", null)
    .orderBy("created")
    .orderBy("id")
    .execute();

/** Those that hold together over the shipped catalogue: a newer one may have lost what an older amendment spoke of. */
export const holding = <A extends Amendment>(amendments: readonly A[]): readonly A[] => {
  const { issues } = withAmendments(shippedCatalogue, amendments);
  if (issues === undefined) return amendments;
  const blamed = new Set(issues.map(({ path }) => path[0]));
  const left = amendments.filter((_, at) => !blamed.has(at));
  return left.length < amendments.length ? holding(left) : [];
};

/** The amendments that an organisation's catalogue is made with. */
export const heldAmendments = async (asked: Asking): Promise<readonly Amendment[]> =>
  holding((await amendmentsOf(asked)).map(({ reason, body }) => ({ reason, body })));

/** What keeps amendments from standing in one catalogue. */
export const notTogether = (amendments: readonly Amendment[]): readonly Issue[] =>
  withAmendments(
    shippedCatalogue,
    amendments.map(({ reason, body }) => ({ reason, body })),
  ).issues ?? [];

/** How many own catalogues stay in memory, the last used ones. */
const most = 20;
const made = new Map<string, CatalogueIndex>();

/**
 * The catalogue an organisation decides by: the shipped one with its amendments. Made anew only when one of them changed;
 * an amendment that the shipped catalogue no longer fits is left out, and the catalogue says how many are in it.
 */
export const catalogueOf = async ({ db, org }: Asking): Promise<Checked<CatalogueIndex>> => {
  const marks = await db
    .selectFrom("amendment")
    .select(["id", "version", "changed"])
    .where("org_id", "=", org)
    .where("removed", "is", null)
    .orderBy("id")
    .execute();
  if (marks.length === 0) return { value: shipped };
  const key = [org, ...marks.map(({ id, version, changed }) => `${id} ${version} ${changed}`)].join("\n");
  const there = made.get(key);
  made.delete(key);
  const own = there
    ? { value: there.catalogue }
    : withAmendments(shippedCatalogue, await heldAmendments({ db, org }));
  if (own.issues) return own;
  const index = indexOf(own.value);
  made.set(key, index);
  for (const old of made.keys()) if (made.size > most) made.delete(old);
  return { value: index };
};
