import { forestOf, layoutOf } from "@remit/core";
import type { LayoutAsked, LayoutTold } from "./layout.ts";

// Alone with its work: a chart of 100,000 positions is laid out while the page goes on.
self.addEventListener("message", ({ data: { id, parent, closed, kind } }: MessageEvent<LayoutAsked>) => {
  const layout = layoutOf(forestOf({ parent }), closed, kind);
  const { left, top, shown, below } = layout;
  const told: LayoutTold = { id, layout };
  self.postMessage(told, { transfer: [left.buffer, top.buffer, shown.buffer, below.buffer] });
});
