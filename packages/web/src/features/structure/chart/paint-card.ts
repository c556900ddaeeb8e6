import {
  cardMeasures as measures,
  basesOf,
  hatchOf,
  mostSquares,
  type Face,
  type HeldBy,
  type Look,
} from "@remit/core";
import { ring, roleOutlines, type Shape } from "#ui/role-outlines.ts";
import { cutTo, linesTo, widthIn } from "./paint-text.ts";
import type { Theme } from "./paint-theme.ts";

type Ink = CanvasRenderingContext2D;
const { width, height, inset, radius } = measures;
/** A title where nothing else can be read: of this size on the screen, however far away the card is. */
const farTitle = { size: 11, weight: 500 } as const;

export const fontOf = ({ size, weight }: { size: number; weight: number }, { sans }: Theme): string =>
  `${weight} ${size}px ${sans}`;

/** The fonts of a card, written out once a theme. */
const fontsIn = (theme: Theme) => ({
  title: fontOf(measures.title, theme),
  number: fontOf({ size: measures.title.size, weight: 400 }, theme),
  holder: fontOf(measures.holder, theme),
  vacant: fontOf({ ...measures.holder, weight: 600 }, theme),
  line: fontOf(measures.line, theme),
  tag: fontOf(measures.tag, theme),
  far: fontOf(farTitle, theme),
});
const fonts = new WeakMap<Theme, ReturnType<typeof fontsIn>>();
const fontsOf = (theme: Theme): ReturnType<typeof fontsIn> => {
  const made = fonts.get(theme) ?? fontsIn(theme);
  fonts.set(theme, made);
  return made;
};

/** The colour of a card seen from afar. */
export const toneOf = ({ kind, role, shade }: Look, theme: Theme): string => {
  if (shade !== undefined) return theme.ink;
  if (role) return theme.role[role.id] ?? theme.ink2;
  return {
    vacant: theme.gap,
    overlap: theme.warn,
    answers: theme.ink2,
    plain: theme.strong,
    department: theme.ctl,
  }[kind];
};

const outlines = new Map<string, Path2D>();
const shapeOf = (shape: Exclude<Shape, "ring">): Path2D => {
  const made = outlines.get(shape) ?? new Path2D(roleOutlines[shape]);
  outlines.set(shape, made);
  return made;
};

/** The shape of a role with its middle at a point. */
export const paintRole = (
  ink: Ink,
  role: NonNullable<Face["role"]>,
  tone: string,
  x: number,
  y: number,
  scale = 1,
): void => {
  ink.save();
  ink.translate(x, y);
  ink.scale(scale, scale);
  if (role.shape === "ring") {
    ink.strokeStyle = tone;
    ink.lineWidth = ring.stroke;
    ink.beginPath();
    ink.arc(0, 0, ring.radius, 0, 2 * Math.PI);
    ink.stroke();
  } else {
    ink.fillStyle = tone;
    ink.fill(shapeOf(role.shape));
  }
  ink.restore();
};

/** Standings in the order they are painted, with the strokes that fill a square of each. */
const hatches = (["one", "overlap", "vacant"] as const).map(
  (standing) => [standing, hatchOf(standing)] as const,
);

/** Squares of one standing after another, so that colours change three times a card at most. */
const paintSquares = (ink: Ink, face: Face, theme: Theme): void => {
  if (face.squares.length === 0) return;
  const { squares } = measures;
  const many = face.squares.length > mostSquares;
  const shown = many ? face.squares.slice(0, mostSquares - 3) : face.squares;
  const tones: Partial<Record<HeldBy, string>> = { overlap: theme.warn, vacant: theme.gap };
  for (const [standing, hatch] of hatches) {
    if (!shown.includes(standing)) continue;
    ink.fillStyle = theme.ink2;
    ink.strokeStyle = tones[standing] ?? theme.ink2;
    ink.lineWidth = standing === "overlap" ? 1.5 : 1.2;
    ink.beginPath();
    shown.forEach((each, at) => {
      if (each !== standing) return;
      const x = inset + at * squares.step;
      if (hatch.length === 0) ink.fillRect(x, squares.top, squares.width, squares.height);
      for (const [fromX, fromY, toX, toY] of hatch) {
        ink.moveTo(x + fromX, squares.top + fromY);
        ink.lineTo(x + toX, squares.top + toY);
      }
    });
    if (hatch.length > 0) ink.stroke();
  }
  if (!many) return;
  ink.fillStyle = theme.ink2;
  ink.font = fontsOf(theme).line;
  ink.fillText(
    `+${face.squares.length - shown.length}`,
    inset + shown.length * squares.step + 2,
    squares.top + squares.height,
  );
};

