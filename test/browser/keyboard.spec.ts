import { Interview } from "./pages/interview.ts";
import { expect, test } from "./watch.ts";

test("the skip link comes first and leads past the top bar", async ({ page }) => {
  await page.goto("/roles");
  await expect(page.locator(".role-card").first()).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("searchbox")).toBeFocused();
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
  await expect.poll(() => interview.given()).toHaveLength(1);

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
