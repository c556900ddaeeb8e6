/** A stretch of rows or columns: from the first one up to, but without, `to`. */
export type Stretch = { readonly from: number; readonly to: number };

/**
 * Which of `count` equal steps of `step` px are drawn, when `size` px of them are seen from `offset` px on. So many as a `block`
 * are drawn beyond each edge, and the stretch moves by as many at a time: a scroll of one row draws nothing anew.
 */
export const stretchOf = (
  offset: number,
  size: number,
  step: number,
  count: number,
  block: number,
): Stretch => {
  const first = Math.floor(Math.max(0, offset) / step / block) * block;
  const last = Math.ceil((Math.max(0, offset) + size) / step / block) * block;
  const from = Math.max(0, Math.min(first - block, count));
  return { from, to: Math.max(from, Math.min(last + block, count)) };
};

/** How far to scroll so that a step from `start` px, `step` px long, is inside `size` px seen from `offset` on. */
export const revealed = (offset: number, size: number, start: number, step: number): number => {
  if (start < offset) return start;
  return start + step > offset + size ? Math.max(start + step - size, 0) : offset;
};
