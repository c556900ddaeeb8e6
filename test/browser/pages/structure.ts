// Functions handed to the page are written here too.
/// <reference lib="dom" />
import { readFile } from "node:fs/promises";
import { type Download, expect, type Locator, type Page } from "@playwright/test";
import { chartSpace, forestOf, type Layout, type LayoutKind, layoutOf, type Position } from "@remit/core";

type Seat = Pick<Position, "id" | "reportsTo">;

/** A made organisation: a third of those in a layer lead 2 to 15, every tenth seat is vacant. */
export const organisationOf = (count: number): string => {
  let seed = 7;
  const draw = (): number => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return seed / 4_294_967_296;
  };
  const positions: object[] = [
    { id: "p0", title: "Chief Executive", holder: { name: "A. A." }, cost: 300_000 },
  ];
  for (let at = 0; positions.length < count; at += 1) {
    const leads = draw() < 0.35 || at === positions.length - 1 ? 2 + Math.floor(draw() * 14) : 0;
    for (let each = 0; each < leads && positions.length < count; each += 1) {
      const number = positions.length;
      positions.push({
        id: `p${number}`,
        title: `Position ${number}`,
        reportsTo: `p${at}`,
        cost: 30_000 + (number % 70) * 1000,
        ...(number % 10 !== 0 && { holder: { name: `H. ${number}` } }),
      });
    }
  }
  return JSON.stringify({
    format: "remit/structure@1",
    organisation: { name: `Made ${count}` },
    currency: "EUR",
    positions,
  });
};

/** The chart of a structure, in steps its reader would name. */
export class Structure {
  readonly page: Page;
  readonly finding: Locator;
  readonly canvas: Locator;
  readonly tree: Locator;
  readonly panel: Locator;
  readonly findings: Locator;
  /** What came of the last thing that was done. */
  readonly told: Locator;
  readonly coverage: Locator;
  /** What a field for positions offers. */
  readonly choices: Locator;
  constructor(page: Page) {
    this.page = page;
    this.finding = page.locator("main h1");
    this.canvas = page.locator("canvas[data-view]");
    this.tree = page.getByRole("tree", { name: "Positions" });
    this.panel = page.locator(".chart-panel");
    this.findings = page.locator(".chart-finding");
    this.choices = page.locator(".choices > li");
    this.told = page.locator("output.chart-told");
    this.coverage = page.getByRole("list", { name: "How accountabilities are held" });
  }

  async openEmpty(): Promise<void> {
    await this.page.goto("/structure");
    await expect(this.finding).toHaveText("Who answers for what in your organisation?");
  }
  /** A worked structure, opened as one's own. */
  async begin(example = "Eastmoor Presses"): Promise<void> {
    await this.openEmpty();
    await this.page.getByRole("button", { name: example }).click();
    await this.shown();
  }
  async shown(): Promise<void> {
    await expect(this.tree).toBeAttached();
    await expect(this.findings.first()).toBeVisible();
  }
  /** Opens a file from the page that offers to. */
  async open(name: string, text: string): Promise<void> {
    await this.page
      .getByLabel("Open a structure file")
      .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
  }
  row(title: string | RegExp): Locator {
    return typeof title === "string"
      ? this.tree.getByRole("treeitem", { name: new RegExp(`^${title} ?,`) })
      : this.tree.getByRole("treeitem", { name: title });
  }
  button(name: string | RegExp): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }
  async find(text: string): Promise<void> {
    const field = this.page.getByRole("combobox", { name: "Find a position" });
    await field.fill(text);
    await expect(this.choices.first()).toBeVisible();
    await field.press("Enter");
  }
  async show(as: "Chart" | "List" | "Table"): Promise<void> {
    await this.button(as).click();
  }
  /** The facts beside the chart about whoever is selected. */
  fact(term: string): Locator {
    return this.panel
      .locator(".position-facts div", { has: this.page.getByText(term, { exact: true }) })
      .locator("dd");
  }
  async undo(): Promise<void> {
    await this.page.locator(".work-bar").getByRole("button", { name: "Undo" }).click();
  }
  /** How many pixels of the drawing are not of its ground, and how many of them are no grey. */
  pixels(): Promise<{ readonly painted: number; readonly coloured: number }> {
    return this.canvas.evaluate((element) => {
      const { width, height } = element as HTMLCanvasElement;
      // A copy: what is read often is drawn slowly from then on.
      const copy = Object.assign(document.createElement("canvas"), { width, height });
      const ink = copy.getContext("2d", { willReadFrequently: true })!;
      ink.drawImage(element as HTMLCanvasElement, 0, 0);
      const { data } = ink.getImageData(0, 0, width, height);
      const [red, green, blue] = data;
      let [painted, coloured] = [0, 0];
      for (let at = 0; at < data.length; at += 4) {
        const [r, g, b] = data.subarray(at, at + 3) as unknown as [number, number, number];
        if (r !== red || g !== green || b !== blue) painted += 1;
        if (Math.abs(r - g) > 40 || Math.abs(g - b) > 40) coloured += 1;
      }
      return { painted, coloured };
    });
  }
  async painted(): Promise<number> {
    return (await this.pixels()).painted;
  }
  /** What of the drawing is seen: the upper left corner, and pixels a unit. */
  async view(): Promise<readonly [x: number, y: number, scale: number]> {
    const [x = 0, y = 0, scale = 0] = ((await this.canvas.getAttribute("data-view")) ?? "")
      .split(" ")
      .map(Number);
    return [x, y, scale];
  }
  /** The point of the window where the middle of a card lies, with nobody folded away. */
  async pointOf(
    seats: readonly Seat[],
    id: string,
    kind: LayoutKind,
  ): Promise<readonly [x: number, y: number]> {
    const places = new Map(seats.map((seat, at) => [seat.id, at]));
    const parent = Int32Array.from(seats, ({ reportsTo }) => places.get(reportsTo ?? "") ?? -1);
    return this.pointIn(
      layoutOf(forestOf({ parent }), new Uint8Array(seats.length), kind),
      places.get(id) ?? -1,
    );
  }
  /** The same in a layout that is known. */
  async pointIn({ left, top }: Layout, place: number): Promise<readonly [x: number, y: number]> {
    const [x, y, scale] = await this.view();
    const box = (await this.canvas.boundingBox())!;
    const { width, height } = chartSpace.card;
    return [box.x + (left[place]! + width / 2 - x) * scale, box.y + (top[place]! + height / 2 - y) * scale];
  }
  /** Takes the chart away; the file it becomes. */
  async take(format: string | RegExp): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const waits = this.page.waitForEvent("download");
    await this.page.getByRole("dialog").getByRole("button", { name: format }).click();
    return fileOf(await waits);
  }
}

export const fileOf = async (download: Download): Promise<{ name: string; bytes: Uint8Array }> => ({
  name: download.suggestedFilename(),
  bytes: await readFile(await download.path()),
});
