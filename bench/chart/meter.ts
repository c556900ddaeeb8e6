// What a page costs: CPU of its main thread, of its process with workers and painting, of the whole browser, and memory.
import { spawnSync } from "node:child_process";
import { type Browser, chromium, type Page } from "@playwright/test";
import { chromiumFlags, ensureChromium } from "../../scripts/chromium.ts";

/** Milliseconds of CPU since a start of their own: only differences mean anything. */
export type Cost = { readonly main: number; readonly all: number };

export type Meter = {
  readonly page: Page;
  /** CPU that some work takes, and what the work returns. */
  readonly of: <T>(work: () => Promise<T>) => Promise<Cost & { readonly value: T }>;
  /** Moves the pressed mouse, without what Playwright puts into a page to see drags coming. */
  readonly pull: (x: number, y: number) => Promise<void>;
  /** Megabytes in use: objects of the page after a collection, and the whole process (its workers are in it). */
  readonly memory: () => Promise<{ readonly heap: number; readonly process: number }>;
  readonly close: () => Promise<void>;
};

type Process = { readonly id: number; readonly type: string; readonly cpuTime: number };

/** Resident megabytes of the largest of some processes: a spare one waits beside that of the page. */
const largest = (ids: readonly number[]): number =>
  Math.max(
    ...spawnSync("ps", ["-o", "rss=", "-p", ids.join(",")], { encoding: "utf8" })
      .stdout.trim()
      .split("\n")
      .map(Number),
  ) / 1024;

const meterOn = async (browser: Browser, viewport: Size, baseURL?: string): Promise<Meter> => {
  const page = await browser.newPage({
    viewport,
    deviceScaleFactor: 1,
    ...(baseURL !== undefined && { baseURL }),
  });
  const inPage = await page.context().newCDPSession(page);
  const outside = await browser.newBrowserCDPSession();
  await inPage.send("Performance.enable");
  const processes = async (): Promise<readonly Process[]> =>
    (await outside.send("SystemInfo.getProcessInfo")).processInfo;
  const metric = async (name: string): Promise<number> => {
    const found = (await inPage.send("Performance.getMetrics")).metrics.find((each) => each.name === name);
    if (!found) throw new Error(`This Chromium does not tell ${name}.`);
    return found.value;
  };
  const all = async (): Promise<number> =>
    (await processes()).reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
  const collect = async (): Promise<void> => void (await inPage.send("HeapProfiler.collectGarbage"));
  return {
    page,
    of: async (work) => {
      await collect();
      const [allBefore, mainBefore] = [await all(), await metric("ThreadTime")];
      const value = await work();
      const main = ((await metric("ThreadTime")) - mainBefore) * 1000;
      return { main, all: (await all()) - allBefore, value };
    },
    pull: async (x, y) => {
      await inPage.send("Input.dispatchMouseEvent", { type: "mouseMoved", x, y, button: "left", buttons: 1 });
    },
    memory: async () => {
      await collect();
      const renderers = (await processes()).filter(({ type }) => type === "renderer").map(({ id }) => id);
      return { heap: (await metric("JSHeapUsedSize")) / 1e6, process: largest(renderers) };
    },
    close: () => browser.close(),
  };
};

export type Size = { readonly width: number; readonly height: number };
/** What every drawing is measured in. */
export const stage: Size = { width: 1280, height: 800 };

/** A page in a browser of its own, so that nothing of an earlier run is warm or in memory. */
export const newMeter = async (window: Size, baseURL?: string): Promise<Meter> =>
  meterOn(await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags }), window, baseURL);
