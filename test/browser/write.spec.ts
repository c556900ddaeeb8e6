import { readFile } from "node:fs/promises";
import { faults, past } from "./pages/look.ts";
import { Write } from "./pages/write.ts";
import { expect, test } from "./watch.ts";

const answers = "Answers for";

test("a remit is drafted from a result, and each line says why it is there", async ({ page }) => {
  const write = new Write(page);
  await write.openExample(/Marlow Freight/);
  await expect(write.sheet.locator("h1")).toHaveText("Remit of the IT Director");
  expect((await write.texts(answers)).length).toBeGreaterThan(5);

  await write.choose(answers, 0);
  await expect(write.chain).toContainText("Your answer");
  await expect(write.chain).toContainText("which this role holds");
  await expect(write.chain.locator(".quote").first()).toBeVisible();
  await expect(write.chain).toContainText("Line 1 of “Answers for”");
  await expect(write.chain).toContainText("As drafted from the catalogue");

  // The keyboard walks on, over the ends of sections.
  const last = (await write.texts(answers)).length - 1;
  await write.choose(answers, last);
  await page.keyboard.press("ArrowDown");
  await expect(write.line("May decide", 0)).toBeFocused();
  await expect(write.chain).toContainText("Line 1 of “May decide”");
});

test("a line is reworded, goes back to the drafted words, and both are steps", async ({ page }) => {
  const write = new Write(page);
  await write.openExample(/Marlow Freight/);
  const [drafted = ""] = await write.texts(answers);
  await write.choose(answers, 0);
  await write.reword("Every lorry is where the plan says.");
  expect((await write.texts(answers))[0]).toBe("Every lorry is where the plan says.");
  await expect(write.chain).toContainText("Your words, instead of the catalogue’s");

  await page.keyboard.press("Enter");
  await expect(page.locator(".drafted q").first()).toHaveText(drafted);
  await page.getByRole("button", { name: "Use it" }).first().click();
  await page.keyboard.press("Control+Enter");
  expect((await write.texts(answers))[0]).toBe(drafted);
  await expect(write.chain).toContainText("As drafted from the catalogue");

  await page.keyboard.press("Control+z");
  expect((await write.texts(answers))[0]).toBe("Every lorry is where the plan says.");
  await write.bar("Undo").click();
  expect((await write.texts(answers))[0]).toBe(drafted);
  await expect(write.bar("Undo")).toBeDisabled();
  await write.bar("Redo").click();
  expect((await write.texts(answers))[0]).toBe("Every lorry is where the plan says.");
  // What was written is there when the page is opened again.
  await page.reload();
  await expect(write.sheet).toBeVisible();
  expect((await write.texts(answers))[0]).toBe("Every lorry is where the plan says.");
});

test("Esc leaves a line as it was, and nothing but words can be kept", async ({ page }) => {
  const write = new Write(page);
  await write.openExample(/Marlow Freight/);
  const before = await write.texts(answers);
  await write.choose(answers, 1);
  await write.tool("Edit").click();
  await page.getByLabel("Wording").fill("   ");
  await expect(page.getByRole("button", { name: "Keep this wording" })).toBeDisabled();
  await page.keyboard.press("Escape");
  expect(await write.texts(answers)).toEqual(before);
  await expect(write.line(answers, 1)).toBeFocused();
  await expect(write.bar("Undo")).toBeDisabled();
});

test("lines are moved and taken out by keyboard; one taken out may go to whoever holds it", async ({
  page,
}) => {
  const write = new Write(page);
  await write.openExample(/Marlow Freight/);
  const [first = "", second = "", third = ""] = await write.texts(answers);
  await write.choose(answers, 0);
  await page.keyboard.press("Alt+ArrowDown");
  expect((await write.texts(answers)).slice(0, 2)).toEqual([second, first]);
  await expect(write.line(answers, 1)).toBeFocused();
  await expect(write.sheet.locator("[aria-live]")).toHaveText(/Now number 2 of/);

  await page.keyboard.press("Delete");
  await expect(write.sheet.locator(".gone")).toContainText(first);
  expect((await write.texts(answers)).slice(0, 2)).toEqual([second, third]);
  await page.getByRole("button", { name: "Say who holds it instead" }).click();
  await page.getByLabel("Held by").fill("Head of Operations");
  await page.getByLabel("Held by").press("Enter");
  await expect(write.lines("Not in this remit")).toContainText("Head of Operations");
  expect((await write.texts(answers)).slice(0, 2)).toEqual([second, third]);
  // One step, since it was one thought.
  await write.bar("Undo").click();
  expect((await write.texts(answers)).slice(0, 3)).toEqual([second, first, third]);
  await expect(write.sheet.getByText("Nothing is said to be somebody else’s.")).toBeVisible();
});

test("lines are added from the catalogue and in one's own words; limits are set", async ({ page }) => {
  const write = new Write(page);
  await write.openExample(/Marlow Freight/);
  await page.getByRole("button", { name: "Add to “Answers for”" }).click();
  await page.keyboard.type("security");
  const option = page.locator(".add-line").getByRole("option").first();
  await expect(option).toContainText("Information and network security");
  const [offered = ""] = (await option.innerText()).split("\n");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  expect((await write.texts(answers)).at(-1)).toBe(offered);
  await expect(write.chain).toContainText("Information and network security");

  await page.getByRole("button", { name: "Add to “Answers for”" }).click();
  await page.keyboard.type("The yard has radio everywhere.");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  expect((await write.texts(answers)).at(-1)).toBe("The yard has radio everywhere.");
  await expect(write.chain).toContainText("You wrote this line");

  await page.getByRole("button", { name: "Add to “Position”" }).click();
  await page.getByLabel("What it says").selectOption("Also reports to");
  await page.getByRole("combobox", { name: "Add to “Position”" }).fill("Finance Director");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(write.lines("Position").last()).toContainText("Also reports to");

  await write.choose("May decide", 1);
  await write.tool("Edit").click();
  await page.getByLabel(/^Limit/).fill("€ 80,000 a year");
  await page.keyboard.press("Control+Enter");
  await expect(write.lines("May decide").nth(1)).toContainText("decides, € 80,000 a year");
});

