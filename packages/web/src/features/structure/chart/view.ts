/** What of a chart is seen: the point in the upper left corner, and how many pixels one unit is. */
export type View = { readonly x: number; readonly y: number; readonly scale: number };
export type Size = { readonly width: number; readonly height: number };

export const closest = 2;
/** Room around a chart that is fitted, in pixels. */
const margin = 24;
/** Room below it: for what the colours mean, and the buttons. */
export const foot = 48;

/** The whole of a drawing in a window, no larger than full size: in its middle, or from the top where it is lower than that. */
export const fitted = (drawing: Size, window: Size): View => {
  const [width, height] = [Math.max(1, drawing.width), Math.max(1, drawing.height)];
  const scale = Math.min(
    1,
    Math.max(1, window.width - 2 * margin) / width,
    Math.max(1, window.height - margin - foot) / height,
  );
  return {
    scale,
    x: (width - window.width / scale) / 2,
    y: Math.max((height - (window.height - foot + margin) / scale) / 2, -margin / scale),
  };
};

type Box = { readonly left: number; readonly top: number } & Size;

/**
 * How a drawing is first seen: the whole of it where that is at least of the scale `readable`; else so near that its cards can be
 * read, with the first of them in the middle, or as near to it as the drawing reaches.
 */
export const opened = (drawing: Size, first: Box | undefined, window: Size, readable: number): View => {
  const whole = fitted(drawing, window);
  if (whole.scale >= readable || !first) return whole;
  const scale = readable + 0.2;
  const within = (middle: number, length: number, pixels: number): number => {
    const [seen, room] = [pixels / scale, margin / scale];
    return Math.max(-room, Math.min(middle - seen / 2, length - seen + room));
  };
  const across = (drawing.width - window.width / scale) / 2;
  return {
    scale,
    x: across < 0 ? across : within(first.left + first.width / 2, drawing.width, window.width),
    y: within(first.top + first.height / 2, drawing.height, window.height),
  };
};

/** The smallest scale: a drawing fitted, and a little less. */
export const furthest = (drawing: Size, window: Size): number =>
  Math.min(0.5, fitted(drawing, window).scale * 0.7);

/** Keeps the middle of the window on the drawing, so that nobody is lost beside it. */
export const kept = (view: View, drawing: Size, window: Size): View => {
  const within = (value: number, length: number, seen: number): number =>
    Math.min(Math.max(value, -seen / 2), length - seen / 2);
  return {
    scale: view.scale,
    x: within(view.x, drawing.width, window.width / view.scale),
    y: within(view.y, drawing.height, window.height / view.scale),
  };
};

/** Moved by pixels. */
export const panned = ({ x, y, scale }: View, across: number, down: number): View => ({
  x: x + across / scale,
  y: y + down / scale,
  scale,
});

/** Nearer or further, with what lies under a point of the window staying there. */
export const zoomed = (view: View, times: number, at: readonly [number, number], least: number): View => {
  const scale = Math.min(closest, Math.max(least, view.scale * times));
  return {
    scale,
    x: view.x + at[0] / view.scale - at[0] / scale,
    y: view.y + at[1] / view.scale - at[1] / scale,
  };
};

/** With a card in the middle of the window, large enough to be read. */
export const centred = (view: View, card: Box, window: Size): View => {
  const scale = Math.max(view.scale, 0.7);
  return {
    scale,
    x: card.left + card.width / 2 - window.width / scale / 2,
    y: card.top + card.height / 2 - window.height / scale / 2,
  };
};

/** Moved as little as brings a card into the window, or not at all. */
export const showing = (view: View, card: Box, window: Size): View => {
  const { scale } = view;
  const near = (from: number, length: number, start: number, seen: number): number => {
    const room = Math.min(margin / scale, Math.max(0, (seen - length) / 2));
    if (from - room < start) return from - room;
    return from + length + room > start + seen ? from + length + room - seen : start;
  };
  return {
    scale,
    x: near(card.left, card.width, view.x, window.width / scale),
    y: near(card.top, card.height, view.y, window.height / scale),
  };
};
