import { expect, type Locator, type Page } from "@playwright/test";

/** The start page and the interview, in steps a person would name. */
export class Interview {
  readonly page: Page;
  readonly question: Locator;
  constructor(page: Page) {
    this.page = page;
    this.question = page.locator("main h1");
  }

  async start(): Promise<void> {
    await this.page.goto("/");
    await expect(this.page.getByRole("radio").first()).toBeAttached();
  }
  /** Answers the first question on the start page by its key. */
  async begin(key = "1"): Promise<void> {
    await this.start();
    await this.page.keyboard.press(key);
    await this.page.waitForURL(/\/decide\?q=/);
    await this.shown();
  }
  /** The question shown is ready to be answered. */
  async shown(): Promise<string> {
    // The start page has a question too.
    await expect(this.page.locator(".interview h1")).toBeVisible();
    await expect(this.page.locator(".interview").locator("fieldset.options, .stop")).toBeVisible();
    return this.question.innerText();
  }
  /** Chooses by key and goes on; waits until another question, or the end, is shown. */
  async answer(key: string): Promise<void> {
    const before = this.page.url();
    if (await this.isNumber()) await this.page.getByRole("textbox").fill(key);
    else await this.page.keyboard.press(key);
    await this.page.keyboard.press("Enter");
    await this.page.waitForFunction(
      (old) => location.href !== old && (location.search.includes("q=") || document.querySelector(".stop")),
      before,
    );
    await this.shown();
  }
  async isNumber(): Promise<boolean> {
    return (await this.page.locator(".number-answer").count()) > 0;
  }
  async ended(): Promise<boolean> {
    return (await this.page.locator(".stop").count()) > 0;
  }
  /** Answers by the same key until the interview offers to stop, or so many questions are answered. */
  async answerUntil(most: number, key: (at: number) => string = () => "1"): Promise<void> {
    for (let at = 0; at < most && !(await this.ended()); at += 1)
      await this.answer((await this.isNumber()) ? "12" : key(at));
  }
  async back(): Promise<void> {
    const before = this.page.url();
    await this.page.keyboard.press("ArrowLeft");
    await this.page.waitForFunction((old) => location.href !== old, before);
    await this.shown();
  }
  /** The answers in the list on the left. */
  given(): Promise<string[]> {
    return this.page.locator(".answers > ol li strong").allInnerTexts();
  }
  async open(question: string): Promise<void> {
    await this.page.goto(`/decide?q=${question}`);
    await this.shown();
  }
  async seeResult(): Promise<void> {
    await this.page.keyboard.press("r");
    await this.page.waitForURL(/\/result/);
    await expect(this.page.locator(".verdict h1")).toBeVisible();
  }
}
