import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { another, offline } from "./pages/another.ts";
import { Kept } from "./pages/kept.ts";
import { faults, past } from "./pages/look.ts";
import { expect, test } from "./watch.ts";

test("what is answered is there after loading again, and in another browser", async ({
  page,
  browser,
  watch,
}) => {
  const kept = new Kept(page);
  await kept.begin("Eastgate Quay");
  await kept.answer("Delivery", "1");
  await kept.kept();
  const given = await kept.interview.given();
  await page.reload();
  await kept.interview.shown();
  expect(await kept.interview.given()).toEqual(given);

  const other = new Kept(await another(browser, watch));
  await other.openFirst("Eastgate Quay");
  expect((await other.interview.given()).toSorted()).toEqual(given.toSorted());
  await other.kept();
});

test("an assessment of an earlier Remit, kept by the browser alone, is taken up, and that is said once", async ({
  page,
  browser,
  watch,
}) => {
  const saved = {
    id: "0f8f1c52-6f4e-4c0e-9b0c-6f5a6c1d2e3f",
    assessment: {
      format: "remit/assessment@1",
      organisation: { name: "Oldgate Quay" },
      answers: { "reports-to": "chief-executive", headcount: 120 },
      notes: { headcount: "without the yard" },
    },
    trail: ["reports-to", "headcount"],
    skipped: [],
    wentOn: false,
    changed: "2026-03-02T09:00:00.000Z",
  };
  await page.addInitScript((entry) => {
    if (localStorage.getItem("remit.assessments") !== null) return;
    localStorage.setItem("remit.assessments", JSON.stringify([entry.id]));
    localStorage.setItem("remit.current", JSON.stringify(entry.id));
    localStorage.setItem(`remit.assessment.${entry.id}`, JSON.stringify(entry));
  }, saved);
  await page.goto("/decide");
  await new Kept(page).interview.shown();
  const told = page.getByRole("complementary", { name: "Where your answers are kept" });
  await expect(told).toContainText("now kept by Remit on this computer too");
  expect(await faults(page)).toEqual([]);
  await told.getByRole("button", { name: "Understood" }).click();
  await expect(told).toBeHidden();
  await page.reload();
  await expect(page.locator(".kept-line")).toHaveText("Kept");
  await expect(told).toBeHidden();

  const other = new Kept(await another(browser, watch));
  await other.openFirst("Oldgate Quay");
  expect(await other.interview.given()).toHaveLength(2);
  await other.history("Oldgate Quay");
  await expect(other.page.locator(".history-what")).toContainText(["without the yard"]);
});

