// Functions handed to the page are written here too.
/// <reference lib="dom" />
import { strFromU8, unzipSync } from "fflate";
import { docxText, pdfText } from "../golden/extract.ts";
import { Kept } from "./pages/kept.ts";
import { faults, past } from "./pages/look.ts";
import { OwnCatalogue } from "./pages/own-catalogue.ts";
import { Papers } from "./pages/papers.ts";
import { expect, test } from "./watch.ts";

const kinds = [
  "Remit",
  "Job description",
  "List of accountabilities",
  "Job posting",
  "Interview scorecard",
  "Plan for the first 90 days",
  "Decision record",
];
/** Another name for a domain: it stands above the outcomes of that domain. */
const amendments = `format: remit/amendments@1
amendments:
  - reason: That is what we call it.
    body:
      kind: reword
      of: domain
      id: information
      field: name
      text: Kilns and tiles
`;
const utf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

test("every paper is shown as it is written, under a sentence of its own", async ({ page }) => {
  const papers = new Papers(page);
  await papers.begin();
  const sentences: string[] = [];
  for (const kind of kinds) {
    await papers.choose(kind);
    const link = page.getByRole("link", { name: kind, exact: true }).and(page.locator(".papers-kinds a"));
    await expect(link).toHaveAttribute("aria-current", "page");
    await expect(page.locator(".papers-kinds [aria-current]")).toHaveCount(1);
    sentences.push(await papers.finding.innerText());
    await expect(papers.paper.locator("body")).toHaveCSS("background-color", "rgb(246, 247, 248)");
  }
  expect(new Set(sentences).size).toBe(kinds.length);
});

test("each format is a file that is what it says", async ({ page }) => {
  const papers = new Papers(page);
  await papers.begin("job-description");
  const [word, pdf, html, markdown, data] = [
    await papers.take("Word"),
    await papers.take("PDF"),
    await papers.take("Web page"),
    await papers.take("Markdown"),
    await papers.take("Data (JSON)"),
  ];
  for (const [{ name }, format] of [
    [word, "docx"],
    [pdf, "pdf"],
    [html, "html"],
    [markdown, "md"],
    [data, "json"],
  ] as const)
    expect(name).toBe(`marlow-freight-job-description.${format}`);
  const line = await papers.paper
    .locator("dd[data-of]")
    .first()
    .evaluate((shown) => shown.firstChild?.textContent ?? "");
  expect(line.length).toBeGreaterThan(20);
  expect(docxText(word.bytes)).toContain("Title: IT Director");
  expect(docxText(word.bytes)).toContain(line);
  expect(utf8(pdf.bytes.subarray(0, 5))).toBe("%PDF-");
  expect((await pdfText(pdf.bytes)).replace(/\s+/g, " ")).toContain(line.slice(0, 40));
  expect(utf8(html.bytes)).toMatch(/^<!DOCTYPE html>/);
  expect(utf8(html.bytes)).toContain(line);
  expect(utf8(markdown.bytes)).toContain(line);
  expect(JSON.parse(utf8(data.bytes))).toMatchObject({ format: "remit/document@1", kind: "job-description" });
  await expect(papers.told).toHaveText("Saved as marlow-freight-job-description.json");
});

