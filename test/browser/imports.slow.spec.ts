import type { Locator, Page } from "@playwright/test";
import { faults } from "./pages/look.ts";
import { fileOf, Structure } from "./pages/structure.ts";
import { expect, test } from "./watch.ts";

const csv = (rows: readonly string[]) => ({
  name: "people.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(rows.join("\n")),
});
const first = [
  "ID,Name,Title,Manager,Status",
  "1,Ann Ash,Chief Executive Officer,,Active",
  "2,Bob Birch,Chief Technology Officer,1,Active",
  "3,Car Cole,Developer,2,Active",
  "4,Dee Dunn,IT Manager,2,Active",
];
const second = [
  "ID,Name,Title,Manager,Status",
  "1,Ann Ash,Chief Executive Officer,,Active",
  "2,Bob Birch,Technical Director,1,Active",
  "4,Dee Dunn,IT Manager,1,Active",
  "5,Eve Elm,Team Lead,2,Active",
  "6,Fay Fox,Developer,5,Active",
  "7,Gus Gale,Developer,99,Active",
  "8,Hal Hill,Developer,2,Terminated",
];

/** Opens the first list as a structure and brings the second to it. */
const again = async (page: Page): Promise<{ structure: Structure; dialog: Locator }> => {
  const structure = new Structure(page);
  await structure.openEmpty();
  await page.getByLabel("Import a list of people").setInputFiles(csv(first));
  await page.getByRole("dialog").getByRole("button", { name: "Open it" }).click();
  await expect(structure.row("Chief Executive Officer")).toBeAttached();
  await structure.button("File").click();
  await page.getByRole("dialog").getByLabel("Import a list of people").setInputFiles(csv(second));
  const dialog = page.getByRole("dialog", { name: "Import people.csv" });
  await expect(dialog.locator(".import-incoming")).toBeVisible();
  return { structure, dialog };
};

test("a list brought to an open structure says what it would change, and takes in what is accepted as one step", async ({
  page,
}) => {
  const { structure, dialog } = await again(page);
  const changes = dialog.locator(".import-incoming");
  await expect(changes).toContainText("title: Chief Technology Officer → Technical Director");
  await expect(changes).toContainText(
    "superior: Chief Technology Officer, Bob Birch → Chief Executive Officer, Ann Ash",
  );
  await expect(changes).toContainText("It is not in the list any more; the position is taken out.");
  await expect(dialog.getByRole("button", { name: "Take in what is accepted" })).toBeDisabled();
  // Whoever reports to somebody new brings them along.
  await dialog.getByRole("checkbox", { name: "Developer, Fay Fox" }).check();
  await expect(dialog.getByRole("checkbox", { name: "Team Lead, Eve Elm" })).toBeChecked();
  await dialog.getByRole("checkbox", { name: "Team Lead, Eve Elm" }).uncheck();
  await expect(dialog.getByRole("checkbox", { name: "Developer, Fay Fox" })).not.toBeChecked();
  await dialog.getByRole("button", { name: "Accept every change" }).click();
  await dialog.getByRole("checkbox", { name: "title: Chief Technology Officer" }).uncheck();
  await dialog.getByRole("button", { name: /^Take in \d+ changes$/ }).click();
  await expect(structure.row("Team Lead")).toBeAttached();
  await expect(structure.row("Chief Technology Officer")).toBeAttached();
  await expect(structure.row(/Car Cole/)).toHaveCount(0);
  await structure.undo();
  await expect(structure.row("Team Lead")).toHaveCount(0);
  await expect(structure.row(/Car Cole/)).toBeAttached();
});

test("rows that need a look name their person, say what is so, and go out as a file to fix", async ({
  page,
}) => {
  await new Structure(page).openEmpty();
  await page.getByLabel("Import a list of people").setInputFiles(csv(second));
  const dialog = page.getByRole("dialog", { name: "Import people.csv" });
  const rows = dialog.locator(".import-faults");
  await expect(rows).toContainText("Gus Gale, Developer");
  const left = rows.getByRole("listitem").filter({ hasText: "Hal Hill" });
  await expect(left).toContainText("It is marked as no longer there.");
  await expect(left).not.toContainText("it is left out");
  await left.getByRole("checkbox").check();
  await expect(left).toContainText("It is marked as no longer there; it is left out.");
  const waits = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Save the list to fix it" }).click();
  const { name, bytes } = await fileOf(await waits);
  expect(name).toBe("people-to-fix.csv");
  expect(new TextDecoder().decode(bytes)).toContain("It reports to nobody who is in the list.");
});

