// Functions handed to the page are written here too.
/// <reference lib="dom" />
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { chartSpace, indexOf, shippedCatalogue, structureFiles } from "@remit/core";
import { tables } from "@remit/core/tables";
import { faults, past } from "./pages/look.ts";
import { fileOf, organisationOf, Structure } from "./pages/structure.ts";
import { expect, test } from "./watch.ts";

const utf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const examples = join(import.meta.dirname, "../../examples/structures");
/** A worked structure as the page has it. */
const example = async (name: string) => {
  const { parseStructure } = await structureFiles();
  const text = await readFile(join(examples, `${name}.structure.yaml`), "utf8");
  return parseStructure(text, indexOf(shippedCatalogue)).value!;
};

test("a worked structure is drawn, read, counted and checked", async ({ page }) => {
  const structure = new Structure(page);
  await structure.begin();
  await expect(structure.finding).toHaveText("One accountability belongs to nobody");
  await expect(structure.coverage).toContainText("28 of 33");
  await expect(page.getByRole("region", { name: "Nobody holds 1" })).toContainText(
    "Overall technology strategy",
  );
  expect(await structure.painted()).toBeGreaterThan(5000);
  const { positions } = await example("machine-builder");
  await expect(structure.tree.getByRole("treeitem")).toHaveCount(Math.min(positions.length, 13));
  const director = structure.row("IT Director");
  await expect(director).toHaveAccessibleName("IT Director, N. A., level 3, 3 reports, answers for 13");
  await expect(director).toHaveAttribute("aria-level", "3");
  await expect(director).toHaveAttribute("aria-expanded", "true");
  await expect(structure.row("Finance Director")).toHaveAttribute("aria-setsize", "5");
  await expect(structure.row("Finance Director")).toHaveAttribute("aria-posinset", "2");
});

test("keys walk the tree, and the drawing follows the focus", async ({ page }) => {
  const structure = new Structure(page);
  await structure.begin();
  await structure.row("Chief Executive").focus();
  await expect(structure.panel.getByRole("heading", { name: "Chief Executive" })).toBeVisible();
  const walk = async (key: string, to: string): Promise<void> => {
    await page.keyboard.press(key);
    await expect(structure.row(to)).toBeFocused();
  };
  await walk("ArrowRight", "Assistant to the Chief Executive");
  await walk("ArrowDown", "Finance Director");
  await walk("ArrowRight", "IT Director");
  await page.keyboard.press("ArrowLeft");
  await expect(structure.row("IT Director")).toHaveAttribute("aria-expanded", "false");
  await expect(structure.row("Infrastructure Lead")).toHaveCount(0);
  await walk("ArrowDown", "Operations Director");
  await walk("ArrowUp", "IT Director");
  await page.keyboard.press("ArrowRight");
  await expect(structure.row("Infrastructure Lead")).toBeAttached();
  await page.keyboard.type("plant");
  await expect(structure.row("Plant Manager")).toBeFocused();
  // Every letter begins a title, M too.
  await walk("Home", "Chief Executive");
  await walk("m", "Manufacturing Systems Engineer");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await walk("Home", "Chief Executive");
  const [, , far] = await structure.view();
  for (let times = 0; times < 6; times += 1) await page.keyboard.press("+");
  const [x, , near] = await structure.view();
  expect(near).toBeGreaterThan(far);
  await page.keyboard.press("Shift+ArrowRight");
  expect((await structure.view())[0]).toBeGreaterThan(x);
  // Whoever has the focus is in sight.
  await page.keyboard.press("End");
  const { positions } = await example("machine-builder");
  const last = await structure.tree.locator(":focus").getAttribute("data-id");
  const box = (await structure.canvas.boundingBox())!;
  await expect
    .poll(async () => {
      const [at, down] = await structure.pointOf(positions, last ?? "", "tidy");
      return at > box.x && at < box.x + box.width && down > box.y && down < box.y + box.height;
    })
    .toBe(true);
  await page.keyboard.press("0");
  expect((await structure.view())[2]).toBeCloseTo(far, 2);
});

test("a position is found by title or holder and stands in the middle", async ({ page }) => {
  const structure = new Structure(page);
  await structure.begin();
  await structure.find("u. e.");
  await expect(structure.row("Head of Plant IT")).toBeFocused();
  await expect(page).toHaveURL(/position=/);
  await expect(structure.fact("Reports to")).toHaveText("Plant Manager");
  await expect(structure.fact("Also reports to")).toHaveText("IT Director");
  expect((await structure.view())[2]).toBeGreaterThanOrEqual(0.69);
  await page.reload();
  await structure.shown();
  await expect(structure.panel.getByRole("heading", { name: "Head of Plant IT", exact: true })).toBeVisible();
});

