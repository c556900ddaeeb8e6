import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "./watch.ts";

test("the reference shows every operation that the server describes, and is found by a field", async ({
  page,
  request,
}) => {
  const { paths } = (await (await request.get("/openapi.json")).json()) as { paths: Record<string, object> };
  const names = Object.keys(paths).flatMap((path) => /^\/api\/(.+)$/.exec(path)?.[1] ?? []);
  await page.goto("/about");
  await page.getByRole("link", { name: "The API, for programs" }).click();
  await expect(page.locator("main h1")).toContainText(`${names.length} operations`);
  await expect(page.locator(".operation")).toHaveCount(names.length);
  await page.getByRole("searchbox", { name: "Find an operation or a field" }).fill("changes base");
  await expect(page.locator(".operation#save-answers")).toBeVisible();
  await expect(page.locator(".operation#roles")).toHaveCount(0);
});

test("an address with a name leads to its operation, whose example runs as it stands", async ({
  page,
  request,
}) => {
  await page.goto("/reference#compare");
  const compare = page.locator("#compare");
  await expect(compare).toBeFocused();
  await expect(compare.getByRole("table", { name: "Takes: compare" })).toContainText("up to 20 entries");
  await compare.getByText("Example", { exact: true }).press("Enter");
  const curl = await compare.locator("pre").first().innerText();
  const body = /-d '([^]*)'$/.exec(curl)?.[1] ?? "";
  const answer = await request.post("/api/compare", { data: JSON.parse(body) as object });
  expect(answer.status()).toBe(200);
  await compare.getByRole("link", { name: "422" }).click();
  await expect(page.locator("#problem-422")).toBeInViewport();
});

for (const scheme of ["light", "dark"] as const)
  test(`the reference has no fault that axe finds, with an operation unfolded (${scheme})`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto("/reference");
    await expect(page.locator(".operation").first()).toBeVisible();
    for (const each of await page.locator("#save-answers summary").all()) await each.click();
    await expect(page.locator("#save-answers pre")).toHaveCount(2);
    const { violations } = await new AxeBuilder({ page })
      .include(".reference-contents")
      .include("#save-answers")
      .include("#problems")
      .analyze();
    expect(violations).toEqual([]);
  });

test("with the server out of reach the page says so, and what goes on without it", async ({
  page,
  watch,
}) => {
  watch.allow(/openapi\.json/, /Failed to load resource/);
  await page.route("**/openapi.json", (route) => route.abort());
  await page.goto("/reference");
  await expect(page.locator("main h1")).toContainText("the server cannot be reached");
  await expect(page.getByRole("button", { name: "Load again" })).toBeVisible();
});
