import { readFileSync } from "node:fs";
import { join } from "node:path";
import { style } from "../../packages/core/src/write/html-style.ts";
import { faults, past } from "./pages/look.ts";
import { expect, test } from "./watch.ts";

// What looks for faults brings a script of its own; the page itself allows none.
test.use({ bypassCSP: true });

const folder = join(import.meta.dirname, "../../examples/papers/regional-hospital");
const kinds = ["remit", "job-description", "accountabilities", "posting", "scorecard", "plan", "record"];

for (const kind of kinds)
  test(`${kind} as a page of its own: axe, light and dark, narrow and wide`, async ({ page }) => {
    // Approved pages are kept without the style that all of them share.
    const html = readFileSync(join(folder, `${kind}.html`), "utf8");
    expect(html).toContain("<style></style>");
    await page.setContent(html.replace("<style></style>", `<style>${style}</style>`));
    const found: string[] = [];
    for (const [width, colorScheme, all] of [
      [1280, "light", true],
      [1280, "dark", false],
      [360, "light", false],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      found.push(...(await faults(page, all)).map((line) => `${width} px, ${colorScheme}: ${line}`));
      found.push(...(await past(page)).map((line) => `past the edge at ${width} px: ${line}`));
    }
    expect(found).toEqual([]);
  });