test("by keyboard a position is moved under another, refused under its own, and put back", async ({
  page,
}) => {
  const structure = new Structure(page);
  await structure.begin();
  await structure.find("plant manager");
  await page.keyboard.press("Alt+m");
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("Whom does Plant Manager report to?");
  const field = dialog.getByRole("combobox", { name: "New superior" });
  // Nobody below it is offered.
  await field.fill("plant it");
  await expect(structure.choices).toHaveCount(0);
  await dialog.getByRole("button", { name: "Move", exact: true }).click();
  await expect(dialog.getByRole("alert")).toHaveText("Choose somebody from the list.");
  await field.fill("finan");
  await field.press("Enter");
  await expect(field).toHaveValue("Finance Director, I. T.");
  await expect(dialog.getByText("Nobody is called that")).toHaveCount(0);
  // What is typed next takes the place of what was found; Enter on what was found moves.
  await page.keyboard.type("it director");
  await field.press("Enter");
  await expect(field).toHaveValue(/^IT Director/);
  await field.click();
  await page.keyboard.type("sales director");
  await field.press("Enter");
  await expect(field).toHaveValue(/^Sales Director/);
  await field.press("Enter");
  await expect(structure.told).toHaveText("Plant Manager now reports to Sales Director.");
  await expect(structure.row("Plant Manager")).toBeFocused();
  await expect(structure.fact("Reports to")).toHaveText("Sales Director");
  await structure.undo();
  await expect(structure.fact("Reports to")).toHaveText("Operations Director");

  await structure.find("head of plant it");
  await page.keyboard.press("Alt+ArrowUp");
  await expect(structure.fact("Reports to")).toHaveText("Operations Director");
  await page.keyboard.press("Control+z");
  await expect(structure.fact("Reports to")).toHaveText("Plant Manager");
  await page.keyboard.press("Control+y");
  await expect(structure.fact("Reports to")).toHaveText("Operations Director");
  await page.keyboard.press("Control+z");
  await structure.find("chief executive");
  await page.keyboard.press("Alt+ArrowUp");
  await expect(structure.told).toHaveText("Chief Executive has nobody above its superior.");
});

test("a card that is dragged onto another reports to it; onto its own report it does not", async ({
  page,
}) => {
  const structure = new Structure(page);
  await structure.begin();
  const { positions } = await example("machine-builder");
  const idOf = (title: string): string => positions.find((each) => each.title === title)!.id;
  const carry = async (from: string, to: string): Promise<void> => {
    const start = await structure.pointOf(positions, idOf(from), "tidy");
    const end = await structure.pointOf(positions, idOf(to), "tidy");
    await page.mouse.move(...start);
    await page.mouse.down();
    await page.mouse.move((start[0] + end[0]) / 2, (start[1] + end[1]) / 2, { steps: 4 });
    await page.mouse.move(...end, { steps: 4 });
  };
  const drag = async (from: string, to: string): Promise<void> => {
    await carry(from, to);
    await page.mouse.up();
  };
  // Esc puts it back: letting go moves and selects nobody, and the next one is carried as ever.
  await carry("Maintenance Lead", "Sales Director");
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await expect(structure.tree.locator("[aria-selected=true]")).toHaveCount(0);
  await drag("Operations Director", "Maintenance Lead");
  await expect(structure.told).toHaveText(
    "Operations Director cannot report to Maintenance Lead, who is below it.",
  );
  await expect(page.locator(".work-bar").getByRole("button", { name: "Undo" })).toBeDisabled();
  await drag("Maintenance Lead", "Sales Director");
  await expect(structure.told).toHaveText("Maintenance Lead now reports to Sales Director.");
  await structure.undo();
  await structure.find("maintenance lead");
  await expect(structure.fact("Reports to")).toHaveText("Plant Manager");
});

/** Ids of whoever reports to the Chief Executive, in the order in which the tree tells them. */
const reportsOf = async ({ tree }: Structure): Promise<string[]> => {
  const rows = await tree.locator('[aria-level="2"]').all();
  const named = await Promise.all(
    rows.map(
      async (row) =>
        [Number(await row.getAttribute("aria-posinset")), (await row.getAttribute("data-id")) ?? ""] as const,
    ),
  );
  return named.toSorted(([a], [b]) => a - b).map(([, id]) => id);
};

