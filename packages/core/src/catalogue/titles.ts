import type { TitleReading } from "#model/comparison.ts";
import type { Checked, Issue } from "#model/issue.ts";
import type { Role, Title } from "#model/role.ts";
import type { CatalogueIndex } from "./index.ts";
import { nearestWords } from "./nearest.ts";
import { allTitleWords, keyOf, literal, titleWords, withoutAsides } from "./title-words.ts";

/** Longer than any title; what is longer is not read. */
const longest = 200;

type Book = { readonly entries: ReadonlyMap<string, Title>; readonly names: readonly string[] };
const books = new WeakMap<CatalogueIndex, Book>();

/** The ways a title may be recognised, the closest to its letters first: "Director of IT" is not quite "IT Director". */
const keysOf = (title: string): string[] => [
  `as written: ${literal(title)}`,
  `in order: ${allTitleWords(title).join(" ")}`,
  `any order: ${keyOf(titleWords(title))}`,
];

/** Titles by key; the catalogue's entries come before the roles' own names, because they know of ambiguity. */
const bookOf = (index: CatalogueIndex): Book => {
  const known = books.get(index);
  if (known !== undefined) return known;
  const { titles, roles } = index.catalogue;
  const own = roles.flatMap(({ id, name, short }) =>
    [id, short, name].map((title): Title => ({ title, roles: [id], cites: [] })),
  );
  const entries = new Map<string, Title>();
  const add = (entry: Title) => {
    for (const key of keysOf(entry.title)) if (!entries.has(key)) entries.set(key, entry);
  };
  titles.forEach(add);
  own.filter(({ title }) => !keysOf(title).some((key) => entries.has(key))).forEach(add);
  const names = [
    ...new Set([...titles.map(({ title }) => title), ...roles.flatMap(({ short, name }) => [short, name])]),
  ];
  const book = { entries, names };
  books.set(index, book);
  return book;
};

const fold = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, "-");

/** The role with this id, short or full name, in any case and spacing. Titles that may mean several are not asked. */
export const roleNamed = (index: CatalogueIndex, text: string): Role | undefined =>
  index.catalogue.roles.find(({ id, short, name }) =>
    [id, short, name].some((own) => fold(own) === fold(text)),
  );

const lookUp = (book: Book, text: string): { entry: Title; aside: string[] } | undefined => {
  for (const key of keysOf(text)) {
    const entry = book.entries.get(key);
    if (entry !== undefined) return { entry, aside: [] };
  }
  const { words, aside } = withoutAsides(titleWords(text));
  const entry =
    words.length > 0 && aside.length > 0 ? book.entries.get(`any order: ${keyOf(words)}`) : undefined;
  return entry === undefined ? undefined : { entry, aside };
};

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/** The issue for words that are no title Remit knows, with the nearest that are. */
const unknown = (book: Book, given: string, path: Issue["path"]): Issue => ({
  code: "catalogue/unknown-title",
  path,
  data: { given: given.slice(0, 100), nearest: nearestWords(given, book.names) },
});

/** What `readTitle` reads in a title, or undefined where it is none Remit knows: for lists, where nobody needs the nearest. */
export const titleReading = (index: CatalogueIndex, given: string): TitleReading | undefined => {
  const book = bookOf(index);
  if (given.length > longest) return undefined;
  // An id, as screens and files give it, says exactly which role is meant; "IT Director" on a card does not.
  const exact = index.role.get(given);
  const whole =
    exact === undefined
      ? lookUp(book, given)
      : { entry: { title: exact.short, roles: [exact.id], cites: [] }, aside: [] };
  const parts =
    whole === undefined
      ? given.split(/[/,;|&+()–—]|\s-\s|\band\b/i).flatMap((part) => lookUp(book, part) ?? [])
      : [whole];
  const first = parts.at(0);
  if (first === undefined) return undefined;
  const { note } = first.entry;
  return {
    given,
    roles: unique(parts.flatMap(({ entry }) => entry.roles)),
    title: unique(parts.map(({ entry }) => entry.title)).join(" / "),
    match: whole === undefined ? "part" : "whole",
    aside: unique(parts.flatMap(({ aside }) => aside)),
    ...(note === undefined || parts.length > 1 ? {} : { note }),
    cites: unique(parts.flatMap(({ entry }) => entry.cites)),
  };
};

/**
 * The roles a title may mean, most likely first. Case, punctuation, word order, "of", plurals and common
 * abbreviations do not count, and words of engagement or reach ("interim", "group") are set aside. A title of several
 * parts ("CTO / co-founder") is read by the parts that are titles. A role's id means that role only. Unknown: issue `catalogue/unknown-title`.
 */
export const readTitle = (
  index: CatalogueIndex,
  given: string,
  path: Issue["path"] = [],
): Checked<TitleReading> => {
  const value = titleReading(index, given);
  return value === undefined ? { issues: [unknown(bookOf(index), given, path)] } : { value };
};

/** The catalogue's titles that may mean a role, likeliest readings first. */
export const titlesOf = (index: CatalogueIndex, role: string): Title[] =>
  index.catalogue.titles
    .filter(({ roles }) => roles.includes(role))
    .toSorted((a, b) => a.roles.indexOf(role) - b.roles.indexOf(role));
