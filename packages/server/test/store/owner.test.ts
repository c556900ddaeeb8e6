import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { own, readOwner } from "../../src/store/owner.ts";
import { openStore } from "../../src/store/store.ts";
import { sure } from "../engines.ts";

const root = mkdtempSync(join(tmpdir(), "remit-owner-"));
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill("SIGKILL");
  rmSync(root, { recursive: true });
});
const folder = (name: string): string => {
  const path = join(root, name);
  mkdirSync(path, { recursive: true });
  return path;
};
const since = "2026-01-31T12:00:00.000Z";

/** A program of its own that tries to own a folder, says what came of it, and stays. */
const another = async (path: string): Promise<{ child: ChildProcess; said: string }> => {
  const module = join(import.meta.dirname, "../../src/store/owner.ts");
  const text = `import { own } from ${JSON.stringify(module)};
    const { issues } = own(${JSON.stringify(path)}, ${JSON.stringify(since)});
    console.log(issues === undefined ? "owner" : JSON.stringify(issues[0]));
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module-typescript", "--no-warnings", "-e", text]);
  children.push(child);
  const said = await new Promise<string>((resolve, reject) => {
    child.stdout.once("data", (part: Buffer) => resolve(part.toString().trim()));
    child.stderr.once("data", (part: Buffer) => reject(new Error(part.toString())));
  });
  return { child, said };
};

test("the second is told who has the folder, and since when", async () => {
  const path = folder("second");
  const { tell, release } = sure(own(path, since));
  expect((await another(path)).said).toBe(
    JSON.stringify({ code: "store/in-use", path: [], data: { folder: path, pid: process.pid, since } }),
  );
  tell("http://127.0.0.1:4180");
  expect(own(path, since).issues).toMatchObject([{ data: { url: "http://127.0.0.1:4180" } }]);
  expect(readOwner(path)).toEqual({ pid: process.pid, since, url: "http://127.0.0.1:4180" });
  release();
  expect(readOwner(path)).toBeUndefined();
  expect((await another(path)).said).toBe("owner");
});

test("a folder is free at once when its owner is killed", async () => {
  const path = folder("killed");
  for (let round = 0; round < 3; round += 1) {
    const { child, said } = await another(path);
    expect(said).toBe("owner");
    expect(readOwner(path)?.pid).toBe(child.pid);
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await ended;
  }
});

test("of many who start at the same moment exactly one is the owner", async () => {
  const path = folder("race");
  const all = await Promise.all(Array.from({ length: 6 }, () => another(path)));
  const owners = all.filter(({ said }) => said === "owner");
  expect(owners).toHaveLength(1);
  for (const { said } of all)
    if (said !== "owner") expect(JSON.parse(said)).toMatchObject({ code: "store/in-use" });
});

test("a store in a folder has one owner, and is there again when opened anew", async () => {
  const path = join(root, "store", "deep");
  const first = sure(await openStore({ folder: path }));
  await first.db
    .insertInto("organisation")
    .values({
      org_id: id,
      id,
      version: 1,
      created: since,
      changed: since,
      removed: null,
      name: "Mill",
      industry: null,
    })
    .execute();
  expect((await openStore({ folder: path })).issues).toMatchObject([{ code: "store/in-use" }]);
  await first.close();
  const second = sure(await openStore({ folder: path }));
  const rows = await second.db.selectFrom("organisation").selectAll().where("org_id", "=", id).execute();
  expect(rows).toMatchObject([{ name: "Mill", industry: null, created: since }]);
  await second.close();
  expect(readdirSync(path).toSorted()).toEqual(["owner.lock", "postgres"]);
});
const id = "11111111-1111-4111-8111-111111111111";

test("a start that was killed while the folder was made is begun anew", async () => {
  const path = folder("half");
  mkdirSync(join(path, "postgres.new/base"), { recursive: true });
  writeFileSync(join(path, "postgres.new/PG_VERSION"), "18\n");
  const store = sure(await openStore({ folder: path }));
  await store.close();
  expect(existsSync(join(path, "postgres.new"))).toBe(false);
});

test("a folder of another PostgreSQL, and one that cannot be a folder, are refused and let go", async () => {
  const path = folder("older");
  mkdirSync(join(path, "postgres"));
  writeFileSync(join(path, "postgres/PG_VERSION"), "17\n");
  const refused = await openStore({ folder: path });
  expect(refused.issues).toEqual([
    { code: "store/other-postgres", path: [], data: { folder: path, made: "17", needed: "18" } },
  ]);
  sure(own(path, since)).release();
  writeFileSync(join(root, "file"), "");
  expect((await openStore({ folder: join(root, "file") })).issues).toMatchObject([
    { code: "store/folder-not-usable" },
  ]);
});