test("by keyboard a position changes places with those beside it, as it is shown; undone, redone and saved so", async ({
  page,
}) => {
  const structure = new Structure(page);
  await structure.begin();
  const { positions } = await example("machine-builder");
  const top = positions.find(({ reportsTo }) => reportsTo === undefined)!;
  const seats = positions.filter(({ reportsTo }) => reportsTo === top.id).map(({ id }) => id);
  const sales = positions.find(({ title }) => title === "Sales Director")!.id;
  const at = seats.indexOf(sales);
  const turned = seats.toSpliced(at, 1).toSpliced(at - 1, 0, sales);
  // So that all of them are near the focus, and in the tree.
  await structure.button("Fold").click();
  await structure.find("sales director");
  await page.keyboard.press("Alt+ArrowLeft");
  await expect(structure.told).toHaveText("Sales Director, 3 of 5.");
  await expect(structure.row("Sales Director")).toBeFocused();
  await expect(structure.row("Sales Director")).toHaveAttribute("aria-posinset", "3");
  await expect.poll(() => reportsOf(structure)).toEqual(turned);
  await page.keyboard.press("Control+z");
  await expect.poll(() => reportsOf(structure)).toEqual(seats);
  await page.keyboard.press("Control+y");
  await expect.poll(() => reportsOf(structure)).toEqual(turned);
  await expect(structure.row("Sales Director")).toBeFocused();

  const waits = page.waitForEvent("download");
  await structure.button("Save as a file").click();
  const { bytes } = await fileOf(await waits);
  const { parseStructure } = await structureFiles();
  const { value } = parseStructure(utf8(bytes), indexOf(shippedCatalogue));
  expect(value!.positions.filter(({ reportsTo }) => reportsTo === top.id).map(({ id }) => id)).toEqual(
    turned,
  );

  // Across they stand below each other, and in the list.
  await structure.button("Across").click();
  await structure.find("sales director");
  await page.keyboard.press("Alt+ArrowDown");
  await expect.poll(() => reportsOf(structure)).toEqual(seats);
  await page.keyboard.press("Alt+ArrowLeft");
  await expect(structure.fact("Reports to")).toHaveText("nobody: it is a top");
  await structure.undo();
  await structure.show("List");
  await structure.row("Sales Director").click();
  await page.keyboard.press("Alt+ArrowDown");
  await expect(structure.told).toHaveText("Sales Director, 5 of 5.");
  await page.keyboard.press("Alt+ArrowDown");
  await expect(structure.told).toHaveText("Sales Director stands last already.");
  await expect(structure.told).toHaveAttribute("data-refused", "true");
  await structure.row("Chief Executive").click();
  await page.keyboard.press("Alt+ArrowUp");
  await expect(structure.told).toHaveText("Nobody stands beside Chief Executive.");
  await structure.button("Keys").click();
  await expect(page.getByRole("dialog")).toContainText("one place before or after among those beside it");
});

test("the sheet that moves a position also says before whom it is to stand", async ({ page }) => {
  const structure = new Structure(page);
  await structure.begin();
  await structure.find("sales director");
  await structure.panel.getByRole("button", { name: "Move", exact: true }).click();
  const dialog = page.getByRole("dialog");
  const place = dialog.getByLabel("Place beside the others");
  await expect(place.getByRole("option", { selected: true })).toHaveText(/^Before Head of Product/);
  // The superior it has already may be named too.
  await dialog.getByRole("combobox", { name: "New superior" }).fill("chief executive");
  await expect(structure.choices.first()).toContainText("Chief Executive");
  await dialog.getByRole("combobox", { name: "New superior" }).press("Enter");
  await place.selectOption("Before Finance Director");
  await dialog.getByRole("button", { name: "Move", exact: true }).click();
  await expect(structure.told).toHaveText("Sales Director, 2 of 5.");
  await structure.panel.getByRole("button", { name: "Move", exact: true }).click();
  await dialog.getByRole("combobox", { name: "New superior" }).fill("plant manager");
  await dialog.getByRole("combobox", { name: "New superior" }).press("Enter");
  await expect(place.getByRole("option", { selected: true })).toHaveText("Last");
  await place.selectOption("Before Maintenance Lead");
  await dialog.getByRole("button", { name: "Move", exact: true }).click();
  await expect(structure.told).toHaveText("Sales Director now reports to Plant Manager.");
  await expect(structure.row("Sales Director")).toHaveAttribute("aria-posinset", "2");
  // Both are one step.
  await structure.undo();
  await expect(structure.row("Sales Director")).toHaveAttribute("aria-posinset", "2");
  await expect(structure.fact("Reports to")).toHaveText("Chief Executive");
});

test("a card that is dragged between two beside it stands there; a finger carries one that it rests on", async ({
  page,
}) => {
  const structure = new Structure(page);
  await structure.begin();
  const { positions } = await example("machine-builder");
  const idOf = (title: string): string => positions.find((each) => each.title === title)!.id;
  const before = await reportsOf(structure);
  const middle = (title: string) => structure.pointOf(positions, idOf(title), "tidy");
  const beside = async (title: string): Promise<readonly [number, number]> => {
    const [x, y] = await middle(title);
    return [x - 0.52 * chartSpace.card.width * (await structure.view())[2], y];
  };
  const [from, to] = [await middle("Sales Director"), await beside("Finance Director")];
  const painted = await structure.pixels();
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move((from[0] + to[0]) / 2, (from[1] + to[1]) / 2, { steps: 4 });
  await page.mouse.move(...to, { steps: 4 });
  // The line has a colour of its own.
  await expect.poll(async () => (await structure.pixels()).coloured).toBeGreaterThan(painted.coloured);
  await page.mouse.up();
  await expect(structure.told).toHaveText("Sales Director, 2 of 5.");
  const sales = idOf("Sales Director");
  await expect
    .poll(() => reportsOf(structure))
    .toEqual(before.filter((id) => id !== sales).toSpliced(1, 0, sales));
  await structure.undo();
  await expect.poll(() => reportsOf(structure)).toEqual(before);
  await expect(structure.told).toHaveCount(0);

  const finger = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", at?: readonly [number, number]) =>
    finger.send("Input.dispatchTouchEvent", { type, touchPoints: at ? [{ x: at[0], y: at[1] }] : [] });
  await touch("touchStart", from);
  // Once it has rested long enough, it holds the card.
  await expect.poll(() => structure.canvas.evaluate(({ style }) => style.cursor)).toBe("grabbing");
  await touch("touchMove", [(from[0] + to[0]) / 2, from[1]]);
  await touch("touchMove", to);
  await touch("touchEnd");
  await expect(structure.told).toHaveText("Sales Director, 2 of 5.");
});

