import type { Colouring, Key, Mark } from "#model/drawing.ts";
import type { Face } from "./card-face.ts";
import { squareMark } from "./card-marks.ts";
import { measures } from "./card-measures.ts";
import { widthOf } from "./letter-widths.ts";
import { palette } from "./palette.ts";
import { cardWords } from "./words.ts";

const { line, squares } = measures;
/** From what a mark is to its word, and from there to the next mark. */
const [gap, apart] = [6, 20];
const shades = [0.25, 0.5, 0.75, 1];

/** What is drawn for something from a point on the base of the line, how wide it is, and what it means. */
type Entry = {
  readonly marksAt: (x: number) => readonly Mark[];
  readonly width: number;
  readonly says: string;
};

const squaresOf = (faces: readonly Face[]): readonly Entry[] => {
  const there = new Set(faces.flatMap((face) => (face.line === undefined ? face.squares : [])));
  return (["one", "overlap", "vacant"] as const)
    .filter((standing) => there.has(standing))
    .map((standing) => ({
      marksAt: (x) => [squareMark(standing, [x, -squares.height])],
      width: squares.width,
      says: cardWords.key[standing],
    }));
};

const shadeOf = (faces: readonly Face[], colouring: Colouring): readonly Entry[] => {
  if ((colouring !== "span" && colouring !== "cost") || faces.every(({ shade }) => shade === undefined))
    return [];
  const [width, height, step] = [5, 10, 6];
  const marksAt = (x: number): readonly Mark[] =>
    shades.map((opacity, at) => ({
      kind: "box",
      at: [x + at * step, -height],
      width,
      height,
      radius: 0,
      fill: palette.ink,
      opacity,
    }));
  return [{ marksAt, width: shades.length * step - 1, says: cardWords.key[colouring] }];
};

const dottedOf = (dotted: boolean): readonly Entry[] => {
  const marksAt = (x: number): readonly Mark[] =>
    [0, 5, 10, 15].map((dot) => ({
      kind: "circle",
      at: [x + dot + 1, -4],
      radius: 1,
      fill: palette.ink2,
    }));
  return dotted ? [{ marksAt, width: 17, says: cardWords.key.dotted }] : [];
};

/** What the marks mean that are on these cards, on one line; nothing where every card says it in words. */
export const keyOf = (faces: readonly Face[], colouring: Colouring, dotted: boolean): Key => {
  const marks: Mark[] = [];
  let at = 0;
  for (const entry of [...squaresOf(faces), ...shadeOf(faces, colouring), ...dottedOf(dotted)]) {
    marks.push(...entry.marksAt(at));
    at += entry.width + gap;
    marks.push({
      kind: "text",
      at: [at, 0],
      says: entry.says,
      size: line.size,
      weight: 400,
      colour: palette.ink2,
    });
    at += widthOf(entry.says, line.size, 400) + apart;
  }
  return { marks, width: Math.max(0, at - apart) };
};
