// `npm test` (everything quick) and `npm run test:slow`. The last line is "N passed, N failed"; nothing is skipped.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureChromium } from "./chromium.ts";

const root = join(import.meta.dirname, "..");
const reports = join(root, "node_modules/.cache/remit/reports");
const slow = process.argv.includes("slow");

type Count = { passed: number; failed: number };
const counts: Count[] = [];

const run = (command: string, args: string[], env: Record<string, string> = {}): boolean =>
  spawnSync(join(root, "node_modules/.bin", command), args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env },
  }).status === 0;

const check = (name: string, ok: boolean): void => {
  console.log(`${ok ? "ok  " : "FAIL"} ${name}`);
  counts.push({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });
};

/** Counts of a report; a run that failed without a counted failure, or wrote no report, is one failure. */
const counted = (name: string, file: string, ok: boolean, read: (report: never) => Count): void => {
  const count = existsSync(file)
    ? read(JSON.parse(readFileSync(file, "utf8")) as never)
    : { passed: 0, failed: 1 };
  const failed = ok || count.failed > 0 ? count.failed : 1;
  const none = count.passed + failed === 0 ? 1 : 0;
  counts.push({ passed: count.passed, failed: failed + none });
  console.log(
    `${failed + none === 0 ? "ok  " : "FAIL"} ${name}: ${count.passed} passed, ${failed + none} failed`,
  );
};

const vitest = (projects: string[]): void => {
  const file = join(reports, "vitest.json");
  const chosen = projects.flatMap((project) => ["--project", project]);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const ok = run("vitest", ["run", ...chosen, ...reporters], {
    REMIT_SEED: process.env.REMIT_SEED ?? "1",
  });
  counted(
    projects.join(", "),
    file,
    ok,
    (report: {
      numPassedTests: number;
      numFailedTests: number;
      numPendingTests: number;
      numTodoTests: number;
    }) => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests + report.numPendingTests + report.numTodoTests,
    }),
  );
};

const playwright = (chromium: string, env: Record<string, string> = {}): void => {
  const file = join(reports, "playwright.json");
  const ok = run("playwright", ["test", "--reporter=list,json"], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    REMIT_CHROMIUM: chromium,
    ...env,
  });
  counted(
    "browser",
    file,
    ok,
    (report: { stats: { expected: number; unexpected: number; flaky: number; skipped: number } }) => ({
      passed: report.stats.expected,
      failed: report.stats.unexpected + report.stats.flaky + report.stats.skipped,
    }),
  );
};

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const browser = (env?: Record<string, string>): void => {
  try {
    playwright(ensureChromium(), env);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    check("browser", false);
  }
};

if (slow) {
  vitest(["slow"]);
  browser({ REMIT_SLOW: "1" });
} else {
  check("catalogue is fresh", run("node", ["scripts/catalogue.ts", "--check"]));
  check("words of documents are fresh", run("node", ["scripts/writing.ts", "--check"]));
  check("client is fresh", run("node", ["scripts/client.ts", "--check"]));
  check("schema of structure files is fresh", run("node", ["scripts/schemas.ts", "--check"]));
  check("pages of rules are fresh", run("node", ["scripts/rules.ts", "--check"]));
  check("widths of letters are fresh", run("node", ["scripts/letter-widths.ts", "--check"]));
  check("types", run("node", ["scripts/types.ts"]));
  check("lint", run("oxlint", ["--type-aware", "--deny-warnings"]));
  check("format", run("prettier", ["--check", "--log-level", "warn", "."]));
  check("nothing unused", run("knip", []));
  vitest(["core", "laws", "papers", "design", "house", "doors", "store"]);
  browser();
}

const total = counts.reduce((sum, count) => ({
  passed: sum.passed + count.passed,
  failed: sum.failed + count.failed,
}));
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
