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
  await expect(matrix.panel).toBeFocused();
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
  await expect(matrix.panel.getByLabel("Name")).toBeFocused();
  await matrix.panel.getByLabel("Name").fill("Plotters run");
  await page.keyboard.press("Enter");
  await expect(matrix.panel.getByRole("heading", { name: "Plotters run" })).toBeFocused();
  await expect(matrix.heldBy("Plotters run")).toHaveText("Nobody");
  await matrix.panel.getByRole("button", { name: "Remove" }).click();
  await expect(matrix.finding).toHaveText(/^17 of 25/);
  await expect(matrix.finding).toBeFocused();
  await add("digital strategy");
  await expect(matrix.heldBy("Digital strategy")).toHaveText("Nobody");
  await matrix.panel.getByRole("button", { name: "Nobody need answer for it" }).click();
  await expect(matrix.finding).toHaveText(/^17 of 25/);
  await expect(matrix.finding).toBeFocused();
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

test("a cell that got the focus in another way than by the grid keeps it too, and is walked from", async ({
  page,
}) => {
  const matrix = new Matrix(page);
  await keepStructure(page, generated(400, 200));
  await matrix.open();
  // As a screen reader does.
  await matrix.cell("own-3", "p4").focus();
  const box = page.locator(".grid-box");
  await box.evaluate((element) => element.scrollTo(9000, 6000));
  await expect(matrix.cell("own-199", "p110")).toBeVisible();
  expect(await matrix.focused()).toBe("own-3 p4");
  await page.keyboard.press("ArrowRight");
  await expect(matrix.cell("own-3", "p5")).toBeInViewport();
  expect(await matrix.focused()).toBe("own-3 p5");
  // Rows and cells stand in their order, wherever they were drawn.
  const places = await matrix.grid
    .getByRole("row")
    .evaluateAll((rows) => rows.map((row) => Number(row.getAttribute("aria-rowindex"))));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test("the cell under a pointer is marked once it moves, not while others run through below it", async ({
  page,
}) => {
  const matrix = new Matrix(page);
  await keepStructure(page, generated(60, 40));
  await matrix.open();
  const marked = () =>
    matrix.grid
      .locator(".grid-cell:hover")
      .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).boxShadow !== "none"));
  await matrix.cell("own-5", "p2").hover();
  expect(await marked()).toEqual([true]);
  await page.mouse.wheel(0, 300);
  await expect.poll(marked).toEqual([false]);
  await page.mouse.move(0, 0);
  await matrix.cell("own-15", "p2").hover();
  expect(await marked()).toEqual([true]);
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
  await expect(matrix.panel.getByRole("heading").first()).toHaveText("About who decides what");
  await matrix.cell("technology-investments", "finance").focus();
  await expect(matrix.panel.getByText("Nobody decides it.")).toBeVisible();
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

test("decisions are filtered by problem, position and what they are about", async ({ page }) => {
  const matrix = new Matrix(page);
  await keepStructure(page, await exampleStructure("hospital"));
  await matrix.open("?view=rights");
  await expect(matrix.finding).toHaveText("11 of 30 kinds of decision have somebody who takes them");
  const printed = page.locator(".raci-shown");
  await page.getByRole("button", { name: "Only problems 19" }).click();
  await expect(printed).toHaveText("19 of 30 rows are shown");
  await page.getByRole("combobox", { name: "What it is about" }).selectOption({ label: "Money 5" });
  await expect.poll(() => matrix.rows()).toBe(5);
  await expect(page.getByRole("button", { name: "Only problems 5" })).toBeVisible();
  await page.getByRole("button", { name: "Only problems 5" }).click();
  await page
    .getByRole("combobox", { name: "Position", exact: true })
    .selectOption({ label: "Chief Executive 1" });
  await expect.poll(() => matrix.rows()).toBe(1);
  await page.getByRole("searchbox", { name: "Find a kind of decision" }).fill("nothing like it");
  await expect(page.getByText("No kind of decision is like that.")).toBeVisible();
  await page.getByRole("button", { name: "Show all" }).click();
  await expect(printed).toHaveCount(0);
  expect(await faults(page)).toEqual([]);
});

test("columns stand with the busiest first as long as one likes, and any of them is gone to", async ({
  page,
}) => {
  const matrix = new Matrix(page);
  await keepStructure(page, await exampleStructure(office));
  await matrix.open();
  const heads = () =>
    matrix.grid
      .getByRole("columnheader")
      .evaluateAll((all) => all.slice(1, 4).map((each) => each.getAttribute("title")));
  const inChart = await heads();
  await page.getByRole("combobox", { name: "Order of the columns" }).selectOption("Busiest first");
  await expect.poll(heads).not.toEqual(inChart);
  const busiest = await heads();
  const loads = await matrix.grid.locator(".grid-load .num").allInnerTexts();
  expect(loads.map(Number)).toEqual(loads.map(Number).toSorted((a, b) => b - a));
  // Letters are typed, and the columns stay where they are.
  await matrix.cell("it-strategy", "partners").focus();
  await page.keyboard.press("a");
  await matrix.expectLetters("it-strategy", "partners", "A");
  expect(await heads()).toEqual(busiest);
  await page.reload();
  await expect(matrix.grid).toBeVisible();
  expect((await heads())[0]).toBe(busiest[0]);

  await keepStructure(page, generated(40, 90));
  await matrix.open();
  const field = page.getByRole("combobox", { name: "Go to a position" });
  await field.fill("position 77");
  await field.press("Enter");
  await expect.poll(() => matrix.focused()).toBe("own-0 p77");
  await expect(matrix.cell("own-0", "p77")).toBeInViewport();
});

test("on paper every row and every column is there, in blocks that fit, with their heads", async ({
  page,
}) => {
  const matrix = new Matrix(page);
  await keepStructure(page, generated(70, 30));
  await matrix.open();
  await page.emulateMedia({ media: "print" });
  const blocks = page.locator(".grid-print-block");
  await expect(blocks).toHaveCount(3);
  await expect(blocks.first().locator("caption")).toHaveText("Positions 1 to 10 of 30");
  for (const block of await blocks.all()) {
    await expect(block.locator("tbody th[scope=row]")).toHaveCount(71);
    await expect(block.locator("thead th")).toHaveCount(12);
    await expect(block.locator("thead")).toHaveCSS("display", "table-header-group");
  }
  await expect(blocks.nth(1).locator("tbody td .raci-letter[data-letter=A]")).toHaveCount(20);
  await expect(page.locator(".grid-box")).toBeHidden();
  await expect(matrix.panel).toBeHidden();
  expect(await past(page)).toEqual([]);
  await page.emulateMedia({ media: null });
  await expect(blocks).toHaveCount(0);
  const paper = (await page.pdf({ preferCSSPageSize: true, format: "A4" })).toString("latin1");
  const [, wide, high] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(paper) ?? [];
  expect(Number(wide)).toBeGreaterThan(Number(high));

  await keepStructure(page, await exampleStructure("hospital"));
  await matrix.open("?view=rights");
  await page.emulateMedia({ media: "print" });
  await expect(blocks.first().locator("tbody th[scope=row]")).toHaveCount(31);
  await expect(page.locator(".grid-print")).toContainText("Saint Aldan Hospital");
});

test("a rule that finds the same many times is folded, and opened by keyboard", async ({ page }) => {
  const matrix = new Matrix(page);
  const made = generated(40, 5);
  await keepStructure(page, { ...made, assignments: {} });
  await matrix.open();
  const folded = matrix.panel.locator(".finding-rule").first();
  await expect(folded).toContainText("40 findings of this rule");
  await expect(folded.locator("li")).toHaveCount(0);
  await folded.locator("summary").focus();
  await page.keyboard.press("Enter");
  await expect(folded.locator("li")).toHaveCount(6);
  await folded.getByRole("button", { name: "34 more findings" }).click();
  await expect(folded.locator("li")).toHaveCount(36);
  await folded.getByRole("button", { name: "4 more findings" }).click();
  await expect(folded.locator("li")).toHaveCount(40);
  expect(await faults(page)).toEqual([]);
  await page.goto("/structure");
  const group = page.locator(".chart-finding-group").first();
  await expect(group).toContainText("40 times");
  await group.locator("summary").focus();
  await page.keyboard.press("Enter");
  await expect(group.locator("li").first()).toContainText("Outcome 0");
  await expect(group.locator("li")).toHaveCount(20);
  expect(await faults(page)).toEqual([]);
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
  await expect(list.locator("summary").filter({ hasText: "IT strategy" })).toBeFocused();
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
