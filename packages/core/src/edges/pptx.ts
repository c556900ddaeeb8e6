import library from "pptxgenjs";
import type { ChartPage, ChartPages, DrawnCard, Point } from "#model/drawing.ts";
import { sealedOn } from "./office-parcel.ts";
import { writable } from "./xml-text.ts";

// Its types describe the module of CommonJS; Node and bundlers load the other one, whose default is the class itself.
const Deck = library as unknown as typeof library.default;
type Deck = InstanceType<typeof Deck>;
type Slide = ReturnType<Deck["addSlide"]>;

const inches = (millimetres: number): number => millimetres / 25.4;
/** Points of a size in units of a chart. */
const points = (size: number, scale: number): number => Math.round(size * scale * (72 / 25.4) * 10) / 10;
const bare = (colour: string): string => colour.slice(1).toUpperCase();
const sans = "Inter";
const serif = "Source Serif 4";

/** Where a point of the drawing lies on the slide, in inches. */
type Place = (point: Point) => { readonly x: number; readonly y: number };

/** A way of several points as one free shape, so that it can be moved and recoloured as one. */
const wayOn = (
  slide: Slide,
  place: Place,
  way: readonly Point[],
  line: { readonly color: string; readonly width: number; readonly dashType?: "sysDot" },
): void => {
  const at = way.map(place);
  const [left, top] = [Math.min(...at.map(({ x }) => x)), Math.min(...at.map(({ y }) => y))];
  const [right, bottom] = [Math.max(...at.map(({ x }) => x)), Math.max(...at.map(({ y }) => y))];
  // The library draws free shapes but forgot them in its types.
  slide.addShape("custGeom" as "line", {
    x: left,
    y: top,
    w: Math.max(right - left, 0.001),
    h: Math.max(bottom - top, 0.001),
    line,
    points: at.map(({ x, y }, step) => ({ x: x - left, y: y - top, moveTo: step === 0 })),
  });
};

const cardOn = (
  slide: Slide,
  place: Place,
  card: DrawnCard,
  { scale }: ChartPage,
  { card: size, ink, ink2 }: ChartPages,
): void => {
  const [ground] = card.marks;
  if (ground?.kind !== "box") return;
  const edge = ground.edge ?? { colour: ink2, width: 1, dashed: false };
  const style = { fontFace: sans, breakLine: true } as const;
  const colour = card.vacant ? edge.colour : ink2;
  slide.addText(
    [
      {
        text: writable(card.title),
        options: { ...style, bold: true, fontSize: points(14, scale), color: bare(ink) },
      },
      {
        text: writable(card.holder),
        options: { ...style, bold: card.vacant, fontSize: points(13, scale), color: bare(colour) },
      },
      ...card.more.map((text, at) => ({
        text: writable(text),
        options: {
          ...style,
          fontSize: points(11.5, scale),
          color: bare(ink2),
          // The last of them says where its reports are.
          ...(card.page !== undefined && at === card.more.length - 1 && { hyperlink: { slide: card.page } }),
        },
      })),
    ],
    {
      shape: "roundRect",
      ...place(card.at),
      w: inches(size.width * scale),
      h: inches(size.height * scale),
      rectRadius: inches(ground.radius * scale),
      fill: { color: bare(ground.fill) },
      line: {
        color: bare(edge.colour),
        width: edge.width * 0.75,
        ...(edge.dashed && { dashType: "dash" as const }),
      },
      align: "left",
      valign: "top",
      margin: [6, 8, 2, 8],
      fit: "shrink",
      objectName: writable(`${card.title}, ${card.holder}`),
    },
  );
};

const slideOf = (file: Deck, chart: ChartPages, page: ChartPage): void => {
  const slide = file.addSlide();
  const { width, height, margin, head } = chart;
  const wide = width - 2 * margin;
  const left = margin + (wide - page.width * page.scale) / 2;
  const place: Place = ([x, y]) => ({
    x: inches(left + x * page.scale),
    y: inches(margin + head + y * page.scale),
  });
  const box = { margin: 0, isTextBox: true } as const;
  const note = { ...box, fontFace: sans, fontSize: 9, color: bare(chart.ink2) } as const;
  slide.addText(writable(page.title), {
    ...box,
    x: inches(margin),
    y: inches(margin - 4),
    w: inches(wide),
    h: inches(12),
    fontFace: serif,
    fontSize: 20,
    color: bare(chart.ink),
    valign: "bottom",
    fit: "shrink",
  });
  slide.addText(writable(page.trail), {
    ...note,
    x: inches(margin),
    y: inches(margin + 10.5),
    w: inches(wide),
    h: inches(5),
    valign: "middle",
  });
  slide.addShape("line", {
    x: inches(margin),
    y: inches(margin + 9.5),
    w: inches(wide),
    h: 0,
    line: { color: bare(chart.rule), width: 0.5 },
  });
  for (const way of page.lines) wayOn(slide, place, way, { color: bare(page.lineColour), width: 1 });
  for (const way of page.dotted)
    wayOn(slide, place, way, { color: bare(page.dottedColour), width: 1.5, dashType: "sysDot" });
  for (const card of page.cards) cardOn(slide, place, card, page, chart);
  const foot = { ...note, y: inches(height - margin - 2), h: inches(6) };
  if (page.elsewhere !== "")
    slide.addText(writable(page.elsewhere), {
      ...note,
      fontSize: 8,
      x: inches(margin),
      y: inches(height - margin - 6.6),
      w: inches(wide),
      h: inches(5),
    });
  const date = chart.date === undefined ? "" : ` · ${chart.date.said}`;
  slide.addText(`${page.number}${date}`, {
    ...foot,
    x: inches(margin + wide * 0.7),
    w: inches(wide * 0.3),
    align: "right",
  });
};

/**
 * A chart as a PowerPoint file: a slide a branch, every card a shape with text that can be changed, lines as free shapes, links from
 * card to slide. The same chart on the same day gives the same bytes.
 */
export const pptxOf = async (chart: ChartPages): Promise<Uint8Array> => {
  const file = new Deck();
  file.defineLayout({ name: "chart", width: inches(chart.width), height: inches(chart.height) });
  file.layout = "chart";
  file.title = writable(chart.title);
  file.author = writable(chart.organisation);
  file.company = writable(chart.organisation);
  file.theme = { headFontFace: serif, bodyFontFace: sans };
  for (const page of chart.pages) slideOf(file, chart, page);
  const packed = (await file.write({ outputType: "uint8array", compression: false })) as Uint8Array;
  return sealedOn(packed, chart.date?.day ?? "1980-01-01");
};
