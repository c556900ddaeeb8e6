import type { Page } from "@playwright/test";
import { pages } from "./pages/all.ts";
import { Interview } from "./pages/interview.ts";
import { expect, test } from "./watch.ts";

type Stop = { readonly name: string; readonly visible: boolean; readonly top: number };

/** The element that has the focus: its name, whether a ring or border shows it, and where it is. */
const focused = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return undefined;
    const rings = [element, element.closest("label"), element.parentElement].filter((each) => each !== null);
    const drawn = (each: Element, part?: string): boolean => {
      const style = getComputedStyle(each, part);
      return style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2;
    };
    return {
      name: `${element.tagName.toLowerCase()} ${(element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 40)}`,
      visible: rings.some((each) => drawn(each)) || drawn(element, "::after"),
      top: Math.round(element.getBoundingClientRect().top + scrollY),
    };
  });

test("Tab reaches everything on every page, in view and with a visible ring, skip link first", async ({
  page,
}) => {
  const dark: string[] = [];
  for (const [name, address] of Object.entries(pages)) {
    await page.goto(address);
    await expect(page.locator("main h1")).toBeVisible();
    await page.waitForFunction(() => !document.querySelector(".waiting"));
    await page.locator(":focus").evaluateAll((elements) => elements.forEach((element) => element.blur()));
    for (let step = 0; step < 14; step += 1) {
      await page.keyboard.press("Tab");
      const stop = await focused(page);
      if (stop && !stop.visible) dark.push(`${name}: ${stop.name}`);
    }
  }
  expect(dark).toEqual([]);

  await page.goto("/roles");
  await expect(page.locator(".role-card").first()).toBeVisible();
  await page.keyboard.press("Tab");
  expect((await focused(page))?.name).toContain("Skip to the content");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect((await focused(page))?.name).toMatch(/^input/);
});

test("without a mouse: answer by Tab and arrows, compare, and open a row", async ({ page }) => {
  const interview = new Interview(page);
  await interview.start();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  for (
    let step = 0;
    step < 12 && !(await page.evaluate(() => document.activeElement?.matches("input[type=radio]")));
    step += 1
  )
    await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.waitForURL(/\/decide/);
  await interview.shown();
  expect(await interview.given()).toHaveLength(1);

  await page.goto("/compare?roles=cto,it-director");
  const row = page.locator(".mirror-row").first();
  await row.focus();
  await page.keyboard.press("Enter");
  await expect(row).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("Enter");
  await expect(row).toHaveAttribute("aria-expanded", "false");
});

test("focus moves to the content when the page changes, and back when a dialog closes", async ({ page }) => {
  await page.goto("/roles");
  await page.locator(".role-card a").first().click();
  await expect(page.locator("#holds")).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
  const opener = page.getByRole("button", { name: /^Search/ });
  await opener.click();
  await expect(page.getByRole("combobox", { name: "Search" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(opener).toBeFocused();
});

test("single keys can be switched off", async ({ page }) => {
  const interview = new Interview(page);
  await interview.open("reports-to");
  await page.keyboard.press("?");
  await page.getByRole("dialog").getByRole("checkbox").uncheck();
  await page.keyboard.press("Escape");
  await page.keyboard.press("1");
  await expect(page.getByRole("radio").first()).not.toBeChecked();
  await page.reload();
  await interview.shown();
  await page.keyboard.press("1");
  await expect(page.getByRole("radio").first()).not.toBeChecked();
});
