// Functions handed to the page are written here too.
/// <reference lib="dom" />
import { readFile } from "node:fs/promises";
import { type Download, expect, type FrameLocator, type Locator, type Page } from "@playwright/test";
import { Result } from "./result.ts";

/** The page of papers, in steps its reader would name. */
export class Papers {
  readonly page: Page;
  readonly finding: Locator;
  readonly paper: FrameLocator;
  readonly panel: Locator;
  readonly findings: Locator;
  /** What came of taking a paper away, or of checking a record. */
  readonly told: Locator;
  readonly refused: Locator;
  constructor(page: Page) {
    this.page = page;
    this.finding = page.locator("main h1");
    this.paper = page.frameLocator(".papers-frame");
    this.panel = page.locator(".papers-panel");
    this.findings = page.locator("section:has(#papers-check) > .papers-findings > li");
    this.told = page.locator(".papers-told");
    this.refused = page.locator(".papers-refused .issues");
  }

  /** The papers of a worked company, opened as one's own. */
  async begin(kind = "remit", company = /Marlow Freight/): Promise<void> {
    await new Result(this.page).openExample(company);
    await this.open(kind);
  }
  async open(kind: string): Promise<void> {
    await this.page.goto(`/write/papers?kind=${kind}`);
    await this.shown();
  }
  /** The paper is there, as tall as it is. */
  async shown(): Promise<void> {
    await expect(this.finding).toBeVisible();
    await expect(this.paper.locator("h1")).toBeVisible();
    await expect.poll(() => this.overflow()).toBeLessThan(2);
  }
  /** How much of the paper its frame hides. */
  private overflow(): Promise<number> {
    return this.page.locator(".papers-frame").evaluate((frame) => {
      const root = (frame as HTMLIFrameElement).contentDocument?.documentElement;
      return root ? root.scrollHeight - frame.clientHeight : Infinity;
    });
  }
  async choose(kind: string): Promise<void> {
    await this.page
      .getByRole("navigation", { name: "Papers" })
      .getByRole("link", { name: kind, exact: true })
      .click();
    await expect(this.paper.locator("header p").last()).toHaveText(kind);
    await this.shown();
  }
  button(name: string | RegExp): Locator {
    return this.panel.getByRole("button", { name, exact: true });
  }
  /** Takes the paper away in a format; the file it becomes. */
  async take(format: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const waits = this.page.waitForEvent("download");
    await this.button(format).click();
    return fileOf(await waits);
  }
  /** Opens a group of the advertisement. */
  async unfold(group: string): Promise<void> {
    const fold = this.panel.locator("details", { has: this.page.locator("summary", { hasText: group }) });
    if (!(await fold.evaluate((element) => (element as HTMLDetailsElement).open)))
      await fold.locator("summary").click();
  }
  /** Types into a field and leaves it. */
  async fill(label: string, text: string): Promise<void> {
    const field = this.panel.getByLabel(label, { exact: true });
    await field.fill(text);
    await field.blur();
  }
  async pick(label: string, option: string): Promise<void> {
    await this.panel.getByLabel(label, { exact: true }).selectOption({ label: option });
  }
  /** A finding by what it says. */
  saying(text: string | RegExp): Locator {
    return this.findings.filter({ hasText: text });
  }
  async undo(): Promise<void> {
    await this.page.locator(".work-bar").getByRole("button", { name: "Undo" }).click();
  }
  /** Has a record checked. */
  async check(name: string, text: string): Promise<void> {
    await this.page.locator("section:has(#papers-verify) input[type=file]").setInputFiles({
      name,
      mimeType: "application/json",
      buffer: Buffer.from(text),
    });
  }
  /** The theme the paper is shown in: the lightness of its ground. */
  ground(): Promise<string> {
    return this.paper.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
  }
}

const fileOf = async (download: Download): Promise<{ name: string; bytes: Uint8Array }> => ({
  name: download.suggestedFilename(),
  bytes: await readFile(await download.path()),
});
