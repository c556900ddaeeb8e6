import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { planted, writePeople } from "../../../../bench/people.ts";

const bench = join(import.meta.dirname, "../../../../bench");
const folder = mkdtempSync(join(tmpdir(), "remit-people-"));
const file = join(folder, "people.csv");
beforeAll(() => writePeople(file, 10_000));
afterAll(() => rmSync(folder, { recursive: true }));

const answers = (script: string): Record<string, number> => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(bench, script), file], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return (JSON.parse(stdout) as { answers: Record<string, number> }).answers;
};

test("ten thousand people have the same figures by Remit, by papaparse with maps and by DuckDB, planted faults among them", () => {
  const own = answers("structure-own.ts");
  expect(own).toMatchObject({
    people: 10_000,
    duplicates: planted.duplicates,
    orphans: planted.orphans,
    inCircles: planted.circles.reduce((sum, length) => sum + length, 0),
  });
  expect(Object.keys(own)).toHaveLength(14);
  expect(answers("peers/people-papaparse.mjs")).toEqual(own);
  expect(answers("peers/people-duckdb.mjs")).toEqual(own);
});