test("down, across and packed draw the same positions, each where it can be pressed", async ({ page }) => {
  const structure = new Structure(page);
  await structure.begin();
  const { positions } = await example("machine-builder");
  const [one, other] = ["IT Director", "Plant Manager"].map((name) =>
    positions.find(({ title }) => title === name)!,
  );
  for (const [name, kind] of [
    ["Across", "across"],
    ["Packed", "packed"],
    ["Down", "tidy"],
  ] as const) {
    await page.getByRole("group", { name: "Layout" }).getByRole("button", { name }).click();
    for (const { id, title } of [one!, other!]) {
      await expect(async () => {
        await page.mouse.click(...(await structure.pointOf(positions, id, kind)));
        await expect(structure.row(title)).toHaveAttribute("aria-selected", "true", { timeout: 500 });
      }).toPass();
    }
  }
});

test("a press on a card selects it, and on the mark of a folded one opens it; the ground pans", async ({
  page,
}) => {
  const structure = new Structure(page);
  await structure.begin();
  const { positions } = await example("machine-builder");
  const director = positions.find(({ title }) => title === "IT Director")!;
  const at = await structure.pointOf(positions, director.id, "tidy");
  await page.mouse.click(...at);
  await expect(structure.row("IT Director")).toBeFocused();
  await expect(structure.row("IT Director")).toHaveAttribute("aria-selected", "true");
  await page.mouse.dblclick(...at);
  await expect(structure.row("IT Director")).toHaveAttribute("aria-expanded", "false");
  await page.keyboard.press("ArrowRight");
  await expect(structure.row("IT Director")).toHaveAttribute("aria-expanded", "true");
  await structure.button("Nearer").click();
  const before = await structure.view();
  const box = (await structure.canvas.boundingBox())!;
  await page.mouse.move(box.x + 4, box.y + box.height - 4);
  await page.mouse.down();
  await page.mouse.move(box.x + 54, box.y + box.height - 4, { steps: 3 });
  await page.mouse.up();
  expect((await structure.view())[0]).toBeLessThan(before[0]);
});

test("positions are added, changed and removed; wrong input stays with a sentence", async ({ page }) => {
  const structure = new Structure(page);
  await structure.begin();
  await structure.find("sales director");
  const { panel } = structure;
  await panel.getByRole("button", { name: "Add a report" }).click();
  await panel.getByLabel("Title of the new position").fill("<b>Web</b> Shop Manager");
  await panel.getByRole("button", { name: "Save" }).click();
  await expect(structure.told).toHaveText("<b>Web</b> Shop Manager is added.");
  await expect(structure.row("<b>Web</b> Shop Manager")).toBeAttached();
  await expect(panel.getByText("Vacant", { exact: true })).toBeVisible();

  await panel.getByRole("button", { name: "Edit" }).click();
  await expect(panel.getByRole("textbox", { name: "Title", exact: true })).toBeFocused();
  await panel.getByLabel("Holder (empty: vacant)").fill("Q. W.");
  await panel.getByLabel("Role of the catalogue").selectOption({ label: "Head of IT" });
  await panel.getByLabel("Share of full time, in per cent").fill("sixty");
  await panel.getByLabel("Cost a year").fill("64,000");
  // Whoever looks elsewhere meanwhile finds it again as it was typed.
  await structure.row("Sales Director").focus();
  await expect(panel.getByRole("heading", { name: "Sales Director", exact: true })).toBeVisible();
  await expect(panel.getByRole("form")).toHaveCount(0);
  await structure.row("<b>Web</b> Shop Manager").focus();
  await expect(panel.getByLabel("Holder (empty: vacant)")).toHaveValue("Q. W.");
  await expect(structure.row("<b>Web</b> Shop Manager")).toBeFocused();
  await page.getByRole("link", { name: "Matrix", exact: true }).click();
  await page.getByRole("link", { name: "Chart", exact: true }).click();
  await structure.find("web shop");
  await expect(panel.getByLabel("Holder (empty: vacant)")).toHaveValue("Q. W.");
  await panel.getByRole("button", { name: "Save" }).press("Enter");
  const share = panel.getByLabel("Share of full time, in per cent");
  await expect(share).toBeFocused();
  await expect(share).toHaveAccessibleDescription("A share is a number from 0 to 100.");
  await expect(share).toHaveValue("sixty");
  await share.fill("60");
  await panel.getByRole("button", { name: "Save" }).click();
  await expect(structure.fact("Role")).toHaveText("Head of IT");
  await expect(panel.getByRole("button", { name: "Edit" })).toBeFocused();
  await expect(structure.fact("Engagement")).toHaveText("60 %");
  await expect(structure.fact("Cost a year")).toHaveText("€64k");
  await panel.getByRole("button", { name: "Remove" }).click();
  await expect(structure.row("<b>Web</b> Shop Manager")).toHaveCount(0);
  await expect(structure.row("Sales Director")).toHaveAttribute("aria-selected", "true");
  await expect(structure.row("Sales Director")).toBeFocused();
  for (let times = 0; times < 3; times += 1) await structure.undo();
  await expect(page.locator(".work-bar").getByRole("button", { name: "Undo" })).toBeDisabled();
  await expect(page.locator(".work-bar").getByRole("button", { name: "Redo" })).toBeFocused();
});

