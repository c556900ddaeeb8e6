import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { remit } from "./remit.ts";

const folder = mkdtempSync(join(tmpdir(), "remit-papers-"));
afterAll(() => rmSync(folder, { recursive: true }));
const company = join(import.meta.dirname, "../../../examples/companies/law-firm.assessment.yaml");
const file = (name: string): string => join(folder, name);

describe("papers in the terminal", () => {
  test("a remit is drafted, edited by hand, and written as Word and PDF", async () => {
    const drafted = await remit(["draft", company, "-o", file("head.remit.yaml")]);
    expect(drafted).toMatchObject({ code: 0, out: "", err: "" });
    const text = readFileSync(file("head.remit.yaml"), "utf8");
    writeFileSync(
      file("head.remit.yaml"),
      `# ours\n${text.replace("title: Head of IT", "title: IT Manager")}`,
    );
    for (const [format, begins] of [
      ["docx", "PK"],
      ["pdf", "%PDF"],
      ["html", "<!doctype html>"],
    ] as const) {
      const words = ["write", "job-description", file("head.remit.yaml"), "--format", format];
      expect((await remit([...words, "-o", file(`jd.${format}`)])).code).toBe(0);
      expect(
        readFileSync(file(`jd.${format}`), "latin1")
          .toLowerCase()
          .startsWith(begins.toLowerCase()),
      ).toBe(true);
    }
    expect((await remit(["write", "remit", file("head.remit.yaml")])).out).toContain(
      "# Remit of the IT Manager",
    );
    const same = await remit(["revise", file("head.remit.yaml"), company]);
    expect(same.out).toContain("The answers would change nothing");
  });

  test("a record is written and verified; a changed one is found out", async () => {
    const words = ["write", "record", company, "--format", "json", "-o", file("record.json")];
    expect((await remit(words)).code).toBe(0);
    expect(await remit(["verify", file("record.json")])).toMatchObject({ code: 0 });
    const record = JSON.parse(readFileSync(file("record.json"), "utf8")) as {
      recommendation: { lead: number };
    };
    record.recommendation.lead += 1;
    writeFileSync(file("changed.json"), JSON.stringify(record));
    const { code, out } = await remit(["verify", file("changed.json")]);
    expect(code).toBe(1);
    expect(out).toContain("lead");
  });

  test("why a line is there is told down to the statement", async () => {
    const { out } = await remit(["write", "remit", company, "--why", "vendor-management"]);
    expect(out).toContain("Vendor and contract management: need");
    expect(out).toContain("A-113");
  });

  test("a posting is checked, and what is missing is named", async () => {
    const { code, out } = await remit(["check-posting", company]);
    expect(code).toBe(1);
    expect(out).toContain("does not say what it pays");
  });

  test.each([
    [["write", "job-description", company, "--format", "pdf"], "needs-output"],
    [["write", "novel", company], "is no document"],
    [["write", "remit", company, "--role", "cxo"], "unknown-role"],
    [["write", "plan", join(folder, "nothing.yaml")], "file-missing"],
    [["verify", company], "not-a-record"],
    [["write", "remit", company, "-o", join(folder, "no/such/place.md")], "file-missing"],
  ])("%j is refused with a code, and leaves nothing half-written", async (words, code) => {
    const before = readdirSync(folder);
    const done = await remit(words);
    expect(done.code).not.toBe(0);
    expect(done.err).toContain(code);
    expect(readdirSync(folder)).toEqual(before);
  });

  test("a disk that takes no more is named, and the file that was there stays whole", async () => {
    writeFileSync(file("plan.md"), "the one before");
    const before = readdirSync(folder);
    const { code, err } = await remit(["write", "plan", company, "-o", file("plan.md")], {
      through: ["prlimit", "--fsize=1000"],
    });
    expect(code).toBe(2);
    expect(err).toContain("disk-full");
    expect(readFileSync(file("plan.md"), "utf8")).toBe("the one before");
    expect(readdirSync(folder)).toEqual(before);
  });
});
