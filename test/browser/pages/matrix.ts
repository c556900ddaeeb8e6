// Functions handed to the page are written here too.
/// <reference lib="dom" />
import { expect, type Locator, type Page } from "@playwright/test";

/** The accountability matrix, in steps a person would name. */
export class Matrix {
  readonly page: Page;
  readonly grid: Locator;
  readonly panel: Locator;
  readonly finding: Locator;
  constructor(page: Page) {
    this.page = page;
    this.grid = page.getByRole("grid");
    this.panel = page.locator(".raci-panel");
    this.finding = page.locator("main h1");
  }
  async open(search = ""): Promise<void> {
    await this.page.goto(`/structure/matrix${search}`);
    await expect(this.grid).toBeVisible();
  }
  cell(row: string, column: string): Locator {
    return this.grid.locator(`[data-row="${row}"] [data-column="${column}"]`);
  }
  /** The letters drawn in a cell, in their order. */
  async letters(row: string, column: string): Promise<string> {
    return (await this.cell(row, column).locator(".raci-letter").allInnerTexts()).join("");
  }
  async expectLetters(row: string, column: string, letters: string): Promise<void> {
    await expect.poll(() => this.letters(row, column)).toBe(letters);
  }
  /** What stands in the last column of a row. */
  heldBy(name: string): Locator {
    return this.grid
      .getByRole("row")
      .filter({ has: this.page.getByRole("rowheader", { name, exact: true }) })
      .locator(".grid-last");
  }
  bar(name: string): Locator {
    return this.page.locator(".work-bar").getByRole("button", { name });
  }
  /** The cell that has the focus, by the ids of its row and column. */
  focused(): Promise<string | undefined> {
    return this.page.evaluate(() => {
      const cell = document.activeElement?.closest<HTMLElement>("[data-column]");
      const row = cell?.closest<HTMLElement>("[data-row]")?.dataset.row;
      return row === undefined ? undefined : `${row} ${cell?.dataset.column}`;
    });
  }
  rows(): Promise<number> {
    return this.grid.locator(".grid-line:not(.grid-group)").count();
  }
}
