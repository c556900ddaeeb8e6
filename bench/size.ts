// What the start page loads in a real Chromium, in gzip bytes by kind, and a recommendation's time in its worker.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { serve } from "@remit/server";
import { ensureChromium } from "../scripts/chromium.ts";
import { prepare, webFolder } from "../scripts/prepare.ts";
import { line } from "./print.ts";

const budget = JSON.parse(readFileSync(join(import.meta.dirname, "budget.json"), "utf8")) as {
  startPageGzipKb: number;
};

await prepare(console.log);
const server = await serve({
  port: 0,
  host: "127.0.0.1",
  webFolder,
  today: () => "2026-01-01",
  log: () => undefined,
});
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const browser = await chromium.launch({ executablePath: ensureChromium(), args: flags });
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

await browser.close();
await server.close();
