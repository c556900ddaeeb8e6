import { namesNobody } from "./fillers.ts";
import { nearestIn } from "./near.ts";
import { fold, foldDn, inverted, nameInDn, nameOf, type Row } from "./seats.ts";

/** What a reference to a position comes to: one, several that it may mean, or none; `near`: one that is spelt almost so. */
export type Found =
  | { readonly one: number; readonly many?: undefined; readonly near?: undefined }
  | { readonly one?: undefined; readonly many: readonly number[]; readonly near?: undefined }
  | { readonly one?: undefined; readonly many?: undefined; readonly near?: number };

/** Looks positions up by what a text calls them, by their places. */
export type Finder = {
  /** By all that the text may hold. */
  readonly any: (text: string) => Found;
  /** Where the text as a whole is what one is called, and not something in it. */
  readonly whole: (text: string) => number | undefined;
  /** Whether an id or name that has separators in it begins as the text does, up to its first separator. */
  readonly begins: (text: string) => boolean;
};

/** A row that is a position, by its id. */
type Seat = { readonly id: string; readonly row: Row };

type Book = Map<string, number[]>;

/** `Jane Doe (1234)`: what stands before and in the brackets. */
const bracketed = (text: string): { name: string; inside: string } | undefined => {
  if (!/[)>\]]$/.test(text)) return undefined;
  let open = text.length - 2;
  while (open >= 0 && !"()<>[]".includes(text[open]!)) open -= 1;
  const inside = text.slice(open + 1, -1).trim();
  return open >= 0 && "(<[".includes(text[open]!) && inside !== ""
    ? { name: text.slice(0, open).trim(), inside }
    : undefined;
};

/** So many texts are kept with whom they mean: lists say the same of many. */
const mostKept = 50_000;

/** Whether it has one of the signs in it that stand between several. */
const isParted = (text: string): boolean => /[;|\n:,=]/.test(text);
const firstPart = (text: string): string => text.split(/[;|\n:,]/, 1)[0]!.trim();

/**
 * Finds positions by what files call them: id, e-mail, employee number, login, DN, name, title, in this order, in any case
 * and spacing; also `Jane Doe (1234)`, `Jane Doe <jane@…>` and `Doe, Jane`.
 */
export const referencesOf = (seats: readonly Seat[]): Finder => {
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
    // Nobody is meant by "TBD" because it stands for a name or a title too.
    if (!namesNobody(name)) add(5, fold(name), at);
    const turned = inverted(name);
    if (turned !== undefined) add(5, fold(turned), at);
    const title = say("title");
    if (title !== undefined && !namesNobody(title)) add(6, title, at);
  }
  for (const [at, { id }] of seats.entries()) literal.set(id, at);
  const exact = (text: string): readonly number[] => {
    const own = literal.get(text);
    if (own !== undefined) return [own];
    const key = fold(text);
    for (const [nth, book] of books.entries()) {
      const hits = book.get(nth === 4 && isParted(text) ? foldDn(text) : key);
      if (hits !== undefined) return hits;
    }
    return [];
  };
  const single = (text: string): number | undefined => {
    const turned = inverted(text);
    for (const reading of turned === undefined ? [text] : [text, turned]) {
      const hits = exact(reading);
      if (hits.length > 0) return hits.length === 1 ? hits[0] : undefined;
    }
    return undefined;
  };
  const whole = (text: string): number | undefined => {
    const own = single(text);
    const both = own === undefined ? bracketed(text) : undefined;
    if (both === undefined) return own;
    const inside = exact(both.inside);
    return inside.length === 1 && single(both.name) === inside[0] ? inside[0] : undefined;
  };
  /** What else the text may hold, likeliest first. */
  const readings = (text: string): string[] => {
    const both = bracketed(text);
    return [
      text,
      ...(both === undefined ? [] : [both.inside, both.name]),
      ...[inverted(text), nameInDn(text), /\/Users\/([^/]+)$/.exec(text)?.[1]].filter(
        (each) => each !== undefined,
      ),
    ];
  };
  /** Ids and numbers without the zeros a spreadsheet takes off. */
  let digits: Book | undefined;
  const withoutZeros = (key: string): number | undefined => {
    const bare = (text: string): string | undefined =>
      /^\d+$/.test(text) ? text.replace(/^0+(?=\d)/, "") : undefined;
    const own = bare(key);
    if (own === undefined) return undefined;
    if (digits === undefined) {
      digits = new Map();
      for (const [other, places] of [books[0]!, books[2]!].flatMap((book) => [...book])) {
        const number = bare(other);
        if (number !== undefined)
          digits.set(number, [...new Set([...(digits.get(number) ?? []), ...places])]);
      }
    }
    const places = digits.get(own) ?? [];
    return places.length === 1 ? places[0] : undefined;
  };
  // By slips in ids, addresses and names.
  const near = nearestIn(() => [0, 1, 5].map((nth) => books[nth]!), seats.length);
  const found = (text: string): Found => {
    for (const reading of readings(text)) {
      const hits = exact(reading);
      if (hits.length === 1) return { one: hits[0]! };
      if (hits.length > 1) return { many: hits };
    }
    const at = namesNobody(text) ? undefined : (withoutZeros(fold(text)) ?? near(fold(text)));
    return at === undefined ? {} : { near: at };
  };
  const kept = new Map<string, Found>();
  const any = (text: string): Found => {
    const before = kept.get(text);
    if (before !== undefined) return before;
    if (kept.size >= mostKept) kept.clear();
    const own = found(text);
    kept.set(text, own);
    return own;
  };
  let beginnings: Set<string> | undefined;
  const begins = (text: string): boolean => {
    beginnings ??= new Set(
      books.flatMap((book) => [...book.keys()].flatMap((key) => (isParted(key) ? [firstPart(key)] : []))),
    );
    return beginnings.has(firstPart(fold(text)));
  };
  return { any, whole, begins };
};
