import { expect, type Locator, type Page } from "@playwright/test";

/** The remit editor, in steps a person would name. */
export class Write {
  readonly page: Page;
  readonly sheet: Locator;
  readonly panel: Locator;
  readonly chain: Locator;
  constructor(page: Page) {
    this.page = page;
    this.sheet = page.locator(".remit-sheet");
    this.panel = page.locator(".desk-panel");
    this.chain = this.panel.locator(".chain").first();
  }

  /** The remit of a worked company, from its result. */
  async openExample(name: RegExp): Promise<void> {
    await this.page.goto("/examples");
    await this.page.getByRole("button", { name }).click();
    await this.page.waitForURL(/\/result/);
    await this.page.getByRole("link", { name: "Write the remit" }).click();
    await expect(this.sheet).toBeVisible();
  }
  lines(section: string): Locator {
    return this.sheet.getByRole("list", { name: `Lines of “${section}”` }).locator(".line");
  }
  async texts(section: string): Promise<string[]> {
    const all = await this.lines(section).locator(".line-text").allInnerTexts();
    return all.map((text) => text.split("\n")[0] ?? "");
  }
  /** A line as it is pressed. */
  line(section: string, at: number): Locator {
    return this.lines(section).nth(at).locator(".line-main");
  }
  async choose(section: string, at: number): Promise<void> {
    await this.line(section, at).click();
    await expect(this.line(section, at)).toHaveAttribute("aria-pressed", "true");
  }
  tool(name: string): Locator {
    return this.sheet.getByRole("toolbar").getByRole("button", { name });
  }
  bar(name: string): Locator {
    return this.page.locator(".work-bar").getByRole("button", { name });
  }
  /** Writes other words into the chosen line, and keeps them. */
  async reword(text: string): Promise<void> {
    await this.tool("Edit").click();
    await this.page.getByLabel("Wording").fill(text);
    await this.page.getByRole("button", { name: "Keep this wording" }).click();
    await expect(this.page.getByLabel("Wording")).toBeHidden();
  }
  /** Gives another answer to a question, and comes back. */
  async answer(question: string, key: string): Promise<void> {
    await this.page.goto(`/decide?q=${question}`);
    await expect(this.page.locator("main h1")).toBeVisible();
    await this.page.keyboard.press(key);
    await this.page.keyboard.press("Enter");
    await this.page.waitForFunction((q) => !location.search.includes(q), question);
    await this.page.goto("/write");
    await expect(this.sheet).toBeVisible();
  }
}
