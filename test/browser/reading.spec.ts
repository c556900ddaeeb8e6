import { Reading } from "./pages/reading.ts";
import { expect, test } from "./watch.ts";

test("roles are filtered by what they own, and open to their statements", async ({ page }) => {
  const reading = new Reading(page);
  await reading.open("/roles");
  const cards = page.locator(".role-card");
  await expect(cards).toHaveCount(7);
  await page.getByRole("searchbox").fill("service desk");
  await expect(cards).toHaveCount(1);
  await cards.getByRole("link").click();
  await expect(page).toHaveURL("/roles/head-of-it");
  const row = page.locator("details#service-desk");
  await row.locator("> summary").click();
  await expect(row.locator(".quote").first()).toContainText(/line|row|essential|optional/i);
  await row.locator(".quote a").first().click();
  await expect(page).toHaveURL(/\/statements\//);
  await page.getByRole("link", { name: "Head of IT" }).first().click();
  await expect(page).toHaveURL(/\/roles\/head-of-it/);
});

test("what a role holds follows who else is there, and the address keeps the case", async ({ page }) => {
  const reading = new Reading(page);
  await reading.open("/roles/it-director");
  const vision = page.locator("#technology-vision .hold-word");
  const general = (await vision.textContent()) ?? "";
  await page.getByRole("link", { name: "Under a chief", exact: true }).click();
  await expect(page).toHaveURL(/profile=with-chief/);
  await expect(vision).not.toHaveText(general);
  await expect(page.locator(".segments [aria-current]")).toHaveText(["Under a chief"]);
  await page.reload();
  await expect(vision).not.toHaveText(general);
  await page.goBack();
  await expect(vision).toHaveText(general);
});

test("an address with an accountability opens its row", async ({ page }) => {
  const reading = new Reading(page);
  await reading.open("/roles/cto#horizon-scanning");
  await expect(page.locator("details#horizon-scanning")).toHaveAttribute("open", "");
  await expect(page.locator("details#horizon-scanning")).toBeInViewport();
});

test("roles are added to a comparison and taken out, two stay at least", async ({ page }) => {
  const reading = new Reading(page);
  await reading.open("/compare?roles=cio,cto");
  await expect.poll(() => reading.chosen()).toEqual(["CIO", "CTO"]);
  await expect(page.locator(".mirror")).toBeVisible();

  await reading.toggle("Head of IT");
  await expect(page).toHaveURL(/roles=cio%2Ccto%2Chead-of-it/);
  await expect(page.locator(".matrix table")).toBeVisible();
  await reading.toggle("CIO");
  await expect(page.locator(".mirror")).toBeVisible();
  await reading.toggle("CTO");
  await expect.poll(() => reading.chosen()).toEqual(["CTO", "Head of IT"]);

  await page.getByRole("button", { name: "Swap sides" }).click();
  await expect(page).toHaveURL(/roles=head-of-it%2Ccto/);
});

test("a comparison opens a row to both sides, shows the rest, and has a table twin by T", async ({
  page,
}) => {
  const reading = new Reading(page);
  await reading.open("/compare?roles=cto,it-director");
  const rows = page.locator(".mirror-row");
  const few = await rows.count();
  await rows.first().click();
  await expect(page.locator(".pair-side")).toHaveCount(2);
  await expect(page.locator(".mirror-more .quote").first()).toBeVisible();
  await page.getByRole("button", { name: /more accountabilities/ }).click();
  await expect(rows).toHaveCount(52);
  expect(few).toBeLessThan(30);
  await page.keyboard.press("t");
  await expect(page.locator(".twin-table tbody tr")).toHaveCount(52);
});

test("who is higher is answered for titles as typed, with both sides and what it depends on", async ({
  page,
}) => {
  const reading = new Reading(page);
  await reading.open("/higher");
  const [first, second] = [page.getByRole("combobox").nth(0), page.getByRole("combobox").nth(1)];
  await first.fill("director of");
  await expect(page.getByRole("option", { name: /Director of IT/ }).first()).toBeVisible();
  // Enter takes the first that is offered, and on what stands there whole it asks.
  await first.press("Enter");
  await expect(first).toHaveValue(/^Director of IT/);
  await second.fill("chief technology officer");
  await second.press("Enter");
  await expect(reading.finding).toHaveText("A CTO usually ranks above an IT Director.");
  await expect(page.locator(".higher-sides .quote").first()).toBeVisible();
  await expect(page.getByText("In one organisation the chart decides")).toBeVisible();

  const before = page.url();
  await page.getByRole("button", { name: "Swap" }).click();
  await expect(page).not.toHaveURL(before);
  await expect(reading.finding).toHaveText("A CTO usually ranks above an IT Director.");
});

test("a title nobody knows is said to be one, with the nearest", async ({ page }) => {
  const reading = new Reading(page);
  await reading.open("/higher?a=Hed%20of%20IT&b=CTO");
  await expect(reading.finding).toContainText("no title");
  await page.getByRole("alert").getByRole("link", { name: "Head of IT", exact: true }).click();
  await expect(reading.finding).toContainText("CTO");
});

test("search walks by keyboard to roles, orders and statements", async ({ page }) => {
  const reading = new Reading(page);
  await reading.open("/roles");
  await expect((await reading.search("A-013")).first()).toContainText("A-013");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/statements/A-013");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.locator(".cited-by a").first()).toBeVisible();

  await reading.search("budget");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\?q=budget/);
  await expect(reading.finding).toContainText("entries for “budget”");
  await expect(page.locator("mark").first()).toBeVisible();

  await reading.search("cio");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
});

