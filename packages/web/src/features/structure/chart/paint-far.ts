import { cardMeasures as measures, type Look } from "@remit/core";
import { paintRole, toneOf } from "./paint-card.ts";
import type { Scene } from "./paint-chart.ts";
import type { View } from "./view.ts";

type Ink = CanvasRenderingContext2D;

/** From this width on a box has a shape of its own, beside its colour. */
const shaped = 5;
/** And from that one on a role's. */
const roomForRole = 12;

/** Boxes that look the same, on a picture. */
export type Boxes = {
  readonly tone: string;
  readonly dark: number;
  /** Hollow: nobody sits there, or it is a department; half: several answer for the same; role: as its shape. */
  readonly drawn: "full" | "hollow" | "half" | "role";
  readonly role: Look["role"];
  /** The left and top of each in turn. */
  readonly corners: Float64Array;
};

const drawnAs = ({ role, kind }: Look, wide: number): Boxes["drawn"] => {
  if (role) return wide >= roomForRole ? "role" : "full";
  if (wide < shaped) return "full";
  if (kind === "vacant" || kind === "department") return "hollow";
  return kind === "overlap" ? "half" : "full";
};

/** How large a card is from afar, in pixels: it never vanishes. */
export const boxSize = (scale: number): readonly [wide: number, high: number] => [
  Math.max(1.2, measures.width * scale),
  Math.max(1.2, measures.height * scale),
];

/** Positions as boxes in the colour of what they hold, in groups that look the same. */
export const boxesOf = (
  { layout, theme, looks }: Pick<Scene, "layout" | "theme" | "looks">,
  places: ArrayLike<number>,
  { x, y, scale }: View,
): readonly Boxes[] => {
  const { left, top } = layout;
  const { kinds, of } = looks();
  const [wide] = boxSize(scale);
  const many = new Int32Array(kinds.length);
  for (let each = 0; each < places.length; each += 1) many[of[places[each]!]!]! += 1;
  const groups = kinds.map((look, at): Boxes => ({
    tone: toneOf(look, theme),
    dark: look.shade ?? 1,
    drawn: drawnAs(look, wide),
    role: look.role,
    corners: new Float64Array(2 * many[at]!),
  }));
  for (let each = places.length - 1; each >= 0; each -= 1) {
    const place = places[each]!;
    const kind = of[place]!;
    many[kind]! -= 1;
    const { corners } = groups[kind]!;
    corners[2 * many[kind]!] = (left[place]! - x) * scale;
    corners[2 * many[kind]! + 1] = (top[place]! - y) * scale;
  }
  return groups.filter(({ corners }) => corners.length > 0);
};

/** One group of boxes. */
export const paintBoxes = (ink: Ink, { tone, dark, drawn, role, corners }: Boxes, scale: number): void => {
  const [wide, high] = boxSize(scale);
  ink.fillStyle = tone;
  ink.strokeStyle = tone;
  ink.lineWidth = 1;
  ink.globalAlpha = dark;
  for (let each = 0; each < corners.length; each += 2) {
    const [x, y] = [corners[each]!, corners[each + 1]!];
    if (role && drawn === "role")
      paintRole(ink, role, tone, x + wide / 2, y + high / 2, Math.min(wide, high) / 14);
    else if (drawn === "full") ink.fillRect(x, y, wide, high);
    else ink.strokeRect(x + 0.5, y + 0.5, wide - 1, high - 1);
    if (drawn === "half") ink.fillRect(x, y, wide / 2, high);
  }
  ink.globalAlpha = 1;
};
