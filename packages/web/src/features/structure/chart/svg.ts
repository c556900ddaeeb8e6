import { type Layout, lineEnds, lineRise } from "@remit/core";
import type { Face } from "./card-face.ts";
import { hatchOf, measures, mostSquares } from "./card-measures.ts";
import type { Chart } from "./chart-of.ts";
import { dottedWay } from "./dotted-way.ts";
import type { Theme } from "./paint-theme.ts";

const { width, height, inset, radius } = measures;
const margin = 24;

/** Text within XML: marks are escaped, and signs that no XML may hold are left out. */
export const xml = (text: string): string =>
  text
    // Control characters are the point here.
    // oxlint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

const near = (value: number): string => String(Math.round(value * 100) / 100);

/** Cuts a text to a width in a font of a size and weight. */
export type Cut = (text: string, size: number, weight: number, width: number) => string;

const linesOf = ({ layout, chart }: { layout: Layout; chart: Chart }): string => {
  const { left, top, shown, below, kind } = layout;
  const { from, to } = lineEnds(kind);
  const rise = lineRise(kind);
  const ways: string[] = [];
  shown.forEach((place, at) => {
    const superior = shown[below[at]!];
    if (superior === undefined) return;
    const [x, y] = [left[superior]! + from, top[superior]! + height];
    const level = top[place]! - rise;
    ways.push(`M${near(x)} ${near(y)}V${near(level)}H${near(left[place]! + to)}V${near(top[place]!)}`);
  });
  const dotted = chart.dotted.flatMap(({ from: one, to: other }) => {
    if (Number.isNaN(left[one]!) || Number.isNaN(left[other]!)) return [];
    const way = dottedWay([left[one]!, top[one]!], [left[other]!, top[other]!]);
    return way.map(([x, y], step) => `${step === 0 ? "M" : "L"}${near(x)} ${near(y)}`).join("");
  });
  return `<path class="l" d="${ways.join("")}"/><path class="d" d="${dotted.join("")}"/>`;
};

const squaresOf = ({ squares }: Face): string => {
  const { top, step, width: wide, height: high } = measures.squares;
  const many = squares.length > mostSquares;
  const shown = many ? squares.slice(0, mostSquares - 3) : squares;
  const drawn = shown.map((standing, at) => {
    const x = inset + at * step;
    if (standing === "one") return `<rect class="s" x="${x}" y="${top}" width="${wide}" height="${high}"/>`;
    const strokes = hatchOf(standing)
      .map(([x1, y1, x2, y2]) => `M${x + x1} ${top + y1}L${x + x2} ${top + y2}`)
      .join("");
    return `<path class="${standing === "overlap" ? "o" : "v"}" d="${strokes}"/>`;
  });
  const rest = many
    ? `<text class="h" x="${inset + shown.length * step + 2}" y="${top + high}">+${squares.length - shown.length}</text>`
    : "";
  return drawn.join("") + rest;
};

const cardOf = (face: Face, x: number, y: number, cut: Cut): string => {
  const room = width - 2 * inset;
  const number = face.answersFor === 0 ? "" : String(face.answersFor);
  const title = cut(face.title, 14, 600, room - (number === "" ? 0 : 26));
  const more = face.tag === undefined ? "" : ` · ${face.tag}`;
  const holder = cut(`${face.holder}${more}`, 13, 400, room);
  const last =
    face.line === undefined
      ? squaresOf(face)
      : `<text class="h" x="${inset}" y="${measures.line.base}">${xml(cut(face.line, 12, 400, room))}</text>`;
  return (
    `<g class="${face.kind}" transform="translate(${near(x)} ${near(y)})">` +
    `<title>${xml(`${face.title}, ${face.holder}`)}</title>` +
    `<rect class="c" width="${width}" height="${height}" rx="${radius}"/>` +
    `<text class="t" x="${inset}" y="${measures.title.base}">${xml(title)}</text>` +
    (number === ""
      ? ""
      : `<text class="n" x="${width - inset}" y="${measures.title.base}">${number}</text>`) +
    `<text class="h" x="${inset}" y="${measures.holder.base}">${xml(holder)}</text>${last}</g>`
  );
};

/** A chart as an SVG of its own: text stays text, every card is a group named by its title and holder in full. */
export const chartSvg = ({
  chart,
  layout,
  faces,
  theme,
  name,
  cut,
}: {
  readonly chart: Chart;
  readonly layout: Layout;
  readonly faces: (place: number) => Face;
  readonly theme: Theme;
  readonly name: string;
  readonly cut: Cut;
}): string => {
  const [wide, high] = [layout.width + 2 * margin, layout.height + 2 * margin];
  const style = [
    `text{font-family:${theme.sans.replaceAll('"', "'")}}`,
    `.t{font-size:14px;font-weight:600;fill:${theme.ink}}`,
    `.n{font-size:14px;fill:${theme.ink2};text-anchor:end}`,
    `.h{font-size:13px;fill:${theme.ink2}}`,
    `.c{fill:${theme.surface};stroke:${theme.line}}`,
    `.vacant .c{fill:${theme.gapbg};stroke:${theme.gap};stroke-dasharray:4 3}`,
    `.vacant .h{fill:${theme.gap}}`,
    `.supplier .c{fill:${theme.sunken};stroke:${theme.strong}}`,
    `.l,.d,.o,.v{fill:none}`,
    `.l{stroke:${theme.strong};stroke-width:1.3}`,
    `.d{stroke:${theme.ink2};stroke-width:2;stroke-dasharray:1.5 5;stroke-linecap:round}`,
    `.s{fill:${theme.ink2}}`,
    `.o{stroke:${theme.warn};stroke-width:1.5}`,
    `.v{stroke:${theme.gap};stroke-width:1.2}`,
  ].join("");
  const cards = Array.from(layout.shown, (place) =>
    cardOf(faces(place), layout.left[place]!, layout.top[place]!, cut),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${near(wide)}" height="${near(high)}" viewBox="${-margin} ${-margin} ${near(wide)} ${near(high)}" role="img">`,
    `<title>${xml(name)}</title>`,
    `<style>${xml(style)}</style>`,
    `<rect x="${-margin}" y="${-margin}" width="${near(wide)}" height="${near(high)}" fill="${xml(theme.paper)}"/>`,
    linesOf({ layout, chart }),
    ...cards,
    "</svg>",
  ].join("\n");
};
