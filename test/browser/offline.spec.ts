import { Interview } from "./pages/interview.ts";
import { Reading } from "./pages/reading.ts";
import { Result } from "./pages/result.ts";
import { expect, test } from "./watch.ts";

test("with the network gone after the first page, the way to a result and the reading pages still work", async ({
  page,
  context,
  watch,
}) => {
  // The browser asks for the icon again, and what reads files is fetched with the first answer; nothing waits for them.
  watch.allow(
    /favicon\.svg/,
    /\/assets\/((parse|write|check|career)-(assessment|file|answers|index)|amendments-file)-/,
    // What is entered is sent on when the server is reached again.
    /^request: .*\/api\/create-organisation net::ERR_INTERNET/,
    /^console: Failed to load resource: net::ERR_INTERNET/,
  );
  const interview = new Interview(page);
  await interview.start();
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);

  await page.keyboard.press("1");
  await page.waitForURL(/\/decide\?q=/);
  await interview.shown();
  await interview.answerUntil(3);
  await interview.seeResult();
  expect(await new Result(page).order()).not.toHaveLength(0);

  const reading = new Reading(page);
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Compare" }).click();
  await expect(page.locator(".mirror")).toBeVisible();
  await reading.search("who is higher cto it director");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/higher\?/);
  await expect(reading.finding).toContainText("usually ranks above");
});
