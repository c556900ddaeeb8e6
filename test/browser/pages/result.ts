import { expect, type Locator, type Page } from "@playwright/test";

/** The result page, in steps a person would name. */
export class Result {
  readonly page: Page;
  readonly verdict: Locator;
  readonly bars: Locator;
  readonly flips: Locator;
  constructor(page: Page) {
    this.page = page;
    this.verdict = page.locator(".verdict h1");
    this.bars = page.locator(".area-bars .bars li");
    this.flips = page.getByRole("switch");
  }

  async open(): Promise<void> {
    await this.page.goto("/result");
    await expect(this.verdict).toBeVisible();
  }
  /** A worked company as an assessment of one's own. */
  async openExample(name: RegExp): Promise<void> {
    await this.page.goto("/examples");
    await this.page.getByRole("button", { name }).click();
    await this.page.waitForURL(/\/result/);
    await expect(this.verdict).toBeVisible();
  }
  /** The roles in the order of their share, by id. */
  async order(): Promise<string[]> {
    await expect(this.bars.first()).toBeVisible();
    return this.bars.evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.role ?? ""));
  }
  async switchFlip(at = 0): Promise<void> {
    await this.flips.nth(at).click();
    await expect(this.flips.nth(at)).toHaveAttribute("aria-checked", "true");
    await expect(this.page.locator(".result-grid")).toHaveAttribute("data-fresh", "true");
  }
  async menu(item: string): Promise<void> {
    await this.page.locator(".assessment-name").click();
    await this.page.locator(".assessment-list").getByRole("button", { name: item }).click();
  }
}
