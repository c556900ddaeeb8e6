import { faults, past } from "./pages/look.ts";
import { exampleStructure, generated, keepStructure } from "./pages/kept-structure.ts";
import { Matrix } from "./pages/matrix.ts";
import { expect, test } from "./watch.ts";

const office = "engineering-office";

test("letters are set by pressing and by key, each a step that is taken back", async ({ page }) => {
  const matrix = new Matrix(page);
  await keepStructure(page, await exampleStructure(office));
  await matrix.open();
  await expect(matrix.finding).toHaveText(/^17 of 25 accountabilities have exactly one owner$/);
  await expect(matrix.heldBy("IT strategy")).toHaveText("Nobody");

  const cell = matrix.cell("it-strategy", "partners");
  await expect(cell).toHaveAccessibleName("Managing Partner, IT strategy: no letter; nobody is accountable");
  await cell.click();
  await matrix.expectLetters("it-strategy", "partners", "R");
  await cell.click();
  await matrix.expectLetters("it-strategy", "partners", "A");
  await expect(matrix.finding).toHaveText(/^18 of 25/);
  await expect(matrix.heldBy("IT strategy")).toHaveText("Managing Partner");
  await expect(cell).toHaveAccessibleName("Managing Partner, IT strategy: accountable");

  // Keys go on where the pointer left.
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => matrix.focused()).toBe("it-strategy finance");
  await page.keyboard.press("a");
  await matrix.expectLetters("it-strategy", "finance", "A");
  await expect(matrix.cell("it-strategy", "finance")).toHaveAccessibleName(
    "Head of Finance, IT strategy: accountable; also accountable: Managing Partner",
  );
  await expect(matrix.heldBy("IT strategy")).toHaveText("Two seats");
  await page.keyboard.press("Shift+R");
  await matrix.expectLetters("it-strategy", "finance", "AR");
  await page.keyboard.press("Shift+A");
  await matrix.expectLetters("it-strategy", "finance", "R");
  await page.keyboard.press("Enter");
  await matrix.expectLetters("it-strategy", "finance", "A");
  await page.keyboard.press("Delete");
  await matrix.expectLetters("it-strategy", "finance", "");
  await expect(matrix.finding).toHaveText(/^18 of 25/);

  await page.keyboard.press("Control+z");
  await matrix.expectLetters("it-strategy", "finance", "A");
  for (let times = 0; times < 6; times += 1) await matrix.bar("Undo").click();
  await matrix.expectLetters("it-strategy", "partners", "");
  await expect(matrix.bar("Undo")).toBeDisabled();
  await expect(matrix.finding).toHaveText(/^17 of 25/);
  await matrix.bar("Redo").click();
  await matrix.expectLetters("it-strategy", "partners", "R");
});

test("an example is opened, and its matrix is one press away", async ({ page }) => {
  const matrix = new Matrix(page);
  await page.goto("/structure");
  await page.getByRole("button", { name: /^Brackwater Engineers/ }).click();
  await page.locator(".work-bar").getByRole("link", { name: "Matrix" }).click();
  await expect(matrix.finding).toHaveText(/^17 of 25/);
  await expect(matrix.grid).toBeVisible();
});

test("presses that follow each other fast are all counted", async ({ page }) => {
  const matrix = new Matrix(page);
  await keepStructure(page, await exampleStructure(office));
  await matrix.open();
  await matrix.cell("security", "people").evaluate((cell) => {
    for (let times = 0; times < 4; times += 1) (cell as HTMLElement).click();
  });
  await matrix.expectLetters("security", "people", "I");
  await expect.poll(async () => matrix.bar("Undo").isEnabled()).toBe(true);
  for (let times = 0; times < 4; times += 1) await matrix.bar("Undo").click();
  await matrix.expectLetters("security", "people", "");
  await expect(matrix.bar("Undo")).toBeDisabled();
});

test("the grid is walked by keys, to its edges", async ({ page }) => {
  const matrix = new Matrix(page);
  await keepStructure(page, generated(60, 40));
  await matrix.open();
  await matrix.cell("own-0", "p0").focus();
  const at = async (key: string, place: string): Promise<void> => {
    await page.keyboard.press(key);
    await expect.poll(() => matrix.focused(), key).toBe(place);
  };
  await at("ArrowDown", "own-1 p0");
  await at("End", "own-1 p39");
  await at("Control+End", "own-59 p39");
  await expect(matrix.cell("own-59", "p39")).toBeInViewport();
  await at("ArrowRight", "own-59 p39");
  await at("Home", "own-59 p0");
  await at("Control+Home", "own-0 p0");
  await matrix.open("?accountability=own-50");
  await expect(matrix.cell("own-50", "p0")).toBeInViewport();
  await matrix.cell("own-50", "p0").focus();
  await at("Control+Home", "own-0 p0");
  await page.keyboard.press("PageDown");
  await expect
    .poll(async () => Number(/own-(\d+)/.exec((await matrix.focused()) ?? "")?.[1]))
    .toBeGreaterThan(5);
});

