import type { ImportFault } from "#model/import.ts";

/** What stays as it is today, because the file says nothing certain of it. */
export type Held = {
  readonly fields: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  /** Ids, addresses, numbers and names of whoever a row that could not be read may be about. */
  readonly unread: ReadonlySet<string>;
  /** Whether the list is a part of a longer one: who is not in it is not gone. */
  readonly partial: boolean;
};
/** A field of a position, as a key. */
export const fieldKey = (id: string, field: string): string => `${id}\u0000${field}`;

/** Fields and positions whose faults were not mended. */
export const heldBy = (
  faults: readonly ImportFault[],
  unread: ReadonlySet<string>,
): Omit<Held, "partial"> => {
  const fields = new Set<string>();
  const ids = new Set<string>();
  for (const { accepted, position, field, repair } of faults) {
    if (accepted) continue;
    if (position !== undefined && field !== undefined) fields.add(fieldKey(position, field));
    for (const change of repair?.changes ?? []) {
      if (change.do === "add-position") ids.add(change.position.id);
      if (change.do === "remove-position") ids.add(change.id);
      if (change.do === "change-position")
        for (const each of Object.keys(change.set)) fields.add(fieldKey(change.id, each));
    }
  }
  return { fields, ids, unread };
};
