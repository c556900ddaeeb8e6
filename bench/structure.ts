// From a CSV of people to every figure of their chart, beside papaparse with maps, DuckDB and the floor in the same run: CPU seconds
// and peak memory of processes of their own. `--short` leaves the million out.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { isDeepStrictEqual } from "node:util";
import { join } from "node:path";
import { forestOf, top } from "../packages/core/src/design/forest.ts";
import { move } from "../packages/core/src/design/forest-move.ts";
import { writePeople } from "./people.ts";
import { line, median, timed } from "./print.ts";

const here = import.meta.dirname;
const pairs = 100_000;

type Run = {
  readonly answers?: Record<string, number>;
  readonly seconds: number;
  readonly megabytes: number;
};

const runners = {
  Remit: "structure-own.ts",
  "papaparse and maps": "peers/people-papaparse.mjs",
  "DuckDB, one thread": "peers/people-duckdb.mjs",
  "floor: read, count lines": "peers/people-floor.mjs",
} as const;
type Runner = keyof typeof runners;
const names = Object.keys(runners) as Runner[];

const folder = mkdtempSync(join(tmpdir(), "remit-bench-"));
// All keep what they compiled, as something installed does: the first run of each is not counted.
const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, "compiled") };

const run = (name: Runner, file: string): Run => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--max-old-space-size=8192", join(here, runners[name]), file, String(pairs)],
    { encoding: "utf8", env },
  );
  if (status !== 0) throw new Error(`${name} failed: ${stderr}`);
  return JSON.parse(stdout) as Run;
};

/** Median of runs that take turns; throws where two do not answer alike. */
const beside = (file: string, times: number): Record<Runner, Run> => {
  for (const name of names) run(name, file);
  const runs = Array.from({ length: times }, () =>
    names.map((name) => [name, run(name, file)] as const),
  ).flat();
  const first = runs[0]?.[1];
  for (const [name, { answers }] of runs)
    if (answers && !isDeepStrictEqual(answers, first?.answers))
      throw new Error(`${name} answers ${JSON.stringify(answers)}, Remit ${JSON.stringify(first?.answers)}`);
  const middle = (of: Runner, key: "seconds" | "megabytes") =>
    median(runs.filter(([name]) => name === of).map(([, each]) => each[key]));
  return Object.fromEntries(
    names.map((name) => [name, { seconds: middle(name, "seconds"), megabytes: middle(name, "megabytes") }]),
  ) as Record<Runner, Run>;
};

const aims: Record<number, string> = { 100_000: "aim 0.3", 1_000_000: "aim 1.2" };
const sizes = process.argv.includes("--short") ? [10_000, 100_000] : [10_000, 100_000, 1_000_000];
try {
  const own: number[] = [];
  for (const count of sizes) {
    const file = join(folder, `${count}.csv`);
    writePeople(file, count);
    const people = count.toLocaleString("en");
    const found = beside(file, count > 100_000 ? 3 : 5);
    for (const name of names) {
      line(
        `${people} people to all figures: ${name}`,
        found[name].seconds,
        "s CPU",
        name === "Remit" ? aims[count] : "",
      );
      line(
        `${people} people to all figures: ${name}`,
        found[name].megabytes,
        "MB",
        name === "Remit" && count === 1_000_000 ? "aim 250" : "",
      );
    }
    own.push(found.Remit.seconds);
    for (const name of names.slice(1))
      line(`${people} people: Remit beside ${name}`, found[name].seconds / found.Remit.seconds, "×");
    line(`${people} people: the file`, statSync(file).size / 1e6, "MB");
    rmSync(file);
  }
  for (const [at, seconds] of own.entries())
    if (at > 0)
      line(
        `ten times the people (${sizes[at]?.toLocaleString("en")}): CPU`,
        seconds / (own[at - 1] ?? 1),
        "×",
      );
} finally {
  rmSync(folder, { recursive: true });
}

const count = 100_000;
const parent = new Int32Array(count).map((_, place) => (place === 0 ? top : Math.floor((place - 1) / 8)));
const cost = new Float64Array(count).fill(50_000);
line(
  "after a move every figure made anew, 100,000 positions",
  await timed(() => forestOf({ parent, cost })),
  "ms",
  "aim 10",
);
const forest = forestOf({ parent, cost });
let turn = 0;
const moves = 1000;
const many = await timed(() => {
  for (let each = 0; each < moves; each += 1) {
    turn += 7919;
    move(forest, 50_000 + (turn % 50_000), turn % 40_000);
  }
});
line(
  "after a move every figure brought up to date, 100,000 positions",
  (many / moves) * 1000,
  "µs",
  "aim 10",
);