test("a report that is added below a folded position is seen at once", async ({ page }) => {
  const structure = new Structure(page);
  await structure.begin();
  await structure.find("it director");
  await page.keyboard.press("ArrowLeft");
  await expect(structure.row("Infrastructure Lead")).toHaveCount(0);
  await structure.panel.getByRole("button", { name: "Add a report" }).click();
  await structure.panel.getByLabel("Title of the new position").fill("Data Lead");
  await structure.panel.getByRole("button", { name: "Save" }).click();
  await expect(structure.row("Data Lead")).toBeFocused();
  await structure.undo();
  await expect(structure.row("Data Lead")).toHaveCount(0);
  await structure.find("it director");
  await page.keyboard.press("Delete");
  await expect(structure.told).toHaveText("IT Director is removed. Undo brings it back.");
  await expect(structure.row("Finance Director")).toBeFocused();
  await expect(structure.fact("Reports")).toHaveText("3");
});

test("dotted lines and a deputy are named and taken away", async ({ page }) => {
  const structure = new Structure(page);
  await structure.begin();
  await structure.find("sales director");
  const { panel } = structure;
  await panel.getByRole("button", { name: "Edit" }).click();
  for (const [label, text] of [
    ["Also reports to, with a dotted line", "plant manager"],
    ["Deputy", "it director"],
  ] as const) {
    const field = panel.getByRole("combobox", { name: label });
    await field.fill("nobody of that name");
    await expect(panel.getByText("Nobody is called that")).toBeVisible();
    await field.fill(text);
    await field.press("Enter");
  }
  await panel.getByRole("button", { name: "Save" }).click();
  await expect(structure.fact("Also reports to")).toHaveText("Plant Manager");
  await expect(structure.fact("Deputy")).toHaveText("IT Director");
  await panel.getByRole("button", { name: "Edit" }).click();
  await panel.getByRole("button", { name: "Without Plant Manager" }).click();
  await panel.getByRole("button", { name: "Save" }).click();
  await expect(structure.fact("Also reports to")).toHaveCount(0);
});

test("the chart shows a scenario as if, and changes that are made there are the scenario's", async ({
  page,
}) => {
  const structure = new Structure(page);
  await structure.begin();
  const { scenarios } = await example("machine-builder");
  const today = await structure.finding.innerText();
  await page.getByLabel("Which structure is shown").selectOption({ label: `As if: ${scenarios[0]!.name}` });
  await expect(page).toHaveURL(new RegExp(`scenario=${scenarios[0]!.id}`));
  await expect(page.locator(".scenario-banner")).toContainText(scenarios[0]!.name);
  await structure.find("sales director");
  await structure.panel.getByRole("button", { name: "Remove" }).click();
  await expect(structure.told).toHaveText("Sales Director is removed. Undo brings it back.");
  await page.getByLabel("Which structure is shown").selectOption("");
  await expect(structure.finding).toHaveText(today);
  await structure.find("sales director");
  await expect(structure.row("Sales Director")).toBeFocused();
});

test("in colours of the reader's own, patterns and words remain", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  const structure = new Structure(page);
  await structure.begin();
  const { painted, coloured } = await structure.pixels();
  expect(painted).toBeGreaterThan(5000);
  expect(coloured).toBe(0);
});

