import { byDepartment, chartOf, layoutOf, placeAt } from "@remit/core";
import { exampleStructure, keepStructure } from "./pages/kept-structure.ts";
import { organisationOf, Structure } from "./pages/structure.ts";
import { faults } from "./pages/look.ts";
import { expect, test } from "./watch.ts";

const begin = async (structure: Structure): Promise<void> => {
  await keepStructure(structure.page, await exampleStructure("holding"));
  await structure.page.goto("/structure");
  await structure.shown();
};

test("a chart is drawn by department, in words too, and the address keeps it", async ({ page }) => {
  const structure = new Structure(page);
  await begin(structure);
  const toggle = structure.button("Departments");
  await expect(toggle).toHaveAttribute("aria-pressed", "false");
  await toggle.click();
  await expect(toggle).toHaveAttribute("aria-pressed", "true");
  await expect(page).toHaveURL(/by=department/);
  await page.reload();
  await structure.shown();
  // Two of it report in a circle: they are not in the number, but told.
  await structure.find("thornbury group");
  await expect(structure.fact("Positions")).toHaveText("17");
  await expect(structure.panel).toContainText("Two more positions say they are in it.");
  await expect(
    structure.panel.getByRole("button", { name: "Operations Manager", exact: true }),
  ).toBeVisible();
  await structure.find("bricks");
  const bricks = structure.row(/^Department Bricks,/);
  await expect(bricks).toBeFocused();
  await expect(bricks).toHaveAccessibleName("Department Bricks, level 3, 4 positions");
  await expect(bricks).toHaveAttribute("aria-level", "3");
  await expect(page).toHaveURL(/by=department.*position=|position=.*by=department/);
  await expect(structure.fact("In full")).toHaveText("Thornbury Group / Bricks");
  await expect(structure.fact("Positions")).toHaveText("4");
  await expect(structure.fact("Accountabilities held")).toHaveText("6");
  await expect(structure.panel.getByRole("heading", { name: "About Bricks" })).toBeVisible();
  expect(await faults(page)).toEqual([]);

  await page.keyboard.press("ArrowLeft");
  await expect(bricks).toHaveAttribute("aria-expanded", "false");
  await page.keyboard.press("Delete");
  await expect(structure.told).toHaveText(/^Bricks is a department/);
  await page.keyboard.press("Alt+m");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await structure.panel.getByRole("button", { name: "ERP Specialist" }).click();
  await expect(structure.row("ERP Specialist")).toHaveAttribute("aria-selected", "true");
  await expect(bricks).toHaveAttribute("aria-expanded", "true");
  // The layer is of positions alone.
  await expect(structure.fact("Layer")).toHaveText("4");
  await structure.show("List");
  await expect(structure.row(/^Department Glass,/)).toBeVisible();
  await toggle.click();
  await expect(structure.row(/^Department/)).toHaveCount(0);
  await expect(page).not.toHaveURL(/by=/);
});

test("a position that is put into a department comes below its superior and says so itself, in one step", async ({
  page,
}) => {
  const structure = new Structure(page);
  await begin(structure);
  await structure.button("Departments").click();
  await structure.find("finance manager");
  await page.keyboard.press("Alt+m");
  const dialog = page.getByRole("dialog");
  const field = dialog.getByRole("combobox", { name: "New superior or department" });
  await field.fill("bricks");
  await field.press("Enter");
  await dialog.getByRole("button", { name: "Move", exact: true }).click();
  await expect(structure.told).toHaveText("Finance Manager now is in Bricks, below Group Chief Executive.");
  await expect(structure.fact("Reports to")).toHaveText("Group Chief Executive");
  await expect(structure.fact("Department")).toHaveText("Thornbury Group / Bricks");
  await structure.undo();
  await expect(structure.fact("Reports to")).toHaveText("Managing Director");
  await expect(structure.fact("Department")).toHaveText("Thornbury Group / Glass / Finance");

  await structure.find("glass");
  const chart = byDepartment(chartOf(await exampleStructure("holding")));
  const layout = layoutOf(chart.drawn, new Uint8Array(chart.drawn.count), "tidy");
  const point = (id: string) => structure.pointIn(layout, placeAt(chart, id)!);
  const drag = async (from: string, to: string): Promise<void> => {
    const [start, end] = [await point(from), await point(to)];
    await page.mouse.move(...start);
    await page.mouse.down();
    await page.mouse.move((start[0] + end[0]) / 2, (start[1] + end[1]) / 2, { steps: 4 });
    await page.mouse.move(...end, { steps: 4 });
    await page.mouse.up();
  };
  await drag("glass-md", "group-ceo / Glass");
  await expect(structure.told).toHaveText("Managing Director is in Glass already.");
  await drag("glass-md", "group-ceo / Bricks");
  await expect(structure.told).toHaveText("Managing Director now is in Bricks, below Group Chief Executive.");
  await structure.undo();
  await structure.find("glass");
  await expect(structure.fact("Positions")).toHaveText("5");

  await structure.panel.getByRole("button", { name: "Add a position" }).click();
  await structure.panel.getByLabel("Title of the new position").fill("Controller");
  await structure.panel.getByRole("button", { name: "Save" }).click();
  await expect(structure.fact("Department")).toHaveText("Thornbury Group / Glass");
  await structure.panel.getByRole("button", { name: "Edit" }).click();
  await expect(structure.panel.getByLabel("Department", { exact: true })).toHaveAccessibleDescription(
    "A name, or a path: Company / Division / Department",
  );
});

test("what is taken away and printed follows the toggle", async ({ page }) => {
  const structure = new Structure(page);
  await begin(structure);
  await structure.button("Departments").click();
  await structure.find("bricks");
  await page.keyboard.press("ArrowLeft");
  await structure.button("Export").click();
  const svg = new TextDecoder().decode((await structure.take("SVG")).bytes);
  expect(svg).toContain("<title>Bricks, 4 positions</title>");
  expect(svg).toContain("<title>Glass, 5 positions, 1 vacant</title>");
  expect(svg).not.toContain("ERP Specialist");
  await page.keyboard.press("Escape");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".chart-print")).toContainText("Bricks · 4 positions");
});

test("without departments the toggle says why it does nothing", async ({ page }) => {
  const structure = new Structure(page);
  await structure.openEmpty();
  await structure.open("made.json", organisationOf(20));
  const toggle = structure.button("Departments");
  await expect(toggle).toHaveAttribute("aria-disabled", "true");
  await expect(toggle).toHaveAccessibleDescription("No position says in which department it is.");
  await toggle.click({ force: true });
  await expect(structure.told).toHaveText("No position says in which department it is.");
});

test("10,000 positions in departments are unfolded, found and folded", async ({ page }) => {
  test.setTimeout(300_000);
  const made = JSON.parse(organisationOf(10_000)) as { positions: object[] };
  const positions = made.positions.map((position, at) => ({
    ...position,
    department: `Group / Company ${at % 9} / Team ${at % 70}`,
  }));
  const structure = new Structure(page);
  await structure.openEmpty();
  await structure.open("made.json", JSON.stringify({ ...made, positions }));
  await expect(structure.finding).toHaveText(/positions in \d+ layers$/, { timeout: 120_000 });
  await structure.button("Departments").click();
  await structure.button("Unfold all").click();
  await expect.poll(async () => (await structure.view())[2], { timeout: 60_000 }).toBeLessThan(0.1);
  await expect.poll(() => structure.painted()).toBeGreaterThan(20_000);
  await structure.find("position 9999");
  await expect(structure.row("Position 9999")).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(structure.row(/^Department/).and(page.locator(":focus"))).toHaveCount(1);
});
