/** How an accountability is held: by exactly one, by several, by a vacant position alone, or by nobody. */
export const waysHeld = ["one", "overlap", "vacant", "nobody"] as const;
export type HeldBy = (typeof waysHeld)[number];

export const colourings = ["coverage", "role", "span", "cost"] as const;
/** What the colour and the last line of a card tell of. */
export type Colouring = (typeof colourings)[number];

export const layoutKinds = ["tidy", "across", "packed"] as const;
/** `tidy`: layer below layer, parents over their children. `across`: the same from left to right. `packed`: line after line, so that many fit into one window. */
export type LayoutKind = (typeof layoutKinds)[number];

export const drawingFormats = ["svg", "pdf", "pptx"] as const;
export type DrawingFormat = (typeof drawingFormats)[number];

export const sheetSizes = ["a4", "a3", "letter"] as const;
/** What a PDF is printed on, lying. */
export type SheetSize = (typeof sheetSizes)[number];

/** From the upper left corner, in units of the chart (pixels at full size). */
export type Point = readonly [x: number, y: number];
/** Red, green and blue: `#2763d0`. */
export type Colour = string;

/** One mark of a card, measured from the card's upper left corner. */
export type Mark =
  | {
      readonly kind: "box";
      readonly at: Point;
      readonly width: number;
      readonly height: number;
      readonly radius: number;
      readonly fill: Colour;
      /** From 0 to 1. */
      readonly opacity?: number;
      readonly edge?: { readonly colour: Colour; readonly width: number; readonly dashed: boolean };
    }
  | {
      readonly kind: "strokes";
      readonly lines: readonly (readonly [Point, Point])[];
      readonly colour: Colour;
      readonly width: number;
    }
  | {
      readonly kind: "text";
      /** Where its baseline begins; where it ends, if it is set to the right. */
      readonly at: Point;
      readonly says: string;
      readonly size: number;
      readonly weight: 400 | 500 | 600;
      readonly colour: Colour;
      readonly right?: boolean;
    }
  | { readonly kind: "polygon"; readonly points: readonly Point[]; readonly fill: Colour }
  | {
      readonly kind: "circle";
      readonly at: Point;
      readonly radius: number;
      readonly fill?: Colour;
      readonly edge?: { readonly colour: Colour; readonly width: number };
    };

/** A card as it is drawn, and what it says to whoever does not see it or wants to change it. */
export type DrawnCard = {
  readonly at: Point;
  readonly marks: readonly Mark[];
  readonly title: string;
  readonly holder: string;
  /** The rest of what it tells, each a line. */
  readonly more: readonly string[];
  readonly vacant: boolean;
  /** The page on which what reports to it stands, from 1. */
  readonly page?: number;
};

/** A part of a chart that is drawn as one: cards, lines between them, dotted lines. */
export type Drawing = {
  readonly width: number;
  readonly height: number;
  readonly cards: readonly DrawnCard[];
  readonly lines: readonly (readonly Point[])[];
  readonly dotted: readonly (readonly Point[])[];
  readonly lineColour: Colour;
  readonly dottedColour: Colour;
};

/** What marks of a drawing mean, on one line: from its left end, with its base at 0, in units of a chart. */
export type Key = { readonly marks: readonly Mark[]; readonly width: number };

/** A sheet of paper or a slide with a part of a chart. */
export type ChartPage = Drawing & {
  readonly title: string;
  /** Where the part hangs: titles from the top down to the superior of whoever it begins with. */
  readonly trail: string;
  /** How deep it stands in the contents, from 1. */
  readonly level: number;
  /** Whoever of it also reports to somebody on another page; empty: nobody. */
  readonly elsewhere: string;
  readonly key: Key;
  /** Which page it is, of how many. */
  readonly number: string;
  /** Millimetres a unit. */
  readonly scale: number;
};

/** A chart on pages, in reading order. */
export type ChartPages = {
  readonly organisation: string;
  readonly title: string;
  /** The day it was drawn, `YYYY-MM-DD`, and in words; absent where nobody knows it. */
  readonly date?: { readonly day: string; readonly said: string };
  /** Of a page, in millimetres. */
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** What is above the drawing, within the margins. */
  readonly head: number;
  /** Millimetres a unit of its keys. */
  readonly keyScale: number;
  readonly card: { readonly width: number; readonly height: number };
  readonly ink: Colour;
  readonly ink2: Colour;
  readonly rule: Colour;
  readonly pages: readonly ChartPage[];
};
