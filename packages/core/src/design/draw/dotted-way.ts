import type { Point } from "#model/drawing.ts";
import { chartSpace } from "../layout.ts";

const { width, height } = chartSpace.card;
/** So far a line runs beside a card, and above a row of them. */
const beside = 10;
/** Cards of one row that are no further apart are joined straight. */
const neighbours = 90;

/**
 * The way of a dotted line between two cards, by their upper left corners: straight between neighbours, else from the side
 * of the lower one up between the rows, along above its row, and to the side of the other.
 */
export const dottedWay = (one: Point, other: Point): readonly Point[] => {
  const [[lowX, lowY], [highX, highY]] = one[1] >= other[1] ? [one, other] : [other, one];
  const [low, high] = [lowY + height / 2, highY + height / 2];
  const right = highX > lowX + width;
  if (!right && highX + width >= lowX) {
    const side = Math.max(lowX, highX) + width + beside;
    return [
      [lowX + width, low],
      [side, low],
      [side, high],
      [highX + width, high],
    ];
  }
  const [start, end, way] = right ? [lowX + width, highX, 1] : [lowX, highX + width, -1];
  if (low === high && Math.abs(end - start) <= neighbours)
    return [
      [start, low],
      [end, high],
    ];
  const level = lowY - beside;
  return [
    [start, low],
    [start + way * beside, low],
    [start + way * beside, level],
    [end - way * beside, level],
    [end - way * beside, high],
    [end, high],
  ];
};
