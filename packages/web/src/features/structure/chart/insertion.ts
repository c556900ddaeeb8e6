import { type Chart, chartSpace, type Layout } from "@remit/core";
import { siblingsOf } from "./moves.ts";

const { card } = chartSpace;

/** Where a carried card would stand among its siblings, and the line that shows it, in units of the drawing. */
export type Insertion = {
  /** The sibling it would stand before; absent: last. */
  readonly before: number | undefined;
  readonly line: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
};

/** So far into a sibling's card, as a share of it, its edge is meant; what lies further in is the sibling itself. */
const edge = 0.22;
/** So far from a sibling its side is still meant, as a share of a card. */
const reach = 0.75;

/** Half of what lies between two siblings, along the line they stand on. */
const halfGap = (kind: Layout["kind"]): number => {
  if (kind === "packed") return chartSpace.packed.across / 2;
  return (chartSpace[kind].siblings - (kind === "across" ? card.height : card.width)) / 2;
};

/**
 * Between which siblings a card would come that is dropped at a point, over which `over` lies; nothing where no side of a sibling
 * is meant, or where it stands already. Packed, those without reports stand apart from the others: only its own kind is beside it.
 */
export const insertionAt = (
  chart: Chart,
  { kind, left, top }: Layout,
  place: number,
  [x, y]: readonly [number, number],
  over: number | undefined,
): Insertion | undefined => {
  const { first } = chart.drawn;
  const flat = kind === "across";
  const [along, deep] = flat ? [top, left] : [left, top];
  const [long, wide] = flat ? [card.height, card.width] : [card.width, card.height];
  const [here, beside] = flat ? [y, x] : [x, y];
  const siblings = siblingsOf(chart, place);
  const drawn = (at: number): boolean =>
    at !== place &&
    !Number.isNaN(left[at]!) &&
    (kind !== "packed" || first[at]! < 0 === first[place]! < 0) &&
    beside >= deep[at]! &&
    beside <= deep[at]! + wide;
  let found: { readonly at: number; readonly after: boolean; readonly far: number } | undefined;
  for (const at of siblings) {
    if (!drawn(at)) continue;
    const from = here - along[at]!;
    const after = from > long / 2;
    // Below 0 outside of the card, above 0 within it.
    const inside = after ? long - from : from;
    if (inside > long * edge || inside < -long * reach) continue;
    const far = Math.abs(inside);
    if (!found || far < found.far) found = { at, after, far };
  }
  // On a card of somebody else, that one is meant.
  if (!found || (over !== undefined && over !== place && over !== found.at)) return undefined;
  const others = siblings.filter((at) => at !== place);
  const before = found.after ? others[others.indexOf(found.at) + 1] : found.at;
  if (before === siblings[siblings.indexOf(place) + 1]) return undefined;
  const at = along[found.at]! + (found.after ? long + halfGap(kind) : -halfGap(kind));
  const across = deep[found.at]!;
  const line = flat
    ? { left: across, top: at, width: wide, height: 0 }
    : { left: at, top: across, width: 0, height: wide };
  return { before, line };
};
