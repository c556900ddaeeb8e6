import { type Amendment, amendmentPlace, canonicalText, type KeptAmendment } from "@remit/core";
import { ownKept } from "./own-kept.ts";
import { read, write } from "./storage.ts";
import type { Tell } from "./telling.ts";

/** What the server has of this browser's amendments, of one organisation. */
type Told = {
  /** The list as it was when all of it had been told. */
  readonly list: string;
  /** Place of the amendment → as the server keeps it. */
  readonly ids: Readonly<Record<string, { readonly id: string; readonly version: number }>>;
};

const place = (organisation: string): string => `remit.own.${organisation}`;
const toldOf = (organisation: string): Told =>
  (read(place(organisation)) as Told | undefined) ?? { list: "[]", ids: {} };

const listed = (amendments: readonly Amendment[]): string => JSON.stringify(amendments);

/** Whether an organisation has not heard of all amendments as they are now. */
export const ownWaits = (organisation: string): boolean => toldOf(organisation).list !== listed(ownKept());

const everyThere = async (tell: Tell, organisation: string): Promise<KeptAmendment[] | undefined> => {
  const found: KeptAmendment[] = [];
  let cursor: string | undefined;
  do {
    const page = { organisation, limit: 200, ...(cursor !== undefined && { cursor }) };
    const { value } = await tell("list-amendments", page);
    if (!value) return undefined;
    found.push(...value.items);
    cursor = value.next;
  } while (cursor !== undefined);
  return found;
};

const isAdded = ({ body }: Pick<Amendment, "body">): boolean => body.kind === "accountability";
const same = (a: Amendment, b: Amendment): boolean =>
  canonicalText([a.reason, a.body]) === canonicalText([b.reason, b.body]);

/**
 * Tells the server the amendments of this browser for one organisation: what was added, changed and taken away here. What
 * others amended there stays as it is, also where it is about the same place.
 */
export const tellOwn = async (tell: Tell, organisation: string): Promise<void> => {
  if (!ownWaits(organisation)) return;
  const amendments = ownKept();
  const { ids } = toldOf(organisation);
  const there = await everyThere(tell, organisation);
  if (!there) return;
  const at = new Map(there.map((each) => [amendmentPlace(each.body), each]));
  const mine = new Map(amendments.map((each) => [amendmentPlace(each.body), each]));
  const known: Record<string, { id: string; version: number }> = {};
  const untouched = (key: string, kept: KeptAmendment): boolean =>
    ids[key]?.id === kept.id && ids[key].version === kept.version;

  // What rests on an accountability goes before it, and comes after it.
  const gone = [...at].filter(([key, kept]) => !mine.has(key) && untouched(key, kept));
  for (const [, { id, version }] of gone.toSorted(([, a], [, b]) => Number(isAdded(a)) - Number(isAdded(b))))
    await tell("remove-amendment", { organisation, amendment: id, version, removed: true });
  for (const [key, amendment] of [...mine].toSorted(
    ([, a], [, b]) => Number(isAdded(b)) - Number(isAdded(a)),
  )) {
    const kept = at.get(key);
    if (kept && (same(kept, amendment) || !untouched(key, kept))) {
      known[key] = { id: kept.id, version: kept.version };
      continue;
    }
    const { value } = await tell("put-amendment", {
      organisation,
      ...(kept && { id: kept.id, version: kept.version }),
      ...amendment,
    });
    if (value) known[key] = { id: value.id, version: value.version };
  }
  write(place(organisation), { list: listed(amendments), ids: known } satisfies Told);
};
