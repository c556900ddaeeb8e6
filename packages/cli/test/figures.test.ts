import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FiguresInShort } from "@remit/core";
import { afterAll, describe, expect, test } from "vitest";
import { planted, writePeople } from "../../../bench/people.ts";
import { overwriting, withProgress } from "#commands/progress.ts";
import { remit } from "./remit.ts";

const examples = join(import.meta.dirname, "../../../examples");
const hospital = join(examples, "structures/hospital.structure.yaml");
const folder = mkdtempSync(join(tmpdir(), "remit-figures-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};
const list =
  "id,name,title,manager\n1,Ada,Chief,\n2,Ben,Clerk,1\n3,Cy,Clerk,99\n4,Di,Clerk,5\n5,Ed,Clerk,4\n5,Flo,Clerk,1\n";

describe("remit figures", () => {
  test("tells a structure in numbers, vacancies among them, by line", async () => {
    const { code, out, err } = await remit(["figures", hospital]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^Saint Aldan Hospital: \d+ positions in \d layers\.$/m);
    expect(out).toMatch(/^Spans of control\n {2}Managers +\d+$/m);
    expect(out).toMatch(/^Tops, who report to nobody: 1\n {2}\S+ \(line \d+\)$/m);
    expect(out).toContain("Vacant: ");
  });

  test("tells an import by what was read, and where its faults are told", async () => {
    const { code, out } = await remit(["figures", put("small.csv", list)]);
    expect(code).toBe(0);
    expect(out).toContain("small.csv: 5 positions in 2 layers.");
    expect(out).toContain("3 things in the list could not be read as they stand.");
    expect(out).toContain("remit import FILE");
    const told = await remit(["figures", join(folder, "small.csv"), "--json"]);
    expect(JSON.parse(told.out)).toMatchObject({ totals: { positions: 5 }, importFaults: 3 });
  });

  test("tells the load by holder, and each position with everybody below it where that is asked for", async () => {
    const positions = [
      { id: "md", title: "Managing Director", holder: { name: "Ann Ito" }, cost: 100.5, share: 0.35 },
      { id: "it", title: "IT Director", holder: { name: "Ann Ito" }, reportsTo: "md", share: 0.35 },
      { id: "x", title: "Clerk", holder: { name: "filled" }, reportsTo: "it", cost: 20, share: 0.35 },
      { id: "y", title: "Clerk", holder: { name: "filled" }, reportsTo: "it", share: 0.1 },
    ];
    const file = put(
      "loads.structure.json",
      JSON.stringify({
        format: "remit/structure@1",
        organisation: { name: "Loads" },
        positions,
        assignments: { "it-operations": { A: ["it"], R: ["x"] }, security: { A: ["md"], R: ["md"] } },
      }),
    );
    const { out } = await remit(["figures", file, "--each"]);
    expect(out).toContain("Load by holder: 1\n  Ann Ito (md, it): answers for 2, does 1");
    expect(out).toMatch(/^ {2}md +1 +1 +4 +1\.2 +120\.5 +1 +1$/m);
    expect(out).toMatch(/^ {2}it +2 +2 +3 +0\.8 +20 +1 +0$/m);
    const told = JSON.parse((await remit(["figures", file, "--each", "--json"])).out) as Record<
      string,
      unknown
    >;
    expect(told).toMatchObject({
      totals: { fte: 1.15 },
      holders: {
        first: [{ name: "Ann Ito", positions: ["md", "it"], fte: 0.7, load: { A: 2, R: 1, C: 0, I: 0 } }],
      },
    });
    expect(told.positions).toHaveLength(4);
    expect(JSON.parse((await remit(["figures", file, "--json"])).out)).not.toHaveProperty("positions");
    const many = await remit(["figures", put("each.csv", list), "--id", "id", "--each"]);
    expect(many.code).toBe(2);
    expect(many.err).toContain("cli/each-of-many");
  });

  test("counts no row that sums up the others, and says of full time that vacancies are in it", async () => {
    const csv = "ID,Name,Title,Manager,Salary\n1,Ada,CEO,,10\n2,Vacant,Clerk,1,20\nTotal,,,,30\n";
    const { out } = await remit(["figures", put("sums.csv", csv)]);
    expect(out).toContain("sums.csv: 2 positions in 2 layers.");
    expect(out).toMatch(/Full-time equivalents, vacant ones too +2\n {2}Cost a year +30$/m);
    expect(out).toContain("One row at the end sums up those above");
    expect(out).not.toContain("could not be read");
    const inPieces = await remit(["figures", join(folder, "sums.csv"), "--id", "ID"]);
    expect(inPieces.out).toMatch(/Cost a year +30$/m);
    expect(inPieces.out).toContain("1 row that sums up the others: left out.");
  });

  test("counts a CSV by the columns that are named, from standard input too", async () => {
    const { code, out } = await remit(["figures", "-", "--id", "ID", "--manager", "Manager"], {
      input: list,
    });
    expect(code).toBe(0);
    expect(out).toContain("standard input: 5 people in 2 layers.");
    expect(out).toContain("Who it is: id. Superior: manager.");
    expect(out).toContain("Report to somebody who is not there: 1\n  3 (line 4)");
    expect(out).toContain("Circles of reporting lines: 1\n  4 (line 5) → 5 (line 6) → 4 (line 5)");
    expect(out).toContain("1 row with an id that an earlier row has: left out.");
  });

  test("counts a list that is too long to be imported, faults and all, as text and as JSON", async () => {
    const path = join(folder, "many.csv");
    const count = 120_000;
    writePeople(path, count);
    const { code, out } = await remit(["figures", path, "--json"]);
    expect(code).toBe(0);
    const told = JSON.parse(out) as FiguresInShort & { source: unknown; faults: unknown };
    expect(told.totals.positions).toBe(count);
    expect(told.byLayer.reduce((sum, { positions }) => sum + positions, told.totals.unplaced)).toBe(count);
    expect(told.circles.first.map(({ first }) => first.length).toSorted((a, b) => a - b)).toEqual([
      ...planted.circles,
    ]);
    expect([told.tops.count, told.orphans.count, told.duplicates.count]).toEqual([
      1,
      planted.orphans,
      planted.duplicates,
    ]);
    expect(told.source).toEqual({
      encoding: "utf-8",
      separator: ",",
      columns: { id: "id", manager: "manager", cost: "cost", fte: "fte" },
    });
    expect(told.faults).toEqual({ "duplicate-id": planted.duplicates });
    const text = await remit(["figures", path]);
    expect(text.out).toContain("many.csv: 120,000 people in ");
    expect(text.out).toContain(`Report to somebody who is not there: ${planted.orphans}\n`);
    expect(text.out).toContain(`  and ${planted.orphans - 5} more\n`);
    expect(text.err).toBe("");
  });

  test("says what keeps a file from being counted, with a code", async () => {
    const zeros = put("zeros.csv", "");
    truncateSync(zeros, 2_000_000_000);
    const wide = `${"c,".repeat(100_000)}c\n1\n`;
    const named = ["--id", "id"];
    for (const [words, code] of [
      [[put("empty.csv", ""), ...named], "table/file-empty"],
      [[zeros], "table/not-text"],
      [[put("wide.csv", wide), ...named], "table/too-many-columns"],
      [[put("wide.csv", wide)], "table/too-many-columns"],
      [[put("nobody.csv", "id,manager\n"), ...named], "cli/nobody-in-list"],
      [[put("no-manager.csv", "id,shoes\n1,2\n"), ...named], "import/no-manager-column"],
      [[put("no-id.csv", "shoes,manager\n1,2\n"), "--manager", "manager"], "import/no-id-column"],
      [[put("own.csv", "wer,chef\n1,\n"), "--id", "wer", "--manager", "chf"], "import/unknown-column"],
      [[hospital, ...named], "cli/columns-of-csv"],
      [[join(folder, "none.csv"), ...named], "cli/file-missing"],
      [[folder], "cli/file-is-directory"],
    ] as const) {
      const { code: ended, out, err } = await remit(["figures", ...words]);
      expect([ended, out, err.includes(`[${code}]`), code]).toEqual([2, "", true, code]);
    }
  });
});

describe("how far reading has come", () => {
  const pieces = async function* () {
    yield new Uint8Array(10);
    yield new Uint8Array(20);
  };

  test("is not told of what is quickly read, and every piece passes", async () => {
    const told: string[] = [];
    let read = 0;
    for await (const piece of withProgress(pieces(), 30, (line) => told.push(line))) read += piece.length;
    expect([read, told]).toEqual([30, []]);
  });

  test("is written to terminals only", () => {
    const written: string[] = [];
    const write = (text: string) => written.push(text);
    overwriting({ write })("Read: 5 %");
    overwriting({ isTTY: true, write })("Read: 6 %");
    expect(written).toEqual(["\r\u001b[KRead: 6 %"]);
  });
});
