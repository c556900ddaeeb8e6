import { another, offline } from "./pages/another.ts";
import { exampleStructure, generated, keepStructure } from "./pages/kept-structure.ts";
import { faults, past } from "./pages/look.ts";
import { Matrix } from "./pages/matrix.ts";
import { KeptChart } from "./pages/structure-history.ts";
import { expect, test } from "./watch.ts";

// Each goes through several pauses, some in two browsers.
test.describe.configure({ timeout: 120_000 });

/** The server says so where another browser was faster. */
const conflict = [/409 .*\/api\/put-structure/, /status of 409/];

test("what is changed within a pause is one version, told in sentences with names", async ({ page }) => {
  const kept = new KeptChart(page);
  await kept.begin("Ashford Kept");
  await kept.add("Data lead", "Head of IT");
  await kept.rename("Operations Director", "Chief Operating Officer");
  await kept.state("kept");
  const matrix = new Matrix(page);
  await kept.tab("Matrix");
  // A page that is just there takes the focus to its content, maybe after the cell has it.
  await expect(async () => {
    if ((await matrix.letters("continuity", "it")) !== "A") await matrix.cell("continuity", "it").press("a");
    expect(await matrix.letters("continuity", "it")).toBe("A");
  }).toPass();
  await kept.history();
  await expect(kept.versions).toHaveCount(3);
  await expect(kept.versions.nth(0)).toContainText("Head of IT now answers for IT service continuity");
  await expect(kept.versions.nth(1)).toContainText("Data lead is a new position, under Head of IT");
  await expect(kept.versions.nth(1)).toContainText(
    "Operations Director is now called Chief Operating Officer",
  );
  await expect(kept.versions.nth(2)).toContainText("First kept");
  await expect(kept.versions.nth(2)).toContainText("at this computer, version 1");
  expect(await faults(page)).toEqual([]);
  for (const [width, colorScheme] of [
    [320, "dark"],
    [390, "light"],
  ] as const) {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    expect(await faults(page)).toEqual([]);
    expect(await past(page)).toEqual([]);
  }
});

test("the history of one position is reached from the chart, and what else changed with it is folded", async ({
  page,
}) => {
  const kept = new KeptChart(page);
  await kept.begin("Birch Kept");
  await kept.add("Data lead", "Head of IT");
  await kept.rename("Operations Director", "Chief Operating Officer");
  await kept.state("kept");
  await kept.add("Security lead", "Head of IT");
  await kept.state("kept");
  await kept.select("Chief Operating Officer");
  await page.getByRole("link", { name: "History of this position" }).click();
  await expect(kept.finding).toContainText("“Chief Operating Officer” was last changed on");
  await expect(kept.versions).toHaveCount(1);
  await expect(kept.versions.first().getByText("is now called")).toBeVisible();
  await expect(kept.versions.first().getByText("Data lead is a new position")).toBeHidden();
  await kept.versions.first().getByText("1 change of something else").click();
  await expect(kept.versions.first().getByText("Data lead is a new position")).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.reload();
  await expect(kept.versions).toHaveCount(1);
  await page.getByRole("button", { name: "Show every change" }).click();
  await expect(kept.versions).toHaveCount(3);
});