test("a finding selects whom it is about, a position its findings; a fix is one step", async ({ page }) => {
  const structure = new Structure(page);
  await structure.begin();
  const number = page.locator(".chart-panel-title");
  const before = await number.innerText();
  const overlap = structure.findings.filter({ hasText: "two-accountable" }).first();
  await overlap.getByRole("button", { name: /^2 positions answer/ }).click();
  await expect(overlap).toHaveAttribute("data-selected", "true");
  await expect(structure.tree.locator("[aria-selected=true]")).toHaveCount(1);
  await overlap.getByText("Why this rule").click();
  await expect(overlap.locator("details p")).toContainText(/\w{4}/);
  await overlap.getByRole("button", { name: /^Fix: / }).click();
  await expect(structure.told).toHaveText("Fixed. Undo brings it back.");
  await expect(structure.findings.filter({ hasText: "two-accountable" })).toHaveCount(0);
  await expect(structure.coverage).toContainText("29 of 33");
  await structure.undo();
  await expect(number).toHaveText(before);
  await page.getByRole("button", { name: /^Notes/ }).click();
  await expect(structure.findings.first()).toHaveAttribute("data-severity", "note");

  const filter = page.getByRole("group", { name: "Findings shown" });
  await filter.getByRole("button", { name: /^Errors/ }).click();
  while ((await structure.findings.count()) > 1) {
    const left = await structure.findings.count();
    await structure.findings
      .last()
      .getByRole("button", { name: /^Fix: / })
      .press("Enter");
    await expect(structure.findings).toHaveCount(left - 1);
    await expect(structure.findings.last().locator(".chart-finding-says")).toBeFocused();
  }
  // With the last of them all are shown.
  await structure.findings.getByRole("button", { name: /^Fix: / }).press("Enter");
  await expect(filter.getByRole("button", { name: /^Errors/ })).toHaveCount(0);
  await expect(filter.getByRole("button", { name: /^All/ })).toHaveAttribute("aria-pressed", "true");
  await expect(structure.findings.first().locator(".chart-finding-says").first()).toBeFocused();
});

test("list and table show everybody, the table in any order", async ({ page }) => {
  const structure = new Structure(page);
  await structure.begin();
  const { positions } = await example("machine-builder");
  await structure.show("List");
  await expect(structure.tree.getByRole("treeitem")).toHaveCount(positions.length);
  const hatch = structure.tree.locator('[data-standing="overlap"] line').first();
  await expect(hatch).not.toHaveCSS("stroke", "none");
  await structure.row("IT Director").click();
  await page.keyboard.press("ArrowLeft");
  await expect(structure.row("Infrastructure Lead")).toHaveCount(0);
  await structure.show("Table");
  const rows = page.locator(".chart-table tbody tr:not([aria-hidden])");
  await expect(rows).toHaveCount(positions.length);
  await page.getByRole("columnheader", { name: "Cost" }).getByRole("button").click();
  await expect(page.getByRole("columnheader", { name: "Cost" })).toHaveAttribute("aria-sort", "descending");
  await expect(rows.first().getByRole("rowheader")).toHaveText("Chief Executive");
  await rows.last().getByRole("button").click();
  await expect(rows.last()).toHaveAttribute("data-selected", "true");
  // Where there is no tree to go on in, the panel of the superior is next; without a superior, the tree.
  await structure.panel.getByRole("button", { name: "Remove" }).press("Enter");
  await expect(rows).toHaveCount(positions.length - 1);
  await expect(structure.panel.locator("#position-title")).toBeFocused();
  await structure.show("Chart");
  await structure.find("chief executive");
  await structure.panel.getByRole("button", { name: "Remove" }).press("Enter");
  await expect(structure.row("Chief Executive")).toHaveCount(0);
  await expect(structure.tree.locator(":focus")).toHaveCount(1);
});

