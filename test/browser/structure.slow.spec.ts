import { organisationOf, Structure } from "./pages/structure.ts";
import { expect, test } from "./watch.ts";

for (const count of [10_000, 50_000])
  test(`${count.toLocaleString("en-GB")} positions open, unfold, are found, moved and moved back`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    const structure = new Structure(page);
    await structure.openEmpty();
    await structure.open("made.json", organisationOf(count));
    await expect(structure.finding).toHaveText(/positions in \d+ layers$/, { timeout: 120_000 });
    await structure.button("Unfold all").click();
    await expect.poll(async () => (await structure.view())[2], { timeout: 60_000 }).toBeLessThan(0.1);
    await expect.poll(() => structure.painted()).toBeGreaterThan(20_000);
    await structure.find(`position ${count - 1}`);
    await expect(structure.row(`Position ${count - 1}`)).toBeFocused();
    const before = await structure.fact("Reports to").innerText();
    await page.keyboard.press("Alt+ArrowUp");
    await expect(structure.told).toHaveText(/now reports to/, { timeout: 60_000 });
    await expect(structure.fact("Reports to")).not.toHaveText(before, { timeout: 60_000 });
    await structure.undo();
    await expect(structure.fact("Reports to")).toHaveText(before, { timeout: 60_000 });
    expect(await structure.tree.getByRole("treeitem").count()).toBeLessThan(100);
  });

test("whoever unfolds a chart before it is drawn sees the whole of it", async ({ page }) => {
  await page.route(/layout-worker/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await route.continue();
  });
  const structure = new Structure(page);
  await structure.openEmpty();
  await structure.open("made.json", organisationOf(2000));
  await structure.button("Unfold all").click();
  await expect(structure.canvas).toHaveCount(0);
  await expect(structure.canvas).toBeVisible();
  await expect.poll(async () => (await structure.view())[2]).toBeLessThan(0.1);
});

test("a structure that is removed is told, also the only one, and comes back by Undo; the focus is never lost", async ({
  page,
}) => {
  const structure = new Structure(page);
  await structure.begin();
  const dialog = page.getByRole("dialog", { name: "Structures" });
  const remove = dialog.getByRole("button", { name: "Remove Eastmoor Presses" });
  await structure.button("File").click();
  await remove.press("Enter");
  // It was the only one: the page is another.
  const back = page.getByRole("button", { name: "Undo" });
  await expect(page.getByText("Eastmoor Presses is removed.")).toBeVisible();
  await expect(back).toBeFocused();
  await back.press("Enter");
  await structure.shown();
  await structure.button("File").click();
  await expect(dialog.getByText("is removed.")).toHaveCount(0);
  await dialog.getByLabel("Name of the organisation").fill("Second");
  await dialog.getByLabel("Name of the organisation").press("Enter");
  await structure.button("File").click();
  await dialog.getByRole("button", { name: "Remove Second" }).press("Enter");
  await expect(dialog.getByText("Second is removed.")).toBeVisible();
  await expect(back.and(dialog.getByRole("button"))).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("button", { name: /^Second/ })).toBeFocused();
});
