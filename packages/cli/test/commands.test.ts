import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { call, operations } from "@remit/core";
import { describe, expect, test } from "vitest";
import { bin, remit } from "./remit.ts";

const version = /^v(\d+)\.(\d+)/.exec(
  spawnSync("/usr/bin/node", ["--version"], { encoding: "utf8" }).stdout ?? "",
);
const systemNode = Number(version?.[1] ?? 0) * 100 + Number(version?.[2] ?? 0);
const noStack = (text: string): void => expect(text).not.toMatch(/^\s+at .*[:(]/m);

describe("every operation has its command", () => {
  const lines: Record<string, readonly string[]> = {
    roles: [],
    role: ["cto"],
    compare: ["cio", "cto"],
    higher: ["CTO", "IT Director"],
    questions: [],
    question: ["reports-to"],
    search: ["digital", "transformation"],
    statement: ["A-001"],
    about: [],
    "career-questions": [],
  };

  test.each(Object.entries(lines))("%s prints as JSON what the operation answers", async (name, words) => {
    const { example } = operations.find((operation) => operation.name === name) ?? {};
    const inside = await call(operations, name, example, { effects: { today: () => "2026-01-31" } });
    const { code, out, err } = await remit([name, ...words, "--json"]);
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(inside.value)));
  });

  test("help names every one, and each has its own", async () => {
    const { code, out } = await remit(["--help"]);
    expect(code).toBe(0);
    for (const name of [...Object.keys(lines), "ask", "decide", "career", "career-between", "serve"]) {
      expect(out).toContain(`remit ${name}`);
    }
    const own = await remit(["compare", "--help"]);
    expect(own.code).toBe(0);
    expect(own.out).toContain("remit compare [--json] [--catalogue file] <roles>...");
  });
});

describe("what is said wrongly", () => {
  test.each([
    [["rols"], "roles"],
    [["role", "cto", "--jsn"], "--json"],
    [["role"], "role"],
    [["higher", "cto"], "second"],
    [["decide"], "file"],
  ])("%j: a sentence on stderr, exit 2", async (words, says) => {
    const { code, out, err } = await remit(words);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(says);
    noStack(err);
  });

  test("an unknown role or statement: one line with what was meant", async () => {
    const { code, err } = await remit(["role", "it-directr"]);
    expect(code).toBe(2);
    expect(err).toBe(
      'role: There is no role "it-directr". Did you mean "it-director"? [catalogue/unknown-role]\n',
    );
    const json = await remit(["role", "it-directr", "--json"]);
    expect(json.code).toBe(2);
    expect(JSON.parse(json.out)).toMatchObject({ issues: [{ code: "catalogue/unknown-role" }] });
  });
});

describe("the terminal", () => {
  test("without one, ask says so and writes nothing", async () => {
    const folder = mkdtempSync(join(tmpdir(), "remit-ask-"));
    const { code, err } = await remit(["ask"], { cwd: folder });
    expect(code).toBe(2);
    expect(err).toContain("needs a terminal");
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  test("when piped nothing is coloured, and no line is wider than 80 signs", async () => {
    for (const words of [["role", "cto"], ["compare", "cio", "cto", "it-director"], ["questions"]]) {
      const { out } = await remit(words);
      expect(out).not.toContain("\u001b");
      expect(Math.max(...out.split("\n").map((line) => Array.from(line).length))).toBeLessThanOrEqual(80);
    }
  });

  test("a reader that has had enough is no error", async () => {
    const child = spawn("sh", ["-c", `"${process.execPath}" "${bin}" questions --json | head -c 10; exit 0`]);
    let err = "";
    child.stderr.on("data", (part: Buffer) => (err += part.toString()));
    await new Promise((resolve) => child.on("close", resolve));
    expect(err).toBe("");
  });
});

describe("serve", () => {
  test("serves until it is told to stop", async () => {
    const child = spawn(process.execPath, [bin, "serve", "--port", "0"]);
    let out = "";
    const url = await new Promise<string>((resolve) => {
      child.stdout.on("data", (part: Buffer) => {
        out += part.toString();
        const found = /http:\S+/.exec(out);
        if (found) resolve(found[0]);
      });
    });
    const response = await fetch(`${url}/api/roles`, { method: "POST" });
    expect(response.status).toBe(200);
    await response.text();
    child.kill("SIGTERM");
    const code = await new Promise((resolve) => child.on("exit", resolve));
    expect(code).toBe(0);
    expect(out).toContain("Stopped.");
  });

  test("a taken port, and what is no port: one sentence, exit 2", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => taken.once("listening", resolve));
    const port = String((taken.address() as AddressInfo).port);
    const { code, err } = await remit(["serve", "--port", port]);
    taken.close();
    expect(code).toBe(2);
    expect(err).toBe(
      `Port ${port} on 127.0.0.1 is taken by another program. Choose another with --port or REMIT_PORT.\n`,
    );
    const wrong = await remit(["serve"], { env: { REMIT_PORT: "many" } });
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('"many" is no port');
  });
});

const whereOld = systemNode > 0 && systemNode < 2218 ? describe : undefined;
whereOld?.("on a Node too old for it", () => {
  test("the Node beside the project takes over, with its exit code", async () => {
    const fine = await remit(["roles", "--json"], { node: "/usr/bin/node" });
    expect(fine.code).toBe(0);
    expect(JSON.parse(fine.out)).toHaveLength(7);
    expect((await remit(["rols"], { node: "/usr/bin/node" })).code).toBe(2);
  });

  test("signals reach it", async () => {
    const child = spawn("/usr/bin/node", [bin, "serve", "--port", "0"]);
    await new Promise((resolve) => child.stdout.once("data", resolve));
    child.kill("SIGTERM");
    expect(await new Promise((resolve) => child.on("exit", resolve))).toBe(0);
  });
});

test("the starter is committed, since npm links no bin that is built", () => {
  expect(existsSync(bin)).toBe(true);
});