test("problems and domains are filtered, and an accountability is found", async ({ page }) => {
  const matrix = new Matrix(page);
  await keepStructure(page, await exampleStructure(office));
  await matrix.open();
  const all = await matrix.rows();
  await page.getByRole("button", { name: /^Only problems \d+$/ }).click();
  await page.getByRole("button", { name: /^Two or more 2$/ }).click();
  await expect(matrix.grid.locator(".grid-last[data-tone=warn]")).toHaveCount(2);
  expect(await matrix.rows()).toBe(2);
  await page.getByRole("button", { name: /^Only problems \d+$/ }).click();
  await expect.poll(() => matrix.rows()).toBe(all);
  await page.getByRole("combobox", { name: "Domain" }).selectOption({ label: "Direction 3" });
  await expect.poll(() => matrix.rows()).toBe(3);
  await page.getByRole("combobox", { name: "Domain" }).selectOption({ index: 0 });
  await page.getByRole("searchbox", { name: "Find an accountability" }).fill("drawing");
  await expect.poll(() => matrix.rows()).toBe(1);
  await page.getByRole("searchbox", { name: "Find an accountability" }).fill("nothing like it");
  await expect(page.getByText("No accountability is like that.")).toBeVisible();
});

test("findings about the chosen row come first; a fix is one step; a rule says why", async ({ page }) => {
  const matrix = new Matrix(page);
  await keepStructure(page, await exampleStructure(office));
  await matrix.open("?accountability=technology-selection");
  const first = matrix.panel.locator(".finding").first();
  await expect(first).toContainText("positions answer for");
  await expect(matrix.panel.getByRole("heading", { name: "About this accountability" })).toBeVisible();
  await first.getByText("Why this rule").click();
  await expect(first.locator("details")).toContainText("Several positions answer for the same outcome");
  expect(await faults(page)).toEqual([]);
  await first
    .getByRole("button", { name: /alone answer for it/ })
    .first()
    .click();
  await expect(matrix.heldBy("Technology evaluation and selection")).not.toHaveText("Two seats");
  await expect(matrix.finding).toHaveText(/^18 of 25/);
  await matrix.bar("Undo").click();
  await expect(matrix.heldBy("Technology evaluation and selection")).toHaveText("Two seats");
});

test("an accountability of one's own is added, renamed and taken away; one of the catalogue is asked for", async ({
  page,
}) => {
  const matrix = new Matrix(page);
  await keepStructure(page, await exampleStructure(office));
  await matrix.open();
  const add = async (name: string): Promise<void> => {
    await page.getByRole("button", { name: "Add accountability" }).click();
    await page.getByRole("combobox", { name: /^Accountability of the catalogue/ }).fill(name);
    await page.getByRole("dialog").getByRole("button", { name: "Add", exact: true }).click();
  };
  await add("The plotter <b>never</b> jams");
  await expect(matrix.heldBy("The plotter <b>never</b> jams")).toHaveText("Nobody");
  await expect(matrix.finding).toHaveText(/^17 of 26/);
  await matrix.panel.getByRole("button", { name: "Rename" }).click();
  await matrix.panel.getByLabel("Name").fill("Plotters run");
  await matrix.panel.getByRole("button", { name: "Save" }).click();
  await expect(matrix.heldBy("Plotters run")).toHaveText("Nobody");
  await matrix.panel.getByRole("button", { name: "Remove" }).click();
  await expect(matrix.finding).toHaveText(/^17 of 25/);
  await add("digital strategy");
  await expect(matrix.heldBy("Digital strategy")).toHaveText("Nobody");
  await matrix.panel.getByRole("button", { name: "Nobody need answer for it" }).click();
  await expect(matrix.finding).toHaveText(/^17 of 25/);
});

test("a column is taken away and another added, and stays so", async ({ page }) => {
  const matrix = new Matrix(page);
  await keepStructure(page, await exampleStructure(office));
  await matrix.open();
  const heads = matrix.grid.getByRole("columnheader");
  await page.getByRole("button", { name: "Positions" }).click();
  await page.getByRole("checkbox", { name: /Managing Partner/ }).uncheck();
  await page.getByRole("button", { name: "Done" }).click();
  await expect(heads.filter({ hasText: "Managing" })).toHaveCount(0);
  await page.reload();
  await expect(matrix.grid).toBeVisible();
  await expect(heads.filter({ hasText: "Managing" })).toHaveCount(0);
});

