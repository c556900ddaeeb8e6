import type { FiguresInShort, PositionFigures } from "@remit/core";
import { clean, type Page, pad, section, thousands, wrap } from "./layout.ts";
import { figures as words } from "./figures-words.ts";

/** So many of each list are printed. */
const mostShown = 5;
/** So many layers stand on lines of their own: no honest chart has more. */
const mostLayers = 30;

type Some<T> = { readonly count: number; readonly first: readonly T[] };
type Seats = FiguresInShort["tops"];
type About = {
  readonly name: string;
  /** What was read, and how. */
  readonly head?: readonly string[];
  readonly notes: readonly string[];
  /** Whether places in the file are lines, and not rows of a sheet or records. */
  readonly inLines: boolean;
  /** Whether these are people of a list, and not positions. */
  readonly ofPeople: boolean;
  /** Positions that are told one by one. */
  readonly each?: readonly PositionFigures[];
};

const figure = (value: number): string => value.toLocaleString("en-GB", { maximumFractionDigits: 1 });

/** Rows of words and a number, the numbers below one another. */
const numbered = (rows: readonly (readonly [string, string])[]): string[] => {
  const first = Math.max(...rows.map(([says]) => says.length));
  const second = Math.max(...rows.map(([, number]) => number.length));
  return rows.map(([says, number]) => `  ${pad(says, first)}  ${pad(number, second, "left")}`);
};

const seatText = ({ id, line }: Seats["first"][number], inLines: boolean): string =>
  line === undefined ? id : words.seat(id, line, inLines);

/** How many there are, the first few of them, and how many more. */
const someLines = <T>(
  page: Page,
  heading: string,
  { count, first }: Some<T>,
  says: (one: T) => string,
): string[] =>
  section(page, words.counted(heading, count), [
    ...first.slice(0, mostShown).flatMap((one) => wrap(clean(says(one)), page.width, 2, 4)),
    ...(count > mostShown ? [page.paint.dim(`  ${words.more(count - mostShown)}`)] : []),
  ]);

const seatLines = (page: Page, heading: string, seats: Seats, inLines: boolean): string[] =>
  someLines(page, heading, seats, (seat) => seatText(seat, inLines));

const circleText = ({ count, first }: Seats, inLines: boolean): string => {
  const told = first.slice(0, mostShown).map((seat) => seatText(seat, inLines));
  const rest = count > mostShown ? words.more(count - mostShown) : (told[0] ?? "");
  return [...told, rest].join(" → ");
};

const circleLines = (page: Page, circles: FiguresInShort["circles"], inLines: boolean): string[] =>
  someLines(page, words.circles, circles, (circle) => circleText(circle, inLines));

const layerLines = ({ byLayer, deeper, totals }: FiguresInShort): string[] => {
  const rest = byLayer.slice(mostLayers).reduce((sum, { positions }) => sum + positions, deeper);
  return numbered([
    ...byLayer
      .slice(0, mostLayers)
      .map(({ layer, positions }) => [String(layer), thousands(positions)] as const),
    ...(rest > 0 ? [[words.deeper, thousands(rest)] as const] : []),
    ...(totals.unplaced > 0 ? [[words.unplaced, thousands(totals.unplaced)] as const] : []),
  ]);
};

const spanLines = ({ spans, totals }: FiguresInShort): string[] =>
  numbered([
    [words.managers, thousands(totals.managers)],
    [words.median, thousands(spans.median)],
    [words.most, thousands(spans.most)],
    [words.oneReport, thousands(spans.oneReport)],
    [words.narrow(spans.limits.spanLeast), thousands(spans.narrow)],
    [words.wide(spans.limits.spanMost), thousands(spans.wide)],
  ]);

const sumLines = ({ totals, vacancies }: FiguresInShort): string[] =>
  numbered([
    [words.fte(vacancies?.count ?? 0), figure(totals.fte)],
    ...(totals.costUnknown < totals.positions
      ? ([
          [words.cost, figure(totals.cost)],
          [words.costUnknown, thousands(totals.costUnknown)],
        ] as const)
      : []),
  ]);

const holderLines = (page: Page, holders: NonNullable<FiguresInShort["holders"]>): string[] =>
  someLines(
    page,
    words.holders,
    holders,
    ({ name, positions, load }) => `${words.holder(name, positions)}: ${words.held(load.A, load.R)}`,
  );

const { column } = words;

/** A row for each position: its place, everybody below it and itself, what it answers for and does. */
const eachLines = (positions: readonly PositionFigures[]): string[] => {
  const rows = [
    [column.position, column.layer, column.span, column.heads, column.fte, column.cost, column.A, column.R],
    ...positions.map(({ id, layer, span, heads, fte, cost, load }) => [
      clean(id),
      layer === undefined ? "-" : String(layer),
      ...[span, heads, fte, cost, load.A, load.R].map(figure),
    ]),
  ];
  const widths = rows[0]!.map((_, at) => rows.reduce((most, row) => Math.max(most, row[at]!.length), 0));
  return rows.map(
    (row) => `  ${row.map((cell, at) => pad(cell, widths[at]!, at === 0 ? "right" : "left")).join("  ")}`,
  );
};

/** A chart in numbers, section by section, with the first few of whoever has no place in it. */
export const figuresText = (
  page: Page,
  figures: FiguresInShort,
  { name, head = [], notes, inLines, ofPeople, each = [] }: About,
): string[] => {
  const { totals, tops, orphans, duplicates, vacancies, holders } = figures;
  return [
    ...wrap(clean(words.title(name, totals.positions, totals.layers, ofPeople)), page.width).map(
      page.paint.bold,
    ),
    ...head.flatMap((line) => wrap(clean(line), page.width).map(page.paint.dim)),
    ...section(page, words.layers(ofPeople), layerLines(figures)),
    ...section(page, words.spans, spanLines(figures)),
    ...section(page, words.sums, sumLines(figures)),
    ...(holders === undefined ? [] : holderLines(page, holders)),
    ...seatLines(page, words.tops, tops, inLines),
    ...(vacancies === undefined ? [] : seatLines(page, words.vacancies, vacancies, inLines)),
    ...seatLines(page, words.orphans, orphans, inLines),
    ...circleLines(page, figures.circles, inLines),
    ...seatLines(page, words.duplicates, duplicates, inLines),
    ...(each.length === 0 ? [] : section(page, words.each, eachLines(each))),
    "",
    ...notes.flatMap((line) => wrap(clean(line), page.width).map(page.paint.dim)),
  ];
};
