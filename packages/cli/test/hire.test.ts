import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { shipped, structureFiles } from "@remit/core";
import { afterAll, expect, test } from "vitest";
import { remit } from "./remit.ts";

const answers = join(import.meta.dirname, "../../../examples/companies/building-contractor.assessment.yaml");
const folder = mkdtempSync(join(tmpdir(), "remit-hire-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
const today = put(
  "today.structure.yaml",
  `format: remit/structure@1
organisation: { name: Thornbury }
currency: GBP
# The owner's own words stay.
positions:
  - { id: md, title: Managing Director, holder: { name: filled } }
  - { id: fin, title: Finance Director, holder: { name: filled }, reportsTo: md }
  - { id: sys, title: Systems Administrator, holder: { name: filled }, reportsTo: md }
assignments:
  it-operations: { A: [sys] }
  service-desk: { A: [fin], R: [sys] }
`,
);

test("the structure is written with the scenario, its comments kept, and the list is printed", async () => {
  const next = join(folder, "next.structure.yaml");
  const words = ["hire", answers, "--in", today, "-o", next, "--cost", "90000"];
  const { code, out, err } = await remit(words);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain("What the Head of IT takes on");
  expect(out).toContain("takes over IT operations and availability, from Systems Administrator");
  expect(out).toContain("It costs GBP 90,000 a year.");
  const text = readFileSync(next, "utf8");
  expect(text).toContain("# The owner's own words stay.");
  const { parseStructure } = await structureFiles();
  const [scenario] = parseStructure(text, shipped).value?.scenarios ?? [];
  expect(scenario?.changes).toContainEqual({
    do: "change-position",
    id: "sys",
    set: { reportsTo: "head-of-it" },
  });
  const diff = await remit(["diff", next, "--scenario", "hire-head-of-it"]);
  expect(diff.out).toContain("Head of IT (vacant until hired)");
  expect(diff.out).toContain("not asked for → Head of IT");
  expect(diff.out).toContain("Cost a year in GBP");
});

test("positions of one title are told apart by their ids", async () => {
  const text = readFileSync(today, "utf8").replace(
    "assignments:",
    `  - { id: sys-2, title: Systems Administrator, holder: { name: filled }, reportsTo: md }
assignments:
  security: { A: [sys-2] }`,
  );
  const { out } = await remit(["hire", answers, "--in", put("two.structure.yaml", text)]);
  expect(out).toContain("takes over IT operations and availability, from Systems Administrator (sys)");
  expect(out.replaceAll(/\s+/g, " ")).toContain("Systems Administrator (sys) reports to it");
});

test("a line may be refused, and the list is Markdown or JSON as well", async () => {
  const asked = ["hire", answers, "--in", today, "--format"];
  const { out } = await remit([...asked, "markdown"]);
  expect(out).toMatch(/^# What the Head of IT takes on\n/);
  expect(out).toContain("- Systems Administrator reports to it, no longer to Managing Director");
  const refused = await remit([...asked, "json", "--stays", "sys"]);
  expect(JSON.parse(refused.out)).toMatchObject({ seat: "new", lines: [] });
});

test("a leader who is there already is named, and gets no second seat", async () => {
  const led = put(
    "led.structure.yaml",
    "format: remit/structure@1\norganisation: { name: Mill }\npositions:\n" +
      "  - { id: boss, title: Head of IT, role: head-of-it, holder: { name: R. Ott } }\n",
  );
  const { out } = await remit(["hire", answers, "--in", led]);
  expect(out.replaceAll(/\s+/g, " ")).toContain(
    "Head of IT (R. Ott) leads in this role already: there is no second position",
  );
});

test("a role that is none is refused", async () => {
  const { code, err } = await remit(["hire", answers, "--in", today, "--role", "ceo"]);
  expect(code).toBe(2);
  expect(err).toContain("operations/unknown-role");
});