test("an earlier moment is shown with what differs from now, opened as a copy, and brought back; that is taken back", async ({
  page,
}) => {
  const kept = new KeptChart(page);
  await kept.begin("Cedar Kept");
  await kept.add("Data lead", "Head of IT");
  await kept.state("kept");
  await kept.history();
  await kept.act(1, "As it was then").click();
  await expect(kept.before).toContainText("Since then, one change.");
  await expect(kept.before.locator(".then-figures")).toContainText("Positions3Vacant1Layers2");
  await expect(kept.before.getByRole("row", { name: /^Positions 3/ })).toHaveText(/3.*4.*\+1/);
  expect(await faults(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 844 });
  expect(await past(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.reload();
  await expect(kept.before).toContainText("Since then, one change.");

  await kept.act(1, "Bring this back").click();
  await expect(page.locator(".history-told")).toContainText("Brought back");
  await expect(kept.versions).toHaveCount(3);
  await expect(kept.versions.first()).toContainText("Data lead is no longer there");
  await kept.tab("Chart");
  await expect(kept.chart.row("Head of IT")).toBeAttached();
  await expect(kept.chart.row("Data lead")).toHaveCount(0);
  await kept.history();
  await kept.act(0, "Undo").click();
  await expect(page.locator(".history-told")).toContainText("Taken back");
  await expect(kept.versions).toHaveCount(4);
  await kept.tab("Chart");
  await expect(kept.chart.row("Data lead")).toBeAttached();
  // In the browser it is a step as well.
  await kept.chart.undo();
  await expect(kept.chart.row("Data lead")).toHaveCount(0);
  await kept.state("kept");

  await kept.history();
  await expect(kept.versions).toHaveCount(5);
  const form = page.getByRole("form", { name: "Compare two versions" });
  await form.getByLabel("Before").selectOption("1");
  await form.getByLabel("After").selectOption("4");
  await form.getByRole("button", { name: "Compare" }).click();
  await expect(kept.before).toContainText("One change from the one to the other.");
  await kept.before.getByRole("button", { name: "Close" }).click();
  await expect(kept.before).toHaveCount(0);
  await kept.act(3, "As it was then").click();
  await kept.before.getByRole("button", { name: "Open as a copy" }).click();
  await expect(kept.chart.row("Data lead")).toBeAttached();
  await kept.tab("History");
  await expect(kept.finding).toHaveText("Nothing of this structure is kept yet");
});

test("another browser finds it, takes what is changed here, and changes it in turn", async ({
  page,
  browser,
  watch,
}) => {
  const kept = new KeptChart(page);
  await kept.begin("Dogwood Kept");
  const other = new KeptChart(await another(browser, watch));
  await other.openThere("Dogwood Kept");
  await other.add("Data lead", "Head of IT");
  await other.state("kept");
  await page.bringToFront();
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await expect(kept.chart.row("Data lead")).toBeAttached();
  await kept.history();
  await expect(kept.versions).toHaveCount(2);

  // Removed here, it leaves the list there too, and is brought back from there.
  watch.allow(/404 .*\/api\//, /status of 404/);
  await kept.tab("Chart");
  await kept.chart.button("File").click();
  await page.getByRole("button", { name: "Remove Dogwood Kept" }).click();
  await expect(kept.finding).toHaveText("Who answers for what in your organisation?");
  await expect
    .poll(async () => {
      await other.page.evaluate(() => window.dispatchEvent(new Event("focus")));
      return other.finding.textContent();
    })
    .toBe("Who answers for what in your organisation?");
  await other.page.getByText("Removed", { exact: true }).click();
  await other.page.getByRole("button", { name: "Bring back Dogwood Kept" }).click();
  // A page that is left at once would take the request along.
  await expect(
    other.page.locator(".structure-elsewhere").getByRole("button", { name: "Dogwood Kept" }),
  ).toBeVisible();
  await other.openThere("Dogwood Kept");
  await expect(other.chart.row("Data lead")).toBeAttached();
  await other.history();
  await expect(other.versions).toHaveCount(4);
});

for (const [choice, titles] of [
  ["Keep both", ["Data lead", "Security lead"]],
  ["Keep mine", ["Security lead"]],
  ["Take theirs", ["Data lead"]],
] as const)
  test(`changed here and elsewhere, both are shown, and one chooses: ${choice}`, async ({
    page,
    browser,
    watch,
  }) => {
    watch.allow(...conflict);
    const name = `Elder Kept, ${choice}`;
    const kept = new KeptChart(page);
    await kept.begin(name);
    const other = new KeptChart(await another(browser, watch));
    await other.openThere(name);
    await kept.add("Data lead", "Head of IT");
    await kept.state("kept");
    await other.add("Security lead", "Head of IT");
    await other.state("met");
    await expect(other.meeting).toContainText("Security lead is a new position, under Head of IT");
    await expect(other.meeting).toContainText("Data lead is a new position, under Head of IT");
    expect(await faults(other.page)).toEqual([]);
    await other.page.setViewportSize({ width: 320, height: 844 });
    expect(await past(other.page)).toEqual([]);
    await other.page.setViewportSize({ width: 1280, height: 800 });
    await other.meeting.getByRole("button", { name: choice }).click();
    await expect(other.meeting).toHaveCount(0);
    await other.state("kept");
    for (const browserAt of [other, kept]) {
      await browserAt.load();
      for (const title of ["Data lead", "Security lead"])
        await expect(browserAt.chart.row(title)).toHaveCount(
          (titles as readonly string[]).includes(title) ? 1 : 0,
        );
    }
    await kept.history();
    await expect(kept.versions).toHaveCount(choice === "Take theirs" ? 2 : 3);
  });

test("two titles for one position do not fit onto each other: one gives way", async ({
  page,
  browser,
  watch,
}) => {
  watch.allow(...conflict);
  const kept = new KeptChart(page);
  await kept.begin("Fir Kept");
  const other = new KeptChart(await another(browser, watch));
  await other.openThere("Fir Kept");
  await kept.rename("Head of IT", "IT Director");
  await kept.state("kept");
  await other.rename("Head of IT", "Chief Information Officer");
  await other.state("met");
  await expect(other.meeting).toContainText("Both changed the same thing");
  await expect(other.meeting.getByRole("button", { name: "Keep both" })).toHaveCount(0);
  await other.meeting.getByRole("button", { name: "Take theirs" }).click();
  await expect(other.chart.row("IT Director")).toBeAttached();
  await other.chart.undo();
  await expect(other.chart.row("Chief Information Officer")).toBeAttached();
});

test("a change whose answer was lost on its way, and that was changed further, meets nobody", async ({
  page,
  watch,
}) => {
  watch.allow(...conflict, /ERR_FAILED/);
  const kept = new KeptChart(page);
  await kept.begin("Hazel Kept");
  await page.route(
    "**/api/put-structure",
    async (route) => {
      await route.fetch();
      await route.abort();
    },
    { times: 1 },
  );
  await kept.add("Data lead", "Head of IT");
  await kept.state("away");
  await kept.add("Security lead", "Head of IT");
  await kept.state("kept");
  await expect(kept.meeting).toHaveCount(0);
  await kept.history();
  await expect(kept.versions).toHaveCount(3);
});

test("without a network it stays in the browser, and is sent as one version when there is one again", async ({
  page,
  context,
  watch,
}) => {
  watch.allow(...offline, /\/assets\//);
  const kept = new KeptChart(page);
  await kept.begin("Gorse Kept");
  // What was looked at and done once goes on without a network.
  await kept.add("Office manager", "Operations Director");
  await kept.state("kept");
  await kept.history();
  await kept.tab("Chart");
  await kept.select("Head of IT");
  await context.setOffline(true);
  await kept.add("Data lead", "Head of IT");
  await kept.state("away");
  await kept.rename("Data lead", "Head of data");
  await kept.tab("History");
  await expect(kept.finding).toHaveText("The history cannot be read now");
  await kept.tab("Chart");
  await context.setOffline(false);
  await kept.state("kept");
  await kept.history();
  await expect(kept.versions).toHaveCount(3);
  await expect(kept.versions.first()).toContainText("Head of data is a new position, under Head of IT");
});

test("a worked example is kept when it is changed; a structure too large for a history says so", async ({
  page,
}) => {
  const kept = new KeptChart(page);
  await kept.chart.begin("Calder Print");
  await kept.tab("History");
  await expect(kept.finding).toHaveText("Nothing of this structure is kept yet");
  expect(await faults(page)).toEqual([]);
  await kept.tab("Chart");
  await kept.chart.row(/./).first().focus();
  await kept.chart.button("Add a report").click();
  await page.getByLabel("Title of the new position").fill("Data lead");
  await kept.chart.button("Save").click();
  await kept.state("kept");
  await kept.history();
  await expect(kept.versions).toHaveCount(2);
  await expect(kept.versions.nth(0)).toContainText("Data lead is a new position");
  await expect(kept.versions.nth(1)).toContainText("First kept");

  const { positions } = generated(1, 10_001);
  await keepStructure(page, {
    ...(await exampleStructure("print-shop")),
    positions,
    assignments: {},
    scenarios: [],
    decisionRights: [],
  });
  await page.goto("/structure/history");
  await expect(kept.finding).toHaveText("This structure is too large for a history");
  await expect(page.locator(".work-bar .kept-line")).toHaveText("In this browser only");
});
