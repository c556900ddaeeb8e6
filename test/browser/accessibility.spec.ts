import { Interview } from "./pages/interview.ts";
import { doubleText, faults, past } from "./pages/look.ts";
import { Reading } from "./pages/reading.ts";
import { Result } from "./pages/result.ts";
import { expect, test } from "./watch.ts";

for (const [width, colorScheme] of [
  [1440, "light"],
  [360, "dark"],
] as const)
  test(`result, flip, menu, search and what is folded are sound at ${width} px, ${colorScheme}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const result = new Result(page);
    const found: string[] = [];
    const look = async (what: string): Promise<void> => {
      found.push(...(await faults(page)).map((line) => `${what}: ${line}`));
    };
    await result.openExample(/Marlow Freight/);
    await result.order();
    await look("result");
    await result.switchFlip();
    await look("flip");
    await page.locator(".assessment-name").click();
    await look("menu");
    await page.keyboard.press("Escape");
    await new Reading(page).search("budget");
    await page.keyboard.press("ArrowDown");
    await look("search over the page");
    await page.keyboard.press("Escape");
    await page.setViewportSize({ width: 320, height: 900 });
    found.push(...(await past(page)).map((line) => `result past the edge at 320 px: ${line}`));
    await doubleText(page);
    found.push(...(await past(page)).map((line) => `result past the edge at 200 %: ${line}`));

    await page.setViewportSize({ width, height: 900 });
    await page.goto("/roles/cto");
    await expect(page.locator("details.hold").first()).toBeVisible();
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll("details")) fold.open = true;
    });
    await look("role, unfolded");
    expect(found).toEqual([]);
  });

test("a question halfway through is free of faults", async ({ page }) => {
  const interview = new Interview(page);
  await interview.begin("1");
  await interview.answer("0");
  expect(await faults(page)).toEqual([]);
});