test("answers given without a network are merged with those of another browser when it is back", async ({
  page,
  context,
  browser,
  watch,
}) => {
  watch.allow(...offline, /\/assets\//);
  const kept = new Kept(page);
  await kept.begin("Westgate Quay");
  const other = new Kept(await another(browser, watch));
  await other.openFirst("Westgate Quay");

  await context.setOffline(true);
  await kept.answer("Delivery", "1");
  await kept.state("away");
  await other.answer("Own software", "1");
  await other.kept();

  await context.setOffline(false);
  await kept.kept();
  await expect.poll(async () => (await kept.interview.given()).length).toBe(3);
  await other.page.reload();
  await other.interview.shown();
  await expect
    .poll(async () => (await other.interview.given()).toSorted())
    .toEqual((await kept.interview.given()).toSorted());
});

for (const [choice, wins] of [
  ["Keep what is here", "here"],
  ["Take the other", "there"],
] as const)
  test(`an answer changed in two browsers is shown with both, and settled: ${choice}`, async ({
    page,
    browser,
    watch,
  }) => {
    const name = `Northgate Quay, ${wins}`;
    const kept = new Kept(page);
    await kept.begin(name);
    const other = new Kept(await another(browser, watch));
    await other.openFirst(name);
    await other.show("Delivery");

    await kept.answer("Delivery", "1");
    await kept.kept();
    await other.interview.answer("2");
    await other.state("met");
    await other.page.locator(".kept-line a").click();
    const meeting = other.page.locator(".meeting");
    await expect(meeting).toBeVisible();
    const [here, there] = await meeting.locator("dd").allInnerTexts();
    expect(here).not.toBe(there);
    expect(await faults(other.page)).toEqual([]);
    // Nothing is overwritten until somebody chooses.
    await page.reload();
    await kept.interview.shown();
    expect(await kept.interview.given()).toContain(there);

    await meeting.getByRole("button", { name: choice }).click();
    await expect(meeting).toBeHidden();
    await other.kept();
    const settled = wins === "here" ? here : there;
    // The draft follows the choice: going on does not bring the other one back.
    await other.page.keyboard.press("Enter");
    await other.interview.shown();
    expect(await other.interview.given()).toContain(settled);
    await other.kept();
    await page.reload();
    await kept.interview.shown();
    await expect.poll(() => kept.interview.given()).toContain(settled);
  });

test("assessments are copied, renamed, removed and brought back, in every browser", async ({
  page,
  browser,
  watch,
}) => {
  const kept = new Kept(page);
  await kept.begin("Southgate Quay");
  await kept.open();
  const rows = kept.rows("Southgate Quay");
  await rows.first().getByRole("button", { name: /^Copy/ }).click();
  await expect(rows).toHaveCount(2);
  await rows
    .filter({ hasText: "(copy)" })
    .getByRole("button", { name: /^Rename/ })
    .click();
  await page.getByRole("dialog").getByRole("textbox").fill("With the merger");
  await page.getByRole("dialog").getByRole("button", { name: "Done" }).click();
  const merger = rows.filter({ hasText: "With the merger" });
  await expect(merger).toHaveCount(1);
  await kept.kept();

  const other = new Kept(await another(browser, watch));
  await other.open();
  await expect(other.rows("Southgate Quay")).toHaveCount(2);
  await expect(other.group("Southgate Quay")).toContainText("With the merger");

  // A slow network: what is removed is still on the list that was read before when it is brought back.
  const network = Promise.withResolvers<void>();
  await page.route("**/api/list-assessments", async (route) => {
    await network.promise;
    await route.continue();
  });
  await merger.getByRole("button", { name: /^Remove/ }).click();
  await expect(page.locator(".kept-gone")).toContainText("“With the merger” is removed");
  await expect(rows).toHaveCount(1);
  expect(await faults(page)).toEqual([]);
  await kept.kept();
  await page.locator(".kept-gone").getByRole("button", { name: "Undo" }).click();
  await expect(rows).toHaveCount(2);
  network.resolve();
  await kept.kept();

  // The other browser may ask about what this one removes just then, and is told that it is not there.
  watch.allow(/404 .*\/api\/list-recommendations/, /status of 404/);
  await merger.getByRole("button", { name: /^Remove/ }).click();
  await expect(rows).toHaveCount(1);
  await expect
    .poll(async () => {
      await other.open();
      return other.rows("Southgate Quay").count();
    })
    .toBe(1);
  await other.page.locator(".kept-removed summary").click();
  const gone = other.page.locator(".kept-removed li").filter({ hasText: "With the merger" });
  await gone.getByRole("button", { name: /^Restore/ }).click();
  await expect(other.rows("Southgate Quay")).toHaveCount(2);
});

test("the history says what changed in words; a moment is shown as it was; a change is taken back and brought back", async ({
  page,
}) => {
  const kept = new Kept(page);
  await kept.begin("Millgate Quay");
  await kept.answer("Delivery", "1");
  await kept.kept();
  await kept.answer("deliver what it promises", "2");
  await kept.kept();
  const [, second] = await kept.interview.given();
  await kept.history("Millgate Quay");
  await expect(kept.changes().first()).toContainText(/^Delivery: .+ → .+/);
  const begun = kept.changes().filter({ hasText: "Delivery: no answer" });
  await expect(begun).toHaveCount(1);
  expect(await faults(page)).toEqual([]);

  await page.getByRole("button", { name: /^As it was then: .*, Delivery: no answer/ }).click();
  await expect(page.locator(".as-of")).toContainText("Two questions answered");
  await expect(page.locator(".as-of")).not.toContainText(second ?? "");
  await expect(page.locator(".as-of .bars li").first()).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 844 });
  expect(await past(page)).toEqual([]);
  await page.setViewportSize({ width: 1440, height: 900 });

  await page.getByRole("button", { name: /^Undo: Delivery/ }).click();
  await expect(page.locator(".kept-gone")).toContainText("Taken back");
  await expect(page.getByRole("button", { name: /^Bring this back: Delivery/ })).toHaveCount(2);
  await page
    .getByRole("button", { name: /^Bring this back: Delivery/ })
    .first()
    .click();
  await expect(page.locator(".kept-gone")).toContainText("Brought back");
  await page.goto("/decide");
  await kept.interview.shown();
  await expect.poll(() => kept.interview.given()).toContain(second);
});