/** A department is no card: flat, with square corners, under a bar like the head of a list. */
const paintHeading = (ink: Ink, theme: Theme): void => {
  ink.fillStyle = theme.sunken;
  ink.fillRect(0, 0, width, height);
  ink.fillStyle = theme.ctl;
  ink.fillRect(0, 0, width, measures.heading);
};

/** The ground and edge of a card. */
export const paintGround = (ink: Ink, face: Face, theme: Theme): void => {
  if (face.kind === "department") {
    paintHeading(ink, theme);
    return;
  }
  const vacant = face.kind === "vacant";
  ink.beginPath();
  ink.roundRect(0.5, 0.5, width - 1, height - 1, radius);
  ink.fillStyle = vacant ? theme.gapbg : face.kind === "supplier" ? theme.sunken : theme.surface;
  ink.fill();
  if (vacant) ink.setLineDash([4, 3]);
  ink.strokeStyle = vacant ? theme.gap : face.kind === "supplier" ? theme.strong : theme.line;
  ink.lineWidth = vacant ? 1.4 : 1;
  ink.stroke();
  if (vacant) ink.setLineDash([]);
};

const paintTag = (
  ink: Ink,
  tag: string,
  [from, base]: readonly [number, number],
  ground: string,
  theme: Theme,
): void => {
  const { tag: frame } = measures;
  const font = fontsOf(theme).tag;
  const wide = widthIn(ink, font, tag) + 2 * frame.inset;
  ink.fillStyle = ground;
  ink.beginPath();
  ink.roundRect(from, base - 13.5, wide, frame.height, 4);
  ink.fill();
  ink.fillStyle = theme.ink2;
  ink.font = font;
  ink.fillText(tag, from + frame.inset, base - 0.5);
};

/** A whole card, its upper left corner at the origin. */
export const paintCard = (ink: Ink, face: Face, theme: Theme): void => {
  paintGround(ink, face, theme);
  const { line, tag } = measures;
  const room = width - 2 * inset;
  const number = face.answersFor > 0 ? String(face.answersFor) : "";
  const font = fontsOf(theme);
  const numberWide = number === "" ? 0 : widthIn(ink, font.number, number);
  const taken = numberWide > 0 ? numberWide + 8 : 0;
  const lines = linesTo(ink, font.title, face.title, [room - taken, room]);
  const base = basesOf(lines.length);
  ink.textBaseline = "alphabetic";
  if (number !== "") {
    ink.font = font.number;
    ink.fillStyle = theme.ink2;
    ink.fillText(number, width - inset - numberWide, base.title[0]!);
  }
  ink.font = font.title;
  ink.fillStyle = theme.ink;
  lines.forEach((each, at) => ink.fillText(each, inset, base.title[at]!));

  const vacant = face.kind === "vacant";
  const holderFont = vacant ? font.vacant : font.holder;
  const tagWide = face.tag === undefined ? 0 : widthIn(ink, font.tag, face.tag) + 2 * tag.inset + 6;
  const name = cutTo(ink, holderFont, face.holder, Math.max(20, room - tagWide));
  ink.font = holderFont;
  ink.fillStyle = vacant ? theme.gap : theme.ink2;
  ink.fillText(name, inset, base.holder);
  if (face.tag !== undefined)
    paintTag(
      ink,
      face.tag,
      [inset + widthIn(ink, holderFont, name) + 6, base.holder],
      face.kind === "supplier" ? theme.surface : theme.sunken,
      theme,
    );

  if (face.line === undefined) {
    paintSquares(ink, face, theme);
    return;
  }
  const from = face.role && face.shade === undefined ? 18 : 0;
  if (face.role && from > 0)
    paintRole(ink, face.role, theme.role[face.role.id] ?? theme.ink2, inset + 6, measures.line.base - 4);
  const says = cutTo(ink, font.line, face.line, room - from);
  ink.font = font.line;
  ink.fillStyle = theme.ink2;
  ink.fillText(says, inset + from, line.base);
};

/** A card too small to be read: its title alone, in the letters of the screen, so that letters are measured and drawn once. */
export const paintTitle = (ink: Ink, face: Face, theme: Theme, scale: number): void => {
  paintGround(ink, face, theme);
  const { far: font } = fontsOf(theme);
  const [wide, high] = [width * scale, height * scale];
  const [edge, step] = [8 * scale, farTitle.size * 1.15];
  const most = Math.max(1, Math.floor((high - edge) / step));
  const lines = linesTo(ink, font, face.title, Array<number>(most).fill(wide - 2 * edge));
  ink.scale(1 / scale, 1 / scale);
  ink.textBaseline = "middle";
  ink.font = font;
  ink.fillStyle = face.kind === "vacant" ? theme.gap : theme.ink;
  lines.forEach((line, at) => ink.fillText(line, edge, high / 2 + (at - (lines.length - 1) / 2) * step));
  ink.textBaseline = "alphabetic";
  ink.scale(scale, scale);
};
