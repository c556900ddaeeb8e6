import type { ChartPage, ChartPages } from "#model/drawing.ts";
import { rootsOf } from "../layout-trees.ts";
import { branchPages, type BranchPage, type Room } from "./branch-pages.ts";
import type { Face } from "./card-face.ts";
import { measures } from "./card-measures.ts";
import type { Chart } from "./chart-of.ts";
import { drawingOf, drawnCard, foldedAt } from "./drawing-of.ts";
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
const [head, foot] = [16, 9];
/** Of a trail this many superiors are named, and of dotted lines to other pages so many. */
const [mostTrail, mostElsewhere] = [4, 3];

/** A chart on pages of one size, each a branch; pages name each other by their numbers. */
export const chartPages = (
  chart: Chart,
  {
    sheet,
    faces,
    byRole,
    closed,
    date,
  }: {
    readonly sheet: Sheet;
    readonly faces: (place: number) => Face;
    readonly byRole: boolean;
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
      if (titles.length === mostTrail) return ["…", ...titles].join(words.trail);
      titles.unshift(titleOf(at));
    }
    return titles.join(words.trail);
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
    const more = lines.length - told.length;
    return [...told, ...(more > 0 ? [words.elsewhereMore(more)] : [])].join("; ");
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
    const title = whole ? organisation : words.branches(roots.map(titleOf));
    return {
      ...drawingOf(
        layout,
        (nth, corner) => drawnCard(faces(places[nth]!), corner, byRole, goesOn(places[nth]!)),
        dotted.flatMap((pair) => {
          const [from, to] = [local.get(pair.from), local.get(pair.to)];
          return from === undefined || to === undefined ? [] : [{ from, to }];
        }),
      ),
      title: continued ? words.continued(title) : title,
      trail: whole ? words.whole(positions.length) : trailOf(roots[0]),
      level,
      elsewhere: elsewhereOf(at, dotted, local),
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
    card: { width: measures.width, height: measures.height },
    ink: palette.ink,
    ink2: palette.ink2,
    rule: palette.strong,
    pages: found.map(pageOf),
  };
};
