import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { call, operations, shipped, structureFiles } from "@remit/core";
import { afterAll, describe, expect, test } from "vitest";
import { remit } from "./remit.ts";

const examples = join(import.meta.dirname, "../../../examples");
const hospital = join(examples, "structures/hospital.structure.yaml");
const folder = mkdtempSync(join(tmpdir(), "remit-check-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
const clean = `format: remit/structure@1
organisation: { name: Harbour Mill }
positions:
  - { id: md, title: Managing Director, holder: { name: filled } }
`;

describe("remit check", () => {
  test("prints as JSON what the operation answers, and ends with 1 on errors", async () => {
    const { parseStructure } = await structureFiles();
    const { value: structure } = parseStructure(readFileSync(hospital), shipped);
    const inside = await call(operations, "check-structure", { structure }, { effects: {} });
    const { code, out, err } = await remit(["check", hospital, "--format", "json"]);
    expect(err).toBe("");
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(inside.value)));
    expect(code).toBe(1);
  });

  test("ends with 0 where there are no errors, also from standard input", async () => {
    const { code, out } = await remit(["check", "-"], { input: clean });
    expect(out).toContain("Harbour Mill: 0 errors, 0 warnings, 0 notes.");
    expect(code).toBe(0);
  });

  test("reads a list of people, also from standard input", async () => {
    const list = "Name,Title,Manager\nAda,Director,\nBen,Head of IT,Ada\n";
    const { out, err } = await remit(["check", "-"], { input: list });
    expect(err).toBe("");
    expect(out).toContain("warnings");
  });

  test("shows only what is as grave as asked, and says how much it hides", async () => {
    const { out } = await remit(["check", hospital, "--severity", "error"]);
    expect(out).toMatch(/^error {2}/m);
    expect(out).not.toMatch(/^(?:warning|note) {2}/m);
    expect(out).toMatch(/\d+ more are not shown/);
  });

  test("gives each finding the line of the file, in text and in SARIF", async () => {
    const text = readFileSync(hospital, "utf8").split("\n");
    const sarif = JSON.parse((await remit(["check", hospital, "--format", "sarif"])).out) as {
      runs: [
        {
          results: { ruleId: string; locations: [{ physicalLocation: { region: { startLine: number } } }] }[];
        },
      ];
    };
    const { out } = await remit(["check", hospital]);
    const supplier = sarif.runs[0].results.find(({ ruleId }) => ruleId === "accountable-outside");
    const line = supplier?.locations[0].physicalLocation.region.startLine ?? 0;
    expect(text[line - 1]).toContain("cyber-incident-response:");
    expect(out).toContain(`${hospital}:${line}\n`);
  });

  test("is Markdown where that is asked", async () => {
    const { out } = await remit(["check", hospital, "--format", "markdown"]);
    expect(out).toMatch(/^# Check of Saint Aldan Hospital\n\n\d+ errors, /);
  });

  test.each(["people.csv", "directory.ldif", "users.scim.json", "entra.graph.json"])(
    "takes the list of people %s",
    async (name) => {
      const { code, out } = await remit(["check", join(examples, "imports", name)]);
      expect(out).toMatch(/: \d+ errors?, \d+ warnings?, \d+ notes?\./);
      expect(code).toBe(0);
    },
  );

  test("gives each finding in a list of people the row it stands in, in text, JSON, Markdown and SARIF", async () => {
    const file = put(
      "people.csv",
      'ID,Name,Title,Manager\n1,Ada,"Chief\nExecutive",\n2,Ben,Clerk,1\n3,Cy,Clerk,3\n',
    );
    const run = async (...words: string[]) => (await remit(["check", file, ...words])).out;
    expect(await run()).toMatch(/Clerk \(3\) reports to itself\.\n +.*people\.csv:5\n/);
    expect(await run("--format", "markdown")).toMatch(/reports to itself\. \(line 5\)/);
    type Told = { rule: string; positions: string[]; row?: number; line?: number };
    const { findings } = JSON.parse(await run("--json")) as { findings: Told[] };
    const own = findings.find(({ positions }) => positions.length === 1 && positions[0] === "3");
    expect(own).toMatchObject({ row: 5 });
    const sarif = await run("--format", "sarif");
    expect(sarif).toMatch(/"startLine": 5/);
  });

  test("tells rows where a list has no lines: of a sheet, of records", async () => {
    const csv = put("rows.csv", "ID,Name,Title,Manager\n1,Ada,CEO,\n3,Cy,Clerk,3\n");
    await remit(["import", csv, "-o", join(folder, "rows.structure.yaml")]);
    for (const [ending, row] of [
      ["xlsx", 3],
      ["json", 2],
    ] as const) {
      const file = join(folder, `rows.${ending}`);
      await remit(["export", join(folder, "rows.structure.yaml"), "-o", file]);
      if (ending === "json")
        writeFileSync(
          file,
          JSON.stringify([
            { id: "1", title: "CEO" },
            { id: "3", title: "Clerk", manager: "3" },
          ]),
        );
      expect((await remit(["check", file])).out).toContain(`rows.${ending}, row ${row}\n`);
      expect((await remit(["check", file, "--format", "sarif"])).out).not.toContain("startLine");
    }
  });

  test("says what is wrong with a file that is no structure, and ends with 2", async () => {
    const { code, err } = await remit(["check", put("a.yaml", "format: remit/structure@1\npositions: 3\n")]);
    expect(code).toBe(2);
    expect(err).toContain("a.yaml:2:12:");
    const none = await remit(["check", join(folder, "none.yaml"), "--json"]);
    expect(none.code).toBe(2);
    expect(JSON.parse(none.out)).toEqual({ issues: [{ code: "cli/file-missing", path: [], data: {} }] });
  });

  test("tells of a policy for a rule that does not exist", async () => {
    const { out } = await remit(["check", put("b.yaml", `${clean}policies: { rules: { span-wid: off } }\n`)]);
    expect(out).toContain('a rule "span-wid" that does not exist. Did you mean span-wide?');
  });

  test("sends nothing unprintable from a file to the terminal", async () => {
    const file = put("c.yaml", clean.replace("Managing Director", '"\\e[31mred"').replace("}\n", "}\n"));
    const { out } = await remit([
      "check",
      put("d.yaml", readFileSync(file, "utf8").replace("holder:", "reportsTo: md, holder:")),
    ]);
    expect(out).not.toContain("\u001b");
    expect(out).toContain("\\u001b[31mred reports to itself.");
  });
});

describe("remit explain", () => {
  test("lists the rules, and has a page for each", async () => {
    const { out } = await remit(["explain"]);
    expect(out).toMatch(/^error {4}nobody-accountable {2,}Nobody is accountable$/m);
    const rules = JSON.parse((await remit(["explain", "--json"])).out) as { id: string }[];
    expect(rules.length).toBeGreaterThanOrEqual(28);
    const page = await remit(["explain", rules[1]?.id ?? ""]);
    expect(page.code).toBe(0);
    expect(page.out).toContain("format: remit/structure@1");
  });

  test("names the nearest rules for a wrong one", async () => {
    const { code, err } = await remit(["explain", "two-acountable"]);
    expect(code).toBe(2);
    expect(err).toContain('There is no rule "two-acountable". Did you mean "two-accountable"?');
  });
});

describe("remit higher --in", () => {
  test("answers from the chart, with both sides and where rights disagree", async () => {
    const holding = join(examples, "structures/machine-builder.structure.yaml");
    const { code, out } = await remit(["higher", "Head of Plant IT", "Plant Manager", "--in", holding]);
    expect(code).toBe(0);
    expect(out).toContain("Head of Plant IT reports to Plant Manager.");
    expect(out).toContain("Head of Plant IT may decide on Purchases of equipment and software up to");
  });

  test("says which ids a title may mean", async () => {
    const holding = join(examples, "structures/holding.structure.yaml");
    const { code, err } = await remit(["higher", "Head of IT", "Group CIO", "--in", holding]);
    expect(code).toBe(2);
    expect(err).toContain("bricks-it, glass-it");
  });
});

test("remit diff reads lists of people; beside a structure it says what a list does not tell", async () => {
  const list = (name: string, title: string): string =>
    put(name, `id,Title,Name,Reports to\nmd,Managing Director,filled,\nit,${title},B. L.,md\n`);
  const [jan, feb] = [list("jan.csv", "Head of IT"), list("feb.csv", "IT Director")];
  const lists = await remit(["diff", jan, feb]);
  expect(lists.out).toContain("IT Director, title: Head of IT → IT Director");
  expect([lists.code, lists.err]).toEqual([0, ""]);
  const today = put("today.structure.yaml", clean);
  const mixed = await remit(["diff", today, feb]);
  expect(mixed.out).toContain("new: IT Director");
  expect(mixed.out).not.toContain("organisation");
  expect(mixed.err).toContain(`remit import ${feb} --into ${today}`);
});

test("remit diff says who stands before whom, and refuses a place beside one who reports elsewhere", async () => {
  const file = (change: string): string => `${clean.replace(/ {2}- \{.*\n/, "")}
  - { id: cio, title: CIO }
  - { id: it, title: Head of IT, reportsTo: cio }
  - { id: data, title: Head of Data, reportsTo: cio }
  - { id: cfo, title: Finance Director }
scenarios:
  - { id: s, name: Data first, changes: [${change}] }
`;
  const diff = (change: string) => remit(["diff", "-", "--scenario", "s"], { input: file(change) });
  const first = await diff("{ do: place-position, id: data, before: it }");
  expect(first.out).toContain("  - Head of Data now stands before Head of IT below CIO.\n");
  const last = await diff("{ do: place-position, id: cio }");
  expect(last.out).toContain("  - Finance Director now stands before CIO at the top.\n");
  const wrong = await diff("{ do: place-position, id: data, before: cfo }");
  expect(wrong.code).toBe(2);
  expect(wrong.err).toContain('"data" cannot stand before "cfo": they do not report to the same position.');
});

test("remit approve writes down who approved a scenario, and check says when it got other changes", async () => {
  const file = put(
    "approved.structure.yaml",
    `format: remit/structure@1
organisation: { name: Mill } # ours
positions:
  - { id: md, title: Managing Director, holder: { name: filled } }
  - { id: it, title: Head of IT, holder: { name: filled }, reportsTo: md }
scenarios:
  - id: up
    name: More for IT # to talk over
    changes:
      - { do: change-position, id: it, set: { cost: 90000 } }
`,
  );
  const words = ["approve", file, "up", "--by", "The board", "--on", "2026-11-27", "-o", file];
  expect((await remit(words)).out).toContain(
    '"More for IT" is approved by The board on 2026-11-27, with the one change it has now.',
  );
  const text = readFileSync(file, "utf8");
  expect(text).toContain("# to talk over");
  expect((await remit(["check", file])).out).not.toContain("changed since");
  writeFileSync(file, text.replace("90000", "95000"));
  expect((await remit(["check", file])).out.replaceAll(/\s+/g, " ")).toContain(
    "“More for IT” was approved by The board on 2026-11-27, and has changed since.",
  );
  expect((await remit(["approve", file, "up", "-o", file])).out).toContain("is approved by nobody");
  expect(readFileSync(file, "utf8")).not.toContain("approval");
  expect((await remit(["approve", file, "down", "--by", "x"])).code).toBe(2);
});
