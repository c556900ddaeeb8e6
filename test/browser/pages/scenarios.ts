import { expect, type Locator, type Page } from "@playwright/test";

/** The page of scenarios, in steps a person would name. */
export class Scenarios {
  readonly page: Page;
  readonly finding: Locator;
  readonly list: Locator;
  constructor(page: Page) {
    this.page = page;
    this.finding = page.locator("main h1");
    this.list = page.getByRole("list", { name: "Scenarios of this structure" });
  }
  async open(): Promise<void> {
    await this.page.goto("/structure/scenarios");
    await expect(this.page.getByRole("button", { name: "New scenario from today" })).toBeVisible();
  }
  async make(name: string): Promise<void> {
    await this.page.getByRole("button", { name: "New scenario from today" }).click();
    // The name that is suggested is chosen: typing replaces it.
    await expect(this.page.getByRole("dialog").getByLabel("Name")).toBeFocused();
    await this.page.keyboard.insertText(name);
    await this.page.getByRole("button", { name: "Make it" }).click();
    await expect(this.card(name)).toBeVisible();
  }
  card(name: string): Locator {
    return this.list.locator(".scenario-card").filter({ has: this.page.getByText(name, { exact: true }) });
  }
  async does(name: string, act: string | RegExp): Promise<void> {
    await this.card(name).locator(".scenario-acts").getByText(act, { exact: true }).click();
  }
  /** A number of the comparison: today's, then each scenario's with its difference. */
  async numbers(name: string): Promise<string[]> {
    const row = this.page
      .getByRole("region", { name: "Side by side" })
      .getByRole("row")
      .filter({ has: this.page.getByRole("rowheader", { name, exact: true }) });
    const cells = await row.getByRole("cell").allInnerTexts();
    return cells.map((text) => text.replaceAll(/\s+/g, " ").trim());
  }
  /** Who answers for something: today, then as each scenario has it. */
  async answering(name: string): Promise<string[]> {
    return this.page
      .getByRole("region", { name: "Who answers" })
      .getByRole("row")
      .filter({ has: this.page.getByRole("rowheader", { name, exact: true }) })
      .getByRole("cell")
      .allInnerTexts();
  }
  bar(name: string): Locator {
    return this.page.locator(".work-bar").getByRole("button", { name });
  }
}
