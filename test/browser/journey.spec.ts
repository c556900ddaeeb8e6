import { Interview } from "./pages/interview.ts";
import { Result } from "./pages/result.ts";
import { expect, test } from "./watch.ts";

test("from the first key to a result, with reload, back, don't know and not applicable on the way", async ({
  page,
}) => {
  const interview = new Interview(page);
  await interview.begin("1");
  expect(await interview.given()).toHaveLength(1);

  await interview.answer("0");
  await interview.answer("a");
  const given = await interview.given();
  expect(given).toHaveLength(3);
  expect(given.slice(1)).toEqual(["Don’t know", "Does not apply here"]);

  const question = await interview.shown();
  await page.reload();
  expect(await interview.shown()).toBe(question);
  expect(await interview.given()).toEqual(given);

  await interview.back();
  await expect(
    page
      .getByRole("radio", { name: "Does not apply here" })
      .or(page.getByRole("checkbox", { name: "Does not apply here" })),
  ).toBeChecked();
  expect(await interview.given()).toEqual(given);
  await page.keyboard.press("Enter");
  await expect(interview.question).toHaveText(question);

  await interview.answerUntil(22, (at) => String((at % 2) + 1));
  await interview.seeResult();
  const result = new Result(page);
  expect(await result.order()).not.toHaveLength(0);
  await expect(result.verdict).toContainText(/You need|It is open|You do not need/);
});

test("a flip is tried and left again, an answer changed, and the change undone", async ({ page }) => {
  const result = new Result(page);
  await result.openExample(/Marlow Freight/);
  const before = await result.verdict.innerText();
  const order = await result.order();

  await expect(result.flips.first()).toBeVisible();
  await result.switchFlip();
  await expect(result.verdict).toContainText(/Then/);
  expect((await result.order())[0]).not.toBe(order[0]);
  await page.keyboard.press("Escape");
  await expect(result.verdict).toHaveText(before);
  expect(await result.order()).toEqual(order);

  await result.switchFlip();
  await page.getByRole("button", { name: /Keep th/ }).click();
  await expect(result.verdict).not.toContainText(/^Then/);
  expect((await result.order())[0]).not.toBe(order[0]);
  await result.menu("Undo last change");
  await expect(result.verdict).toHaveText(before);
  expect(await result.order()).toEqual(order);
});

test("an earlier answer is changed from the list, and the rest stays", async ({ page }) => {
  const interview = new Interview(page);
  await interview.begin("1");
  await interview.answer("0");
  await interview.answer("0");
  const given = await interview.given();
  await page.locator(".answers > ol button").first().click();
  await interview.shown();
  await page.keyboard.press("2");
  await page.keyboard.press("Enter");
  await expect.poll(() => interview.given()).not.toEqual(given);
  const changed = await interview.given();
  expect(changed).toHaveLength(3);
  expect(changed[0]).not.toBe(given[0]);
  expect(changed.slice(1)).toEqual(given.slice(1));
});

test("two assessments are kept apart, and one is removed", async ({ page }) => {
  const result = new Result(page);
  await result.openExample(/Marlow Freight/);
  await result.openExample(/Ashcombe and Pryce/);
  await page.locator(".assessment-name").click();
  await expect(page.locator(".assessment-list")).toContainText("Marlow Freight");
  await page.locator(".assessment-list").getByRole("button", { name: "Remove this assessment" }).click();
  await expect(page.locator(".kept-gone")).toContainText("is removed");
  await page.goto("/result");
  await expect(page.locator("main h1")).toBeVisible();
});

test("whoever goes elsewhere before the next question is there gets there", async ({ page }) => {
  // The page they go to comes later than the next question.
  await page.route(/\/assets\/compare-page/, async (route) => {
    await new Promise((done) => setTimeout(done, 2500));
    await route.continue();
  });
  const interview = new Interview(page);
  await interview.begin("1");
  // In the moment between the two questions, or else on the next one.
  await page.evaluate(() => {
    const until = Date.now() + 3000;
    const look = (): void => {
      if (location.search.includes("q=") && Date.now() < until) setTimeout(look);
      else document.querySelector<HTMLElement>('nav a[href="/compare"]')?.click();
    };
    look();
  });
  await page.keyboard.press("1");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/compare/, { timeout: 10_000 });
  await expect(page.locator(".interview")).toHaveCount(0);
});
