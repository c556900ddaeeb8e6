import type { AmendmentChange, CatalogueRef, OwnMark } from "@remit/core";
import type { Out } from "./lists.ts";
import { clean, type Page, wrap } from "./layout.ts";
import { own as words } from "./own-words.ts";
import { catalogue as catalogueWords } from "./words.ts";

/** One line where a result rests on amendments too; nothing where it does not. */
export const ownLines = (page: Page, { own }: CatalogueRef): string[] =>
  own === undefined
    ? []
    : wrap(words.footer(own.amendments, own.hash), page.width).map((line) => page.paint.dim(line));

/** How an entry is the organisation's own, in brackets behind it; nothing where it is not. */
export const ownMark = (marks: readonly OwnMark[] | undefined): string => {
  const [mark] = marks ?? [];
  if (mark === undefined) return "";
  const { was, field } = mark;
  if (was === undefined) return ` [${words.mark}]`;
  return ` [${clean(field === undefined ? words.was(was) : words.reworded(field, was))}]`;
};

const afterOf = ({ kind, after }: AmendmentChange): string[] => {
  if (kind === "title") return [words.means(after.flat())];
  return after.map(([first = "", ...rest]) => {
    if (kind === "strength")
      return words.after(rest.length === 2 ? words.ranged(first, rest[0]!, rest[1]!) : first);
    if (kind === "accountability") return words.holds(first, words.holding(rest[0] ?? ""));
    return kind === "question" ? words.answer(first, rest) : words.after(first);
  });
};

/** What amendments change: each with before, after and reason, and the catalogue they make. */
export const amendmentsText = (
  page: Page,
  { catalogue, changes }: Out<"amendments">,
  organisation?: string,
): string[] => {
  const line = (text: string): string[] => wrap(clean(text), page.width, 2, 4);
  if (changes.length === 0) return [words.nothing];
  return [
    ...wrap(clean(words.title(changes.length, organisation)), page.width).map(page.paint.bold),
    ...changes.flatMap((change) => [
      "",
      ...wrap(clean(words.kind[change.kind](change.of)), page.width).map(page.paint.bold),
      ...(change.says === undefined ? [] : line(change.says)),
      ...(change.before === undefined ? [] : line(words.before(words.holding(change.before)))),
      ...afterOf(change).flatMap(line),
      ...line(words.why(change.reason)),
    ]),
    "",
    page.paint.dim(catalogueWords.version(catalogue.version, catalogue.hash)),
    ...ownLines(page, catalogue),
  ];
};
