import type { Drawing, DrawnCard, Point } from "#model/drawing.ts";
import { type Layout, lineEnds, lineRise } from "../layout.ts";
import { cardMarks, pillMarks } from "./card-marks.ts";
import type { Face } from "./card-face.ts";
import { measures } from "./card-measures.ts";
import type { Chart } from "./chart-of.ts";
import { dottedWay } from "./dotted-way.ts";
import { belowAt } from "./nodes.ts";
import { palette } from "./palette.ts";
import { cardWords as words } from "./words.ts";

const toldIn = ({ answersFor, squares, line, tag }: Face): readonly string[] => {
  const shared = squares.filter((standing) => standing === "overlap").length;
  const held = [
    ...(answersFor === 0 ? [] : [words.answersFor(answersFor)]),
    ...(shared === 0 ? [] : [words.overlaps(shared)]),
  ].join(", ");
  return [tag ?? "", held, line ?? ""].filter((each) => each !== "");
};

/** A face as it is drawn at a point; `pill`: what is said of reports that are not below it. */
export const drawnCard = (
  face: Face,
  at: Point,
  byRole: boolean,
  pill: { readonly says: string; readonly page?: number } | undefined,
): DrawnCard => ({
  at,
  marks: [...cardMarks(face, byRole), ...(pill ? pillMarks(pill.says) : [])],
  title: face.title,
  holder: face.holder,
  more: [...toldIn(face), ...(pill ? [pill.says] : [])],
  vacant: face.kind === "vacant",
  ...(pill?.page !== undefined && { page: pill.page }),
});

/** What a card says of reports that are folded away, if they are. */
export const foldedAt = (
  chart: Chart,
  closed: Uint8Array,
  place: number,
): { readonly says: string } | undefined => {
  const below = belowAt(chart, place);
  return closed[place] === 1 && below > 0 ? { says: words.folded(below) } : undefined;
};

type Pair = { readonly from: number; readonly to: number };

/** A layout as a drawing: `card` makes the card of a place, `dotted` are pairs of places of the layout. */
export const drawingOf = (
  layout: Layout,
  card: (place: number, at: Point) => DrawnCard,
  dotted: readonly Pair[],
): Drawing => {
  const { left, top, shown, below, kind } = layout;
  const { from, to } = lineEnds(kind);
  const rise = lineRise(kind);
  const corner = (place: number): Point => [left[place]!, top[place]!];
  const flat = kind === "across";
  const [along, deep] = flat ? [top, left] : [left, top];
  const size = flat ? measures.width : measures.height;
  const lines: Point[][] = [];
  shown.forEach((place, at) => {
    const superior = shown[below[at]!];
    if (superior === undefined) return;
    const start = along[superior]! + from;
    const end = along[place]! + to;
    const turn = deep[place]! - rise;
    const turns: Point[] =
      start === end
        ? []
        : [
            [start, turn],
            [end, turn],
          ];
    const way: Point[] = [[start, deep[superior]! + size], ...turns, [end, deep[place]!]];
    lines.push(flat ? way.map(([x, y]) => [y, x]) : way);
  });
  return {
    width: layout.width,
    height: layout.height,
    cards: Array.from(shown, (place) => card(place, corner(place))),
    lines,
    dotted: dotted
      .filter((pair) => !Number.isNaN(left[pair.from]!) && !Number.isNaN(left[pair.to]!))
      .map((pair) => dottedWay(corner(pair.from), corner(pair.to))),
    lineColour: palette.strong,
    dottedColour: palette.ink2,
  };
};
