// Remit's own pages, as built and served, with a made structure in what the browser keeps.
/// <reference lib="dom" />
import { chartSpace, type Structure } from "@remit/core";
import { keepStructure } from "../../test/browser/pages/kept-structure.ts";
import { Structure as ChartPage } from "../../test/browser/pages/structure.ts";
import type { Seat } from "../people.ts";
import type { Drawing, Point, View } from "./frames.ts";
import { type Meter, newMeter, type Size, stage } from "./meter.ts";

/** A structure of people, in which nobody answers for anything yet. */
const structureOf = (seats: readonly Seat[]): Structure => ({
  format: "remit/structure@1",
  organisation: { name: "Made" },
  positions: seats.map(({ superior, name, ...seat }) => ({
    ...seat,
    dotted: [],
    holder: { name, kind: "person" },
    ...(superior !== undefined && { reportsTo: superior }),
  })),
  accountabilities: [],
  required: [],
  assignments: {},
  decisionRights: [],
  scenarios: [],
});

/** A page of a structure, settled: the structure is in memory. */
export const openKept = async (
  url: string,
  structure: Structure,
  path: string,
  window: Size,
): Promise<Meter> => {
  const meter = await newMeter(window, url);
  await keepStructure(meter.page, structure);
  await meter.page.goto(path);
  await meter.page.locator("main h1").waitFor();
  await meter.page.waitForLoadState("networkidle");
  await meter.page.waitForTimeout(1000);
  return meter;
};

/** Presses what has such a text and waits in the page until the drawing shows another view, and two frames more; milliseconds. */
const pressed = ({ page }: Meter, text: string): Promise<number> =>
  page.evaluate(async (wanted) => {
    const frame = () => new Promise((resolve) => void requestAnimationFrame(resolve));
    const shown = () => document.querySelector<HTMLElement>("canvas[data-view]")?.dataset.view;
    const found = [...document.querySelectorAll<HTMLElement>("a, button")].find(
      (each) => each.textContent === wanted,
    );
    if (!found) throw new Error(`There is no ${wanted} to press.`);
    const start = performance.now();
    const before = shown();
    found.click();
    while (shown() === before) await frame();
    await frame();
    await frame();
    return performance.now() - start;
  }, text);

const middleOf = async (chart: ChartPage): Promise<Point> => {
  const { x, y, width, height } = (await chart.canvas.boundingBox())!;
  return [x + width / 2, y + height / 2];
};

/** A point near the middle that is on no card: a card would be carried. */
const besideCards = async (chart: ChartPage): Promise<Point> => {
  const [x, y] = await middleOf(chart);
  for (let away = 0; away < 300; away += 5) {
    await chart.page.mouse.move(x + away, y + away);
    const cursor = await chart.canvas.evaluate((canvas) => canvas.style.cursor);
    if (cursor === "grab") return [x + away, y + away];
  }
  throw new Error("There are cards everywhere.");
};

/** The page of scenarios, from which the chart is one press away and was not drawn yet. */
export const openOwn = async (url: string, seats: readonly Seat[], window: Size) => {
  const meter = await openKept(url, structureOf(seats), "/structure/scenarios", window);
  const { page } = meter;
  // As a hand on its way to it does: the script of the page is fetched.
  await page.locator(".work-tab").first().hover();
  await page.waitForTimeout(500);
  const chart = new ChartPage(page);
  const view = async (): Promise<View> => {
    const [x, y, scale] = await chart.view();
    return { x, y, scale };
  };
  const scale = async (): Promise<number> => (await chart.view())[2];
  const drawing: Drawing = {
    meter,
    view,
    wheel: 300 * Math.log(1.1),
    held: "Control",
    ground: async () => ((await scale()) < 0.3 ? middleOf(chart) : besideCards(chart)),
  };
  return {
    drawing,
    open: () => pressed(meter, "Chart"),
    /** When the rules have looked: until then they take turns with what is measured. */
    settled: () => chart.findings.first().waitFor({ timeout: 300_000 }),
    unfold: () => pressed(meter, "Unfold all"),
    /** A leaf in the middle, at full size. */
    toFullSize: async (): Promise<void> => {
      await chart.find(seats.at(-1)!.title);
      await page.waitForTimeout(300);
      await page.mouse.move(...(await middleOf(chart)));
      await page.keyboard.down("Control");
      await page.mouse.wheel(0, 300 * Math.log(await scale()));
      await page.keyboard.up("Control");
      if (Math.abs((await scale()) - 1) > 0.01) throw new Error(`At scale ${await scale()}, not 1.`);
    },
    /** Pixels of a card's width as it is shown. */
    card: async () => chartSpace.card.width * (await scale()),
  };
};

/** The window in which the drawing has the size of a stage, beside and below all else that a page has. */
export const windowAroundStage = async (url: string, seats: readonly Seat[]): Promise<Size> => {
  const window = { width: 1700, height: 1100 };
  const { drawing, open } = await openOwn(url, seats, window);
  await open();
  const { width, height } = (await drawing.meter.page.locator("canvas[data-view]").boundingBox())!;
  await drawing.meter.close();
  return { width: window.width + stage.width - width, height: window.height + stage.height - height };
};
