// Charts by other libraries, and the floor, each in a page of its own.
/// <reference lib="dom" />
import { join } from "node:path";
import { build } from "vite";
import type { Seat } from "../people.ts";
import type { Drawing, View } from "./frames.ts";
import { newMeter, stage } from "./meter.ts";

/** What a script in bench/peers leaves in its page. */
type Peer = {
  /** Pixels of a card's width at full size. */
  readonly card: number;
  readonly draw: (seats: readonly Seat[], container: Element) => void;
  readonly view: () => View;
  readonly toFullSize: () => void;
};
type PeerWindow = Window & { readonly peer: Peer; seats: readonly Seat[] };

export const peers = {
  "d3-org-chart": "chart-org-chart",
  ECharts: "chart-echarts",
  "floor: one box": "chart-floor",
} as const;
export type PeerName = keyof typeof peers;

/** A peer's script with its library, as one script for a page. */
export const scriptOf = async (name: PeerName): Promise<string> => {
  const made = await build({
    configFile: false,
    logLevel: "warn",
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, `../peers/${peers[name]}.mjs`),
        formats: ["iife"],
        name: "unused",
      },
    },
  });
  const output = Array.isArray(made) ? made[0] : made;
  const chunk = output && "output" in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`Nothing was built of ${name}.`);
  return chunk.code;
};

const empty = `<!doctype html><meta charset="utf-8"><style>body{margin:0;font-family:sans-serif}div.chart{width:${stage.width}px;height:${stage.height}px;overflow:hidden}</style><div class="chart"></div>`;

/** A page that has people and a library in memory and has drawn nothing. */
export const openPeer = async (script: string, seats: readonly Seat[]) => {
  const meter = await newMeter(stage);
  const { page } = meter;
  await page.setContent(empty);
  await page.addScriptTag({ content: script });
  await page.evaluate((given) => {
    (globalThis as unknown as PeerWindow).seats = given;
  }, seats);
  const drawing: Drawing = {
    meter,
    view: () => page.evaluate(() => (globalThis as unknown as PeerWindow).peer.view()),
    ground: async () => [stage.width / 2, stage.height / 2],
    wheel: Math.log2(1.1) / 0.002,
  };
  return {
    drawing,
    /** Draws everybody; milliseconds until the second animation frame. */
    draw: () =>
      page.evaluate(async () => {
        const { peer, seats: given } = globalThis as unknown as PeerWindow;
        const frame = () => new Promise((resolve) => void requestAnimationFrame(resolve));
        const start = performance.now();
        peer.draw(given, document.querySelector("div.chart")!);
        await frame();
        await frame();
        return performance.now() - start;
      }),
    toFullSize: () => page.evaluate(() => (globalThis as unknown as PeerWindow).peer.toFullSize()),
    /** Pixels of a card's width as it is shown. */
    card: () =>
      page.evaluate(() => {
        const { peer } = globalThis as unknown as PeerWindow;
        return peer.card * peer.view().scale;
      }),
  };
};
