import type {
  CatalogueIndex,
  DecisionRight,
  Grant,
  Measures,
  Structure,
  StructureDifference,
} from "@remit/core";
import { clean, listed, type Page, pad, section, thousands, wrap } from "./layout.ts";
import { structureDiff as words } from "./structure-words.ts";

type Seat = StructureDifference["added"][number];
type Field = StructureDifference["changed"][number]["fields"][number];
type Name = (id: string) => string;

/** How what is known by an id is called: accountabilities, rights, positions. */
type Names = {
  readonly accountability: Name;
  readonly right: Name;
  readonly seat: (seat: Seat) => string;
};

/** Positions of one title are told apart by their ids. */
const namesOf = (
  structures: readonly Structure[],
  index: CatalogueIndex,
  rights: readonly DecisionRight[],
): Names => {
  const own = new Map(
    structures.flatMap(({ accountabilities }) => accountabilities.map((each) => [each.id, each.name])),
  );
  const right = new Map(rights.map(({ id, name }) => [id, name]));
  const bearers = new Map<string, Set<string>>();
  for (const { id, title } of structures.flatMap(({ positions }) => positions))
    bearers.set(title, (bearers.get(title) ?? new Set()).add(id));
  return {
    accountability: (id) => own.get(id) ?? index.accountability.get(id)?.name ?? id,
    right: (id) => right.get(id) ?? id,
    seat: ({ id, title }) =>
      (bearers.get(title)?.size ?? 0) > 1 || title === "" ? words.titled(title, id) : title,
  };
};

const told = (value: Field["before"]): string => {
  if (value === undefined) return words.none;
  if (value === true) return words.yes;
  if (typeof value === "number") return value < 1 ? String(value) : thousands(value);
  return Array.isArray(value) ? listed(value) || words.none : value;
};

const positionTexts = (
  { added, removed, moved, placed, changed }: StructureDifference,
  { seat }: Names,
): string[] => [
  ...added.map((each) => words.added(seat(each))),
  ...removed.map((each) => words.removed(seat(each))),
  ...moved.map(({ from, to, ...each }) => {
    if (to === undefined) return words.raised(seat(each), from ? seat(from) : "");
    return from === undefined
      ? words.placed(seat(each), seat(to))
      : words.moved(seat(each), seat(to), seat(from));
  }),
  ...placed.map(({ before, below, ...each }) =>
    words.stands(seat(each), before && seat(before), below && seat(below)),
  ),
  ...changed.flatMap((each) =>
    each.fields.map(({ field, before, after }) => {
      const [then, now] = [told(before), told(after)];
      return then === now ? words.same(seat(each), field) : words.changed(seat(each), field, then, now);
    }),
  ),
];

const openingTexts = (difference: StructureDifference, { accountability: name }: Names): string[] => [
  ...difference.asked.map((id) => words.asked(name(id))),
  ...difference.askedNoMore.map((id) => words.askedNoMore(name(id))),
  ...difference.gapsOpened.map((id) => words.gapOpened(name(id))),
  ...difference.overlapsOpened.map((id) => words.overlapOpened(name(id))),
  ...difference.gapsClosed.map((id) => words.gapClosed(name(id))),
  ...difference.overlapsClosed.map((id) => words.overlapClosed(name(id))),
];

const letterTexts = ({ letters }: StructureDifference, { accountability: name, seat }: Names): string[] =>
  letters.flatMap(({ accountability, letter, added, removed }) => [
    ...(added.length > 0 ? [words.more(name(accountability), letter, listed(added.map(seat)))] : []),
    ...(removed.length > 0 ? [words.less(name(accountability), letter, listed(removed.map(seat)))] : []),
  ]);

const rightText = ({ part, right, limit, per }: Grant, name: Name): string => {
  if (limit === undefined) return words.right(part, name(right));
  return per === undefined
    ? words.rightUpTo(part, name(right), limit)
    : words.rightPer(part, name(right), limit, per);
};

const rightTexts = ({ rights }: StructureDifference, { right, seat }: Names): string[] =>
  rights.flatMap(({ position, before, after }) => {
    if (before && after)
      return [words.limited(seat(position), rightText(before, right), rightText(after, right))];
    if (after) return [words.granted(seat(position), rightText(after, right))];
    return before ? [words.revoked(seat(position), rightText(before, right))] : [];
  });

const figure = (value: number): string => value.toLocaleString("en-GB", { maximumFractionDigits: 1 });

const measureLines = (
  page: Page,
  { measures: { before, after } }: StructureDifference,
  [was, is]: readonly [Structure, Structure],
): string[] => {
  const currency = was.currency === is.currency ? was.currency : undefined;
  const line = (first: string, ...cells: readonly [string, string]): string =>
    `  ${pad(first, 26)} ${cells.map((cell) => pad(cell, 14, "left")).join(" ")}`;
  return [
    page.paint.dim(line("", words.tableHead.before, words.tableHead.after)),
    ...(Object.keys(words.measure) as (keyof Measures)[]).map((key) => {
      const cells = [figure(before[key]), figure(after[key])] as const;
      const name = key === "cost" && currency !== undefined ? words.costIn(currency) : words.measure[key];
      const row = line(name, ...cells);
      return cells[0] === cells[1] ? page.paint.dim(row) : row;
    }),
  ];
};

/** What differs between two structures, section by section; the last two words are how the two are called. */
export const structureDifferenceText = (
  page: Page,
  difference: StructureDifference,
  structures: readonly [Structure, Structure],
  [was, is]: readonly [string, string],
  index: CatalogueIndex,
  rights: readonly DecisionRight[],
): string[] => {
  const title = page.paint.bold(clean(words.title(was, is)));
  if (difference.changes.length === 0) return [title, "", words.nothing];
  const names = namesOf(structures, index, rights);
  const [wasVacant, isVacant] = structures.map(
    ({ positions }) => new Set(positions.flatMap(({ id, holder }) => (holder === undefined ? [id] : []))),
  );
  const seats = (given: readonly Seat[], vacant: ReadonlySet<string> | undefined, asked: boolean): string => {
    if (given.length === 0) return asked ? words.nobody : words.unasked;
    return listed(
      given.map((each) => (vacant?.has(each.id) ? words.vacant(names.seat(each)) : names.seat(each))),
    );
  };
  const { asked, askedNoMore } = difference;
  const items = (heading: string, texts: readonly string[]): string[] =>
    section(
      page,
      heading,
      texts.flatMap((text) => wrap(clean(`- ${text}`), page.width, 2, 4)),
    );
  return [
    title,
    ...items(
      words.settings,
      difference.settings.map(({ field, before, after }) => words.setting(field, told(before), told(after))),
    ),
    ...items(words.positions, positionTexts(difference, names)),
    ...items(
      words.answering,
      difference.answering.map(({ accountability, from, to }) =>
        words.goes(
          names.accountability(accountability),
          seats(from, wasVacant, !asked.includes(accountability)),
          seats(to, isVacant, !askedNoMore.includes(accountability)),
        ),
      ),
    ),
    ...items(words.openings, openingTexts(difference, names)),
    ...items(words.letters, letterTexts(difference, names)),
    ...items(words.rights, rightTexts(difference, names)),
    ...section(page, words.measures, measureLines(page, difference, structures)),
  ];
};
