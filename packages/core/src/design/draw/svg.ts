import type { Drawing, DrawnCard, Key, Mark, Point } from "#model/drawing.ts";
import { palette } from "./palette.ts";

const margin = 24;
/** Below the cards, with what hangs over their lower edges. */
const keyBase = 36;
const fonts = "Inter,'Inter Variable',system-ui,sans-serif";

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

const wayOf = (points: readonly Point[]): string =>
  points.map(([x, y], step) => `${step === 0 ? "M" : "L"}${near(x)} ${near(y)}`).join("");

/** Styles by what they say, each written once: thousands of cards share a dozen. */
const sheet = () => {
  const names = new Map<string, string>();
  return {
    nameOf: (style: string): string => {
      const known = names.get(style) ?? `s${names.size}`;
      names.set(style, known);
      return known;
    },
    text: (): string => Array.from(names, ([style, name]) => `.${name}{${style}}`).join(""),
  };
};
type Sheet = ReturnType<typeof sheet>;

const markOf = (mark: Mark, { nameOf }: Sheet): string => {
  switch (mark.kind) {
    case "box": {
      const { at, width, height, radius, fill, opacity, edge } = mark;
      const line = edge
        ? `;stroke:${edge.colour};stroke-width:${edge.width}${edge.dashed ? ";stroke-dasharray:4 3" : ""}`
        : "";
      const style = `fill:${fill}${opacity === undefined ? "" : `;fill-opacity:${opacity}`}${line}`;
      const round = radius === 0 ? "" : ` rx="${radius}"`;
      return `<rect class="${nameOf(style)}" x="${near(at[0])}" y="${near(at[1])}" width="${near(width)}" height="${near(height)}"${round}/>`;
    }
    case "strokes": {
      const style = `fill:none;stroke:${mark.colour};stroke-width:${mark.width}`;
      return `<path class="${nameOf(style)}" d="${mark.lines.map(wayOf).join("")}"/>`;
    }
    case "text": {
      const { at, says, size, weight, colour, right } = mark;
      const style = `fill:${colour};font-size:${size}px;font-weight:${weight}${right === true ? ";text-anchor:end" : ""}`;
      return `<text class="${nameOf(style)}" x="${near(at[0])}" y="${near(at[1])}">${xml(says)}</text>`;
    }
    case "polygon":
      return `<path class="${nameOf(`fill:${mark.fill}`)}" d="${wayOf(mark.points)}z"/>`;
    case "circle": {
      const { at, radius, fill, edge } = mark;
      const line = edge ? `;stroke:${edge.colour};stroke-width:${edge.width}` : "";
      const style = `fill:${fill ?? "none"}${line}`;
      return `<circle class="${nameOf(style)}" cx="${near(at[0])}" cy="${near(at[1])}" r="${radius}"/>`;
    }
  }
};

const cardOf = ({ at, title, holder, marks }: DrawnCard, styles: Sheet): string =>
  `<g transform="translate(${near(at[0])} ${near(at[1])})"><title>${xml(`${title}, ${holder}`)}</title>${marks
    .map((mark) => markOf(mark, styles))
    .join("")}</g>`;

/** A drawing as an SVG of its own, with its key below: text stays text, every card is a group named by its title and holder in full. */
export const svgOf = (drawing: Drawing, name: string, key: Key): string => {
  const { width, height, cards, lines, dotted, lineColour, dottedColour } = drawing;
  const keyed = key.marks.length > 0;
  const wide = near(Math.max(width, key.width) + 2 * margin);
  const high = near(height + (keyed ? keyBase : 0) + 2 * margin);
  const styles = sheet();
  const solid = styles.nameOf(`fill:none;stroke:${lineColour};stroke-width:1.3`);
  const points = styles.nameOf(
    `fill:none;stroke:${dottedColour};stroke-width:2;stroke-dasharray:1.5 5;stroke-linecap:round`,
  );
  const groups = cards.map((card) => cardOf(card, styles));
  const below = keyed
    ? [
        `<g transform="translate(0 ${near(height + keyBase)})">${key.marks.map((mark) => markOf(mark, styles)).join("")}</g>`,
      ]
    : [];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="${-margin} ${-margin} ${wide} ${high}" role="img">`,
    `<title>${xml(name)}</title>`,
    `<style>text{font-family:${fonts}}${styles.text()}</style>`,
    `<rect x="${-margin}" y="${-margin}" width="${wide}" height="${high}" fill="${palette.paper}"/>`,
    `<path class="${solid}" d="${lines.map(wayOf).join("")}"/>`,
    ...(dotted.length === 0 ? [] : [`<path class="${points}" d="${dotted.map(wayOf).join("")}"/>`]),
    ...groups,
    ...below,
    "</svg>",
    "",
  ].join("\n");
};
