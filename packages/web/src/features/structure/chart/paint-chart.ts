import { type Layout, lineEnds, lineRise } from "@remit/core";
import type { Colouring, Face } from "./card-face.ts";
import { measures } from "./card-measures.ts";
import type { Chart } from "./chart-of.ts";
import { words } from "./words.ts";
import { dottedWay } from "./dotted-way.ts";
import type { Area, Grid } from "./grid.ts";
import { fontOf, paintCard, paintTitle, toneOf } from "./paint-card.ts";
import { paintFar, shadeStep } from "./paint-far.ts";
import { widthIn } from "./paint-text.ts";
import type { Theme } from "./paint-theme.ts";
import type { Size, View } from "./view.ts";

type Ink = CanvasRenderingContext2D;
const { width, height } = measures;

/** All that is painted, apart from where one looks. */
export type Scene = {
  readonly chart: Chart;
  readonly layout: Layout;
  readonly grid: Grid;
  readonly faces: (at: number) => Face;
  readonly closed: Uint8Array;
  readonly colouring: Colouring;
  readonly selected: number | undefined;
  /** Positions that a finding is about, beside the one selected. */
  readonly marked: ReadonlySet<number>;
  readonly theme: Theme;
};

/** A card on its way to another superior: where the pointer is, and whose card lies there. */
export type Carried = {
  readonly place: number;
  readonly at: readonly [number, number];
  readonly over: number | undefined;
};

/** From this scale on cards are read, and from that one titles. */
export const readable = { card: 0.5, title: 0.3 } as const;

export const areaOf = ({ x, y, scale }: View, { width: wide, height: high }: Size): Area => ({
  left: x,
  top: y,
  right: x + wide / scale,
  bottom: y + high / scale,
});

/** Lines to reports of every superior in sight, and of their superiors: a line may cross a window where its ends do not lie. */
const paintLines = (
  ink: Ink,
  { layout, chart, theme }: Scene,
  seen: readonly number[],
  area: Area,
  thin: number,
): void => {
  const { left, top, shown, below, kind } = layout;
  const { from, to } = lineEnds(kind);
  const rise = lineRise(kind);
  const superiors = new Set<number>();
  for (const at of seen) {
    if (chart.forest.first[shown[at]!]! >= 0) superiors.add(shown[at]!);
    for (let up = below[at]!; up >= 0 && !superiors.has(shown[up]!); up = below[up]!)
      superiors.add(shown[up]!);
  }
  ink.beginPath();
  for (const place of superiors) {
    const trunk = left[place]! + from;
    let bottom = Number.NEGATIVE_INFINITY;
    let row = Number.NaN;
    let [least, most] = [trunk, trunk];
    const level = (): void => {
      if (Number.isNaN(row) || row < area.top || row > area.bottom) return;
      ink.moveTo(Math.max(least, area.left - 9), row);
      ink.lineTo(Math.min(most, area.right + 9), row);
    };
    for (let report = chart.forest.first[place]!; report >= 0; report = chart.forest.next[report]!) {
      const y = top[report]! - rise;
      // Folded away, or a circle that is cut here.
      if (!(y > top[place]!)) continue;
      const x = left[report]! + to;
      if (y !== row) {
        level();
        [row, least, most] = [y, trunk, trunk];
      }
      least = Math.min(least, x);
      most = Math.max(most, x);
      bottom = Math.max(bottom, y);
      if (x < area.left || x > area.right || y > area.bottom || top[report]! < area.top) continue;
      ink.moveTo(x, y);
      ink.lineTo(x, top[report]!);
    }
    level();
    if (bottom > top[place]! && trunk >= area.left && trunk <= area.right) {
      ink.moveTo(trunk, Math.max(top[place]! + height, area.top));
      ink.lineTo(trunk, Math.min(bottom, area.bottom));
    }
  }
  ink.strokeStyle = theme.strong;
  ink.lineWidth = thin;
  ink.stroke();
};

const paintDotted = (ink: Ink, { chart, layout, theme }: Scene, area: Area, scale: number): void => {
  const { left, top } = layout;
  if (scale < readable.title) return;
  ink.beginPath();
  for (const { from, to } of chart.dotted) {
    if (Number.isNaN(left[from]!) || Number.isNaN(left[to]!)) continue;
    const way = dottedWay([left[from]!, top[from]!], [left[to]!, top[to]!]);
    const xs = way.map(([x]) => x);
    const ys = way.map(([, y]) => y);
    const outside =
      Math.max(...xs) < area.left ||
      Math.min(...xs) > area.right ||
      Math.max(...ys) < area.top ||
      Math.min(...ys) > area.bottom;
    if (outside) continue;
    way.forEach(([x, y], step) => (step === 0 ? ink.moveTo(x, y) : ink.lineTo(x, y)));
  }
  ink.setLineDash([1.5, 5]);
  ink.lineCap = "round";
  ink.strokeStyle = theme.ink2;
  ink.lineWidth = 2;
  ink.stroke();
  ink.lineCap = "butt";
  ink.setLineDash([]);
};

