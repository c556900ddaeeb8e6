import type { ChartPage, ChartPages, Colouring } from "#model/drawing.ts";
import { rootsOf } from "../layout-trees.ts";
import { branchPages, type BranchPage, type Room } from "./branch-pages.ts";
import type { Face } from "./card-face.ts";
import { measures } from "./card-measures.ts";
import type { Chart } from "./chart-of.ts";
import { drawingOf, drawnCard, foldedAt } from "./drawing-of.ts";
import { keyOf } from "./key.ts";
import { cutTo, widthOf } from "./letter-widths.ts";
import { belowAt, titleAt } from "./nodes.ts";
import { palette } from "./palette.ts";
import { cardWords as words } from "./words.ts";

/** A sheet or a slide, in millimetres, and how many millimetres a unit of the chart may be on it. */
export type Sheet = {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly least: number;
  readonly most: number;
};

/** Names of a chart on paper are set no smaller than 6 points, on a slide no smaller than 7. */
const onPaper = { margin: 12, least: 0.18, most: 0.26 };
export const sheets = {
  a4: { width: 297, height: 210, ...onPaper },
  a3: { width: 420, height: 297, ...onPaper },
  letter: { width: 279.4, height: 215.9, ...onPaper },
  slide: { width: 338.667, height: 190.5, margin: 12, least: 0.21, most: 0.3 },
} as const satisfies Record<string, Sheet>;

/** What stands above the cards, and below them. */
const [head, foot] = [18, 10];
/** Of a trail this many superiors are named, and of dotted lines to other pages so many. */
const [mostTrail, mostElsewhere] = [4, 3];

/** A point in millimetres: words beside the drawing are set in points. */
const point = 25.4 / 72;
/** In points. */
const sizes = { title: 17, trail: 8.5, foot: 8 } as const;
/** The first of some sentences, the longest first, that fits on a line of a page; the last is cut where none does. */
const fitting = (says: readonly string[], size: number, width: number): string =>
  says.find((each) => widthOf(each, size * point, 400) <= width) ??
  cutTo(says.at(-1) ?? "", size * point, 400, width);

/** A chart on pages of one size, each a branch; pages name each other by their numbers. */
export const chartPages = (
  chart: Chart,
  {
    sheet,
    faces,
    colouring,
    closed,
    date,
  }: {
    readonly sheet: Sheet;
    readonly faces: (place: number) => Face;
    readonly colouring: Colouring;
    readonly closed: Uint8Array;
    readonly date?: ChartPages["date"];
  },
): ChartPages => {
  const { drawn, positions, structure } = chart;
  const { margin, least, most } = sheet;
  const organisation = structure.organisation.name || words.unnamed;
  const room: Room = {
    width: sheet.width - 2 * margin,
    height: sheet.height - 2 * margin - head - foot,
    least,
    most,
  };
  const { cut } = rootsOf(drawn);
  const found = branchPages(drawn, closed, room);
  /** By place: the page on which it stands below its superior (tops: the first), and the first one that begins with it. */
  const home = new Int32Array(drawn.count).fill(-1);
  const begins = new Map<number, number>();
  for (const [page, { roots, places }] of found.entries()) {
    for (const root of roots) if (!begins.has(root)) begins.set(root, page);
    for (const place of places) if (page === 0 || !roots.includes(place)) home[place] = page;
  }
  const titleOf = (place: number): string => titleAt(chart, place);
  const trailOf = (root: number | undefined): string => {
    const titles: string[] = [];
    for (let at = root; at !== undefined && !cut.has(at) && drawn.parent[at]! >= 0;) {
      at = drawn.parent[at]!;
      titles.unshift(titles.length === mostTrail ? "…" : titleOf(at));
      if (titles.length > mostTrail) break;
    }
    const shorter = titles.map((_, from) => (from === 0 ? titles : ["…", ...titles.slice(from)]));
    return fitting(
      shorter.map((each) => each.join(words.trail)),
      sizes.trail,
      room.width,
    );
  };
  const dottedFrom = Map.groupBy(chart.dotted, ({ from }) => from);
  /** Dotted lines of the places of a page, in the order of the structure. */
  const dottedOf = (places: readonly number[]): Chart["dotted"] =>
    places.toSorted((a, b) => a - b).flatMap((place) => dottedFrom.get(place) ?? []);
  const elsewhereOf = (page: number, dotted: Chart["dotted"], local: ReadonlyMap<number, number>): string => {
    const lines = dotted.filter(({ from, to }) => home[from] === page && home[to]! >= 0 && !local.has(to));
    const told = lines
      .slice(0, mostElsewhere)
      .map(({ from, to }) => words.elsewhere(titleOf(from), titleOf(to), home[to]! + 1));
    const fewer = Array.from({ length: told.length + 1 }, (_, left) => told.slice(0, told.length - left));
    const says = fewer.map((each) => {
      const more = lines.length - each.length;
      return [...each, ...(more > 0 ? [words.elsewhereMore(more, each.length)] : [])].join("; ");
    });
    return fitting(says, sizes.foot, room.width);
  };
  const pageOf = ({ roots, continued, level, places, layout, scale }: BranchPage, at: number): ChartPage => {
    const local = new Map(places.map((place, nth) => [place, nth]));
    const dotted = dottedOf(places);
    const goesOn = (place: number): { says: string; page?: number } | undefined => {
      const page = roots.includes(place) ? undefined : begins.get(place);
      if (page === undefined) return foldedAt(chart, closed, place);
      return { says: words.onPage(belowAt(chart, place), page + 1), page: page + 1 };
    };
    const whole = level === 1;
    const branches = whole ? organisation : words.branches(roots.map(titleOf));
    const title = continued ? words.continued(branches) : branches;
    return {
      ...drawingOf(
        layout,
        (nth, corner) => drawnCard(faces(places[nth]!), corner, colouring === "role", goesOn(places[nth]!)),
        dotted.flatMap((pair) => {
          const [from, to] = [local.get(pair.from), local.get(pair.to)];
          return from === undefined || to === undefined ? [] : [{ from, to }];
        }),
      ),
      // Letters of the headings are narrower than those that were measured.
      title: cutTo(title, sizes.title * point, 400, room.width),
      trail: whole ? words.whole(positions.length) : trailOf(roots[0]),
      level,
      elsewhere: elsewhereOf(at, dotted, local),
      key: keyOf(
        places.map(faces),
        colouring,
        dotted.some(({ to }) => local.has(to)),
      ),
      number: words.pageOf(at + 1, found.length),
      scale,
    };
  };
  return {
    organisation,
    title: words.printTitle(organisation),
    ...(date && { date }),
    width: sheet.width,
    height: sheet.height,
    margin,
    head,
    keyScale: (sizes.foot * point) / measures.line.size,
    card: { width: measures.width, height: measures.height },
    ink: palette.ink,
    ink2: palette.ink2,
    rule: palette.strong,
    pages: found.map(pageOf),
  };
};
