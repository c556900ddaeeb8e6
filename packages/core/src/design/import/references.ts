import { fold, foldDn, nameInDn, nameOf, type Row } from "./seats.ts";
import { editDistance } from "#catalogue/nearest.ts";

/** What a reference to a position comes to: one, several that it may mean, or none; `near`: one that is spelt almost so. */
export type Found =
  | { readonly one: number; readonly many?: undefined; readonly near?: undefined }
  | { readonly one?: undefined; readonly many: readonly number[]; readonly near?: undefined }
  | { readonly one?: undefined; readonly many?: undefined; readonly near?: number };

/** A row that is a position, by its id. */
type Seat = { readonly id: string; readonly row: Row };

type Book = Map<string, number[]>;

const inverted = (name: string): string | undefined => {
  const parts = name.split(",");
  return parts.length === 2 ? `${parts[1]!.trim()} ${parts[0]!.trim()}` : undefined;
};

/** Beyond this many positions, and this many lost references, nothing is looked for by its spelling: it takes their product. */
const [mostSeats, mostLost] = [20_000, 200];

/**
 * Finds positions by what files call them: id, e-mail, employee number, login, DN, name, title, in this order, in any case
 * and spacing; also `Jane Doe (1234)`, `Jane Doe <jane@…>` and `Doe, Jane`.
 */
export const referencesOf = (seats: readonly Seat[]): ((text: string) => Found) => {
  const books = Array.from({ length: 7 }, (): Book => new Map());
  const add = (nth: number, key: string | undefined, at: number): void => {
    if (key === undefined || key === "") return;
    const book = books[nth]!;
    const there = book.get(key);
    if (there === undefined) book.set(key, [at]);
    else if (there.at(-1) !== at) there.push(at);
  };
  /** As written, to the letter: ids, then DNs. */
  const literal = new Map<string, number>();
  for (const [at, { id, row }] of seats.entries()) {
    const say = (field: Parameters<Row["told"]>[0]): string | undefined => {
      const told = row.told(field)?.text;
      return told === undefined ? undefined : fold(told);
    };
    add(0, fold(id), at);
    add(1, say("email"), at);
    add(2, say("number"), at);
    add(3, say("login"), at);
    const dn = row.told("dn")?.text;
    if (dn !== undefined) {
      add(4, foldDn(dn), at);
      literal.set(dn, at);
    }
    const name = nameOf(row);
    add(5, fold(name), at);
    const turned = inverted(name);
    if (turned !== undefined) add(5, fold(turned), at);
    add(6, say("title"), at);
  }
  for (const [at, { id }] of seats.entries()) literal.set(id, at);
  const exact = (text: string): readonly number[] => {
    const own = literal.get(text);
    if (own !== undefined) return [own];
    const key = fold(text);
    for (const [nth, book] of books.entries()) {
      const hits = book.get(nth === 4 ? foldDn(text) : key);
      if (hits !== undefined) return hits;
    }
    return [];
  };
  /** What else the text may hold, likeliest first. */
  const readings = (text: string): string[] => {
    const inside = /^(.*?)\s*[(<[]\s*([^()<>[\]]+)\s*[)>\]]$/.exec(text);
    return [
      text,
      ...(inside === null ? [] : [inside[2]!, inside[1]!]),
      ...[inverted(text), nameInDn(text), /\/Users\/([^/]+)$/.exec(text)?.[1]].filter(
        (each) => each !== undefined,
      ),
    ];
  };
  let lost = 0;
  /** By spelling: a slip in a name or an address; numbers that are near each other are different numbers. */
  const near = (text: string): number | undefined => {
    const key = fold(text);
    if (seats.length > mostSeats || lost >= mostLost || key.length > 60 || !/\p{L}{3}/u.test(key))
      return undefined;
    lost += 1;
    let best: { at: number; distance: number } | undefined;
    for (const nth of [0, 1, 5])
      for (const [other, [at]] of books[nth]!) {
        const reach = Math.floor(Math.min(key.length, other.length) / 6) + 1;
        if (Math.abs(other.length - key.length) > reach || !/\p{L}{3}/u.test(other)) continue;
        const distance = editDistance(key, other);
        if (distance <= reach && (best === undefined || distance < best.distance))
          best = { at: at!, distance };
      }
    return best?.at;
  };
  return (text) => {
    for (const reading of readings(text)) {
      const hits = exact(reading);
      if (hits.length === 1) return { one: hits[0]! };
      if (hits.length > 1) return { many: hits };
    }
    const at = near(text);
    return at === undefined ? {} : { near: at };
  };
};
