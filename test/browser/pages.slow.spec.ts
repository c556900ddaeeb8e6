import { pages } from "./pages/all.ts";
import { doubleText, faults, past, ready, unseenFocus } from "./pages/look.ts";
import { expect, test } from "./watch.ts";

/** Tab stops looked at on each page: the top bar and what comes first below it. */
const stops = 16;

for (const [name, address] of Object.entries(pages))
  test(`${name}: axe, focus, narrow and wide, light and dark, text at 200 %`, async ({ page }) => {
    test.slow();
    const found: string[] = [];
    await ready(page, address);

    await page.locator(":focus").evaluateAll((elements) => elements.forEach((element) => element.blur()));
    for (let stop = 0; stop < stops; stop += 1) {
      await page.keyboard.press("Tab");
      const unseen = await unseenFocus(page);
      if (unseen !== undefined) found.push(`focus cannot be seen: ${unseen}`);
    }

    for (const [width, colorScheme, all] of [
      [1440, "light", true],
      [1440, "dark", false],
      [360, "light", false],
      [360, "dark", true],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      found.push(...(await faults(page, all)).map((line) => `${width} px, ${colorScheme}: ${line}`));
    }

    for (const width of [1920, 768, 320]) {
      await page.setViewportSize({ width, height: 900 });
      found.push(...(await past(page)).map((line) => `past the edge at ${width} px: ${line}`));
    }
    await doubleText(page);
    found.push(...(await past(page)).map((line) => `past the edge at 320 px, text at 200 %: ${line}`));
    expect(found).toEqual([]);
  });