test("the chart is taken away as SVG, PNG and data", async ({ page }) => {
  const structure = new Structure(page);
  await structure.begin("Saint Aldan Hospital");
  const { positions } = await example("hospital");
  await structure.button("Export").click();
  const svg = await structure.take("SVG");
  expect(svg.name).toBe("saint-aldan-hospital-chart.svg");
  const text = utf8(svg.bytes);
  const drawn = await page.evaluate(
    (given) => {
      const parsed = new DOMParser().parseFromString(given, "image/svg+xml");
      return {
        wrong: parsed.querySelector("parsererror") !== null,
        titles: [...parsed.querySelectorAll("g > title")].map((title) => title.textContent ?? ""),
        texts: parsed.querySelectorAll("g > text").length,
      };
      // The content policy of the page would refuse the style of its own.
    },
    text.replace(/<style>.*?<\/style>/s, ""),
  );
  expect(drawn.wrong).toBe(false);
  expect(drawn.titles).toHaveLength(positions.length);
  for (const { title } of positions)
    expect(drawn.titles.some((each) => each.startsWith(`${title}, `))).toBe(true);
  expect(drawn.texts).toBeGreaterThan(positions.length);

  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Width of the PNG, in pixels").fill("90000");
  await dialog.getByRole("button", { name: "PNG" }).click();
  await expect(dialog.getByRole("alert")).toContainText("at most 16,000");
  await dialog.getByLabel("Width of the PNG, in pixels").fill("2400");
  const png = await structure.take("PNG");
  expect([...png.bytes.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join("")).toBe("PNG");
  expect(new DataView(png.bytes.buffer, png.bytes.byteOffset).getUint32(16)).toBe(2400);
  const csv = await structure.take("CSV");
  expect(utf8(csv.bytes).split("\n").length).toBeGreaterThan(positions.length);
});

test("the chart is taken away on pages: PDF and PowerPoint, from the server; without one, the sheet says what does instead", async ({
  page,
  watch,
}) => {
  const structure = new Structure(page);
  await structure.begin("Saint Aldan Hospital");
  await structure.button("Export").click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Paper").selectOption("a3");
  const pdf = await structure.take("PDF");
  expect(pdf.name).toBe("saint-aldan-hospital-chart.pdf");
  expect(utf8(pdf.bytes.subarray(0, 5))).toBe("%PDF-");
  // A3, lying: 420 by 297 millimetres in points.
  expect(utf8(pdf.bytes)).toMatch(/MediaBox\s*\[\s*0 0 1190\.\d+ 841\.\d+\s*\]/);
  await expect(dialog.getByRole("status")).toContainText("saint-aldan-hospital-chart.pdf is saved");
  const pptx = await structure.take("PowerPoint, each card a shape");
  expect(pptx.name).toBe("saint-aldan-hospital-chart.pptx");
  expect(utf8(pptx.bytes.subarray(0, 2))).toBe("PK");
  watch.allow(/draw-chart|ERR_FAILED/);
  await page.route("**/api/draw-chart", (route) => route.abort());
  await dialog.getByRole("button", { name: "PDF" }).click();
  await expect(dialog.getByRole("alert")).toContainText("Printing works without it");
});

test("a spreadsheet of 10,000 positions is made under the content policy of the page", async ({ page }) => {
  const structure = new Structure(page);
  await structure.openEmpty();
  await structure.open("made.json", organisationOf(10_000));
  await expect(structure.finding).toHaveText(/^10,000 positions in \d+ layers$/);
  await structure.button("Export").click();
  const { name, bytes } = await structure.take("Excel");
  expect(name).toBe("made-10000-positions.xlsx");
  const { value } = await tables.readTable(bytes, name);
  expect(value?.rows).toHaveLength(10_000);
});

test("on paper everybody stands in a nested list, small branches on one page; what came of the last thing done is left out", async ({
  page,
}) => {
  const structure = new Structure(page);
  await structure.begin();
  const { positions } = await example("machine-builder");
  await structure.find("chief executive");
  await page.keyboard.press("Alt+ArrowUp");
  await expect(structure.told).toBeVisible();
  expect(utf8(await page.pdf({ format: "A4" })).match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: "print" });
  const paper = page.locator(".chart-print");
  await expect(paper.locator("li")).toHaveCount(positions.length);
  await expect(structure.told).toBeHidden();
  await expect(page.locator(".work-bar")).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await expect(paper).toHaveCount(0);
});

test("files: begun, saved, opened, refused, removed and brought back", async ({ page }) => {
  const structure = new Structure(page);
  await structure.openEmpty();
  await structure.button("Start from scratch").click();
  await expect(structure.finding).toHaveText("Nobody is on the chart yet");
  await page.locator(".chart-first").getByLabel("Title of the new position").fill("Managing Director");
  await page.locator(".chart-first").getByRole("button", { name: "Save" }).click();
  await expect(structure.row("Managing Director")).toBeAttached();
  await structure.button("File").click();
  await page.getByLabel("Name of the one at hand").fill("Harbour Mill");
  await structure.button("Save the name").click();
  await expect(structure.button("Save the name")).toBeDisabled();
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  const waits = page.waitForEvent("download");
  await structure.button("Save as a file").click();
  const { name, bytes } = await fileOf(await waits);
  expect(name).toBe("harbour-mill.structure.yaml");
  expect(utf8(bytes)).toContain("title: Managing Director");

  await structure.button("File").click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Remove Harbour Mill" }).click();
  await expect(structure.finding).toHaveText("Who answers for what in your organisation?");
  await structure.open(
    "wrong.yaml",
    "format: remit/structure@1\norganisation: { name: X }\npositions: [{ id: a, title: A, role: pilot }]\n",
  );
  await expect(dialog).toContainText("wrong.yaml is no structure that can be read");
  await expect(dialog).toContainText("line 3");
  await dialog.getByRole("button", { name: "Close" }).click();
  await structure.open(name, utf8(bytes));
  await expect(structure.row("Managing Director")).toBeAttached();
});

test("a file that is opened, changed and saved keeps its comments and its layout", async ({ page }) => {
  const structure = new Structure(page);
  const text = [
    "# Ours, of spring",
    "format: remit/structure@1",
    "organisation: { name: Mill }",
    "positions:",
    "  - { id: md, title: Managing Director } # founder",
    "  - { id: it, title: Head of IT, reportsTo: md }",
    "",
  ].join("\n");
  await structure.openEmpty();
  await structure.open("mill.structure.yaml", text);
  await structure.find("head of it");
  await structure.button("Edit").click();
  await page.getByRole("textbox", { name: "Title", exact: true }).fill("IT Manager");
  await structure.panel.getByRole("button", { name: "Save" }).click();
  await expect(structure.row("IT Manager")).toBeAttached();
  const waits = page.waitForEvent("download");
  await structure.button("Save as a file").click();
  expect(utf8((await fileOf(await waits)).bytes)).toBe(text.replace("Head of IT", "IT Manager"));
});

