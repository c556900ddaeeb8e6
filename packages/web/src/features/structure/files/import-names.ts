import type { Position, Structure } from "@remit/core";
import type { Imported } from "#client/structure-files.ts";

const nameOf = ({ title, holder, id }: Position): string =>
  [title, holder?.name].filter((part) => part !== undefined && part !== "").join(", ") || id;

/** What positions of an import are called, by id: those of today, of the list, and those that it would add. */
export const importNames = (
  { structure, incoming = [] }: Imported,
  today?: Structure,
): ((id: string) => string) => {
  const added = incoming.flatMap(({ changes }) =>
    changes.flatMap((change) => (change.do === "add-position" ? [change.position] : [])),
  );
  const names = new Map(
    [...added, ...structure.positions, ...(today?.positions ?? [])].map((position) => [
      position.id,
      nameOf(position),
    ]),
  );
  return (id) => names.get(id) ?? id;
};
