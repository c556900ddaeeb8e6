import { ready } from "./pages/look.ts";
import { Result } from "./pages/result.ts";
import { expect, test } from "./watch.ts";

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
  for (const address of [
    page.url(),
    "/compare?roles=cto,it-director",
    "/roles/cto",
    "/higher?a=CTO&b=CIO",
    "/career/between?a=CTO&b=CIO",
  ]) {
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
