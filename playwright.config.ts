import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig, devices } from "@playwright/test";
import { chromiumFlags } from "./scripts/chromium.ts";

const port = Number(process.env.REMIT_TEST_PORT ?? 4191);
/** The Node of the workspace where there is one: the server runs TypeScript as it stands. */
const own = join(import.meta.dirname, "node_modules/.bin/node");
const node = existsSync(own) ? own : process.execPath;

/** What the server keeps while it is tested. Every worker reads this file anew: only the first makes the folder, and removes it. */
const newFolder = (): string => {
  const made = mkdtempSync(join(tmpdir(), "remit-browser-"));
  process.env.REMIT_TEST_DATA = made;
  process.on("exit", () => rmSync(made, { recursive: true, force: true }));
  return made;
};
const folder = process.env.REMIT_TEST_DATA ?? newFolder();

/** Browser tests against the real server with the built app; only Chromium, the system's own. */
export default defineConfig({
  testDir: "test/browser",
  // Several browsers at once and servers that are killed take minutes: with everything else that does.
  testMatch: process.env.REMIT_SLOW ? "*.slow.spec.ts" : "*.spec.ts",
  // Pictures for the eye are made on request: REMIT_SCREENS=1 npx playwright test screens
  testIgnore: [
    ...(process.env.REMIT_SCREENS ? [] : ["screens.spec.ts"]),
    ...(process.env.REMIT_SLOW ? [] : ["*.slow.spec.ts"]),
  ],
  outputDir: "test-results",
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: "test-results/report.json" }]],
  use: {
    ...devices["Desktop Chrome"],
    viewport: { width: 1440, height: 900 },
    baseURL: `http://127.0.0.1:${port}`,
    colorScheme: "light",
    locale: "en-GB",
    trace: "off",
    launchOptions: {
      executablePath: process.env.REMIT_CHROMIUM ?? "/usr/bin/chromium",
      args: chromiumFlags,
    },
  },
  webServer: {
    command: `"${node}" scripts/start.ts --port ${port} --data "${folder}"`,
    url: `http://127.0.0.1:${port}/`,
    timeout: 180_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5000 },
  },
});
