import type { Page } from "@playwright/test";
import { pages } from "./pages/all.ts";
import { Result } from "./pages/result.ts";
import { expect, test } from "./watch.ts";

const ready = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await expect(page.locator("main h1")).toBeVisible();
  await page.waitForFunction(() => !document.querySelector(".waiting"));
};

/** How far the page reaches past its right edge, and what does. */
const past = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll("main *, header *")]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .filter((element) => {
        for (let above = element.parentElement; above; above = above.parentElement)
          if (getComputedStyle(above).overflowX !== "visible") return false;
        return true;
      })
      .slice(0, 4)
      .map(
        (element) =>
          `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} “${(element.textContent ?? "").trim().slice(0, 24)}”`,
      );
  });

for (const [what, width, zoom] of [
  ["320 px with text at 200 %", 320, 200],
  ["320 px", 320, 100],
  ["768 px", 768, 100],
  ["1920 px", 1920, 100],
] as const)
  test(`no page scrolls sideways at ${what}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const found: string[] = [];
    const look = async (name: string): Promise<void> => {
      // Text alone grows, as with a browser's own text size: every length of the type scale is doubled.
      if (zoom !== 100)
        await page.evaluate((percent) => {
          const grow = percent / 100;
          const sizes = [...document.querySelectorAll<HTMLElement | SVGElement>("body *")].map((element) => {
            const { fontSize, lineHeight } = getComputedStyle(element);
            return [element, Number.parseFloat(fontSize), Number.parseFloat(lineHeight)] as const;
          });
          for (const [element, size, line] of sizes) {
            element.style.fontSize = `${size * grow}px`;
            if (!Number.isNaN(line)) element.style.lineHeight = `${line * grow}px`;
          }
        }, zoom);
      const wide = await past(page);
      if (wide.length > 0) found.push(`${name}: ${wide.join(", ")}`);
    };
    for (const [name, address] of Object.entries(pages)) {
      await ready(page, address);
      await look(name);
    }
    await new Result(page).openExample(/Marlow Freight/);
    await look("result");
    expect(found).toEqual([]);
  });

test("nothing moves for readers who asked for less motion", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await new Result(page).openExample(/Marlow Freight/);
  for (const address of [page.url(), "/compare?roles=cto,it-director"]) {
    await ready(page, address);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll("*")]
        .filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return animationName !== "none" || transitionDuration.split(", ").some((time) => time !== "0s");
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(moving).toEqual([]);
  }
});

test("pages print in ink on white, without controls, and not blank", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await new Result(page).openExample(/Marlow Freight/);
  for (const address of [page.url(), "/compare?roles=cto,it-director", "/roles/cto", "/higher?a=CTO&b=CIO"]) {
    await page.emulateMedia({ media: "screen" });
    await ready(page, address);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator("main h1")).toBeVisible();
    await expect(page.locator("header.topbar")).toBeHidden();
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(paper).toBe("rgb(255, 255, 255)");
    const pdf = await page.pdf({ format: "A4", printBackground: true });
    expect(pdf.length).toBeGreaterThan(20_000);
  }
});

test("the theme chosen stays, and roles keep shape and name in forced colours", async ({ page }) => {
  await page.goto("/compare?roles=cto,it-director");
  const theme = page.getByRole("button", { name: /^Theme/ });
  await theme.click();
  await theme.click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.emulateMedia({ forcedColors: "active" });
  await expect(page.locator(".mirror .role-mark svg").first()).toBeVisible();
  await expect(page.locator(".mirror-head")).toContainText("CTO");
});
