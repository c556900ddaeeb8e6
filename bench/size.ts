// What the start page loads in a real Chromium, in gzip bytes by kind, and a recommendation's time in its worker.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { assessmentFiles, shipped } from "@remit/core";
import { chromiumFlags, ensureChromium } from "../scripts/chromium.ts";
import { line, median } from "./print.ts";
import { served } from "./served.ts";

const budget = JSON.parse(readFileSync(join(import.meta.dirname, "budget.json"), "utf8")) as {
  startPageGzipKb: number;
};

const server = await served();
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
const page = await browser.newPage();

const loaded: { kind: string; name: string; bytes: number }[] = [];
page.context().on("response", async (response) => {
  const body = await response.body();
  const name = new URL(response.url()).pathname;
  loaded.push({ kind: name.split(".").at(-1) ?? "", name, bytes: gzipSync(body, { level: 9 }).length });
});
await page.goto(server.url, { waitUntil: "networkidle" });
await page.waitForTimeout(1500);

const sum = (chosen: typeof loaded): number => chosen.reduce((total, file) => total + file.bytes, 0) / 1000;
const fonts = loaded.filter((file) => file.kind === "woff2");
const code = loaded.filter((file) => file.kind !== "woff2");
line("start page with worker and catalogue, gzip", sum(code), "kB", `aim ${budget.startPageGzipKb}`);
for (const file of code.toSorted((a, b) => b.bytes - a.bytes).slice(0, 8))
  line(`  ${file.name}`, file.bytes / 1000, "kB");
line("fonts (woff2, as served)", sum(fonts), "kB");

// The worker as the page starts it, asked as the page asks it.
const { parseAssessment } = await assessmentFiles();
const hospital = join(import.meta.dirname, "../examples/companies/regional-hospital.assessment.yaml");
const { expect: _, ...input } = parseAssessment(readFileSync(hospital), shipped).value ?? {};
const worker = loaded.find((file) => file.name.includes("/worker-"))?.name ?? "";
const times = await page.evaluate(
  async ([script, assessment]) => {
    const asked = new Worker(script, { type: "module" });
    const answer = (id: number): Promise<void> =>
      new Promise((resolve) => {
        const hear = ({ data }: MessageEvent<{ id?: number }>): void => {
          if (data.id !== id) return;
          asked.removeEventListener("message", hear);
          resolve();
        };
        asked.addEventListener("message", hear);
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no target origin
        asked.postMessage({ id, name: "decide", input: assessment });
      });
    const runs: number[] = [];
    for (let id = 1; id <= 14; id += 1) {
      const start = performance.now();
      await answer(id);
      runs.push(performance.now() - start);
    }
    asked.terminate();
    return runs;
  },
  [worker, input] as const,
);
line("recommendation in the browser's worker, first with its start", times[0] ?? Number.NaN, "ms");
line("recommendation in the browser's worker, warm", median(times.slice(3)), "ms", "aim 100");

await browser.close();
await server.close();