test("new answers change nothing by themselves: they are proposed, and taken or turned down", async ({
  page,
}) => {
  const write = new Write(page);
  await write.openExample(/Marlow Freight/);
  await write.choose("Position", 0);
  const [before = ""] = await write.texts("Position");
  await write.answer("reports-to", "1");
  expect((await write.texts("Position"))[0]).toBe(before);
  const review = page.getByRole("button", { name: /changes? proposed/ });
  await expect(review).toBeVisible();
  await expect(write.sheet.locator(".remit-stale")).toContainText("stale");

  // Both versions stand beside the line.
  await write.choose("Position", 0);
  const notice = write.panel.locator(".stale-notice");
  await expect(notice).toContainText(before);
  await notice.getByRole("button", { name: "Keep as written" }).first().click();
  expect((await write.texts("Position"))[0]).toBe(before);

  await review.click();
  await write.panel.getByRole("button", { name: "Accept all" }).click();
  await expect(review).toBeHidden();
  // What was turned down is not taken by taking all.
  expect((await write.texts("Position"))[0]).toBe(before);
  await write.bar("Undo").click();
  await expect(review).toBeVisible();

  // Faster than either is worked out, neither undoes the other.
  await write.bar("Undo").click();
  await expect(write.sheet.locator(".remit-stale")).toBeVisible();
  await write.choose("Position", 0);
  await expect(notice).toContainText(before);
  await page.evaluate(async () => {
    for (const name of [/^Keep as written/, /changes? proposed/, /^Accept all/]) {
      const all = [...document.querySelectorAll<HTMLButtonElement>("main button")];
      all.find(({ textContent }) => name.test(textContent))?.click();
      await Promise.resolve();
    }
  });
  await expect(review).toBeHidden();
  expect((await write.texts("Position"))[0]).toBe(before);
});

test("the remit of another role is another one, and each is found again", async ({ page }) => {
  const write = new Write(page);
  await write.openExample(/Marlow Freight/);
  await write.choose(answers, 0);
  await write.reword("Ours alone.");
  await page.getByLabel("Role", { exact: true }).selectOption({ label: "Chief Information Officer" });
  await expect(write.sheet.locator("h1")).toHaveText("Remit of the Chief Information Officer");
  expect(await write.texts(answers)).not.toContain("Ours alone.");
  await page.getByLabel("Role", { exact: true }).selectOption({ label: "IT Director, recommended" });
  expect((await write.texts(answers))[0]).toBe("Ours alone.");
});

test("a remit saved as a file opens again; one with a fault says what and where", async ({ page }) => {
  const write = new Write(page);
  await write.openExample(/Marlow Freight/);
  await write.choose(answers, 0);
  await write.reword("Ours alone.");
  const [download] = await Promise.all([page.waitForEvent("download"), write.bar("Save as a file").click()]);
  expect(download.suggestedFilename()).toBe("marlow-freight-it-director.remit.yaml");
  const text = await readFile(await download.path(), "utf8");
  expect(text).toContain("Ours alone.");

  await write.bar("Draft anew").click();
  await page
    .locator("dialog")
    .getByRole("button", { name: /Draft anew/ })
    .click();
  await expect(page.locator("dialog")).toBeHidden();
  expect(await write.texts(answers)).not.toContain("Ours alone.");

  const open = (buffer: string) =>
    page.locator(".work-bar input[type=file]").setInputFiles({
      name: "sent.remit.yaml",
      mimeType: "application/yaml",
      buffer: Buffer.from(buffer),
    });
  await open(text.replace("role: it-director", "role: it-directr"));
  await expect(page.locator("dialog")).toContainText("Did you mean it-director");
  await page.locator("dialog").getByRole("button", { name: "Close" }).click();
  expect(await write.texts(answers)).not.toContain("Ours alone.");
  await open(text);
  await expect(write.line(answers, 0)).toContainText("Ours alone.");
  await write.bar("Undo").click();
  expect(await write.texts(answers)).not.toContain("Ours alone.");
});

for (const [width, scheme] of [
  [1440, "light"],
  [360, "dark"],
] as const)
  test(`the editor is sound at ${width} px, ${scheme}: a line, a form, what is proposed`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    const write = new Write(page);
    await write.openExample(/Marlow Freight/);
    const found: string[] = [];
    const look = async (what: string): Promise<void> => {
      found.push(...(await faults(page)).map((line) => `${what}: ${line}`));
      found.push(...(await past(page)).map((line) => `${what}, past the edge: ${line}`));
    };
    await write.choose(answers, 0);
    if (width < 1020) {
      await write.tool("Why is this here?").click();
      await expect(page.locator("dialog .chain").first()).toContainText("which this role holds");
      await look("why");
      await page.locator("dialog").getByRole("button", { name: "Close" }).click();
    } else await expect(write.chain).toContainText("which this role holds");
    await look("line");
    await write.tool("Edit").click();
    await look("form");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Add to “Needs”" }).click();
    await look("adding");
    await page.keyboard.press("Escape");
    await write.answer("reports-to", "1");
    await page.getByRole("button", { name: /changes? proposed/ }).click();
    await look("proposed");
    expect(found).toEqual([]);
  });
