import { type Forest, type Layout, type LayoutKind, layoutOf } from "@remit/core";
import { useEffect, useState } from "react";

export type LayoutAsked = {
  readonly id: number;
  readonly parent: Int32Array;
  readonly closed: Uint8Array;
  readonly kind: LayoutKind;
};
export type LayoutTold = { readonly id: number; readonly layout: Layout };

/** Up to here the page is quicker than a message there and back. */
const mostHere = 300;

type Waiting = { readonly here: () => Layout; readonly resolve: (layout: Layout) => void };
let worker: Worker | undefined;
const open = new Map<number, Waiting>();
let asked = 0;
/** Layouts under way. */
const coming = new Set<Promise<Layout>>();

const workerNow = (): Worker => {
  if (worker) return worker;
  const made = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module", name: "layout" });
  made.addEventListener("message", ({ data }: MessageEvent<LayoutTold>) => {
    open.get(data.id)?.resolve(data.layout);
    open.delete(data.id);
  });
  // Without the network it cannot be loaded: the page does the work itself, and tries again next time.
  made.addEventListener("error", () => {
    worker = undefined;
    for (const { here, resolve } of open.values()) resolve(here());
    open.clear();
  });
  worker = made;
  return made;
};

const layOutThere = (forest: Forest, closed: Uint8Array, kind: LayoutKind): Promise<Layout> => {
  const layout = new Promise<Layout>((resolve) => {
    asked += 1;
    open.set(asked, { here: () => layoutOf(forest, closed, kind), resolve });
    const { parent } = forest;
    // A worker's postMessage has no target origin.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    workerNow().postMessage({ id: asked, parent, closed, kind } satisfies LayoutAsked);
  });
  coming.add(layout);
  return layout.finally(() => coming.delete(layout));
};

const nextFrame = (): Promise<unknown> => new Promise((resolve) => void requestAnimationFrame(resolve));

/** Resolves when no layout is under way any more and the last one is on the screen: what holds the page for long waits so long. */
export const drawn = async (): Promise<void> => {
  // Whoever asks for a layout in the same turn has asked then.
  await Promise.resolve();
  while (coming.size > 0) await Promise.all(coming);
  await nextFrame();
  await nextFrame();
};

type Made = {
  readonly layout: Layout;
  /** What it was made from. */
  readonly forest: Forest;
  readonly closed: Uint8Array;
};

/** Where the cards of a chart lie; that of before while a new one is under way in a worker of its own, and nothing at first. */
export const useLayout = (forest: Forest, closed: Uint8Array, kind: LayoutKind): Made | undefined => {
  const [made, setMade] = useState<Made>();
  const fits = made?.forest === forest && made.closed === closed && made.layout.kind === kind;
  const here = !fits && forest.count <= mostHere;
  const now = here ? { layout: layoutOf(forest, closed, kind), forest, closed } : made;
  if (here) setMade(now);
  useEffect(() => {
    if (forest.count <= mostHere) return;
    let wanted = true;
    void layOutThere(forest, closed, kind).then((layout) => {
      if (wanted) setMade({ layout, forest, closed });
      return layout;
    });
    return () => {
      wanted = false;
    };
  }, [forest, closed, kind]);
  return now;
};
