// The real server, killed at random moments under writes: what it acknowledged is there, nothing is there twice, the store opens.
import { type ChildProcess, spawn } from "node:child_process";
import { randomInt, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { bin, remit } from "../../packages/cli/test/remit.ts";

const kills = 50;
const writers = 4;

const folder = mkdtempSync(join(tmpdir(), "remit-kill-"));
let server: ChildProcess | undefined;
afterAll(() => {
  server?.kill("SIGKILL");
  rmSync(folder, { recursive: true });
});

const start = async (): Promise<{ child: ChildProcess; url: string }> => {
  const child = spawn(process.execPath, [bin, "serve", "--port", "0", "--data", folder], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  server = child;
  let said = "";
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (part: Buffer): void => {
      said += part.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (found) resolve(found[0]);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("exit", () => reject(new Error(`the server ended: ${said}`)));
  });
  child.removeAllListeners("exit");
  return { child, url };
};

const ended = (child: ChildProcess): Promise<unknown> =>
  new Promise((resolve) =>
    (child.exitCode ?? child.signalCode) === null ? child.once("exit", resolve) : resolve(0),
  );

type Write = { readonly operation: string; readonly input: object; readonly key: string };
type Kept = { readonly id: string; readonly version: number; readonly name: string };

/** Sends a write; the answer, or undefined where the connection was lost first. Anything but a kept write fails the test. */
const send = async (url: string, { operation, input, key }: Write): Promise<Kept | undefined> => {
  let response: Response;
  let text: string;
  try {
    response = await fetch(`${url}/api/${operation}`, {
      method: "POST",
      headers: { "content-type": "application/json", "idempotency-key": key },
      body: JSON.stringify(input),
    });
    text = await response.text();
  } catch {
    return undefined;
  }
  // A busy machine may be slow to open the store: nothing was said either way, so it is sent again.
  if (response.status === 503) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    return send(url, { operation, input, key });
  }
  expect(response.status, text).toBe(200);
  return JSON.parse(text) as Kept;
};

const everything = async (url: string): Promise<Kept[]> => {
  const all: Kept[] = [];
  let cursor: string | undefined;
  for (;;) {
    const response = await fetch(`${url}/api/list-organisations`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ limit: 200, ...(cursor !== undefined && { cursor }) }),
    });
    const text = await response.text();
    if (response.status === 503) continue;
    expect(response.status, text).toBe(200);
    const { items, next } = JSON.parse(text) as { items: Kept[]; next?: string };
    all.push(...items);
    if (next === undefined) return all;
    cursor = next;
  }
};

test(`${kills} kills under writes lose nothing that was acknowledged`, { timeout: 1_200_000 }, async () => {
  /** What each organisation was when it was last acknowledged. */
  const acknowledged = new Map<string, Kept>();
  let unanswered: Write[] = [];
  let resent = 0;

  const write = async (url: string, each: Write): Promise<boolean> => {
    const kept = await send(url, each);
    if (kept === undefined) {
      unanswered.push(each);
      return false;
    }
    acknowledged.set(kept.id, kept);
    return true;
  };

  /** Makes organisations and renames each, until the server is gone. */
  const writer = async (url: string): Promise<void> => {
    for (;;) {
      const id = randomUUID();
      const made = { operation: "create-organisation", input: { id, name: "new" }, key: randomUUID() };
      if (!(await write(url, made))) return;
      const input = { organisation: id, version: 1, name: "renamed" };
      if (!(await write(url, { operation: "update-organisation", input, key: randomUUID() }))) return;
    }
  };

  for (let round = 0; round < kills; round += 1) {
    const { child, url } = await start();
    // What was under way when the server was killed is sent again, with the same key.
    const again = unanswered;
    unanswered = [];
    for (const each of again) {
      expect(await write(url, each)).toBe(true);
      resent += 1;
    }
    const there = new Map((await everything(url)).map((each) => [each.id, each]));
    expect(there.size).toBe(acknowledged.size);
    for (const [id, { version, name }] of acknowledged)
      expect(there.get(id)).toMatchObject({ version, name });
    const work = Array.from({ length: writers }, () => writer(url));
    await new Promise((resolve) => setTimeout(resolve, randomInt(1, 600)));
    child.kill("SIGKILL");
    await Promise.all([ended(child), ...work]);
  }

  const { child, url } = await start();
  for (const each of unanswered) expect(await write(url, each)).toBe(true);
  const there = await everything(url);
  expect(
    there.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, version, name }) => ({ id, version, name })),
  ).toEqual(
    [...acknowledged.values()]
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, version, name }) => ({ id, version, name })),
  );
  child.kill("SIGTERM");
  await ended(child);
  expect(resent).toBeGreaterThan(kills / 2);
  expect(acknowledged.size).toBeGreaterThan(kills);

  const { code, out } = await remit(["store", "check", "--data", folder, "--json"]);
  expect(code).toBe(0);
  const lines = [...acknowledged.values()].reduce((sum, { version }) => sum + version, 0);
  expect(JSON.parse(out)).toMatchObject({
    findings: [],
    rows: { organisation: acknowledged.size, history: lines },
  });
});
