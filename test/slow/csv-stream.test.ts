import { spawnSync } from "node:child_process";
import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

const edges = join(import.meta.dirname, "../../packages/core/src/edges");

/** Runs code with `streamCsv` in a process with a small heap; what it prints as JSON. */
const alone = (code: string): Record<string, unknown> => {
  const begin = `import { createReadStream } from "node:fs"; import { streamCsv } from ${JSON.stringify(`${edges}/csv.ts`)};`;
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--max-old-space-size=64", "--input-type=module-typescript", "--eval", `${begin}${code}`],
    { encoding: "utf8", cwd: join(import.meta.dirname, "../../packages/core") },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Record<string, unknown>;
};
const told =
  "console.log(JSON.stringify({ rows, faults, last, megabytes: process.resourceUsage().maxRSS / 1024 }));";
const count = (pieces: string) => `
  let rows = 0, last = 0; const faults: unknown[] = [];
  for await (const batch of streamCsv(${pieces}))
    for (const { row, line, fault } of batch) { rows += 1; last = line; if (fault) faults.push([fault, line, row.length]); }
  ${told}`;

test(
  "a gigabyte of CSV streams within 64 MB of heap, wrong rows among the good ones",
  { timeout: 300_000 },
  () => {
    const made = alone(`
    const row = "E1234567,Zoë \\"\\"\\"Z\\"\\" Müller\\",Head of IT,\\"Technology, North\\",E7654321,65000,1\\r\\n".replace('Zoë """', '"Zoë ""');
    const piece = new TextEncoder().encode(row.repeat(1000));
    const odd = new TextEncoder().encode('E1,"never closed\\r\\n');
    const pieces = function* () {
      for (let at = 0; at < 1_000_000_000; at += piece.length) { yield piece; if (at === piece.length * 5000) yield odd; }
    };${count("pieces()")}`);
    expect(made.faults).toEqual([["stray-quote", 5_001_001, 2]]);
    expect(made.rows).toBe(made.last);
    expect(made.rows).toBeGreaterThan(10_000_000);
    expect(made.megabytes).toBeLessThan(250);
  },
);

test("two gigabytes without a line end are one row that is too long", { timeout: 300_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "remit-sparse-"));
  try {
    const file = join(folder, "sparse.csv");
    const open = openSync(file, "w");
    ftruncateSync(open, 2 * 1024 ** 3);
    closeSync(open);
    const made = alone(count(`createReadStream(${JSON.stringify(file)})`));
    expect(made).toMatchObject({ rows: 1, faults: [["too-long", 1, 0]] });
    expect(made.megabytes).toBeLessThan(250);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
