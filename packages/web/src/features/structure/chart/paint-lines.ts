import { cardMeasures as measures, dottedWay, lineEnds, lineRise } from "@remit/core";
import type { Area } from "./grid.ts";
import type { Scene } from "./paint-chart.ts";

type Ink = CanvasRenderingContext2D;
const { height } = measures;

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
