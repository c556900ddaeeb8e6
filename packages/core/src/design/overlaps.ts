import type { CatalogueIndex } from "#catalogue/index.ts";
import type { OwnAccountability } from "#model/structure.ts";
import { byText } from "./case.ts";
import { leastShared, likeness, mostAlike, type Ready, readerOf, threshold } from "./similar.ts";

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

type Text = { readonly entry: Entry; readonly ready: Ready };
/** Texts that name one meaning, by their numbers, with how much it weighs in each. */
type Named = { readonly numbers: number[]; readonly weights: number[] };
/** Two texts that may be alike, and how much at most. */
type Near = { readonly one: Ready; readonly other: Text; readonly most: number };

/** Texts by the meanings they name, so that those which share none are never compared. */
const shelved = (entries: readonly Entry[]): { texts: readonly Text[]; by: ReadonlyMap<string, Named> } => {
  const texts = entries.flatMap((entry) => entry.texts.map((ready): Text => ({ entry, ready })));
  const by = new Map<string, Named>();
  for (const [number, { ready }] of texts.entries())
    for (const [meaning, weight] of ready.meanings) {
      const named = by.get(meaning) ?? { numbers: [], weights: [] };
      named.numbers.push(number);
      named.weights.push(weight);
      by.set(meaning, named);
    }
  return { texts, by };
};

/** Sums of floating point differ in their last digits by the order they are made in. */
const rounding = 1e-9;

/** Texts that may be like one of an entry, with how much at most: all but what letters say. The likest comes first. */
const nearTo = ({ id, texts: own }: Entry, { texts, by }: ReturnType<typeof shelved>): Near[] => {
  const near: Near[] = [];
  let first = 0;
  const sums = new Float64Array(texts.length);
  const strangers = new Uint16Array(texts.length);
  const things = new Uint16Array(texts.length);
  for (const one of own) {
    for (const column of [sums, strangers, things]) column.fill(0);
    const [strange, named] = [new Set(one.strangers), new Set(one.things)];
    for (const [meaning, weight] of one.meanings) {
      const { numbers, weights } = by.get(meaning) ?? { numbers: [], weights: [] };
      for (let at = 0; at < numbers.length; at += 1) sums[numbers[at]!]! += weight * weights[at]!;
      const counted = strange.has(meaning) ? strangers : named.has(meaning) ? things : undefined;
      if (counted) for (const number of numbers) counted[number]! += 1;
    }
    for (const [number, other] of texts.entries()) {
      if (sums[number]! < leastShared - rounding || other.entry.id === id) continue;
      const most = rounding + mostAlike(one, other.ready, sums[number]!, strangers[number]!, things[number]!);
      if (most < threshold) continue;
      near.push({ one, other, most });
      if (most > near[first]!.most) first = near.length - 1;
    }
  }
  return near.length === 0 ? near : [near[first]!, ...near];
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
  const shelves = shelved([...entries, ...ours]);
  const told = new Set<string>();
  return ours.flatMap((entry) => {
    let best: Overlap | undefined;
    for (const { one, other, most } of nearTo(entry, shelves)) {
      // Most pairs cannot come near the best one, and are not compared.
      if (best !== undefined && most < best.likeness) continue;
      const [much, { id }] = [likeness(one, other.ready), other.entry];
      const better =
        best === undefined || much > best.likeness || (much === best.likeness && id < best.other);
      if (much >= threshold && better) best = { own: entry.id, other: id, likeness: much };
    }
    const key = best && [best.own, best.other].toSorted(byText).join("\n");
    if (!best || key === undefined || told.has(key)) return [];
    told.add(key);
    return [best];
  });
};
