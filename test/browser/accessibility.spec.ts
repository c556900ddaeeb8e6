import { AxeBuilder } from "@axe-core/playwright";
import { pages } from "./pages/all.ts";
import { Interview } from "./pages/interview.ts";
import { Reading } from "./pages/reading.ts";
import { Result } from "./pages/result.ts";
import type { Page } from "@playwright/test";
import { expect, test } from "./watch.ts";

/** Every rule of WCAG 2.2 A and AA that a machine can see, and good practice besides. */
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Those that width or colours can change. */
const looks = ["color-contrast", "target-size", "link-in-text-block", "scrollable-region-focusable"];

/** What axe finds, one line each, so that a failure reads as a list. */
const faults = async (page: Page, all = true): Promise<string[]> => {
  const axe = new AxeBuilder({ page }).options({
    resultTypes: ["violations"],
    runOnly: all ? { type: "tag", values: tags } : { type: "rule", values: looks },
  });
  // In one go: there are no frames.
  const { violations } = await axe.setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.any[0]?.message ?? ""}`),
  );
};

for (const [width, scheme, all] of [
  [1440, "light", true],
  [1440, "dark", false],
  [360, "light", false],
  [360, "dark", true],
] as const)
  test.describe(`${width} px, ${scheme}`, () => {
    test.use({ viewport: { width, height: 900 }, colorScheme: scheme });

    test("every page is free of faults that axe sees", async ({ page }) => {
      const found: string[] = [];
      for (const [name, address] of Object.entries(pages)) {
        await page.goto(address);
        await expect(page.locator("main h1")).toBeVisible();
        await page.waitForFunction(() => !document.querySelector(".waiting"));
        found.push(...(await faults(page, all)).map((line) => `${name}: ${line}`));
      }
      expect(found).toEqual([]);
    });

    test("so are the result, a flip, a dialog, a menu, and what is folded", async ({ page }) => {
      const result = new Result(page);
      await result.openExample(/Marlow Freight/);
      await result.order();
      const found = (await faults(page)).map((line) => `result: ${line}`);
      await result.switchFlip();
      found.push(...(await faults(page)).map((line) => `flip: ${line}`));
      await page.locator(".assessment-name").click();
      found.push(...(await faults(page)).map((line) => `menu: ${line}`));
      await page.keyboard.press("Escape");
      await new Reading(page).search("budget");
      await page.keyboard.press("ArrowDown");
      found.push(...(await faults(page)).map((line) => `search dialog: ${line}`));
      await page.goto("/roles/cto");
      await expect(page.locator("details.hold").first()).toBeVisible();
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll("details")) fold.open = true;
      });
      found.push(...(await faults(page)).map((line) => `role, unfolded: ${line}`));
      expect(found).toEqual([]);
    });
  });

test("a question halfway through is free of faults", async ({ page }) => {
  const interview = new Interview(page);
  await interview.begin("1");
  await interview.answer("0");
  expect(await faults(page)).toEqual([]);
});
