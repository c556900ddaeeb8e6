import { expect, type Locator, type Page } from "@playwright/test";
import { Interview } from "./interview.ts";

/** The organiser's page: who answers, their links, rounds. */
export class People {
  readonly page: Page;
  readonly finding: Locator;
  constructor(page: Page) {
    this.page = page;
    this.finding = page.locator("main h1").first();
  }

  /** Begins an assessment with one answer, and waits until the server has it. */
  async begin(key: string): Promise<void> {
    const interview = new Interview(this.page);
    await interview.begin(key);
    await this.kept();
    await this.page.goto("/people");
    await expect(this.finding).toHaveText("So far one person answers");
  }
  async kept(): Promise<void> {
    await expect(this.page.locator(".kept-line")).toHaveText("Kept");
  }
  async add(name: string, position: string): Promise<void> {
    await this.page.getByRole("button", { name: "Add a person" }).click();
    await this.page.getByLabel("Name", { exact: true }).fill(name);
    await this.page.getByLabel("What they do").fill(position);
    await this.page.getByRole("dialog").getByRole("button", { name: "Done" }).click();
    await expect(this.person(name)).toBeVisible();
  }
  person(name: string): Locator {
    return this.page.locator(".person").filter({ has: this.page.getByText(name, { exact: true }) });
  }
  /** Makes a link for a person and reads it, the only time it is shown. */
  async link(name: string): Promise<string> {
    await this.person(name)
      .getByRole("button", { name: /^Make a (new )?link/ })
      .click();
    await this.page.getByRole("button", { name: "Make the link" }).click();
    const address = await this.page.locator(".person-link").inputValue();
    await this.page.getByRole("dialog").getByRole("button", { name: "Done" }).click();
    return address;
  }
  async finish(): Promise<void> {
    await this.page.getByRole("button", { name: "I have finished" }).click();
  }
}

/** Somebody invited: opens the link, answers, looks over, finishes. */
export class Invited {
  readonly page: Page;
  readonly finding: Locator;
  constructor(page: Page) {
    this.page = page;
    this.finding = page.locator("main h1").first();
  }

  async open(link: string): Promise<void> {
    await this.page.goto(link);
    await this.page.waitForURL(/\/respond$/);
    await expect(this.finding).toContainText(/Which technology leader|Round/);
  }
  /** Answers questions by their keys from the first on, and comes to the answers. */
  async answer(...keys: readonly string[]): Promise<void> {
    await this.page.getByRole("link", { name: "Begin" }).click();
    await this.page.waitForURL(/\/decide\?q=/);
    const interview = new Interview(this.page);
    await interview.shown();
    for (const key of keys) await interview.answer((await interview.isNumber()) ? "12" : key);
    await this.review();
  }
  async review(): Promise<void> {
    await this.page.getByRole("link", { name: "Your answers" }).click();
    await expect(this.page.getByRole("heading", { name: "Your answers" })).toBeVisible();
  }
  /** Changes the answer to one question, by its address. */
  async change(question: string, key: string): Promise<void> {
    const interview = new Interview(this.page);
    await interview.open(question);
    await this.page.keyboard.press(key);
    await this.page.keyboard.press("Enter");
    await this.review();
  }
  async finish(): Promise<void> {
    await this.page.getByRole("button", { name: "Finish and hand in" }).click();
  }
}
