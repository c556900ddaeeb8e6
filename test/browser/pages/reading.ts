import { expect, type Locator, type Page } from "@playwright/test";

/** The pages that read the catalogue: roles, comparison, who is higher, search, statements. */
export class Reading {
  readonly page: Page;
  readonly finding: Locator;
  constructor(page: Page) {
    this.page = page;
    this.finding = page.locator("main h1");
  }

  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await expect(this.finding).toBeVisible();
  }
  /** Names of the roles pressed on the comparison. */
  chosen(): Promise<string[]> {
    return this.page.locator(".toggles [aria-pressed=true]").allInnerTexts();
  }
  async toggle(role: string): Promise<void> {
    const button = this.page.locator(".toggles").getByRole("button", { name: role, exact: true });
    // The last two are marked as disabled, and stay pressed when pressed.
    await button.click({ force: true });
  }
  /** Opens search over the page, types, and waits for what is found. */
  async search(text: string): Promise<Locator> {
    await this.page.keyboard.press("Control+k");
    const dialog = this.page.getByRole("dialog");
    await dialog.getByRole("combobox").fill(text);
    const found = dialog.getByRole("option");
    await expect(found.first()).toBeVisible();
    return found;
  }
}
