import { expect, type Locator, type Page } from "@playwright/test";
import { Structure } from "./structure.ts";

/** A structure of three: IT reports to the chief executive, and answers for continuity. */
const small = (name: string): string =>
  JSON.stringify({
    format: "remit/structure@1",
    organisation: { name },
    positions: [
      { id: "chief", title: "Chief Executive", holder: { name: "A. B." }, cost: 200_000 },
      { id: "it", title: "Head of IT", holder: { name: "C. D." }, reportsTo: "chief", cost: 90_000 },
      { id: "coo", title: "Operations Director", reportsTo: "chief" },
    ],
    required: ["continuity"],
    assignments: { "it-strategy": { A: ["it"] } },
  });

/** A kept structure and its history, in steps a person would name. */
export class KeptChart {
  readonly page: Page;
  readonly chart: Structure;
  /** What changed, newest first: the sentences of each version. */
  readonly versions: Locator;
  readonly finding: Locator;
  readonly meeting: Locator;
  readonly before: Locator;
  constructor(page: Page) {
    this.page = page;
    this.chart = new Structure(page);
    this.versions = page.locator(".history-list > li");
    this.finding = page.locator("main h1");
    this.meeting = page.locator(".structure-met");
    this.before = page.locator(".then");
  }

  /** Opens a small structure under a name of its own, and waits until the server has it. */
  async begin(name: string): Promise<void> {
    await this.chart.openEmpty();
    await this.chart.open("small.structure.json", small(name));
    await this.chart.shown();
    await this.state("kept");
  }
  async state(is: "kept" | "saving" | "away" | "met"): Promise<void> {
    await expect(this.page.locator(".work-bar .kept-line")).toHaveAttribute("data-state", is, {
      timeout: 30_000,
    });
  }
  /** What is in this browser, loaded anew. */
  async load(): Promise<void> {
    await this.page.goto("/structure");
    await this.chart.shown();
  }
  /** Opens a structure that the server keeps and this browser does not have, from the page without one. */
  async openThere(name: string): Promise<void> {
    await this.chart.openEmpty();
    await this.page.locator(".structure-elsewhere").getByRole("button", { name }).click();
    await this.chart.shown();
  }
  async select(title: string): Promise<void> {
    await this.chart.row(title).focus();
    await expect(this.chart.panel.getByRole("heading", { name: title, exact: true })).toBeVisible();
  }
  /** Adds a position below one, in the chart. */
  async add(title: string, below: string): Promise<void> {
    await this.select(below);
    await this.chart.button("Add a report").click();
    await this.page.getByLabel("Title of the new position").fill(title);
    await this.chart.button("Save").click();
    await expect(this.chart.row(title)).toBeAttached();
  }
  async rename(title: string, to: string): Promise<void> {
    await this.select(title);
    await this.chart.button("Edit").click();
    await this.page.getByRole("textbox", { name: "Title", exact: true }).fill(to);
    await this.chart.button("Save").click();
    await expect(this.chart.row(to)).toBeAttached();
  }
  async tab(name: "Chart" | "Matrix" | "History"): Promise<void> {
    await this.page.locator(".work-tabs").getByRole("link", { name }).click();
  }
  async history(): Promise<void> {
    await this.tab("History");
    await expect(this.versions.first()).toBeVisible();
  }
  /** Something that can be done with a version, by its place from the newest. */
  act(at: number, name: "As it was then" | "Undo" | "Bring this back"): Locator {
    return this.versions.nth(at).getByRole("button", { name: new RegExp(`^${name}`) });
  }
}
