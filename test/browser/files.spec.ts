import { readFile } from "node:fs/promises";
import { Interview } from "./pages/interview.ts";
import { Result } from "./pages/result.ts";
import { expect, test } from "./watch.ts";

const file = (name: string, text: string) => ({
  name,
  mimeType: "application/yaml",
  buffer: Buffer.from(text),
});

test("a saved assessment, opened in another browser, gives the same result", async ({ page, browser }) => {
  const interview = new Interview(page);
  await interview.begin("2");
  await interview.answerUntil(5, (at) => String((at % 3) + 1));
  await interview.seeResult();
  const result = new Result(page);
  const [verdict, order] = [await result.verdict.innerText(), await result.order()];

  const [download] = await Promise.all([page.waitForEvent("download"), result.menu("Save as a file")]);
  expect(download.suggestedFilename()).toMatch(/\.assessment\.yaml$/);
  const text = await readFile(await download.path(), "utf8");
  expect(text).toContain("format: remit/assessment@1");

  const other = await browser.newContext();
  const elsewhere = await other.newPage();
  await elsewhere.goto("/");
  await elsewhere.locator("input[type=file]").first().setInputFiles(file("sent.assessment.yaml", text));
  await elsewhere.waitForURL(/\/result/);
  const theirs = new Result(elsewhere);
  await expect(theirs.verdict).toHaveText(verdict);
  expect(await theirs.order()).toEqual(order);

  const [again] = await Promise.all([elsewhere.waitForEvent("download"), theirs.menu("Save as a file")]);
  expect(await readFile(await again.path(), "utf8")).toBe(text);
  await other.close();
});

test("a file with a fault says what and where, and leaves what was open alone", async ({ page }) => {
  const interview = new Interview(page);
  await interview.begin("1");
  const given = await interview.given();
  const bad = [
    "format: remit/assessment@1",
    "organisation:",
    "  name: Mill",
    "answers:",
    "  reports-to: chief-exekutive",
    "  budgett: all",
    "",
  ].join("\n");
  await page.locator(".assessment-name").click();
  await page.locator(".assessment-list input[type=file]").setInputFiles(file("bad.yaml", bad));
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("bad.yaml");
  await expect(dialog).toContainText("line 5");
  await expect(dialog).toContainText("chief-executive");
  await expect(dialog).toContainText("line 6");
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(dialog).toBeHidden();
  expect(await interview.given()).toEqual(given);
});

test("a file that is no assessment at all is refused in words", async ({ page }) => {
  await new Interview(page).start();
  for (const [name, text] of [
    ["empty.yaml", ""],
    ["list.yaml", "- a\n- b\n"],
    ["broken.yaml", "format: [remit\n"],
  ] as const) {
    await page.locator("input[type=file]").first().setInputFiles(file(name, text));
    const dialog = page.getByRole("dialog");
    await expect(dialog).toContainText(name);
    await expect(dialog.locator(".issues li")).not.toHaveCount(0);
    await dialog.getByRole("button", { name: "Close" }).click();
    await expect(dialog).toBeHidden();
  }
});
