import { expect, type Locator, type Page } from "@playwright/test";

/** The pages for a person who looks for a role, in steps they would name. */
export class Career {
  readonly page: Page;
  readonly question: Locator;
  readonly verdict: Locator;
  readonly bars: Locator;
  constructor(page: Page) {
    this.page = page;
    this.question = page.locator(".career-interview h1");
    this.verdict = page.locator(".career-result .verdict h1");
    this.bars = page.locator(".career-result .area-bars .bars li");
  }

  /** Answers the first question on the start page by its key. */
  async begin(key: string): Promise<void> {
    await this.page.goto("/career");
    await expect(this.page.getByRole("radio").first()).toBeAttached();
    await this.page.keyboard.press(key);
    await this.page.waitForURL(/\/career\/questions\?q=/);
    await this.shown();
  }
  async shown(): Promise<string> {
    await expect(this.page.locator(".career-interview").locator("fieldset.options, .stop")).toBeVisible();
    return this.question.innerText();
  }
  async open(question: string): Promise<void> {
    await this.page.goto(`/career/questions?q=${question}`);
    await this.shown();
  }
  /** Chooses by keys and goes on; waits until another question, or the end, is shown. */
  async answer(...keys: readonly string[]): Promise<void> {
    const before = this.page.url();
    for (const key of keys) await this.page.keyboard.press(key);
    await this.page.keyboard.press("Enter");
    await this.page.waitForFunction(
      (old) => location.href !== old && (location.search.includes("q=") || document.querySelector(".stop")),
      before,
    );
    await this.shown();
  }
  async ended(): Promise<boolean> {
    return (await this.page.locator(".stop").count()) > 0;
  }
  /** The answers in the list on the left. */
  given(): Promise<string[]> {
    return this.page.locator(".answers > ol li strong").allInnerTexts();
  }
  async seeResult(): Promise<void> {
    await this.page.keyboard.press("r");
    await this.page.waitForURL(/\/career\/result/);
    await expect(this.verdict).toBeVisible();
  }
  async openFile(name: string, text: string): Promise<void> {
    await this.page.goto("/career");
    await this.page
      .locator("main input[type=file]")
      .setInputFiles({ name, mimeType: "application/yaml", buffer: Buffer.from(text) });
  }
  /** The roles in the order of their share, by id. */
  async order(): Promise<string[]> {
    await expect(this.bars.first()).toBeVisible();
    return this.bars.evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.role ?? ""));
  }
}
