// Functions handed to the page are written here too.
/// <reference lib="dom" />
import { expect, type Locator, type Page } from "@playwright/test";

/** The page of a catalogue of one's own, in steps its reader would name. */
export class OwnCatalogue {
  readonly page: Page;
  readonly finding: Locator;
  readonly rows: Locator;
  readonly form: Locator;
  readonly effect: Locator;
  /** What every other page says where amendments are in use. */
  readonly note: Locator;
  constructor(page: Page) {
    this.page = page;
    this.finding = page.locator(".own h1");
    this.rows = page.locator(".own-list > li");
    this.form = page.locator("form.own-form");
    this.effect = page.locator(".own-effect-says");
    this.note = page.locator(".own-note");
  }

  async open(): Promise<void> {
    await this.page.goto("/catalogue");
    await expect(this.finding).toBeVisible();
  }
  /** Opens the form for one kind of amendment. */
  async add(kind: string): Promise<void> {
    await this.page.getByRole("button", { name: kind, exact: true }).click();
    await expect(this.form).toBeVisible();
  }
  /** Fills a field of the form by its label: words, or the name of what is picked. */
  async fill(label: string, value: string, place = 0): Promise<void> {
    const field = this.form.getByLabel(label, { exact: false }).nth(place);
    const picks = await field.evaluate((element) => element.tagName === "SELECT");
    await (picks ? field.selectOption({ label: value }) : field.fill(value));
  }
  async save(): Promise<void> {
    await this.form.getByRole("button", { name: "Save" }).click();
    await expect(this.form).toBeHidden();
  }
  row(name: string): Locator {
    return this.rows.filter({ hasText: name });
  }
  async remove(name: string): Promise<void> {
    await this.row(name)
      .getByRole("button", { name: /^Remove/ })
      .click();
  }
  /** How many amendments the server has of the organisation at hand. */
  there(): Promise<number | undefined> {
    return this.page.evaluate(async () => {
      const stored = (key: string): unknown => JSON.parse(localStorage.getItem(key) ?? "null");
      const saved = stored(`remit.assessment.${String(stored("remit.current"))}`) as {
        kept?: { organisation: string };
      } | null;
      const response = await fetch("/api/get-catalogue", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ organisation: saved?.kept?.organisation }),
      });
      return ((await response.json()) as { own?: { amendments: number } }).own?.amendments;
    });
  }
  async openFile(name: string, text: string): Promise<void> {
    await this.page
      .locator(".own-side input[type=file]")
      .setInputFiles({ name, mimeType: "application/yaml", buffer: Buffer.from(text) });
  }
}