test("every hit of a search leads to something", async ({ page }) => {
  const reading = new Reading(page);
  await reading.open("/search?q=budget");
  await expect(page.locator(".hits a").first()).toBeVisible();
  const addresses = await page
    .locator(".hit-groups section")
    .evaluateAll((groups) => groups.map((group) => group.querySelector("a")?.getAttribute("href") ?? ""));
  expect(addresses.length).toBeGreaterThan(3);
  for (const address of addresses) {
    await reading.open(address);
    await expect(reading.finding).not.toContainText(/nothing at this address|There is no/);
    const [, hash] = address.split("#");
    if (hash) await expect(page.locator(`[id="${decodeURIComponent(hash)}"]`)).toBeInViewport();
  }
});

test("addresses that name nothing say so and lead on", async ({ page }) => {
  const reading = new Reading(page);
  for (const [address, says, link] of [
    ["/roles/ctoo", "There is no role “ctoo”", "cto"],
    ["/compare?roles=cto,it-directer", "There is no role “it-directer”", "it-director"],
    ["/compare?roles=cto", "Two to 7 roles", "Compare CTO and IT Director"],
    ["/statements/A-9999", "There is no statement “A-9999”", "Search the catalogue"],
    ["/accountabilities/nothing", "There is no such accountability", "See all roles"],
    ["/nowhere/at/all", "There is nothing at this address", "To the start"],
  ] as const) {
    await reading.open(address);
    await expect(reading.finding).toContainText(says);
    await expect(page.getByRole("main").getByRole("link", { name: link, exact: true })).toBeVisible();
  }
});

test("the method page shows the notices that licences ask for", async ({ page }) => {
  await new Reading(page).open("/about");
  await expect(page.getByText("USDOL/ETA has not approved, endorsed, or tested")).toBeVisible();
  await expect(page.getByText("This service uses the ESCO classification")).toBeVisible();
});

test("a fault in a page or its worker is seen by these tests", async ({ page, watch }) => {
  watch.allow(/content policy/, /Content Security Policy/, /planted/);
  await page.goto("/roles");
  await expect(page.locator("main h1")).toBeVisible();
  const seen: string[] = [];
  page.on("console", (message) => seen.push(message.text()));
  await page.evaluate(() => {
    const image = new Image();
    image.src = "https://example.invalid/planted.png";
  });
  await expect.poll(() => seen.join("\n")).toContain("content policy: img-src");
  const [worker] = page.workers();
  expect(worker).toBeDefined();
  await worker?.evaluate(() => void fetch("https://example.invalid/planted").catch(() => undefined));
  await expect.poll(() => seen.join("\n")).toContain("content policy: connect-src");
});
