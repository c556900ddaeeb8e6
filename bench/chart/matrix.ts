// Scrolling an accountability matrix of 400 by 200, a plain table of as many cells, and an empty box.
import type { Structure } from "@remit/core";
import { generated } from "../../test/browser/pages/kept-structure.ts";
import { line } from "../print.ts";
import { type Cost, type Meter, newMeter, stage } from "./meter.ts";
import { openKept } from "./own.ts";

const [rows, columns] = [400, 200];
const steps = 30;

/** Milliseconds of CPU a frame in which something was scrolled. Throws where nothing was. */
const scrolled = async (meter: Meter, selector: string, across: boolean): Promise<Cost> => {
  const { page } = meter;
  const box = page.locator(selector);
  const { x, y, width, height } = (await box.boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2);
  // An element is told once a frame that it was scrolled; one step of the wheel is several frames.
  const frames = await box.evaluateHandle((element) => {
    const counted = { frames: 0 };
    element.addEventListener("scroll", () => {
      counted.frames += 1;
    });
    return counted;
  });
  const { main, all } = await meter.of(async () => {
    for (let step = 0; step < steps; step += 1) {
      await page.mouse.wheel(across ? 100 : 0, across ? 0 : 100);
      await page.waitForTimeout(16);
    }
    await page.waitForTimeout(300);
  });
  const count = (await frames.jsonValue()).frames;
  if (count < steps / 2) throw new Error(`The wheel scrolled in ${count} frames only.`);
  return { main: main / count, all: all / count };
};

const boxed = (inside: string): string =>
  `<!doctype html><style>body{margin:0}div.box{height:${stage.height}px;overflow:auto}td{min-width:48px;height:36px;border:1px solid #ccc}</style><div class="box">${inside}</div>`;
const wide = `<div style="width:${columns * 50}px;height:${rows * 38}px"></div>`;
const table = `<table style="width:${columns * 50}px">${`<tr>${"<td>A</td>".repeat(columns)}</tr>`.repeat(rows)}</table>`;

const plain = async (inside: string): Promise<Meter> => {
  const meter = await newMeter(stage);
  await meter.page.setContent(boxed(inside));
  await meter.page.waitForTimeout(500);
  return meter;
};

/** Prints what a frame of scrolling costs, and the memory of the page. */
export const printMatrix = async (url: string): Promise<void> => {
  const structure: Structure = generated(rows, columns);
  const contenders: readonly [name: string, open: () => Promise<Meter>, box: string][] = [
    ["Remit", () => openKept(url, structure, "/structure/matrix", stage), ".grid-box"],
    ["a plain table", () => plain(table), "div.box"],
    ["floor: an empty box", () => plain(wide), "div.box"],
  ];
  for (const [name, open, box] of contenders) {
    const meter = await open();
    const what = `matrix ${rows} × ${columns}, ${name}`;
    for (const [way, across] of [
      ["down", false],
      ["across", true],
    ] as const) {
      const { main, all } = await scrolled(meter, box, across);
      line(`${what}: a frame of scrolling ${way}`, main, "ms CPU", `whole browser ${all.toFixed(1)}`);
    }
    line(`${what}: memory of the page`, (await meter.memory()).process, "MB");
    await meter.close();
  }
};
