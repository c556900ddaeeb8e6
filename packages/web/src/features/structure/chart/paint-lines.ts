import { cardMeasures as measures, dottedWay, lineEnds, lineRise } from "@remit/core";
import type { Area } from "./grid.ts";
import type { Scene } from "./paint-chart.ts";

type Ink = CanvasRenderingContext2D;
const { width, height } = measures;

/** Lines to reports of every superior in sight, and of their superiors: a line may cross a window where its ends do not lie. */
export const paintLines = (
  ink: Ink,
  { layout, chart, theme }: Pick<Scene, "layout" | "chart" | "theme">,
  /** Places in `shown`. */
  seen: Iterable<number>,
  area: Area,
  thin: number,
): void => {
  const { left, top, shown, below, kind } = layout;
  const { from, to } = lineEnds(kind);
  const rise = lineRise(kind);
  // Where layers stand beside each other, across and down change places.
  const flat = kind === "across";
  const [along, deep] = flat ? [top, left] : [left, top];
  const size = flat ? width : height;
  const [alongFrom, alongTo] = flat ? [area.top, area.bottom] : [area.left, area.right];
  const [deepFrom, deepTo] = flat ? [area.left, area.right] : [area.top, area.bottom];
  const line = (a: number, d: number, toA: number, toD: number): void => {
    if (flat) {
      ink.moveTo(d, a);
      ink.lineTo(toD, toA);
    } else {
      ink.moveTo(a, d);
      ink.lineTo(toA, toD);
    }
  };
  const superiors = new Set<number>();
  for (const at of seen) {
    if (chart.drawn.first[shown[at]!]! >= 0) superiors.add(shown[at]!);
    for (let up = below[at]!; up >= 0 && !superiors.has(shown[up]!); up = below[up]!)
      superiors.add(shown[up]!);
  }
  ink.beginPath();
  for (const place of superiors) {
    const trunk = along[place]! + from;
    let last = Number.NEGATIVE_INFINITY;
    let row = Number.NaN;
    let [least, most] = [trunk, trunk];
    const level = (): void => {
      if (Number.isNaN(row) || row < deepFrom || row > deepTo) return;
      line(Math.max(least, alongFrom - 9), row, Math.min(most, alongTo + 9), row);
    };
    for (let report = chart.drawn.first[place]!; report >= 0; report = chart.drawn.next[report]!) {
      const turn = deep[report]! - rise;
      // Folded away, or a circle that is cut here.
      if (!(turn > deep[place]!)) continue;
      const end = along[report]! + to;
      if (turn !== row) {
        level();
        [row, least, most] = [turn, trunk, trunk];
      }
      least = Math.min(least, end);
      most = Math.max(most, end);
      last = Math.max(last, turn);
      if (end < alongFrom || end > alongTo || turn > deepTo || deep[report]! < deepFrom) continue;
      line(end, turn, end, deep[report]!);
    }
    level();
    if (last > deep[place]! && trunk >= alongFrom && trunk <= alongTo)
      line(trunk, Math.max(deep[place]! + size, deepFrom), trunk, Math.min(last, deepTo));
  }
  ink.strokeStyle = theme.strong;
  ink.lineWidth = thin;
  ink.stroke();
};

/** Dotted lines of which a piece may be in sight. */
export const paintDotted = (ink: Ink, { chart, layout, theme }: Scene, area: Area): void => {
  const { left, top } = layout;
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
