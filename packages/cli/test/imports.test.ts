import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { remit } from "./remit.ts";

const folder = mkdtempSync(join(tmpdir(), "remit-imports-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string): string => join(folder, name);
const example = (name: string): string => join(import.meta.dirname, "../../../examples/imports", name);

describe("lists in the terminal", () => {
  test("become a structure file; what was found is told beside it", async () => {
    const { code, out, err } = await remit(["import", example("people.csv"), "-o", file("a.structure.yaml")]);
    expect([code, out]).toEqual([0, ""]);
    expect(err).toContain('CSV, utf-8, separated by ";", read as generic');
    expect(err).toContain("Not read: Comment");
    expect(readFileSync(file("a.structure.yaml"), "utf8")).toContain("title: Head of IT");
    const shown = await remit(["import", example("people.csv")]);
    expect(shown.out).toBe(readFileSync(file("a.structure.yaml"), "utf8"));
  });

  test("with faults are taken as far as they go, end with 1, and come back as a file to fix", async () => {
    const words = [
      "import",
      example("dirty.csv"),
      "-o",
      file("dirty.structure.yaml"),
      "--to-fix",
      file("fix.csv"),
    ];
    const { code, err } = await remit(words);
    expect(code).toBe(1);
    expect(err).toContain('row 4, Manager, "Ben Lnud": reports to nobody who is there.');
    expect(err).toContain("[unknown-manager/4/Manager]");
    const fix = readFileSync(file("fix.csv"), "utf8");
    expect(fix).toContain("Remit: what is wrong,ID,Name");
    expect(fix).toContain("put it under Ben Lund (2)");
    const fixed = fix.replace("Ben Lnud,0.8", "Ben Lund,0.8");
    writeFileSync(file("fixed.csv"), fixed);
    const again = await remit(["import", file("fixed.csv")]);
    expect(again.err).not.toContain("Ben Lnud");
  });

  test("send no sign to the terminal that turns or colours what stands behind it", async () => {
    writeFileSync(
      file("signs.csv"),
      "Name,Title,Manager\nAda,CEO,\n\u202Elive\u2066,\u001B[31mCTO,nobody\u200B\u202E\n",
    );
    const { err } = await remit(["import", file("signs.csv")]);
    expect(err).toContain("\\u202e");
    expect(err).toContain("\\u200b");
    for (const sign of ["\u001B", "\u200B", "\u202E", "\u2066"]) expect(err).not.toContain(sign);
  });

  test("that change a structure tell fields and superiors by their names", async () => {
    const csv =
      "ID,Name,Title,Manager,Email\n1,Ada,CEO,,ada@x.example\n2,Ben,CTO,1,ben@x.example\n3,Cy,Clerk,1,\n";
    writeFileSync(file("before.csv"), csv);
    await remit(["import", file("before.csv"), "-o", file("now.structure.yaml")]);
    writeFileSync(file("after.csv"), csv.replace("Clerk,1,", "Clerk,2,").replace("ada@x.example", ""));
    const { err } = await remit(["import", file("after.csv"), "--into", file("now.structure.yaml")]);
    expect(err).toContain("changed: CEO, e-mail of the holder: ada@x.example → nothing.");
    expect(err).toContain("changed: Clerk, superior: Ada (1) → Ben (2).");
  });

  test("are mended as far as is accepted", async () => {
    const one = await remit([
      "import",
      example("dirty.csv"),
      "--accept",
      "unknown-manager/4/Manager",
      "--json",
    ]);
    const { structure } = JSON.parse(one.out) as {
      structure: { positions: { id: string; reportsTo?: string }[] };
    };
    expect(structure.positions.find(({ id }) => id === "3")?.reportsTo).toBe("2");
    const wrong = await remit(["import", example("dirty.csv"), "--accept", "unknown-manager/4/Manger"]);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('Did you mean "unknown-manager/4/Manager"');
  });

  test("are compared with a structure of today, whose comments stay", async () => {
    const path = file("today.structure.yaml");
    await remit(["import", example("people.csv"), "-o", path]);
    const before = `# ours\n${readFileSync(path, "utf8")}`;
    writeFileSync(path, before);
    const same = await remit(["import", example("people.csv"), "--into", path, "-o", path]);
    expect(same.err).toContain("Nothing would change in today's structure.");
    expect(readFileSync(path, "utf8")).toBe(before);
    writeFileSync(
      file("next.csv"),
      readFileSync(example("people.csv"), "utf8").replace("Head of IT", "IT Manager"),
    );
    const next = await remit(["import", file("next.csv"), "--into", path, "-o", path]);
    expect(next.err).toContain("title: Head of IT → IT Manager");
    expect(readFileSync(path, "utf8")).toBe(before);
    await remit(["import", file("next.csv"), "--into", path, "-o", path, "--accept", "title/ben-lund"]);
    expect(readFileSync(path, "utf8")).toBe(before.replace("title: Head of IT", "title: IT Manager"));
    const shown = await remit(["import", file("next.csv"), "--into", path]);
    expect(shown.out).toBe(readFileSync(path, "utf8"));
  });

  test("do not write over a structure that says more, unless they are told to", async () => {
    const path = file("over.structure.yaml");
    const first = await remit(["import", example("people.csv"), "-o", path]);
    expect(first.code).toBe(0);
    expect((await remit(["import", example("people.csv"), "-o", path])).code).toBe(0);
    const more = `# ours\n${readFileSync(path, "utf8")}`;
    writeFileSync(path, more);
    const { code, err } = await remit(["import", example("people.csv"), "-o", path]);
    expect([code, readFileSync(path, "utf8")]).toEqual([2, more]);
    expect(err).toContain(`--into ${path}, or write over it with --replace. [cli/is-a-structure]`);
    expect((await remit(["import", example("people.csv"), "-o", path, "--replace"])).code).toBe(0);
    expect(`# ours\n${readFileSync(path, "utf8")}`).toBe(more);
    const nowhere = await remit(["import", example("people.csv"), "-o", file("no/such.yaml")]);
    expect(nowhere.err).toContain(`There is no folder "${file("no")}" to write into`);
  });

  test("leave scenarios that follow: what no longer fits is told, and the file is read again", async () => {
    const path = file("plan.structure.yaml");
    const plan = `format: remit/structure@1
organisation: { name: Mill }
positions:
  - { id: ann, title: CEO, holder: { name: Ann } }
  - { id: bob, title: CTO, holder: { name: Bob }, reportsTo: ann }
scenarios:
  - id: s
    name: Plan
    changes:
      - { do: change-position, id: bob, set: { title: CIO } } # soon
      - { do: add-position, position: { id: eve, title: Dev, reportsTo: bob } }
`;
    writeFileSync(path, plan);
    writeFileSync(file("without.csv"), "id,Title,Name,Reports to\nann,CEO,Ann,\n");
    const into = ["--into", path, "--accept", "all", "-o", file("then.structure.yaml")];
    const without = await remit(["import", file("without.csv"), ...into]);
    expect(without.err).toContain('Plan: "change CTO (bob)" no longer fits, and went.');
    expect(without.err).toContain(
      'Plan: "add Dev (eve) below CTO (bob)" became "add Dev (eve) below CEO (ann)".',
    );
    expect((await remit(["check", file("then.structure.yaml")])).code).not.toBe(2);
    const people = "id,Title,Name,Reports to\nann,CEO,Ann,\nbob,CTO,Bob,ann\neve,Engineer,Eve,bob\n";
    writeFileSync(file("with.csv"), people);
    const arrived = await remit(["import", file("with.csv"), ...into]);
    expect(arrived.err).toContain('Plan: "add Dev (eve) below CTO (bob)" became "change Engineer (eve)".');
    expect(readFileSync(file("then.structure.yaml"), "utf8")).toContain(
      `set: { title: CIO } } # soon\n      - { do: change-position, id: eve, set: { title: Dev } }`,
    );
    expect((await remit(["check", file("then.structure.yaml")])).code).not.toBe(2);
  });

  test("have columns named by hand; a wrong name is told", async () => {
    writeFileSync(file("own.csv"), "Wer,Was,Chef\nAda,Leitung,\nBen,IT,Ada\n");
    const refused = await remit(["import", file("own.csv")]);
    expect([refused.code, refused.out]).toEqual([2, ""]);
    const maps = ["--map", "Wer=name", "--map", "Was=title", "--map", "Chef=manager"];
    expect((await remit(["import", file("own.csv"), ...maps])).out).toContain("reportsTo: ada");
    expect((await remit(["import", file("own.csv"), "--map", "Wer=nam"])).err).toContain(
      '"nam" is nothing a column can tell',
    );
  });

  test("that are no lists leave nothing behind", async () => {
    writeFileSync(file("empty.csv"), "");
    writeFileSync(file("quote.csv"), 'id,title\n1,"never closed\n');
    const quote = await remit(["import", file("quote.csv")]);
    expect(quote.err).toContain("Line 2 cannot be read: a quote is opened and never closed.");
    writeFileSync(file("deep.json"), "[".repeat(100_000));
    for (const [name, code] of [
      ["empty.csv", "table/file-empty"],
      ["deep.json", "table/nested-too-deep"],
      ["none.csv", "cli/file-missing"],
    ] as const) {
      const { code: ended, err } = await remit(["import", file(name), "-o", file("never.yaml")]);
      expect([ended, err.includes(code)]).toEqual([2, true]);
    }
    expect(existsSync(file("never.yaml"))).toBe(false);
  });
});

describe("structures in the terminal", () => {
  test.each(["csv", "tsv", "xlsx", "json", "ldif", "scim.json"])(
    "are exported as .%s and come back",
    async (ending) => {
      const path = file("export.structure.yaml");
      await remit(["import", example("directory.ldif"), "-o", path]);
      const out = file(`people.${ending}`);
      const exported = await remit(["export", path, "-o", out]);
      expect(exported).toMatchObject({ code: 0, out: "" });
      // A SCIM service has no place for where somebody is, and that is said.
      expect(exported.err).toMatch(ending === "scim.json" ? /^SCIM has no place for locations/ : /^$/);
      const { err } = await remit(["import", out, "--into", path]);
      expect(err).toContain("Nothing would change in today's structure.");
    },
  );

  test.each(["svg", "pdf", "pptx"])("are drawn as .%s", async (format) => {
    const path = file("export.structure.yaml");
    const out = file(`chart.${format}`);
    expect(await remit(["draw", path, "-o", out, "--colour", "role"])).toMatchObject({
      code: 0,
      out: "",
      err: "",
    });
    const start = { svg: "<svg", pdf: "%PDF", pptx: "PK" }[format] ?? "";
    expect(readFileSync(out, "latin1").startsWith(start)).toBe(true);
    // A list goes by the name of its file, as where it is imported.
    const list = await remit(["draw", example("people.csv"), "--format", "svg"]);
    expect(list.out).toContain("<title>people:");
    expect((await remit(["draw", path])).err).toContain("cli/drawing-format");
    expect((await remit(["draw", path, "--format", "pdf"])).err).toContain("cli/needs-output");
    expect((await remit(["draw", path, "--format", "svg"])).out).toContain("<svg");
  });

  test("are not exported without a format, nor a spreadsheet to the screen", async () => {
    const path = file("export.structure.yaml");
    await remit(["import", example("directory.ldif"), "-o", path]);
    expect((await remit(["export", path])).err).toContain("cli/export-format");
    expect((await remit(["export", path, "--format", "xlsx"])).err).toContain("cli/needs-output");
    expect((await remit(["export", path, "--format", "csv"])).out).toContain("akern,Chief Executive Officer");
  });
});