test("a list of people becomes a structure; rows that need a look are told, with repairs to take", async ({
  page,
}) => {
  const structure = new Structure(page);
  await structure.openEmpty();
  const rows = [
    "ID;Name;Job Title;Reports To",
    "1;A. K.;Chief Executive Officer;",
    "2;B. L.;Head of IT;1",
    "3;C. M.;Analyst;99",
    "4;D. N.;Engineer;4",
  ];
  await page.getByLabel("Import a list of people").setInputFiles({
    name: "people.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(rows.join("\n")),
  });
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("Four positions out of 4 rows");
  await expect(dialog.locator(".import-faults")).toContainText("It reports to nobody who is in the list.");
  await expect(dialog.locator(".import-faults")).toContainText("It reports to itself.");
  await dialog.getByRole("button", { name: "Accept every repair" }).click();
  await expect(dialog.getByRole("checkbox").first()).toBeChecked();
  await dialog.getByText("What each column tells").click();
  await expect(dialog.getByLabel("Job Title")).toHaveValue("title");
  await dialog.getByRole("button", { name: "Open it" }).click();
  await expect(structure.row("Chief Executive Officer")).toBeAttached();
  await expect(structure.row("Engineer")).toBeAttached();
});

for (const scheme of ["light", "dark"] as const)
  test(`nothing keeps anybody out, wide and narrow, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    const structure = new Structure(page);
    await structure.openEmpty();
    expect(await faults(page)).toEqual([]);
    await structure.begin();
    await structure.row("IT Director").focus();
    expect(await faults(page)).toEqual([]);
    for (const as of ["List", "Table", "Chart"] as const) {
      await structure.show(as);
      expect(await faults(page)).toEqual([]);
    }
    await structure.panel.getByRole("button", { name: "Edit" }).click();
    expect(await faults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await faults(page)).toEqual([]);
    expect(await past(page)).toEqual([]);
    await structure.show("List");
    expect(await past(page)).toEqual([]);
    await structure.button("Export").click();
    expect(await faults(page)).toEqual([]);
  });

test("2,000 positions open folded, unfold, pan, and are found", async ({ page }) => {
  const structure = new Structure(page);
  await structure.openEmpty();
  await structure.open("made.json", organisationOf(2000));
  await expect(structure.finding).toHaveText(/^2,000 positions in \d+ layers$/);
  await expect(structure.canvas).toBeAttached();
  expect(await structure.tree.getByRole("treeitem").count()).toBeLessThan(80);
  await structure.button("Unfold all").click();
  await expect.poll(async () => (await structure.view())[2]).toBeLessThan(0.2);
  await expect.poll(() => structure.painted()).toBeGreaterThan(20_000);
  await structure.find("position 1777");
  await expect(structure.row("Position 1777")).toBeFocused();
  const before = await structure.view();
  const box = (await structure.canvas.boundingBox())!;
  await page.mouse.move(box.x + 300, box.y + 100);
  await page.mouse.wheel(0, -120);
  await expect.poll(async () => (await structure.view())[1]).toBeLessThan(before[1]);
  expect(await structure.tree.getByRole("treeitem").count()).toBeLessThan(80);
});

test("who is higher of two positions is answered by one's own chart, with rights and budgets, and then in general", async ({
  page,
}) => {
  const structure = new Structure(page);
  await structure.begin();
  await page.goto("/higher");
  await expect(page.getByText("Positions of Eastmoor Presses count too")).toBeVisible();
  const [first, second] = [page.getByRole("combobox").nth(0), page.getByRole("combobox").nth(1)];
  await first.fill("plant man");
  await page.getByRole("option", { name: /^Plant Manager/ }).click();
  // With one of the two there is nothing to ask yet: the other is to be filled in.
  await expect(second).toBeFocused();
  await second.fill("head of plant");
  await page.getByRole("option", { name: /^Head of Plant IT/ }).click();
  await expect(structure.finding).toHaveText("Plant Manager is higher: Head of Plant IT reports to it.");
  await expect(page.locator(".lines")).toHaveText(
    "Purchases of equipment and software: Head of Plant IT decides up to 20,000 EUR; Plant Manager, above it, decides up to 10,000 EUR.",
  );
  const row = page
    .locator(".beside")
    .first()
    .getByRole("row", { name: /^Budget/ });
  await expect(row.getByRole("cell")).toHaveText(["700,000 EUR", "120,000 EUR"]);
  expect(await faults(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await past(page)).toEqual([]);

  // A role of the catalogue is found in the chart by whoever has it, and then read in general.
  await second.fill("Director of IT");
  await second.press("Enter");
  await expect(structure.finding).toHaveText(
    "Neither is higher: Plant Manager and IT Director both sit in layer 3.",
  );
  await page.goto("/higher?a=CTO&b=IT+Director");
  await expect(structure.finding).toHaveText("A CTO usually ranks above an IT Director.");
  await expect(page.getByText("Eastmoor Presses has no position “CTO”")).toBeVisible();
  await page.goto("/higher?a=Support+Technician&b=Plant+Manager");
  await page.getByRole("link", { name: "Support Technician (desk-2)" }).click();
  await expect(structure.finding).toContainText(
    "Neither answers to the other: Plant Manager sits in layer 3",
  );
});