test("a long list is opened with every repair that was accepted, however soon it is opened", async ({
  page,
}) => {
  const structure = new Structure(page);
  await structure.openEmpty();
  // One more than the server keeps, which other tests share.
  const rows = Array.from({ length: 10_001 }, (_, at) =>
    at === 0 ? "0,Ann Ash,Boss," : `${at},Person ${at},Clerk ${at},${at % 100 === 0 ? "nobody" : "0"}`,
  );
  await page.getByLabel("Import a list of people").setInputFiles(csv(["ID,Name,Title,Manager", ...rows]));
  const dialog = page.getByRole("dialog", { name: "Import people.csv" });
  // The button for more goes; the first of those that it showed is next.
  await dialog.getByRole("button", { name: "50 rows more" }).press("Enter");
  await expect(dialog.locator(".import-faults").getByRole("checkbox").nth(50)).toBeFocused();
  await dialog.getByRole("button", { name: "Accept every repair" }).click();
  await dialog.getByRole("button", { name: "Open it", exact: true }).click();
  await structure.find("Person 9000");
  await expect(structure.fact("Reports to")).toContainText("Boss");
});

test("a list without titles says so once, and a column is chosen by the keyboard without losing the place", async ({
  page,
}) => {
  const structure = new Structure(page);
  await structure.openEmpty();
  const rows = [
    "Wear,ID,Duty,Name,Manager",
    ",1,CEO,Ann Ash,",
    ",2,Clerk,Bob Birch,1",
    ",2,Clerk,Bob Birch,1",
  ];
  await page.getByLabel("Import a list of people").setInputFiles(csv([...rows, "Total,,,2,"]));
  const dialog = page.getByRole("dialog", { name: "Import people.csv" });
  await expect(dialog).toContainText("No column tells the title.");
  await expect(dialog).not.toContainText("There is no title");
  await expect(dialog).toContainText("Nothing is taken from: Wear, Duty.");
  // Opened by itself, in the order of the file.
  const columns = dialog.locator(".import-columns");
  await expect(columns.getByRole("rowheader")).toHaveText(["Wear", "ID", "Duty", "Name", "Manager"]);
  const duty = columns.getByRole("combobox", { name: "Duty" });
  await duty.focus();
  await page.keyboard.type("title");
  await expect(duty).toHaveValue("title");
  await expect(dialog).not.toContainText("No column tells the title.");
  await expect(duty).toBeFocused();
  await expect(columns.getByRole("rowheader")).toHaveText(["Wear", "ID", "Duty", "Name", "Manager"]);
  // What stands there twice is taken once, and is nothing to choose.
  const twice = dialog.getByRole("listitem").filter({ hasText: "It stands there already" });
  await expect(twice.getByRole("checkbox")).toHaveCount(0);
  await expect(dialog).toContainText("Three positions out of 4 rows · 1 row is left out");
  await dialog.getByRole("checkbox", { name: "Take it out" }).check();
  await expect(dialog).toContainText("Two positions out of 4 rows · 2 rows are left out");
});

test("a list may become a structure of its own, with the roles that were chosen for its titles", async ({
  page,
}) => {
  const { structure, dialog } = await again(page);
  await dialog.getByLabel("Open it as a new structure").check();
  await expect(dialog.locator(".import-incoming")).toHaveCount(0);
  await dialog.getByLabel(/^IT Manager/).selectOption({ index: 1 });
  const role = await dialog
    .getByLabel(/^IT Manager/)
    .locator("option")
    .nth(1)
    .innerText();
  await dialog.getByRole("button", { name: "Open it", exact: true }).click();
  await structure.row("IT Manager").focus();
  await expect(structure.fact("Role")).toContainText(role);
  await structure.button("File").click();
  await expect(page.getByRole("dialog").locator(".structure-kept")).toHaveCount(2);
});

test("a file of positions is told apart from the structure: what it has no place for is named", async ({
  page,
}) => {
  const structure = new Structure(page);
  await structure.begin();
  await structure.button("File").click();
  const dialog = page.getByRole("dialog");
  const waits = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Positions as CSV" }).click();
  await waits;
  await expect(dialog.getByText(/^The file has no place for .*letters/)).toBeVisible();
});

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const)
  test(`nothing keeps anybody out of the comparison, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const { dialog } = await again(page);
    expect(await faults(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Accept every change" }).focus();
    await page.keyboard.press("Enter");
    await expect(dialog.getByRole("checkbox", { name: "Team Lead, Eve Elm" })).toBeChecked();
  });
