import type { Organisation } from "@remit/core";
import type { Row } from "#store/tables.ts";

type Kept = Pick<Row<"organisation">, "id" | "version" | "created" | "changed" | "removed">;

/** The fields every kept object carries; `removed` is absent while it is there. */
export const keptOf = ({ id, version, created, changed, removed }: Kept) => ({
  id,
  version,
  created,
  changed,
  ...(removed !== null && { removed }),
});

export const organisationOf = (row: Row<"organisation">): Organisation => ({
  ...keptOf(row),
  name: row.name,
  ...(row.industry !== null && { industry: row.industry }),
});
