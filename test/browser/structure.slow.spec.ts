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
