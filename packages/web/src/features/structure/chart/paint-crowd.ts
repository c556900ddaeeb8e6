import type { Layout } from "@remit/core";
import type { Area } from "./grid.ts";
import type { Scene } from "./paint-chart.ts";
import { boxesOf, boxSize, paintBoxes } from "./paint-far.ts";
import { paintLines } from "./paint-lines.ts";
import { bytesOf, putBoxes } from "./paint-pixels.ts";
import type { Size, View } from "./view.ts";

type Ink = CanvasRenderingContext2D;
/** Which cards are on a picture: their places in `shown`, and the part of the drawing. */
type Part = { readonly area: Area; readonly seen: () => ArrayLike<number> & Iterable<number> };
type Picture = { readonly canvas: HTMLCanvasElement; readonly ink: Ink; readonly image: ImageData };

/** Lines between more boxes than that, or smaller ones, would be one grey. */
const mostWithLines = 10_000;
const roomForLines = 0.012;
/** A picture of the whole is no larger than so many windows. */
const mostWindows = 2;
/** And a window no larger than so many pixels: a chart as a file may be larger. */
const mostPixels = 16_000_000;
/** While one zooms, a picture is shown so much smaller or larger than it was made. */
const [smallest, largest] = [0.4, 2.5];

const pictureOf = (width: number, height: number): Picture => {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width, height];
  const ink = canvas.getContext("2d")!;
  return { canvas, ink, image: ink.createImageData(width, height) };
};

/** Boxes with the lines between them, on a clear ground; the scale of the view is in pixels. */
const paintPicture = ({ ink, image }: Picture, scene: Scene, view: View, { area, seen }: Part): void => {
  const { shown } = scene.layout;
  const { x, y, scale } = view;
  const all = seen();
  const boxes = boxesOf(
    scene,
    Int32Array.from(all, (at) => shown[at]!),
    view,
  );
  const pixels = new Uint32Array(image.data.buffer).fill(0);
  const colours = bytesOf(boxes.map(({ tone }) => tone));
  boxes.forEach(({ drawn, corners, dark }, at) => {
    if (drawn === "full") putBoxes(pixels, image.width, corners, boxSize(scale), colours[at]!, dark);
  });
  ink.putImageData(image, 0, 0);
  for (const each of boxes) if (each.drawn !== "full") paintBoxes(ink, each, scale);
  if (scale < roomForLines || all.length > mostWithLines) return;
  ink.save();
  // Beneath the boxes, which are there already.
  ink.globalCompositeOperation = "destination-over";
  ink.scale(scale, scale);
  ink.translate(-x, -y);
  paintLines(ink, scene, all, area, 0.7 / scale);
  ink.restore();
};

/** The whole of a chart, by its layout, at one scale. */
type Whole = Pick<Scene, "looks" | "theme"> & { readonly canvas: HTMLCanvasElement; readonly scale: number };
const wholes = new WeakMap<Layout, Whole>();

const wholeOf = (scene: Scene, scale: number, width: number, height: number): Whole => {
  const { layout, looks, theme } = scene;
  const picture = pictureOf(width, height);
  const area = { left: 0, top: 0, right: layout.width, bottom: layout.height };
  paintPicture(picture, scene, { x: 0, y: 0, scale }, { area, seen: () => layout.shown.map((_, at) => at) });
  return { looks, theme, canvas: picture.canvas, scale };
};

/** Put together anew for every frame for which there is no picture of the whole. */
let sight: Picture | undefined;

/** Whether very many cards of a size can be put into pixels at all. */
export const mayBeCrowd = ({ width, height }: Size, ratio: number): boolean =>
  width * height * ratio ** 2 <= mostPixels;

/**
 * Paints very many cards that cannot be read, most often as a piece of one picture of the whole. Returns whether it is rough:
 * while somebody zooms (`moving`) the picture is only made larger or smaller.
 */
export const paintCrowd = (
  ink: Ink,
  scene: Scene,
  { x, y, scale: shown }: View,
  size: Size,
  part: Part,
  moving: boolean,
): boolean => {
  const { layout, looks, theme } = scene;
  const ratio = ink.getTransform().a;
  const scale = shown * ratio;
  const [wide, high] = [Math.ceil(size.width * ratio), Math.ceil(size.height * ratio)];
  const [allWide, allHigh] = [Math.ceil(layout.width * scale) + 1, Math.ceil(layout.height * scale) + 1];
  const before = wholes.get(layout);
  let whole = before?.looks === looks && before.theme === theme ? before : undefined;
  // Zooming there and back comes to the same scale but for rounding.
  const same = (): boolean => whole !== undefined && Math.abs(whole.scale / scale - 1) < 1e-6;
  const times = scale / (whole?.scale ?? scale);
  if (moving && whole && !same() && times > smallest && times < largest) {
    const { canvas } = whole;
    ink.drawImage(
      canvas,
      -x * shown,
      -y * shown,
      (canvas.width * times) / ratio,
      (canvas.height * times) / ratio,
    );
    return true;
  }
  if (!same() && allWide * allHigh <= mostWindows * wide * high) {
    whole = wholeOf(scene, scale, allWide, allHigh);
    wholes.set(layout, whole);
  }
  if (whole && same()) {
    // Pixel on pixel: that takes no reckoning of colours between.
    const [left, top] = [Math.round(-x * scale), Math.round(-y * scale)];
    ink.drawImage(
      whole.canvas,
      left / ratio,
      top / ratio,
      whole.canvas.width / ratio,
      whole.canvas.height / ratio,
    );
    return false;
  }
  if (sight?.canvas.width !== wide || sight.canvas.height !== high) sight = pictureOf(wide, high);
  paintPicture(sight, scene, { x, y, scale }, part);
  ink.drawImage(sight.canvas, 0, 0, wide / ratio, high / ratio);
  return false;
};
