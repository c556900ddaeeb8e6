import type { Browser, Page } from "@playwright/test";
import { faults, past } from "./pages/look.ts";
import { Interview } from "./pages/interview.ts";
import { Invited, People } from "./pages/people.ts";
import { expect, listenTo, test, type Watch } from "./watch.ts";

/** Somebody at a browser of their own. */
const somebody = async (browser: Browser, watch: Watch): Promise<Page> => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await listenTo(page, watch);
  return page;
};

/** Everything that the server tells at this computer of the newest organisation. */
const everythingTold = async (page: Page): Promise<string> => {
  const ask = async (name: string, data: object): Promise<string> => {
    const response = await page.request.post(`/api/${name}`, { data });
    return response.text();
  };
  const { items } = JSON.parse(await ask("list-organisations", { limit: 200 })) as {
    items: { id: string }[];
  };
  const told = await Promise.all(
    items.flatMap(({ id }) => [
      ask("list-history", { organisation: id, limit: 200 }),
      ask("export-organisation", { organisation: id }),
    ]),
  );
  return told.join("\n");
};

test("three people answer without seeing each other, see where they differ, and answer once more", async ({
  page,
  browser,
  watch,
}) => {
  test.slow();
  const people = new People(page);
  await people.begin("1");
  await people.add("Mara", "Finance");
  await people.add("Jon", "Operations");
  await expect(people.finding).toHaveText("Three are asked, and none has finished yet");
  const mara = new Invited(await somebody(browser, watch));
  const jon = new Invited(await somebody(browser, watch));
  const [toMara, toJon] = [await people.link("Mara"), await people.link("Jon")];

  await mara.open(toMara);
  expect(mara.page.url()).not.toContain(toMara.slice(-40));
  await mara.answer("2", "2");
  await mara.page.locator(".review dd").first().getByRole("link").click();
  await mara.page.keyboard.press("n");
  await mara.page.getByRole("textbox").fill("Only between Mara and her screen");
  await mara.page.getByRole("textbox").blur();
  await mara.page.locator(".wide-only").getByRole("button", { name: /^Next/ }).click();
  await mara.review();
  await expect(mara.page.locator(".review")).toContainText("Only between Mara and her screen");
  await expect(mara.page.locator(".kept-line")).toHaveText("Kept");
  await mara.finish();
  await expect(mara.finding).toHaveText("Thank you. One of three have finished");

  await jon.open(toJon);
  await jon.answer("3", "1", "1");
  expect(await jon.page.content()).not.toContain("Only between Mara");
  await expect(people.person("Mara")).toContainText("Finished");
  expect(await page.content()).not.toContain("Only between Mara");
  const told = await everythingTold(page);
  expect(told).toContain("Mara");
  expect(told).not.toContain("Only between Mara");

  await jon.finish();
  await people.finish();
  await expect(people.finding).toContainText("of you");
  await expect(page.locator(".people")).toContainText("Settle this first");
  await expect(jon.page.locator("main")).toContainText("Jon (you)");
  await expect(mara.page.locator("main")).toContainText("Mara (you)");
  expect(await faults(page)).toEqual([]);

  await page.getByRole("button", { name: "Ask everybody once more" }).click();
  await expect(people.finding).toHaveText("Three are asked, and none has finished yet");
  await expect(mara.finding).toContainText("Round 2");
  await mara.review();
  await mara.change("reports-to", "1");
  await expect(mara.page.locator(".kept-line")).toHaveText("Kept");
  await mara.finish();
  await expect(mara.finding).toHaveText("Thank you. One of three have finished");
  await jon.page.reload();
  await jon.change("reports-to", "1");
  await expect(jon.page.locator(".kept-line")).toHaveText("Kept");
  await jon.finish();
  await people.finish();
  await expect(page.locator(".group-rounds")).toContainText(/Round 1|Before/i);
});

