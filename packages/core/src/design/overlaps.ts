import type { CatalogueIndex } from "#catalogue/index.ts";
import type { OwnAccountability } from "#model/structure.ts";
import { byText } from "./case.ts";
import { leastShared, likeness, type Ready, readerOf, threshold } from "./similar.ts";

/** Two accountabilities that seem to mean the same: one of the organisation's own, and its own or the catalogue's like it most. */
export type Overlap = { readonly own: string; readonly other: string; readonly likeness: number };

type Entry = { readonly id: string; readonly texts: readonly Ready[] };
type Reader = { readonly read: (text: string) => Ready; readonly entries: readonly Entry[] };

const readers = new WeakMap<CatalogueIndex, Reader>();

const textsOf = ({ name, definition }: { name: string; definition?: string | undefined }): string[] =>
  definition === undefined ? [name] : [name, definition, `${name}. ${definition}`];

/** Reads texts by how rare their words are in a catalogue; with the catalogue's own accountabilities, read. */
export const readerFor = (index: CatalogueIndex): Reader => {
  const made = readers.get(index);
  if (made) return made;
  const { accountabilities } = index.catalogue;
  const read = readerOf(accountabilities.map(({ name, definition }) => `${name}. ${definition}`));
  const entries = accountabilities.map((each) => ({ id: each.id, texts: textsOf(each).map(read) }));
  const reader = { read, entries };
  readers.set(index, reader);
  return reader;
};

/** Texts by the meanings they share with others: most pairs share too little to be compared. */
type Shared = { readonly entry: Entry; readonly at: number; readonly weight: number };

const sharedBy = (entries: readonly Entry[]): { by: Map<string, Shared[]>; texts: number } => {
  const by = new Map<string, Shared[]>();
  let at = 0;
  for (const entry of entries)
    for (const { meanings } of entry.texts) {
      for (const [meaning, weight] of meanings) {
        const one = { entry, at, weight };
        const others = by.get(meaning);
        if (others) others.push(one);
        else by.set(meaning, [one]);
      }
      at += 1;
    }
  return { by, texts: at };
};

/** The entries of which a text shares so much with one of a given entry that the two may be alike. */
const near = ({ texts }: Entry, { by, texts: count }: ReturnType<typeof sharedBy>): Set<Entry> => {
  const found = new Set<Entry>();
  for (const { meanings } of texts) {
    const sums = new Float64Array(count);
    for (const [meaning, weight] of meanings)
      for (const other of by.get(meaning) ?? []) {
        sums[other.at]! += weight * other.weight;
        if (sums[other.at]! >= leastShared) found.add(other.entry);
      }
  }
  return found;
};

const likest = (a: Entry, b: Entry): number => {
  let most = 0;
  for (const one of a.texts) for (const other of b.texts) most = Math.max(most, likeness(one, other));
  return most;
};

/**
 * For each of an organisation's own accountabilities the one that is most like it, where that is above the threshold:
 * of equals the least id. A pair is told once.
 */
export const overlapsIn = (index: CatalogueIndex, own: readonly OwnAccountability[]): Overlap[] => {
  if (own.length === 0) return [];
  const { read, entries } = readerFor(index);
  const ours = own
    .filter(({ id }) => !index.accountability.has(id))
    .map((each): Entry => ({ id: each.id, texts: textsOf(each).map(read) }))
    .toSorted((a, b) => byText(a.id, b.id));
  const shared = sharedBy([...entries, ...ours]);
  const told = new Set<string>();
  return ours.flatMap((entry) => {
    let best: Overlap | undefined;
    for (const other of near(entry, shared)) {
      if (other.id === entry.id) continue;
      const much = likest(entry, other);
      const better =
        best === undefined || much > best.likeness || (much === best.likeness && other.id < best.other);
      if (much >= threshold && better) best = { own: entry.id, other: other.id, likeness: much };
    }
    const key = best && [best.own, best.other].toSorted(byText).join("\n");
    if (!best || key === undefined || told.has(key)) return [];
    told.add(key);
    return [best];
  });
};
