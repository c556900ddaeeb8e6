/** Colours as canvas takes them, each as the bytes red, green, blue and alpha of a pixel. */
export const bytesOf = (colours: readonly string[]): Uint32Array => {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [Math.max(1, colours.length), 1];
  const ink = canvas.getContext("2d", { willReadFrequently: true });
  if (!ink) return new Uint32Array(colours.length);
  colours.forEach((colour, at) => {
    ink.fillStyle = colour;
    ink.fillRect(at, 0, 1, 1);
  });
  return new Uint32Array(ink.getImageData(0, 0, canvas.width, 1).data.buffer);
};

/** A pixel with more of a colour over it: where two boxes share one, both cover it. */
const over = (pixel: number, hue: number, alpha: number): number =>
  hue | (Math.min(255, alpha + (pixel >>> 24)) << 24);

/**
 * Boxes of one size in one colour, put into the pixels of a picture with soft edges: a canvas takes several times as long for many
 * thousands. `corners`: left and top of each in turn; `dark`: from 0 to 1. Bytes lie as on every computer of today, alpha on top.
 */
export const putBoxes = (
  pixels: Uint32Array,
  width: number,
  corners: Float64Array,
  [wide, high]: readonly [number, number],
  colour: number,
  dark: number,
): void => {
  const height = pixels.length / width;
  const hue = colour & 0xff_ff_ff;
  const full = (colour >>> 24) * dark;
  const whole = hue | (full << 24);
  for (let each = 0; each < corners.length; each += 2) {
    const left = Math.max(0, corners[each]!);
    const top = Math.max(0, corners[each + 1]!);
    const right = Math.min(width, corners[each]! + wide);
    const bottom = Math.min(height, corners[each + 1]! + high);
    if (right <= left || bottom <= top) continue;
    const first = Math.floor(left);
    const last = Math.ceil(right) - 1;
    for (let row = Math.floor(top); row < bottom; row += 1) {
      const alpha = full * (Math.min(bottom, row + 1) - Math.max(top, row));
      const [start, end] = [row * width + first, row * width + last];
      pixels[start] = over(pixels[start]!, hue, alpha * (Math.min(right, first + 1) - left));
      if (alpha === full) for (let at = start + 1; at < end; at += 1) pixels[at] = whole;
      else for (let at = start + 1; at < end; at += 1) pixels[at] = over(pixels[at]!, hue, alpha);
      if (end > start) pixels[end] = over(pixels[end]!, hue, alpha * (right - last));
    }
  }
};
