/** A stretch of steps: from the first one up to, but without, `to`. */
export type Stretch = { readonly from: number; readonly to: number };

/** Which of `count` equal steps of `step` px are drawn, when `size` px of them are seen from `offset` px on: those in view, and one beyond each edge. */
export const stretchOf = (offset: number, size: number, step: number, count: number): Stretch => {
  const start = Math.max(0, offset);
  const from = Math.max(0, Math.min(Math.floor(start / step) - 1, count));
  return { from, to: Math.max(from, Math.min(Math.ceil((start + size) / step) + 1, count)) };
};

/** How far to scroll so that a step from `start` px, `step` px long, is inside `size` px seen from `offset` on. */
export const revealed = (offset: number, size: number, start: number, step: number): number => {
  if (start < offset) return start;
  return start + step > offset + size ? Math.max(start + step - size, 0) : offset;
};
