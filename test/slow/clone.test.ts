// A fresh clone: `npm start` alone installs, builds, serves, and its end is the server's end.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "remit-clone-"));
afterAll(() => rmSync(folder, { recursive: true }));

const reached = (url: string): Promise<number | undefined> =>
  fetch(url).then(
    ({ status }) => status,
    () => undefined,
  );

test("npm start on a fresh clone", { timeout: 600_000 }, async () => {
  execFileSync("git", ["clone", "--quiet", "--no-hardlinks", root, folder]);
  const npm = spawn("npm", ["start", "--", "--port", "0", "--data", join(folder, "kept")], {
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  const url = await new Promise<string>((resolve, reject) => {
    npm.stdout.on("data", (part: Buffer) => {
      said += part.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (found) resolve(found[0]);
    });
    npm.on("exit", () => reject(new Error(said)));
  });
  expect(await reached(url)).toBe(200);
  expect(await reached(`${url}/api/roles`)).toBe(200);
  expect(await reached(`${url}/api/decide`)).toBe(405);
  npm.removeAllListeners("exit");
  const ended = new Promise((resolve) => npm.on("exit", resolve));
  npm.kill("SIGTERM");
  await ended;
  expect(await reached(url)).toBeUndefined();
});