test("400 accountabilities by 200 positions: only what is in view is drawn", async ({ page }) => {
  const matrix = new Matrix(page);
  await keepStructure(page, generated(400, 200));
  await matrix.open();
  await expect(matrix.finding).toHaveText("Each of 400 accountabilities has exactly one owner");
  await expect(matrix.grid).toHaveAttribute("aria-rowcount", "403");
  await expect(matrix.grid).toHaveAttribute("aria-colcount", "202");
  const drawn = () => matrix.grid.getByRole("gridcell").count();
  expect(await drawn()).toBeLessThan(1500);
  const box = page.locator(".grid-box");
  await box.evaluate((element) => element.scrollTo(9000, 6000));
  await expect(matrix.cell("own-199", "p110")).toBeVisible();
  await expect(matrix.cell("own-199", "p110")).toHaveAttribute("aria-colindex", "112");
  // The edges stay.
  await expect(matrix.grid.getByRole("columnheader", { name: "Accountability" })).toBeInViewport();
  await expect(matrix.grid.getByRole("rowheader", { name: "Outcome 199" })).toBeInViewport();
  await expect(matrix.heldBy("Outcome 199")).toBeInViewport();
  expect(await drawn()).toBeLessThan(1500);
  await matrix.cell("own-199", "p110").click();
  await matrix.expectLetters("own-199", "p110", "R");
  // What has the focus keeps it while it is scrolled away.
  await box.evaluate((element) => element.scrollTo(0, 0));
  await expect(matrix.cell("own-0", "p0")).toBeVisible();
  expect(await matrix.focused()).toBe("own-199 p110");
  await page.keyboard.press("ArrowUp");
  await expect(matrix.cell("own-198", "p110")).toBeInViewport();
});

test("who decides what: parts by key, limits in a form", async ({ page }) => {
  const matrix = new Matrix(page);
  await keepStructure(page, await exampleStructure(office));
  await matrix.open("?view=rights");
  await expect(matrix.finding).toContainText("kinds of decision");
  const box = page.locator(".grid-box");
  await box.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await expect(matrix.cell("technology-contracts", "finance")).toHaveAccessibleName(
    /Head of Finance, .*: decides up to GBP 25,000 for one decision/,
  );
  await box.evaluate((element) => element.scrollTo(0, 0));
  await matrix.cell("technology-investments", "finance").focus();
  await page.keyboard.press("r");
  await matrix.expectLetters("technology-investments", "finance", "R");
  await page.keyboard.press("Shift+I");
  await matrix.expectLetters("technology-investments", "finance", "RI");
  await page.keyboard.press("Enter");
  const form = page.getByRole("dialog");
  await form.getByRole("checkbox", { name: "Decides" }).check();
  await form.getByRole("textbox", { name: "Decides: Up to" }).fill("much");
  await form.getByRole("button", { name: "Save" }).click();
  await expect(form.getByRole("alert")).toHaveText("A limit is a whole sum, or nothing.");
  await form.getByRole("textbox", { name: "Decides: Up to" }).fill("40,000");
  expect(await faults(page)).toEqual([]);
  await form.getByRole("button", { name: "Save" }).click();
  await expect(matrix.cell("technology-investments", "finance")).toContainText("40k");
  await expect(matrix.heldBy("Technology investments")).toHaveText("Head of Finance");
  await matrix.bar("Undo").click();
  await matrix.expectLetters("technology-investments", "finance", "RI");
});

test("on a phone it is a list, changed by a form", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const matrix = new Matrix(page);
  await keepStructure(page, await exampleStructure(office));
  await page.goto("/structure/matrix");
  const list = page.getByRole("region", { name: "Accountabilities and who holds them" });
  await list.getByText("IT strategy").click();
  await list.getByRole("combobox", { name: "Position" }).selectOption("finance");
  await list.getByRole("button", { name: "A, accountable" }).click();
  await list.getByRole("button", { name: "Give" }).click();
  await expect(matrix.finding).toHaveText(/^18 of 25/);
  expect(await faults(page)).toEqual([]);
  expect(await past(page)).toEqual([]);
  await list.getByRole("button", { name: "Remove A from Head of Finance" }).click();
  await expect(matrix.finding).toHaveText(/^17 of 25/);
});

for (const [width, colorScheme] of [
  [1440, "light"],
  [1440, "dark"],
  [360, "light"],
  [360, "dark"],
] as const)
  test(`the matrix is sound at ${width} px, ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await keepStructure(page, await exampleStructure("hospital"));
    const found: string[] = [];
    for (const view of ["", "?view=rights", "?accountability=cyber-incident-response"]) {
      await page.goto(`/structure/matrix${view}`);
      await expect(page.locator(".finding").first()).toBeVisible();
      found.push(...(await faults(page)).map((line) => `${view}: ${line}`), ...(await past(page)));
    }
    await page.setViewportSize({ width: 320, height: 900 });
    found.push(...(await past(page)).map((line) => `at 320 px: ${line}`));
    expect(found).toEqual([]);
  });
