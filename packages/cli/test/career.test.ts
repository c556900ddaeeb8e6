import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { call, careerFiles, operations, shipped } from "@remit/core";
import { afterAll, describe, expect, test } from "vitest";
import { remit } from "./remit.ts";

const file = join(import.meta.dirname, "../../../examples/careers/support-lead.career.yaml");
const folder = mkdtempSync(join(tmpdir(), "remit-career-"));
afterAll(() => rmSync(folder, { recursive: true }));
const door = { effects: { today: () => "2026-01-31" } };

describe("career", () => {
  test("prints as JSON what the operation answers, with seed and draws of the line", async () => {
    const { parseCareer } = await careerFiles();
    const career = parseCareer(readFileSync(file, "utf8"), shipped).value!;
    const inside = await call(operations, "career", { ...career, seed: 3, draws: 500 }, door);
    const { code, out, err } = await remit(["career", file, "--json", "--seed", "3", "--draws", "500"]);
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(inside.value)));
  });

  test("refuses a file with the place of every slip", async () => {
    const wrong = join(folder, "wrong.career.yaml");
    writeFileSync(wrong, "format: remit/career@1\nanswers:\n  known-for: peeple\n  skill-held: []\n");
    const { code, out, err } = await remit(["career", wrong]);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(/:3:14: answers\.known-for: .*Did you mean "people"\? \[decide\/unknown-option\]$/m);
    expect(err).toMatch(/:4:3: answers\.skill-held: .*"skills-held".*\[decide\/unknown-question\]$/m);
  });

  test("an assessment is told from a career file", async () => {
    const other = join(folder, "mill.assessment.yaml");
    writeFileSync(other, "format: remit/assessment@1\nanswers: {}\n");
    const { code, err } = await remit(["career", other]);
    expect(code).toBe(2);
    expect(err).toMatch(/remit\/career@1\. \[decide\/wrong-format\]$/m);
  });
});

describe("career-between", () => {
  test("takes titles as on a card, and without a file says nothing of anybody's answers", async () => {
    const { code, out } = await remit([
      "career-between",
      "Director of IT",
      "Chief Technology Officer",
      "--json",
    ]);
    expect(code).toBe(0);
    const found = JSON.parse(out) as { roles: { id: string }[]; yours?: unknown };
    expect(found.roles.map(({ id }) => id)).toEqual(["it-director", "cto"]);
    expect(found.yours).toBeUndefined();
  });

  test("with a file says which of the two the answers speak for", async () => {
    const { code, out } = await remit(["career-between", "cto", "head-of-it", "--file", file, "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ yours: { first: "head-of-it" } });
  });

  test("one title is too few, and two titles of one role are refused", async () => {
    expect((await remit(["career-between", "cto"])).code).toBe(2);
    const same = await remit(["career-between", "CTO", "Chief Technology Officer"]);
    expect(same.code).toBe(2);
    expect(same.err).toMatch(/named twice\. \[catalogue\/same-role-twice\]$/m);
  });
});
