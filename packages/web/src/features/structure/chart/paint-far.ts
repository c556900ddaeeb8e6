import type { Layout } from "@remit/core";
import { measures } from "./card-measures.ts";
import type { Face } from "./card-face.ts";
import { paintRole, toneOf } from "./paint-card.ts";
import type { Scene } from "./paint-chart.ts";
import type { Size, View } from "./view.ts";

type Ink = CanvasRenderingContext2D;
const { width, height } = measures;

/** Eight shades can be told apart. */
export const shadeStep = (shade: number): number => Math.ceil(shade * 8) / 8;

/** From this width on a box has a shape of its own, beside its colour. */
const shaped = 5;
/** And from that one on a role's. */
const roomForRole = 12;

type Group = {
  readonly tone: string;
  readonly dark: number;
  readonly kind: BoxKind;
  readonly corners: number[];
};
/** Hollow: nobody sits there; half: several answer for the same. */
type BoxKind = "full" | "hollow" | "half";

const kindOf = (face: Face, byRole: boolean): BoxKind => {
  if (byRole || face.shade !== undefined) return "full";
  if (face.kind === "vacant") return "hollow";
  return face.squares.includes("overlap") ? "half" : "full";
};

const paintGroup = (ink: Ink, { tone, dark, kind, corners }: Group, wide: number, high: number): void => {
  ink.fillStyle = tone;
  ink.strokeStyle = tone;
  ink.lineWidth = 1;
  ink.globalAlpha = dark;
  const drawn = wide < shaped ? "full" : kind;
  for (let each = 0; each < corners.length; each += 2) {
    const [x, y] = [corners[each]!, corners[each + 1]!];
    if (drawn === "full") ink.fillRect(x, y, wide, high);
    else ink.strokeRect(x + 0.5, y + 0.5, wide - 1, high - 1);
    if (drawn === "half") ink.fillRect(x, y, wide / 2, high);
  }
  ink.globalAlpha = 1;
};

/** From afar: a box a position in the colour of what it holds, one box where several would fall on the same pixels. */
const paintBoxes = (ink: Ink, scene: Scene, seen: readonly number[], view: View, size: Size): void => {
  const { layout, faces, theme, colouring } = scene;
  const { left, top, shown } = layout;
  const byRole = colouring === "role";
  const step = 1.5;
  const columns = Math.ceil(size.width / step) + 2;
  const [wide, high] = [Math.max(1.2, width * view.scale), Math.max(1.2, height * view.scale)];
  const taken = wide < 6 ? new Uint8Array(columns * (Math.ceil(size.height / step) + 2)) : undefined;
  const groups = new Map<string, Group>();
  for (const at of seen) {
    const place = shown[at]!;
    const x = (left[place]! - view.x) * view.scale;
    const y = (top[place]! - view.y) * view.scale;
    if (taken) {
      const cell = Math.floor(Math.max(0, y) / step) * columns + Math.floor(Math.max(0, x) / step);
      if (taken[cell] === 1) continue;
      taken[cell] = 1;
    }
    const face = faces(place);
    if (byRole && face.role && wide >= roomForRole) {
      const scale = Math.min(wide, high) / 14;
      paintRole(ink, face.role, theme.role[face.role.id] ?? theme.ink2, x + wide / 2, y + high / 2, scale);
      continue;
    }
    const tone = face.shade === undefined ? toneOf(face, theme, byRole) : theme.ink;
    const dark = shadeStep(face.shade ?? 1);
    const kind = kindOf(face, byRole);
    const key = `${tone} ${dark} ${kind}`;
    const group = groups.get(key) ?? { tone, dark, kind, corners: [] };
    groups.set(key, group);
    group.corners.push(x, y);
  }
  for (const group of groups.values()) paintGroup(ink, group, wide, high);
};

/** From so many cards in sight on, one picture of all is made and shown from then on. */
const many = 2000;
/** Its longer side, in pixels. */
const side = 3072;

type Overview = Pick<Scene, "faces" | "theme" | "colouring"> & {
  readonly canvas: HTMLCanvasElement;
  readonly scale: number;
};
const overviews = new WeakMap<Layout, Overview>();

const overviewOf = (scene: Scene): Overview => {
  const { layout, faces, theme, colouring } = scene;
  const known = overviews.get(layout);
  if (known?.faces === faces && known.theme === theme && known.colouring === colouring) return known;
  const scale = Math.min(side / layout.width, side / layout.height);
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(layout.width * scale);
  canvas.height = Math.ceil(layout.height * scale);
  const ink = canvas.getContext("2d");
  if (ink) paintBoxes(ink, scene, Array.from(layout.shown.keys()), { x: 0, y: 0, scale }, canvas);
  const made = { faces, theme, colouring, canvas, scale };
  overviews.set(layout, made);
  return made;
};

/** What is too small to be read: boxes, or where there are very many of them, a piece of one picture of all. */
export const paintFar = (ink: Ink, scene: Scene, seen: readonly number[], view: View, size: Size): void => {
  const { layout } = scene;
  const scale = Math.min(side / layout.width, side / layout.height);
  if (seen.length < many || view.scale * window.devicePixelRatio > scale) {
    paintBoxes(ink, scene, seen, view, size);
    return;
  }
  const { canvas } = overviewOf(scene);
  const [wide, high] = [layout.width * view.scale, layout.height * view.scale];
  ink.drawImage(canvas, -view.x * view.scale, -view.y * view.scale, wide, high);
};
