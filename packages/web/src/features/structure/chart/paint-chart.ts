import {
  belowAt,
  cardMeasures as measures,
  type Chart,
  type Colouring,
  type Face,
  type Layout,
  type Looks,
  shadeStep,
} from "@remit/core";
import { words } from "./words.ts";
import type { Area, Grid } from "./grid.ts";
import type { Insertion } from "./insertion.ts";
import { fontOf, paintCard, paintTitle } from "./paint-card.ts";
import { boxesOf, paintBoxes } from "./paint-far.ts";
import { paintDotted, paintLines } from "./paint-lines.ts";
import { mayBeCrowd, paintCrowd } from "./paint-crowd.ts";
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
  readonly looks: () => Looks;
  readonly closed: Uint8Array;
  readonly colouring: Colouring;
  readonly selected: number | undefined;
  /** Positions that a finding is about, beside the one selected. */
  readonly marked: ReadonlySet<number>;
  readonly theme: Theme;
};

/** A card on its way: where the pointer is, and whose card lies there or between which siblings it would come. */
export type Carried = {
  readonly place: number;
  readonly at: readonly [number, number];
  readonly over: number | undefined;
  readonly between: Insertion | undefined;
};

/** From this scale on cards are read, and from that one titles. */
export const readable = { card: 0.5, title: 0.3 } as const;

export const areaOf = ({ x, y, scale }: View, { width: wide, height: high }: Size): Area => ({
  left: x,
  top: y,
  right: x + wide / scale,
  bottom: y + high / scale,
});

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

/** Between two cards: where a third would come. */
const paintBetween = (ink: Ink, { line }: Insertion, colour: string, wide: number): void => {
  ink.strokeStyle = colour;
  ink.lineWidth = wide;
  ink.lineCap = "round";
  ink.beginPath();
  ink.moveTo(line.left, line.top);
  ink.lineTo(line.left + line.width, line.top + line.height);
  ink.stroke();
  ink.lineCap = "butt";
};

/** Where the mark for folded reports lies on a card: from its upper left corner, and how wide. */
export const pillOf = (ink: Ink, number: number, theme: Theme) => {
  const { pill } = measures;
  const text = words.folded(number);
  const font = fontOf({ size: pill.size, weight: 500 }, theme);
  const wide = widthIn(ink, font, text) + 2 * pill.inset;
  return { text, font, wide, left: (width - wide) / 2, top: pill.top };
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

/** Places in `shown` of the cards in sight; a mark for folded reports hangs over its card. */
const seenIn = ({ grid, layout: { left, top, shown } }: Scene, area: Area): readonly number[] => {
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
  return seen;
};

/** From so many cards on that cannot be read, they are put into pixels. */
const crowd = 2000;

/**
 * Paints what of a chart is in sight. The context stands at one unit a CSS pixel. `moving`: somebody zooms, and sees a rough
 * picture where that is quicker; returns whether it is one.
 */
export const paintChart = (
  ink: Ink,
  scene: Scene,
  view: View,
  size: Size,
  { carried, moving = false }: { readonly carried?: Carried | undefined; readonly moving?: boolean } = {},
): boolean => {
  const { layout, theme, grid, faces, closed, chart, colouring, selected, marked } = scene;
  const { left, top, shown } = layout;
  const { scale } = view;
  const area = areaOf(view, size);
  ink.fillStyle = theme.paper;
  ink.fillRect(0, 0, size.width, size.height);
  const inDrawing = (paint: () => void): void => {
    ink.save();
    ink.scale(scale, scale);
    ink.translate(-view.x, -view.y);
    paint();
    ink.restore();
  };
  const onCard = (place: number, paint: () => void): void => {
    ink.save();
    ink.translate(left[place]!, top[place]!);
    paint();
    ink.restore();
  };
  const paintCards = (): void => {
    const seen = seenIn(scene, area);
    inDrawing(() => paintLines(ink, scene, seen, area, Math.max(1.3, 0.7 / scale)));
    if (scale < readable.title) {
      const places = seen.map((at) => shown[at]!);
      for (const boxes of boxesOf(scene, places, view)) paintBoxes(ink, boxes, scale);
      return;
    }
    inDrawing(() => {
      paintDotted(ink, scene, area);
      for (const at of seen) {
        const place = shown[at]!;
        const face = faces(place);
        onCard(place, () => {
          if (scale >= readable.card) paintCard(ink, face, theme);
          else paintTitle(ink, face, theme, scale);
          if (face.shade !== undefined) paintBar(ink, theme.ink, shadeStep(face.shade));
          else if (colouring === "role" && face.role)
            paintBar(ink, theme.role[face.role.id] ?? theme.ink2, 1);
          if (closed[place] === 1 && belowAt(chart, place) > 0) paintPill(ink, belowAt(chart, place), theme);
        });
      }
    });
  };
  const crowded =
    scale < readable.title && grid.count(area) >= crowd && mayBeCrowd(size, ink.getTransform().a);
  const part = { area, seen: () => seenIn(scene, area) };
  const rough = crowded && paintCrowd(ink, scene, view, size, part, moving);
  if (!crowded) paintCards();
  const far = Math.max(1, 0.7 / scale);
  inDrawing(() => {
    for (const place of marked)
      if (!Number.isNaN(left[place]!)) onCard(place, () => paintRing(ink, theme.warn, 1.5 * far, 3 * far));
    if (selected !== undefined && !Number.isNaN(left[selected] ?? Number.NaN))
      onCard(selected, () => paintRing(ink, theme.focus, 2.5 * far, 4 * far));
    if (!carried) return;
    if (carried.over !== undefined) onCard(carried.over, () => paintRing(ink, theme.ink, 2.5 * far, 4 * far));
    ink.save();
    ink.globalAlpha = 0.8;
    ink.translate(carried.at[0] - width / 2, carried.at[1] - height / 2);
    paintCard(ink, faces(carried.place), theme);
    ink.restore();
    if (carried.between) paintBetween(ink, carried.between, theme.focus, 4 * far);
  });
  return rough;
};
