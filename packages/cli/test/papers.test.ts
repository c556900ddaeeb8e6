import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
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

  const listed = (name: string): string[] => Object.keys(unzipSync(readFileSync(file(name))));

  test("all are written into one ZIP, the record of the decision with them", async () => {
    const done = await remit(["write", "all", company, "-o", file("all.zip")]);
    expect(done).toEqual({ code: 0, out: "", err: "" });
    expect(listed("all.zip")).toHaveLength(35);
    expect(listed("all.zip")).toContain("ashcombe-and-pryce/ashcombe-and-pryce-record.pdf");
    const one = await remit(["write", "all", company, "--format", "html", "-o", file("html.zip")]);
    expect(one).toEqual({ code: 0, out: "", err: "" });
    expect(listed("html.zip")).toHaveLength(7);
    expect(listed("html.zip").every((name) => name.endsWith(".html"))).toBe(true);
  });

  test("what is left out of the ZIP is named with its reason, in words", async () => {
    await remit(["draft", company, "-o", file("old.remit.yaml")]);
    const text = readFileSync(file("old.remit.yaml"), "utf8");
    const advert = "advert: { posted: 2025-01-01, until: 2025-02-01, place: { country: DE } }\n";
    writeFileSync(file("old.remit.yaml"), `${text}${advert}`);
    const words = ["write", "all", file("old.remit.yaml"), "--format", "md", "-o", file("old.zip")];
    const { code, out, err } = await remit(words);
    expect([code, out]).toEqual([1, ""]);
    expect(err.split("\n")).toEqual([
      "left out: record: A record is made from an assessment: a remit does not hold the answers. [cli/record-needs-answers]",
      "left out: posting.md: The last day to apply, 2025-02-01, is past. [write/posting-expired]",
      "",
    ]);
    expect(listed("old.zip")).toHaveLength(5);
  });

  test.each([
    [["write", "job-description", company, "--format", "pdf"], "needs-output"],
    [["write", "all", company], "needs-output"],
    [["write", "all", company, "-o", join(folder, "no/such/place.zip")], "folder-missing"],
    [["write", "all", company, "--role", "cxo", "-o", join(folder, "cxo.zip")], "unknown-role"],
    [["write", "novel", company], "is no document"],
    [["write", "remit", company, "--role", "cxo"], "unknown-role"],
    [["write", "plan", join(folder, "nothing.yaml")], "file-missing"],
    [["verify", company], "not-a-record"],
    [["write", "remit", company, "-o", join(folder, "no/such/place.md")], "folder-missing"],
  ])("%j is refused with a code, and leaves nothing half-written", async (words, code) => {
    const before = readdirSync(folder);
    const done = await remit(words);
    expect(done.code).not.toBe(0);
    expect(done.err).toContain(code);
    expect(readdirSync(folder)).toEqual(before);
  });

  test("a disk that takes no more is named, and the file that was there stays whole", async () => {
    for (const kind of ["plan", "all"]) {
      writeFileSync(file(kind), "the one before");
      const before = readdirSync(folder);
      const { code, err } = await remit(["write", kind, company, "-o", file(kind)], {
        through: ["prlimit", "--fsize=1000"],
      });
      expect(code).toBe(2);
      expect(err).toContain("disk-full");
      expect(readFileSync(file(kind), "utf8")).toBe("the one before");
      expect(readdirSync(folder)).toEqual(before);
    }
  });
});