test("a result is kept with a note, made again with the same numbers, and compared with what is answered later", async ({
  page,
}) => {
  const kept = new Kept(page);
  await kept.begin("Kingsgate Quay");
  await kept.answer("Delivery", "1");
  await kept.kept();
  await kept.interview.seeResult();
  await page.getByRole("button", { name: "Keep this result" }).click();
  await page.getByRole("dialog").getByRole("textbox").fill("For the board in May");
  await page.getByRole("dialog").getByRole("button", { name: "Keep", exact: true }).click();
  await page.getByRole("dialog").getByRole("link", { name: "See what is kept" }).click();
  const results = page.locator(".kept-results");
  await expect(results).toContainText("For the board in May");
  await results.getByRole("button", { name: /^Make/ }).click();
  await expect(results).toContainText("Made again: the same numbers.");

  await page.goto("/decide");
  await kept.interview.shown();
  await kept.answer("deliver what it promises", "2");
  await kept.kept();
  await kept.history("Kingsgate Quay");
  await results.getByRole("link", { name: "Compare with now" }).click();
  await expect(kept.finding).toContainText("one answer differs");
  await expect(page.locator(".compare-grid")).toContainText("Delivery");
  expect(await faults(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 844 });
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await faults(page)).toEqual([]);
  expect(await past(page)).toEqual([]);
});

/** A server of its own, that a test may kill. */
const serving = async (folder: string, port: string): Promise<{ child: ChildProcess; url: string }> => {
  const root = join(import.meta.dirname, "../..");
  const own = join(root, "node_modules/.bin/node");
  const node = existsSync(own) ? own : process.execPath;
  const args = [join(root, "packages/cli/src/bin.ts"), "serve", "--port", port, "--data", folder];
  const child = spawn(node, args, { stdio: ["ignore", "pipe", "inherit"] });
  const url = await new Promise<string>((resolve, reject) => {
    let told = "";
    child.stdout.on("data", (text: Buffer) => {
      told += text.toString();
      const found = /http:\/\/[\d.:]+/.exec(told);
      if (found) resolve(found[0]);
    });
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}: ${told}`)));
  });
  return { child, url };
};

const killed = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGKILL");
  });

test("a server killed in the middle of an interview loses nothing", async ({ browser, watch }) => {
  test.slow();
  watch.allow(...offline);
  const folder = mkdtempSync(join(tmpdir(), "remit-killed-"));
  let { child, url } = await serving(folder, "0");
  try {
    const kept = new Kept(await another(browser, watch, url));
    await kept.begin("Kilngate Quay");
    await kept.answer("Delivery", "1");
    await kept.kept();
    await killed(child);
    await kept.answer("Own software", "1");
    await kept.state("away");
    ({ child } = await serving(folder, new URL(url).port));
    await kept.kept();
    const given = await kept.interview.given();
    expect(given).toHaveLength(3);
    const other = new Kept(await another(browser, watch, url));
    await other.openFirst("Kilngate Quay");
    expect((await other.interview.given()).toSorted()).toEqual(given.toSorted());
    await other.history("Kilngate Quay");
    await expect(other.changes().filter({ hasText: /^Delivery/ })).toHaveCount(1);
    await expect(other.changes().filter({ hasText: /^Own software/ })).toHaveCount(1);
  } finally {
    await killed(child);
    rmSync(folder, { recursive: true, force: true });
  }
});
