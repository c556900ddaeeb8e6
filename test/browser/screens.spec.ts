import { pages } from "./pages/all.ts";
import { ready } from "./pages/look.ts";
import { Result } from "./pages/result.ts";
import { test } from "./watch.ts";

// Pictures for the eye, below test-results/screens.
for (const [width, scheme] of [
  [1440, "light"],
  [1440, "dark"],
  [360, "light"],
  [360, "dark"],
] as const)
  test(`${width} px, ${scheme}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    const shoot = (name: string) =>
      page.screenshot({
        path: `test-results/screens/${name.replaceAll(/\W+/g, "-")}-${width}-${scheme}.png`,
        fullPage: true,
      });
    for (const [name, address] of Object.entries(pages)) {
      await ready(page, address);
      await shoot(name);
    }
    const result = new Result(page);
    await result.openExample(/Marlow Freight/);
    await result.order();
    await shoot("result");
    await result.switchFlip();
    await shoot("result-flip");
  });