test("what takes longer says so and can be stopped", async ({ page }) => {
  const papers = new Papers(page);
  await papers.begin("plan");
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  await page.route("/api/write-document", async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  await papers.button("PDF").click();
  await expect(papers.panel).toContainText(/The PDF is being made, \w+ seconds?/);
  await papers.button("Stop").click();
  await expect(papers.panel).not.toContainText("is being made");
  await expect(papers.told).toHaveCount(0);
  release();
  await page.unroute("/api/write-document");
  expect(utf8((await papers.take("PDF")).bytes.subarray(0, 5))).toBe("%PDF-");
});

test("all papers come in one archive, with the record of the decision", async ({ page }) => {
  const papers = new Papers(page);
  await papers.begin("record");
  const { name, bytes } = await papers.take("All papers in one ZIP");
  expect(name).toBe("marlow-freight-papers.zip");
  const files = unzipSync(bytes);
  expect(Object.keys(files)).toHaveLength(kinds.length * 5);
  const pdf = files["marlow-freight/marlow-freight-record.pdf"]!;
  expect(utf8(pdf.subarray(0, 5))).toBe("%PDF-");
  expect(docxText(files["marlow-freight/marlow-freight-plan.docx"]!)).toContain("IT Director");
  expect(strFromU8(files["marlow-freight/marlow-freight-posting.md"]!)).toContain("Marlow Freight");
  await expect(papers.told).toHaveText("Saved as marlow-freight-papers.zip");
});

test("a posting whose last day is past is refused, is left out of the archive, and is mended beside it", async ({
  page,
}) => {
  const papers = new Papers(page);
  await papers.begin("posting");
  await papers.unfold("Place of work");
  await papers.pick("Country", "United Kingdom");
  await papers.unfold("Days");
  await papers.fill("Posted on", "2020-01-01");
  await papers.fill("Last day to apply", "2020-02-01");
  await expect(papers.finding).toHaveText("Job posting for the IT Director: it must not go out as it is");
  await expect(papers.refused).toContainText("Last day to apply");
  await expect(papers.refused).toContainText("1 February 2020, is past. Set a later one");
  await expect(papers.button("Word")).toBeDisabled();
  await expect(papers.saying(/^Stop/)).toContainText("the posting must not go out");
  await expect(papers.saying(/^Stop/).getByRole("button", { name: "Overrule" })).toHaveCount(0);

  const files = unzipSync((await papers.take("All papers in one ZIP")).bytes);
  expect(Object.keys(files).filter((name) => name.includes("posting"))).toEqual([]);
  expect(Object.keys(files)).toHaveLength((kinds.length - 1) * 5);
  await expect(papers.told).toContainText(
    "Left out: Job posting (Markdown, Web page, Word, PDF and Data (JSON)). The last day",
  );

  await page.locator("summary", { hasText: "Days" }).click();
  await page.getByRole("button", { name: "Go to “Last day to apply”" }).click();
  await expect(papers.panel.getByLabel("Last day to apply", { exact: true })).toBeFocused();
  await papers.fill("Last day to apply", "2099-02-01");
  await expect(papers.paper.locator("main")).toContainText("1 February 2099");
  await expect(papers.refused).toHaveCount(0);
  await expect(papers.button("Word")).toBeEnabled();

  await page.locator("summary", { hasText: "Markup for search engines" }).click();
  const markup = JSON.parse(await page.locator(".papers-markup").innerText()) as Record<string, unknown>;
  expect(markup).toMatchObject({ "@type": "JobPosting", validThrough: "2099-02-01T23:59:59" });
});

test("wrong input stays where it was typed and is not kept; pay is kept once it is whole", async ({
  page,
}) => {
  const papers = new Papers(page);
  await papers.begin("posting");
  await papers.unfold("How to apply");
  await papers.fill("By e-mail to", "jobs at marlow");
  const email = papers.panel.getByLabel("By e-mail to", { exact: true });
  await expect(email).toHaveValue("jobs at marlow");
  await expect(email).toHaveAttribute("aria-invalid", "true");
  await expect(email).toHaveAccessibleDescription(/This is no e-mail address/);
  await expect(page.locator(".work-bar").getByRole("button", { name: "Undo" })).toBeDisabled();
  await papers.fill("By e-mail to", "jobs@marlow.example");
  await expect(email).toHaveAttribute("aria-invalid", "false");
  await expect(papers.paper.locator("main")).toContainText("Write to jobs@marlow.example.");

  await papers.unfold("Pay");
  await papers.fill("From", "60,000");
  await expect(papers.panel).toContainText("Pay needs a currency.");
  await expect(papers.saying("what it pays")).toBeVisible();
  await papers.pick("Currency", "GBP, British Pound");
  await expect(papers.paper.locator("main")).toContainText("GBP 60,000 a year");
  await papers.fill("To (empty: one sum)", "50,000");
  await expect(papers.panel).toContainText("The lower sum is above the higher one.");
  await papers.fill("To (empty: one sum)", "72,000");
  await expect(papers.paper.locator("main")).toContainText("GBP 60,000 – 72,000 a year");
  await expect(papers.saying("what it pays")).toHaveCount(0);
  await papers.undo();
  await expect(papers.paper.locator("main")).toContainText("GBP 60,000 a year");
  await papers.undo();
  await expect(papers.paper.locator("main")).not.toContainText("GBP");
  await expect(papers.panel.getByLabel("From", { exact: true })).toHaveValue("");

  await papers.unfold("Place of work");
  await papers.panel.getByLabel("All of it can be done from elsewhere").check();
  await expect(papers.panel).toContainText("Name at least one country");
  await papers.pick("By people in", "Norway");
  await expect(papers.paper.locator("main")).toContainText("Remote, from NO");
  await papers.button("Remove Norway").click();
  await expect(papers.paper.locator("main")).not.toContainText("Remote");
});

test("a finding is overruled with a reason, which is kept, and taken back", async ({ page }) => {
  const papers = new Papers(page);
  await papers.begin("posting");
  const pay = papers.saying("It does not say what it pays.");
  const before = await papers.findings.count();
  await pay.getByRole("button", { name: "Overrule", exact: true }).click();
  await pay.getByRole("button", { name: "Overrule it" }).click();
  await expect(pay).toContainText("A reason is needed.");
  await pay.getByLabel("Why it is right as it is").fill("Pay is agreed with each applicant. <b>");
  await pay.getByRole("button", { name: "Overrule it" }).click();
  await expect(papers.findings).toHaveCount(before - 1);

  await page.reload();
  await papers.shown();
  await expect(papers.findings).toHaveCount(before - 1);
  const overruled = page.locator("details", {
    has: page.locator("summary", { hasText: "Overruled: one finding" }),
  });
  await overruled.locator("summary").click();
  await expect(overruled).toContainText("Because: Pay is agreed with each applicant. <b>");

  // What is mended no longer needs its reason.
  await papers.unfold("Pay");
  await papers.pick("Currency", "GBP, British Pound");
  await papers.fill("From", "60,000");
  const stale = page.locator("details", { has: page.locator("summary", { hasText: "no longer needed" }) });
  await stale.locator("summary").click();
  await expect(stale).toContainText("Pay is agreed with each applicant.");
  await papers.undo();

  await overruled.locator("summary").click();
  await overruled.getByRole("button", { name: "Take back" }).click();
  await expect(papers.findings).toHaveCount(before);
});

test("a suggestion stands in the place of what was found, in one step", async ({ page }) => {
  const papers = new Papers(page);
  await papers.begin("posting");
  await papers.unfold("The organisation");
  const label = "About the organisation, for people who do not know it";
  await papers.fill(
    label,
    "We utilize lorries on every road of the country, and have done so for sixty years.",
  );
  const wordy = papers.saying("There is a simpler word.");
  await expect(wordy.locator("mark")).toHaveText("utilize");
  await wordy.getByRole("button", { name: "Say “use”" }).click();
  await expect(papers.panel.getByLabel(label)).toHaveValue(/^We use lorries/);
  await expect(wordy).toHaveCount(0);
  await expect(papers.paper.locator("main")).toContainText("We use lorries");
  await papers.undo();
  await expect(papers.panel.getByLabel(label)).toHaveValue(/^We utilize lorries/);
  await expect(wordy).toHaveCount(1);
  await wordy.getByRole("button", { name: "About the organisation" }).click();
  await expect(papers.panel.getByLabel(label)).toBeFocused();

  await papers.saying("more than the 12").getByRole("link", { name: "Answers for" }).click();
  await expect(page).toHaveURL(/\/write\?role=it-director/);
});

test("another tone words the draft anew and leaves the author's words, in one step", async ({ page }) => {
  const papers = new Papers(page);
  await papers.begin("job-description");
  await papers.fill("Title on the card", "Director of <i>IT</i>");
  await expect(papers.paper.locator("h1")).toHaveText("Director of <i>IT</i>");
  const lines = papers.paper.locator("dd[data-of]");
  const plain = await lines.allInnerTexts();
  await papers.panel.getByLabel("Formal: speaks of the position").check();
  await expect(papers.paper.getByRole("heading", { name: "The position answers for" })).toBeVisible();
  expect(await lines.allInnerTexts()).not.toEqual(plain);
  await expect(papers.paper.locator("h1")).toHaveText("Director of <i>IT</i>");
  await papers.undo();
  await expect(papers.paper.getByRole("heading", { name: "You answer for" })).toBeVisible();
  expect(await lines.allInnerTexts()).toEqual(plain);
  await expect(papers.panel.getByLabel("Plain: speaks to the reader")).toBeChecked();
  await papers.panel.getByLabel("American").check();
  await expect(papers.paper.locator("html")).toHaveAttribute("lang", "en-US");
  await papers.fill("To be looked at again on", "2027-03-01");
  await papers.choose("List of accountabilities");
  await expect(papers.paper.locator("main")).toContainText("March 1, 2027");
});

test("a record is kept, saved and opened again: it comes out the same; a changed one names the place", async ({
  page,
}) => {
  const papers = new Papers(page);
  await papers.begin("record");
  await papers.fill("Who decided", "The board");
  await papers.fill("On which day", "2026-11-20");
  await papers.fill("Why", "The suppliers need somebody.");
  const form = page.getByRole("form", { name: "Somebody saw it otherwise" });
  await form.getByRole("button", { name: "Add" }).click();
  await expect(form).toContainText("Say who, and what they say.");
  for (const who of ["Finance", "Sales"]) {
    await form.getByLabel("Who").fill(who);
    await form.getByLabel("What they say").fill(`${who} would wait.`);
    await form.getByRole("button", { name: "Add" }).click();
  }
  const paper = papers.paper.locator("main");
  await expect(paper).toContainText("Sales would wait.");
  await papers.button("Remove what Finance said").click();
  await expect(paper).not.toContainText("Finance would wait.");
  await papers.undo();
  await expect(paper).toContainText("Finance would wait.");
  await expect(paper).toContainText("20 November 2026");
  // A field that is left keeps what was typed, and the next one keeps the focus.
  const who = papers.panel.getByLabel("Who", { exact: true }).first();
  await who.fill("The finance director");
  await who.press("Tab");
  await expect(papers.panel.getByLabel("What they say").first()).toBeFocused();
  await expect(paper).toContainText("The finance director");

  const { name, bytes } = await papers.take("Data (JSON)");
  expect(name).toBe("marlow-freight-record.json");
  const record = JSON.parse(utf8(bytes)) as {
    decision: unknown;
    recommendation: { standings: { fit: number }[] };
  };
  expect(record.decision).toMatchObject({
    role: "it-director",
    by: "The board",
    on: "2026-11-20",
    dissent: [{ who: "The finance director" }, { who: "Sales" }],
  });
  await papers.check(name, utf8(bytes));
  await expect(papers.told.last()).toContainText("It comes out the same, to the last bit.");

  record.recommendation.standings[1]!.fit += 1e-9;
  await papers.check("changed.json", JSON.stringify(record));
  await expect(papers.told.last()).toContainText("One place differs when it is made again");
  await expect(papers.told.last().locator("tbody th")).toHaveText("standings[1].fit");

  for (const [text, says] of [
    ["{", "This is not JSON."],
    ["[]", "This is JSON, but not a decision record."],
    [JSON.stringify({ ...record, decision: { role: 5 } }), "decision, role"],
  ] as const) {
    await papers.check("wrong.json", text);
    const dialog = page.getByRole("dialog");
    await expect(dialog).toContainText("wrong.json is no record that can be read");
    await expect(dialog).toContainText(says);
    await dialog.getByRole("button", { name: "Close" }).click();
  }
});

test("without the network PDF says so and the rest works", async ({ page, context, watch }) => {
  watch.allow(
    /^request: .*\/api\/write-(document|papers) net::ERR_INTERNET/,
    /^request: .*\/(api\/(create|list)-|favicon)/,
    // What other pages need is still fetched ahead on a slow machine.
    /^request: .*\/assets\/.* net::ERR_INTERNET/,
    /^console: Failed to load resource: net::ERR_INTERNET/,
  );
  const papers = new Papers(page);
  // Once somebody looks at a paper, what makes files of it is fetched while it is quiet, with all that it imports.
  const fetched = new Set<string>();
  page.on("requestfinished", (request) => fetched.add(request.url()));
  const makers = Promise.all(
    ["docx", "zip", "text-check"].map((part) => page.waitForResponse(new RegExp(`/assets/${part}-`))),
  );
  await papers.begin("record");
  await papers.choose("Job posting");
  for (const response of await makers)
    for (const [, file = ""] of (await response.text()).matchAll(/\bfrom"\.\/([^"]+)"/g))
      await expect.poll(() => [...fetched]).toContain(new URL(file, response.url()).href);
  await context.setOffline(true);

  await papers.button("PDF").click();
  await expect(papers.told).toContainText("Only the server makes PDF files, and it cannot be reached.");
  await expect(papers.told.getByRole("button", { name: "Print" })).toBeVisible();
  expect(docxText((await papers.take("Word")).bytes)).toContain("IT Director");
  const files = Object.keys(unzipSync((await papers.take("All papers in one ZIP")).bytes));
  expect(files).toHaveLength(kinds.length * 4);
  expect(files.filter((name) => name.endsWith(".pdf"))).toEqual([]);
  await expect(papers.told).toContainText("Left out: every PDF. Only the server makes them");

  await papers.unfold("The organisation");
  await papers.fill("About the organisation, for people who do not know it", "We utilize lorries.");
  await expect(papers.saying("There is a simpler word.")).toBeVisible();
  await papers.choose("Decision record");
  expect(utf8((await papers.take("Markdown")).bytes)).toContain("IT Director");
});

const amend = async (own: OwnCatalogue): Promise<void> => {
  await own.open();
  await own.openFile("own.amendments.yaml", amendments);
  await expect(own.rows).toHaveCount(1);
};

test("a server that does not have the organisation's own catalogue writes without it, and that is said", async ({
  page,
}) => {
  const papers = new Papers(page);
  // A worked example is kept by nobody until it is changed.
  await papers.begin("job-description");
  await amend(new OwnCatalogue(page));
  await papers.open("job-description");
  await expect(papers.paper.locator("main")).toContainText("Kilns and tiles");
  expect(await pdfText((await papers.take("PDF")).bytes)).not.toContain("Kilns and tiles");
  await expect(papers.told).toContainText("The server does not have your own catalogue yet");
});

test("a server that keeps the organisation's own catalogue writes with it", async ({ page }) => {
  const papers = new Papers(page);
  const own = new OwnCatalogue(page);
  await new Kept(page).begin("Tile Works");
  await amend(own);
  await expect.poll(() => own.there()).toBe(1);
  await papers.open("job-description");
  await expect(papers.paper.locator("main")).toContainText("Kilns and tiles");
  expect(await pdfText((await papers.take("PDF")).bytes)).toContain("Kilns and tiles");
  await expect(papers.told).toHaveText("Saved as tile-works-job-description.pdf");
});

test("a link to a note leads to it, within the paper", async ({ page }) => {
  const papers = new Papers(page);
  await papers.begin("job-description");
  const [address, length] = [page.url(), await page.evaluate(() => history.length)];
  await papers.paper.locator("sup a").first().click();
  await expect(papers.paper.locator("#note-1")).toBeInViewport();
  await papers.paper.locator("#note-1 a").first().click();
  await expect(papers.paper.locator("#from-1-1")).toBeInViewport();
  expect(page.url()).toBe(address);
  expect(await page.evaluate(() => history.length)).toBe(length);
});

test("only the paper prints, by its button and by the browser's key", async ({ page }) => {
  const papers = new Papers(page);
  await papers.begin("plan");
  const acts = [() => papers.button("Print").click(), () => page.keyboard.press("Control+p")];
  for (const act of acts) {
    // A browser without a window never ends printing: each time the paper is a new one.
    await papers.open("plan");
    await page.locator(".papers-frame").evaluate((frame) => {
      const tell = (): void => void (document.documentElement.dataset.printed = "yes");
      (frame as HTMLIFrameElement).contentWindow?.addEventListener("beforeprint", tell);
    });
    await act();
    await expect(page.locator("html")).toHaveAttribute("data-printed", "yes");
  }
  await page.emulateMedia({ media: "print" });
  for (const part of [papers.finding, papers.panel, page.locator(".work-bar"), page.locator(".topbar")])
    await expect(part).toBeHidden();
  await expect(papers.paper.locator("h1")).toBeVisible();
});

test.describe("the theme of the app", () => {
  test.use({ colorScheme: null });
  test("is that of the paper", async ({ page }) => {
    const papers = new Papers(page);
    await papers.begin();
    const theme = page.getByRole("button", { name: /^Theme/ });
    await theme.click();
    await expect.poll(() => papers.ground()).toBe("rgb(246, 247, 248)");
    await theme.click();
    await expect.poll(() => papers.ground()).toBe("rgb(18, 20, 23)");
  });
});

for (const [width, colorScheme] of [
  [1440, "light"],
  [1440, "dark"],
  [360, "light"],
  [360, "dark"],
] as const)
  test(`the page of papers is sound at ${width} px, ${colorScheme}`, async ({ page, watch }) => {
    // What looks for faults would run in the paper too, where nothing runs.
    watch.allow(/Blocked script execution in 'about:srcdoc/);
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const papers = new Papers(page);
    await papers.begin("posting");
    await papers.fill("Title on the card", "");
    const found: string[] = [];
    const look = async (what: string): Promise<void> => {
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll("details")) fold.open = true;
      });
      found.push(...(await faults(page)).map((line) => `${what}: ${line}`));
      found.push(...(await past(page)).map((line) => `${what} past the edge: ${line}`));
    };
    await papers.panel
      .getByLabel("All of it can be done from elsewhere")
      .evaluate((box) => (box as HTMLElement).click());
    await papers.saying("what it pays").getByRole("button", { name: "Overrule" }).click();
    await look("posting");
    await papers.open("record");
    const { bytes } = await papers.take("Data (JSON)");
    await papers.check(
      "changed.json",
      utf8(bytes)
        .replace('"decisive"', '"decided"')
        .replace(/"draws": \d+/, '"draws": 1000'),
    );
    await expect(papers.told.last()).toContainText("differ");
    await look("record");
    expect(found).toEqual([]);
  });
