import { expect, type Locator, type Page } from "@playwright/test";
import { Interview } from "./interview.ts";

/** What is kept: the list of assessments, their history and their comparison, in steps a person would name. */
export class Kept {
  readonly page: Page;
  readonly finding: Locator;
  readonly interview: Interview;
  constructor(page: Page) {
    this.page = page;
    this.finding = page.locator("main h1");
    this.interview = new Interview(page);
  }

  /** Begins an assessment of an organisation of that name with one answer, and waits until the server has it. */
  async begin(name: string): Promise<void> {
    await this.interview.begin("1");
    await this.page.locator(".assessment-name").click();
    await this.page.locator(".assessment-list").getByRole("button", { name: "Rename" }).click();
    await this.page.getByRole("dialog").getByRole("textbox").fill(name);
    await this.page.getByRole("dialog").getByRole("button", { name: "Done" }).click();
    await expect(this.page.locator(".assessment-text")).toHaveText(name);
    await this.kept();
  }
  /** Whether what was entered is with the server: "kept", "saving", "away", "met". */
  async state(is: "kept" | "away" | "met"): Promise<void> {
    await expect(this.page.locator(".kept-line")).toHaveAttribute("data-state", is, { timeout: 30_000 });
  }
  kept(): Promise<void> {
    return this.state("kept");
  }
  /** Answers a question by key, reached without loading the page anew. */
  async answer(question: string, key: string): Promise<void> {
    await this.show(question);
    await this.interview.answer(key);
  }
  /** Goes to a question within the app: by its short name while it is open, by its text once it has an answer. */
  async show(question: string): Promise<void> {
    const list = this.page.locator("nav.answers");
    const more = list.locator("details.more");
    if ((await more.count()) > 0) await more.evaluate((each: HTMLDetailsElement) => (each.open = true));
    const button = list.getByRole("button", { name: question }).first();
    await button.click();
    await expect(button).toHaveAttribute("aria-current", "true");
    await this.interview.shown();
    // Where it was shown already, the list has the focus, and would take the keys.
    await this.interview.question.focus();
  }
  async open(): Promise<void> {
    await this.page.goto("/assessments");
    await expect(this.finding).toBeVisible();
  }
  group(name: string): Locator {
    return this.page.locator(".kept-group").filter({ has: this.page.getByRole("heading", { name }) });
  }
  rows(name: string): Locator {
    return this.group(name).locator("tbody tr");
  }
  /** Opens the only, or first, assessment of an organisation from the list. */
  async openFirst(name: string): Promise<void> {
    await this.open();
    await this.rows(name).first().locator(".kept-title").click();
    await this.page.waitForURL(/\/decide/);
    await this.interview.shown();
  }
  async history(name: string): Promise<void> {
    await this.open();
    await this.rows(name)
      .first()
      .getByRole("link", { name: /^History/ })
      .click();
    await expect(this.page.locator(".history-list").first()).toBeVisible();
  }
  /** The lines of the history, newest first. */
  changes(): Locator {
    return this.page.locator(".history-what > p:first-child");
  }
}
