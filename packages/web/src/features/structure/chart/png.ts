import { paintChart, type Scene } from "./paint-chart.ts";

const margin = 24;
/** Browsers make no larger pictures. */
export const widestPicture = 16_000;
const mostPixels = 200_000_000;

/** How high a picture of a width becomes. */
export const pictureHeight = ({ width, height }: Scene["layout"], wide: number): number =>
  Math.max(1, Math.round((wide * (height + 2 * margin)) / (width + 2 * margin)));

/** Whether a picture of that width can be made at all. */
export const mayBePicture = (layout: Scene["layout"], wide: number): boolean => {
  const high = pictureHeight(layout, wide);
  return wide >= 1 && wide <= widestPicture && high <= widestPicture && wide * high <= mostPixels;
};

/** The whole of a chart as a PNG so many pixels wide; nothing where the browser makes none. */
export const chartPng = (scene: Scene, wide: number): Promise<Blob | null> => {
  const canvas = document.createElement("canvas");
  canvas.width = wide;
  canvas.height = pictureHeight(scene.layout, wide);
  const ink = canvas.getContext("2d", { alpha: false });
  if (!ink) return Promise.resolve(null);
  const scale = wide / (scene.layout.width + 2 * margin);
  const view = { x: -margin, y: -margin, scale };
  paintChart(ink, { ...scene, selected: undefined, marked: new Set() }, view, canvas);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
};
