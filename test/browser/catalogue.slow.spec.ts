import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Interview } from "./pages/interview.ts";
import { faults, past } from "./pages/look.ts";
import { OwnCatalogue } from "./pages/own-catalogue.ts";
import { expect, test } from "./watch.ts";

const examples = join(import.meta.dirname, "../../examples");
const tileWorks = (): Promise<string> =>
  readFile(join(examples, "catalogues/tile-works.amendments.yaml"), "utf8");

test("a strength said otherwise from a role's page: its effect before it is saved, its mark, its note", async ({
  page,
}) => {
  const own = new OwnCatalogue(page);
  // Something is answered, so that there is a recommendation to change.
  const interview = new Interview(page);
  await page.goto("/decide?q=support-load");
  await interview.shown();
  await interview.answer("1");
  await page.goto("/roles/head-of-it");
  const row = page.locator("details.hold#service-desk");
  await row.locator("summary").click();
  await row.getByRole("link", { name: "Say it otherwise for your organisation" }).click();
  await expect(own.form).toBeVisible();
  await own.fill("Holds", "not this role’s");
  await own.fill("Why do you say so?", "A supplier has the service desk.");
  await expect(own.effect).toContainText(/With this the .*(first|→)/);
  await own.save();
  await expect(own.finding).toHaveText("Your catalogue says one thing otherwise.");
  await expect(own.rows).toContainText("A supplier has the service desk.");

  await page.goto("/roles/head-of-it");
  await expect(own.note).toHaveText("Catalogue 1.0.0 with an amendment of your own");
  await expect(row.locator("summary")).toContainText("your own");
  await row.locator("summary").click();
  await expect(row).toContainText("A supplier has the service desk.");
  await expect(row).toContainText("The shipped catalogue says “owns”, by these statements:");
  await expect(row.locator("blockquote, .quote").first()).toBeVisible();
});

test("an outcome and a question of one's own are asked, decide, and are told in the reasons", async ({
  page,
}) => {
  const own = new OwnCatalogue(page);
  await own.open();
  await expect(own.finding).toHaveText("Your catalogue is the one that ships with Remit.");
  await own.add("A new accountability");
  await own.fill("Name", "Kiln control");
  await own.fill("What the holder answers for", "Keep the kilns running.");
  await own.fill("CTO", "owns");
  await own.fill("Why do you say so?", "Only we have kilns.");
  await own.save();
  await own.add("A new question");
  await own.fill("Question", "Who changes the software of the kilns?");
  await own.fill("Answer 1", "We do");
  await own.fill("Answer 2", "The maker");
  await own.fill("It changes the need of", "Kiln control");
  await own.fill("By", "+2 much more");
  await own.fill("Why do you say so?", "It decides whom we need.");
  await own.save();
  await expect(own.finding).toHaveText("Your catalogue says 2 things otherwise.");
  await expect(own.row("Who changes the software")).toContainText("We do: Kiln control +2");

  const interview = new Interview(page);
  await page.goto("/decide?q=own-who-changes-the-software-of-the-kilns");
  expect(await interview.shown()).toBe("Who changes the software of the kilns?");
  await interview.answer("1");
  await page.goto("/result");
  await expect(page.locator("main")).toContainText("(your own)");
  await expect(own.note).toContainText("2 amendments of your own");

  await expect.poll(() => own.there()).toBe(2);

  // The question rests on the outcome, which therefore stays.
  await own.open();
  await own.remove("New accountability");
  await expect(page.getByRole("alert")).toContainText("There is no accountability “own-kiln-control”.");
  await expect(own.rows).toHaveCount(2);
  await own.remove("New question");
  await expect(own.rows).toHaveCount(1);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(own.rows).toHaveCount(2);
});

test("what does not hold together is said before it is saved, and nothing is lost", async ({ page }) => {
  const own = new OwnCatalogue(page);
  await own.open();
  await own.add("A new title");
  await own.fill("Title, as it stands on the card", "CIO");
  await own.fill("Why do you say so?", "So it is.");
  await expect(own.form.getByRole("alert")).toContainText("“CIO” is a title already");
  await own.fill("Title, as it stands on the card", "Keeper of Machines");
  await own.fill("Means", "Head of IT");
  await expect(own.form.getByRole("alert")).toBeHidden();
  await own.save();
  await page.goto("/higher?a=Keeper%20of%20Machines&b=CIO");
  await expect(page.locator("h1")).toContainText("CIO");
  await page.reload();
  await own.open();
  await expect(own.rows).toContainText("means Head of IT");
  await own.row("Keeper of Machines").getByRole("button", { name: /^Edit/ }).click();
  await own.fill("Title, as it stands on the card", "Master of Machines");
  await own.save();
  await expect(own.rows).toContainText("Master of Machines");
});

test("a file takes their place and is saved again; a wrong one is told by line and changes nothing", async ({
  page,
}) => {
  const own = new OwnCatalogue(page);
  const text = await tileWorks();
  await own.open();
  await own.openFile("tiles.amendments.yaml", text);
  await expect(own.finding).toHaveText("Your catalogue says 5 things otherwise.");
  await own.openFile("wrong.amendments.yaml", text.replace("role: head-of-it", "role: head-of-its"));
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText(/line \d+/);
  await expect(dialog).toContainText("Did you mean head-of-it?");
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(own.rows).toHaveCount(5);

  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as a file" }).click(),
  ]);
  expect(saved.suggestedFilename()).toMatch(/\.amendments\.yaml$/);
  const again = await readFile(await saved.path(), "utf8");
  await own.openFile("again.amendments.yaml", again);
  await expect(own.finding).toHaveText("Your catalogue says 5 things otherwise.");
  await page.goto("/questions");
  await expect(page.locator("#own-kilns")).toContainText("Who changes the software of the kilns?");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });
  test("list and form fit, and are usable", async ({ page }) => {
    const own = new OwnCatalogue(page);
    await own.open();
    await own.openFile("tiles.amendments.yaml", await tileWorks());
    await expect(own.rows).toHaveCount(5);
    await own.row("New accountability").getByRole("button", { name: /^Edit/ }).click();
    await expect(own.form).toBeVisible();
    expect(await past(page)).toEqual([]);
    expect(await faults(page)).toEqual([]);
  });
});
