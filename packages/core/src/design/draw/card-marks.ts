import type { Colour, Mark, HeldBy } from "#model/drawing.ts";
import type { Face } from "./card-face.ts";
import { basesOf, hatchOf, measures, mostSquares } from "./card-measures.ts";
import { cutTo, linesTo, widthOf } from "./letter-widths.ts";
import { palette, roleTones } from "./palette.ts";
import { circle, ring, roleShapes } from "./role-shapes.ts";

const { width, height, inset, radius } = measures;
const room = width - 2 * inset;
type Text = { readonly size: number; readonly weight: 400 | 500 | 600 };

const text = (
  says: string,
  at: readonly [number, number],
  { size, weight }: Text,
  colour: Colour,
  right = false,
): Mark => ({ kind: "text", at, says, size, weight, colour, ...(right && { right }) });

/** A department is no card: flat, with square corners, under a bar like the head of a list. */
const heading: readonly Mark[] = [
  {
    kind: "box",
    at: [0, 0],
    width,
    height,
    radius: 0,
    fill: palette.sunken,
    edge: { colour: palette.sunken, width: 1, dashed: false },
  },
  { kind: "box", at: [0, 0], width, height: measures.heading, radius: 0, fill: palette.ctl },
];

const ground = ({ kind }: Face): Mark => {
  const vacant = kind === "vacant";
  const supplier = kind === "supplier";
  return {
    kind: "box",
    at: [0, 0],
    width,
    height,
    radius,
    fill: vacant ? palette.gapbg : supplier ? palette.sunken : palette.surface,
    edge: {
      colour: vacant ? palette.gap : supplier ? palette.strong : palette.line,
      width: vacant ? 1.4 : 1,
      dashed: vacant,
    },
  };
};

const toneOf = ({ role }: Face): Colour => (role && roleTones[role.id]) ?? palette.ink2;

/** The bar along the left edge: what a card is seen as from afar. */
const bar = (face: Face, byRole: boolean): readonly Mark[] => {
  if (face.shade === undefined && !(byRole && face.role)) return [];
  const shade = face.shade === undefined ? {} : { opacity: Math.ceil(face.shade * 8) / 8 };
  const fill = face.shade === undefined ? toneOf(face) : palette.ink;
  return [
    {
      kind: "box",
      at: [0, radius],
      width: 5,
      height: height - 2 * radius,
      radius: 0,
      fill,
      ...shade,
    },
  ];
};

const holderLine = ({ holder, tag, kind }: Face, base: number): readonly Mark[] => {
  const { holder: line, tag: frame } = measures;
  const vacant = kind === "vacant";
  const style = { size: line.size, weight: vacant ? 600 : line.weight } as const;
  const wide = tag === undefined ? 0 : widthOf(tag, frame.size, frame.weight) + 2 * frame.inset;
  const name = cutTo(holder, style.size, style.weight, Math.max(20, room - (wide > 0 ? wide + 6 : 0)));
  const said = text(name, [inset, base], style, vacant ? palette.gap : palette.ink2);
  if (tag === undefined) return [said];
  const from = inset + widthOf(name, style.size, style.weight) + 6;
  return [
    said,
    {
      kind: "box",
      at: [from, base - 13.5],
      width: wide,
      height: frame.height,
      radius: 4,
      fill: kind === "supplier" ? palette.surface : palette.sunken,
    },
    text(tag, [from + frame.inset, base - 0.5], frame, palette.ink2),
  ];
};

/** The title on one line or two, what it answers for beside it, and the holder below. */
const words = (face: Face): readonly Mark[] => {
  const { title, answersFor } = face;
  const number = answersFor === 0 ? "" : String(answersFor);
  const style = { size: measures.title.size, weight: 400 } as const;
  const taken = number === "" ? 0 : widthOf(number, style.size, style.weight) + 8;
  const { size, weight } = measures.title;
  const lines = linesTo(title, size, weight, [room - taken, room]);
  const { title: bases, holder } = basesOf(lines.length);
  return [
    ...lines.map((line, at) => text(line, [inset, bases[at]!], measures.title, palette.ink)),
    ...(number === "" ? [] : [text(number, [width - inset, bases[0]!], style, palette.ink2, true)]),
    ...holderLine(face, holder),
  ];
};

const strokeOf: Partial<Record<HeldBy, { readonly colour: Colour; readonly width: number }>> = {
  overlap: { colour: palette.warn, width: 1.5 },
  vacant: { colour: palette.gap, width: 1.2 },
};

/** The square of an accountability, from its upper left corner. */
export const squareMark = (standing: HeldBy, [x, y]: readonly [number, number]): Mark => {
  const { width: wide, height: high } = measures.squares;
  const stroke = strokeOf[standing];
  if (!stroke) return { kind: "box", at: [x, y], width: wide, height: high, radius: 0, fill: palette.ink2 };
  const lines = hatchOf(standing).map(
    ([x1, y1, x2, y2]) =>
      [
        [x + x1, y + y1],
        [x + x2, y + y2],
      ] as const,
  );
  return { kind: "strokes", lines, ...stroke };
};

const squares = (face: Face): readonly Mark[] => {
  const { top, step, height: high } = measures.squares;
  const many = face.squares.length > mostSquares;
  const shown = many ? face.squares.slice(0, mostSquares - 3) : face.squares;
  const drawn = shown.map((standing, at) => squareMark(standing, [inset + at * step, top]));
  if (!many) return drawn;
  const rest = `+${face.squares.length - shown.length}`;
  const at = [inset + shown.length * step + 2, top + high] as const;
  return [...drawn, text(rest, at, measures.line, palette.ink2)];
};

const roleMark = (face: Face): readonly Mark[] => {
  if (!face.role || face.shade !== undefined) return [];
  const { shape } = face.role;
  const [x, y] = [inset + 6, measures.line.base - 4];
  const tone = toneOf(face);
  if (shape === "circle") return [{ kind: "circle", at: [x, y], radius: circle.radius, fill: tone }];
  if (shape === "ring")
    return [
      {
        kind: "circle",
        at: [x, y],
        radius: ring.radius,
        edge: { colour: tone, width: ring.width },
      },
    ];
  const points = roleShapes[shape].map(([dx, dy]) => [x + dx, y + dy] as const);
  return [{ kind: "polygon", points, fill: tone }];
};

const lastLine = (face: Face): readonly Mark[] => {
  if (face.line === undefined) return squares(face);
  const role = roleMark(face);
  const from = role.length > 0 ? 18 : 0;
  const { size, weight, base } = measures.line;
  const says = cutTo(face.line, size, weight, room - from);
  return [...role, text(says, [inset + from, base], measures.line, palette.ink2)];
};

/** The mark over the lower edge of a card whose reports are not below it. */
export const pillMarks = (says: string): readonly Mark[] => {
  const { pill } = measures;
  const style = { size: pill.size, weight: 500 } as const;
  const wide = widthOf(says, style.size, style.weight) + 2 * pill.inset;
  const { top } = pill;
  const left = (width - wide) / 2;
  return [
    {
      kind: "box",
      at: [left, top],
      width: wide,
      height: pill.height,
      radius: pill.height / 2,
      fill: palette.surface,
      edge: { colour: palette.ctl, width: 1, dashed: false },
    },
    text(says, [left + pill.inset, top + 14.5], style, palette.ink2),
  ];
};

/** A whole card as marks, ground first. */
export const cardMarks = (face: Face, byRole: boolean): readonly Mark[] => [
  ...(face.kind === "department" ? heading : [ground(face)]),
  ...bar(face, byRole),
  ...words(face),
  ...lastLine(face),
];