test("an invited person goes offline midway, answers on, and it is handed over when the network is back", async ({
  page,
  browser,
  watch,
}) => {
  test.slow();
  watch.allow(/ERR_INTERNET_DISCONNECTED/);
  const people = new People(page);
  await people.begin("1");
  await people.add("Mara", "Finance");
  const mara = new Invited(await somebody(browser, watch));
  await mara.open(await people.link("Mara"));
  await mara.answer("2");
  await expect(mara.page.locator(".kept-line")).toHaveText("Kept");
  await mara.page.waitForLoadState("networkidle");
  await mara.page.getByRole("link", { name: "Go on" }).click();
  await mara.page.waitForURL(/\/decide\?q=/);
  await mara.page.context().setOffline(true);
  await mara.page.keyboard.press("1");
  await mara.page.keyboard.press("Enter");
  await expect(mara.page.locator(".kept-line")).toHaveText("In this browser");
  await expect(people.person("Mara")).toContainText("1 question answered");
  await mara.page.context().setOffline(false);
  await expect(mara.page.locator(".kept-line")).toHaveText("Kept");
  await expect(people.person("Mara")).toContainText("2 questions answered");
});

test("a round is ended early, a person removed and brought back, a closed link opens nothing", async ({
  page,
  browser,
  watch,
}) => {
  watch.allow(/404/);
  const people = new People(page);
  await people.begin("1");
  await people.add("Mara", "Finance");
  await people.add("Jon", "Operations");
  const link = await people.link("Mara");
  await people.person("Mara").getByRole("button", { name: "Close the link: Mara" }).click();
  await expect(people.person("Mara")).toContainText("Not asked yet");
  const guest = await somebody(browser, watch);
  await guest.goto(link);
  await expect(guest.locator("main h1")).toHaveText("This link does not open anything");

  await people.person("Jon").getByRole("button", { name: "Remove: Jon" }).click();
  await expect(people.person("Jon")).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(people.person("Jon")).toBeVisible();

  await page.getByRole("button", { name: "End this round now" }).click();
  await expect(page.getByRole("dialog")).toContainText("Mara, Jon");
  await page.getByRole("button", { name: "End the round" }).click();
  await expect(people.finding).toHaveText("Only one person has answered so far");
});

test("whoever is invited is asked from the organisation's own catalogue", async ({
  page,
  browser,
  watch,
}) => {
  const own = "To whom will the new leader answer at Harbour Mill?";
  await page.addInitScript(
    (amendments) => localStorage.setItem("remit.amendments", JSON.stringify(amendments)),
    [
      {
        reason: "So we call it.",
        body: { kind: "reword", of: "question", id: "reports-to", field: "text", text: own },
      },
    ],
  );
  const people = new People(page);
  await people.begin("1");
  await people.add("Mara", "Finance");
  const mara = new Invited(await somebody(browser, watch));
  await mara.open(await people.link("Mara"));
  await new Interview(mara.page).open("reports-to");
  await expect(mara.finding).toHaveText(own);
  await mara.page.reload();
  await expect(mara.finding).toHaveText(own);
});

test("the computer is handed over: the person invited answers here, and nothing leads astray", async ({
  page,
}) => {
  const people = new People(page);
  await people.begin("1");
  await people.add("Mara", "Finance");
  await people.person("Mara").getByRole("button", { name: "Answer on this computer: Mara" }).click();
  await page.waitForURL(/\/respond$/);
  const mara = new Invited(page);
  await expect(mara.finding).toContainText("Which technology leader");
  await expect(page.getByRole("navigation", { name: "Main" }).getByRole("link")).toHaveText([
    "Your answers",
    "Method",
  ]);
  expect(await faults(page)).toEqual([]);
  await mara.answer("2");
  await mara.finish();
  await expect(mara.finding).toHaveText("Thank you. One of two have finished");
});

test("the pages of several people hold on a phone", async ({ page }) => {
  const people = new People(page);
  await people.begin("1");
  await people.add("Mara", "Finance");
  await page.setViewportSize({ width: 390, height: 800 });
  expect(await past(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await past(page)).toEqual([]);
  expect(await faults(page, false)).toEqual([]);
});
