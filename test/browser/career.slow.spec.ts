import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Career } from "./pages/career.ts";
import { doubleText, faults, past } from "./pages/look.ts";
import { expect, test } from "./watch.ts";

const careers = join(import.meta.dirname, "../../examples/careers");
const profile = (name: string): Promise<string> => readFile(join(careers, `${name}.career.yaml`), "utf8");

test("from the first key to a result: wishes, then facts, then what stands between", async ({ page }) => {
  const career = new Career(page);
  await career.begin("3");
  expect(await career.given()).toEqual(["Looking after people, and the support they give"]);

  const question = await career.shown();
  await page.reload();
  expect(await career.shown()).toBe(question);

  const seen = new Set<string>();
  for (let at = 0; at < 14 && !(await career.ended()); at += 1) {
    seen.add(await career.shown());
    await career.answer(at === 2 ? "0" : "1");
  }
  // Facts are asked too, although they move no role.
  expect([...seen].join()).toContain("What are you good at");
  await career.seeResult();
  await expect(career.verdict).toContainText(/by what you want|By what you want/);
  expect(await career.order()).not.toHaveLength(0);
  await expect(page.locator(".gaps").first()).toBeVisible();
});

test("skills move no bar, and say what stands between", async ({ page }) => {
  const career = new Career(page);
  await career.openFile("mine.career.yaml", await profile("support-lead"));
  await page.waitForURL(/\/career\/result/);
  await expect(career.verdict).toHaveText(
    "By what you want so far, the Head of IT suits you best; nothing that sources ask for stands between.",
  );
  const [order, shares] = [await career.order(), await career.bars.allInnerTexts()];

  await career.open("skills-held");
  await page.keyboard.press("a");
  await page.keyboard.press("r");
  await page.waitForURL(/\/career\/result/);
  await expect(career.verdict).toContainText("one thing stands between");
  await expect(page.locator(".gaps").first()).toContainText("To come by it");
  expect(await career.order()).toEqual(order);
  expect(await career.bars.allInnerTexts()).toEqual(shares);

  await page.getByRole("button", { name: /Undo last change/ }).click();
  await expect(career.verdict).toContainText("nothing that sources ask for stands between");
});

test("a change is tried and left again", async ({ page }) => {
  const career = new Career(page);
  await career.openFile("mine.career.yaml", await profile("head-of-it-looking-on"));
  await page.waitForURL(/\/career\/result/);
  await expect(career.verdict).toContainText("The IT Director suits you best by what you want");
  const order = await career.order();
  await page.getByRole("switch").first().click();
  await expect(career.verdict).toContainText("Then");
  await expect(page.locator(".result-grid")).toHaveAttribute("data-fresh", "true");
  expect((await career.order())[0]).not.toBe(order[0]);
  await page.keyboard.press("Escape");
  await expect(career.verdict).toContainText("The IT Director suits you best by what you want");
  expect(await career.order()).toEqual(order);
});

test("answers saved as a file open elsewhere, and one press forgets them", async ({ page, browser }) => {
  const career = new Career(page);
  const text = await profile("lead-developer");
  await career.openFile("sent.career.yaml", text);
  await page.waitForURL(/\/career\/result/);
  const verdict = await career.verdict.innerText();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /Save as a file/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("lead-developer-in-a-software-company.career.yaml");
  const saved = await readFile(await download.path(), "utf8");

  const other = await browser.newContext();
  const theirs = new Career(await other.newPage());
  await theirs.openFile("again.career.yaml", saved);
  await theirs.page.waitForURL(/\/career\/result/);
  await expect(theirs.verdict).toHaveText(verdict);
  await other.close();

  await page.goto("/career");
  await page.getByRole("button", { name: "Forget my answers" }).click();
  await expect(page.getByText("Your answers are forgotten.")).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem("remit.career"))).toBeNull();
  await page.getByRole("button", { name: "Bring them back" }).click();
  await expect(page.getByRole("link", { name: "See your result" })).toBeVisible();
});

test("a worked profile opens as answers of one's own, and undo brings back what was there", async ({
  page,
}) => {
  const career = new Career(page);
  await career.begin("3");
  await page.getByRole("link", { name: "Career" }).click();
  await page.getByRole("button", { name: "Engineer in a packaging plant" }).click();
  await page.waitForURL(/\/career\/result/);
  await expect(career.verdict).toContainText("The CTD suits you best");
  await page.getByRole("button", { name: /Undo last change/ }).click();
  await expect(career.verdict).not.toContainText("CTD suits");
  await page.getByRole("link", { name: /Answer the 13 open/ }).click();
  await career.shown();
  expect(await career.given()).toEqual(["Looking after people, and the support they give"]);
});

test("a file with a fault says what and where, and leaves the answers at hand alone", async ({ page }) => {
  const career = new Career(page);
  await career.openFile("bad.career.yaml", "format: remit/career@1\nanswers:\n  known-for: peeple\n");
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("line 3");
  await expect(dialog).toContainText("people");
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(dialog).toBeHidden();
});

test("two titles are told apart with nothing answered, and by the answers once there are some", async ({
  page,
}) => {
  const career = new Career(page);
  await page.goto("/career/between?a=IT%20Director&b=CTO");
  await expect(page.locator("main h1")).toContainText("IT Director or CTO");
  await expect(page.locator(".differs").first()).toContainText("IT operations and availability");
  await page.getByRole("button", { name: "Swap" }).click();
  await expect(page).toHaveURL(/a=CTO/);
  await expect(page.locator("main h1")).toContainText("CTO or IT Director");

  await career.openFile("mine.career.yaml", await profile("research-engineer"));
  await page.waitForURL(/\/career\/result/);
  await page.goto("/career/between?a=IT%20Director&b=CTO");
  await expect(page.locator("main h1")).toHaveText("Your answers speak for the CTO.");
  await expect(page.locator(".waterfall")).toBeVisible();
});

for (const [width, colorScheme] of [
  [1440, "light"],
  [360, "dark"],
] as const)
  test(`a filled result and what is folded in it are sound at ${width} px, ${colorScheme}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const career = new Career(page);
    await career.openFile("mine.career.yaml", await profile("head-of-it-looking-on"));
    await page.waitForURL(/\/career\/result/);
    const found: string[] = [];
    for (const address of [page.url(), "/career/between?a=cto&b=head-of-it"]) {
      await page.goto(address);
      await expect(page.locator(".differs").first()).toBeVisible();
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll("details")) fold.open = true;
      });
      found.push(...(await faults(page)).map((line) => `${address}: ${line}`));
      await page.setViewportSize({ width: 320, height: 900 });
      found.push(...(await past(page)).map((line) => `${address}, past the edge at 320 px: ${line}`));
      await doubleText(page);
      found.push(...(await past(page)).map((line) => `${address}, past the edge at 200 %: ${line}`));
      await page.setViewportSize({ width, height: 900 });
    }
    expect(found).toEqual([]);
  });
