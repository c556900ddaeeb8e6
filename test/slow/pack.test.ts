// The tarball: packed, run by npx on this Node, and one sentence on a Node too old for it.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "remit-pack-"));
const company = join(root, "examples/companies/regional-hospital.assessment.yaml");
let tarball = "";

beforeAll(() => {
  execFileSync("npm", ["run", "pack"], { cwd: root, stdio: "pipe" });
  tarball = readdirSync(root).find((name) => /^remit-.*\.tgz$/.test(name)) ?? "";
  copyFileSync(join(root, tarball), join(folder, tarball));
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true }));

const npx = (words: string[], node: string) =>
  spawnSync("npx", ["--yes", `./${tarball}`, ...words], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, PATH: `${dirname(node)}:${process.env.PATH}` },
  });

test("runs from a folder of its own", { timeout: 120_000 }, () => {
  const { status, stdout } = npx(["decide", company, "--json"], process.execPath);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ first: "cio" });
});

test("brings the web app and the licences of what it bundles", () => {
  const list = execFileSync("tar", ["tzf", join(folder, tarball)], { encoding: "utf8" });
  for (const file of [
    "web/index.html",
    "LICENCES.md",
    "NOTICE",
    "LICENSE",
    "dist/bin.js",
    "dist/pglite.wasm",
  ])
    expect(list).toContain(`package/${file}`);
});

test("keeps things with nothing else installed, and finds them again", { timeout: 240_000 }, async () => {
  for (const name of ["Harbour Mill", undefined]) {
    const child = spawn(
      "npx",
      ["--yes", `./${tarball}`, "serve", "--port", "0", "--data", join(folder, "kept")],
      {
        cwd: folder,
        env: { ...process.env, PATH: `${dirname(process.execPath)}:${process.env.PATH}` },
        stdio: ["ignore", "pipe", "inherit"],
        // A group of its own: npx does not pass every signal on.
        detached: true,
      },
    );
    const ended = new Promise((resolve) => child.once("exit", resolve));
    const url = await new Promise<string>((resolve, reject) => {
      let said = "";
      child.stdout.on("data", (part: Buffer) => {
        said += part.toString();
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
        if (found) resolve(found[0]);
      });
      child.once("exit", () => reject(new Error(said)));
    });
    const ask = async (operation: string, input: object): Promise<Response> => {
      const response = await fetch(`${url}/api/${operation}`, {
        method: "POST",
        headers: { "content-type": "application/json", "idempotency-key": operation },
        body: JSON.stringify(input),
      });
      return response.status === 503 ? ask(operation, input) : response;
    };
    if (name !== undefined) expect((await ask("create-organisation", { name })).status).toBe(200);
    const list = (await (await ask("list-organisations", {})).json()) as { items: { name: string }[] };
    expect(list.items.map((each) => each.name)).toEqual(["Harbour Mill"]);
    process.kill(-(child.pid ?? 0), "SIGTERM");
    await ended;
  }
});

const old = "/usr/bin/node";
const version = existsSync(old) ? execFileSync(old, ["--version"], { encoding: "utf8" }) : "";
const whereOld = /^v(1\d|20|21)\./.test(version) ? test : undefined;
whereOld?.("on an older Node: one sentence, exit 2", { timeout: 120_000 }, () => {
  const { status, stdout, stderr } = npx(["roles"], old);
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr.trim()).toMatch(/^Remit needs Node 22\.18 or newer; this is Node [\d.]+\.$/m);
});