/** A bar along the left edge of a card: what it is seen as from afar. */
const paintBar = (ink: Ink, tone: string, dark: number): void => {
  ink.globalAlpha = dark;
  ink.fillStyle = tone;
  ink.fillRect(0, measures.radius, 5, height - 2 * measures.radius);
  ink.globalAlpha = 1;
};

const paintRing = (ink: Ink, colour: string, wide: number, gap: number): void => {
  ink.strokeStyle = colour;
  ink.lineWidth = wide;
  ink.beginPath();
  ink.roundRect(-gap, -gap, width + 2 * gap, height + 2 * gap, measures.radius + gap);
  ink.stroke();
};

/** Where the mark for folded reports lies on a card: from its upper left corner, and how wide. */
export const pillOf = (ink: Ink, number: number, theme: Theme) => {
  const { pill } = measures;
  const text = words.folded(number);
  const font = fontOf({ size: pill.size, weight: 500 }, theme);
  const wide = widthIn(ink, font, text) + 2 * pill.inset;
  return { text, font, wide, left: (width - wide) / 2, top: height - pill.height / 2 };
};

const paintPill = (ink: Ink, number: number, theme: Theme): void => {
  const { text, font, wide, left, top } = pillOf(ink, number, theme);
  const { pill } = measures;
  ink.beginPath();
  ink.roundRect(left, top, wide, pill.height, pill.height / 2);
  ink.fillStyle = theme.surface;
  ink.fill();
  ink.strokeStyle = theme.ctl;
  ink.lineWidth = 1;
  ink.stroke();
  ink.font = font;
  ink.fillStyle = theme.ink2;
  ink.fillText(text, left + pill.inset, top + 14.5);
};

/** Paints what of a chart is in sight. The context stands at one unit a CSS pixel. */
export const paintChart = (ink: Ink, scene: Scene, view: View, size: Size, carried?: Carried): void => {
  const { layout, theme, grid, faces, closed, chart, colouring, selected, marked } = scene;
  const { left, top, shown } = layout;
  const { scale } = view;
  const area = areaOf(view, size);
  ink.fillStyle = theme.paper;
  ink.fillRect(0, 0, size.width, size.height);
  const seen: number[] = [];
  grid.within(area, (at) => {
    const place = shown[at]!;
    const off =
      left[place]! > area.right ||
      left[place]! + width < area.left ||
      top[place]! > area.bottom ||
      top[place]! + height + measures.pill.height < area.top;
    if (!off) seen.push(at);
  });
  ink.save();
  ink.scale(scale, scale);
  ink.translate(-view.x, -view.y);
  if (scale >= 0.1 || seen.length < 500) paintLines(ink, scene, seen, area, Math.max(1.3, 0.7 / scale));
  paintDotted(ink, scene, area, scale);
  const onCard = (place: number, paint: () => void): void => {
    ink.save();
    ink.translate(left[place]!, top[place]!);
    paint();
    ink.restore();
  };
  if (scale >= readable.title)
    for (const at of seen) {
      const place = shown[at]!;
      const face = faces(place);
      onCard(place, () => {
        if (scale >= readable.card) paintCard(ink, face, theme);
        else paintTitle(ink, face, theme, scale);
        if (face.shade !== undefined) paintBar(ink, theme.ink, shadeStep(face.shade));
        else if (colouring === "role" && face.role) paintBar(ink, toneOf(face, theme, true), 1);
        if (closed[place] === 1 && chart.forest.heads[place]! > 1)
          paintPill(ink, chart.forest.heads[place]! - 1, theme);
      });
    }
  ink.restore();
  if (scale < readable.title) paintFar(ink, scene, seen, view, size);
  ink.save();
  ink.scale(scale, scale);
  ink.translate(-view.x, -view.y);
  const far = Math.max(1, 0.7 / scale);
  for (const place of marked)
    if (!Number.isNaN(left[place]!)) onCard(place, () => paintRing(ink, theme.warn, 1.5 * far, 3 * far));
  if (selected !== undefined && !Number.isNaN(left[selected] ?? Number.NaN))
    onCard(selected, () => paintRing(ink, theme.focus, 2.5 * far, 4 * far));
  if (carried) {
    if (carried.over !== undefined) onCard(carried.over, () => paintRing(ink, theme.ink, 2.5 * far, 4 * far));
    ink.globalAlpha = 0.8;
    ink.translate(carried.at[0] - width / 2, carried.at[1] - height / 2);
    paintCard(ink, faces(carried.place), theme);
  }
  ink.restore();
};
