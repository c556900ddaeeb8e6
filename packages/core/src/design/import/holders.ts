import { foldHeader } from "./columns.ts";
import type { Mapped } from "#model/import.ts";
import type { Holder } from "#model/structure.ts";
import type { Table } from "#model/table.ts";

/** What positions count as where no column says who holds them; undefined where one does. */
export type Holders = "filled" | "vacant" | undefined;

/**
 * What positions count as where no column says who holds them: a list of people without their names has somebody in each, one of
 * positions by their ids, or of titles alone, says nothing of people; and records in JSON leave out what is empty.
 */
export const holdersOf = (columns: readonly Mapped[], kind: Table["kind"]): Holders => {
  const told = (...fields: Mapped["field"][]): Mapped | undefined =>
    columns.find(({ field }) => fields.includes(field));
  if (told("name", "firstName", "lastName", "email", "login", "dn")) return undefined;
  const by = told("number") ?? told("id");
  const isOfPositions =
    by?.field === "id" && (kind === "json" || foldHeader(by.column).startsWith("position"));
  return by === undefined || isOfPositions ? "vacant" : "filled";
};

/** A holder without the address or number that is somebody else's. */
export const without = ({ email, id, ...holder }: Holder, field: "email" | "number"): Holder => ({
  ...holder,
  ...(field !== "email" && email !== undefined && { email }),
  ...(field !== "number" && id !== undefined && { id }),
});
