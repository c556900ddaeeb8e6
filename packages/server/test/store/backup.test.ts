import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { backup, restoreFile } from "../../src/store/backup.ts";
import { check } from "../../src/store/check.ts";
import { copy } from "../../src/store/copy.ts";
import { newestSchema } from "../../src/store/migrate.ts";
import { migrations } from "../../src/store/migrations/list.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { engines, onEveryEngine, sure } from "../engines.ts";
import { seed } from "./seed.ts";

const folder = mkdtempSync(join(tmpdir(), "remit-backup-"));
afterAll(() => rmSync(folder, { recursive: true }));
const made = "2026-03-04T05:06:07.008Z";
let files = 0;
const newFile = (): string => join(folder, `${(files += 1)}.remit`);

const empty = async ({ db }: Store): Promise<void> => {
  await db.deleteFrom("organisation").execute();
  await db.deleteFrom("receipt").execute();
};
const rewritten = (file: string, change: (lines: string[]) => string[]): string => {
  const lines = gunzipSync(readFileSync(file)).toString().split("\n").slice(0, -1);
  const other = newFile();
  writeFileSync(other, gzipSync(`${change(lines).join("\n")}\n`));
  return other;
};

onEveryEngine((store, { name }) => {
  let file = "";
  beforeAll(async () => {
    await seed(store(), "Harbour Mill", 60);
    await seed(store(), "Quarry & Sons");
    file = newFile();
    sure(await backup(store().db, file, made));
  });

  test("what was backed up comes back the same, row by row", async () => {
    const shares: number[] = [];
    const before = newFile();
    const { rows } = sure(await backup(store().db, before, made, (share) => shares.push(share)));
    expect(rows).toMatchObject({ organisation: 2, assessment: 63, answer: 252, amendment: 2, receipt: 2 });
    expect(shares.at(-1)).toBe(1);
    expect(readFileSync(before)).toEqual(readFileSync(file));
    await empty(store());
    expect(sure(await restoreFile(store().db, before))).toMatchObject({ made, rows });
    const after = newFile();
    sure(await backup(store().db, after, made));
    expect(readFileSync(after)).toEqual(readFileSync(file));
    expect((await check(store().db)).findings).toEqual([]);
  });

  test("a store that is not empty is left alone unless it is to be replaced", async () => {
    const refused = await restoreFile(store().db, file);
    expect(refused.issues).toMatchObject([{ code: "store/not-empty" }]);
    await seed(store(), "One too many");
    sure(await restoreFile(store().db, file, { replace: true }));
    const { organisations, findings } = await check(store().db);
    expect({ organisations, findings }).toEqual({ organisations: 2, findings: [] });
  });

  test("a file there is not overwritten, and nothing half written is left", async () => {
    const there = newFile();
    writeFileSync(there, "mine");
    expect((await backup(store().db, there, made)).issues).toMatchObject([{ code: "store/file-there" }]);
    expect(readFileSync(there, "utf8")).toBe("mine");
    await expect(backup(store().db, join(folder, "no/such/folder"), made)).rejects.toMatchObject({
      code: "ENOENT",
    });
    expect(readdirSync(folder).filter((each) => each.endsWith(".new"))).toEqual([]);
  });

  describe("a backup that is not whole changes nothing", () => {
    const cases: Readonly<Record<string, (from: string) => string>> = {
      "cut short": (from) => {
        const other = newFile();
        writeFileSync(other, readFileSync(from).subarray(0, -200));
        return other;
      },
      "not compressed": (from) => {
        const other = newFile();
        writeFileSync(other, gunzipSync(readFileSync(from)));
        return other;
      },
      "without its last line": (from) => rewritten(from, (lines) => lines.slice(0, -1)),
      "with a row less": (from) => rewritten(from, (lines) => lines.filter((_, at) => at !== 20)),
      "with a value changed": (from) =>
        rewritten(from, (lines) => lines.map((line) => line.replace("Quarry", "Quarrel"))),
      "with a column nobody knows": (from) =>
        rewritten(from, (lines) =>
          lines.map((line, at) => (at === 1 ? line.replace('"name"', '"name; drop"') : line)),
        ),
      "with a table nobody knows": (from) =>
        rewritten(from, (lines) =>
          lines.map((line, at) => (at === 1 ? line.replace("organisation", "pg_authid") : line)),
        ),
      "with a line that is no JSON": (from) => rewritten(from, (lines) => lines.with(5, "{")),
      "of something else": (from) => rewritten(from, (lines) => lines.with(0, '{"format":"other"}')),
      empty: () => {
        const other = newFile();
        writeFileSync(other, "");
        return other;
      },
    };
    test.each(Object.entries(cases))("%s", async (_, make) => {
      const { issues } = await restoreFile(store().db, make(file), { replace: true });
      expect(issues).toMatchObject([{ code: "store/backup-not-valid" }]);
      const after = newFile();
      sure(await backup(store().db, after, made));
      expect(readFileSync(after)).toEqual(readFileSync(file));
    });

    test("of a newer schema", async () => {
      const newer = rewritten(file, (lines) =>
        lines.with(0, (lines[0] ?? "").replace(newestSchema(), "9999-later")),
      );
      expect((await restoreFile(store().db, newer, { replace: true })).issues).toMatchObject([
        { code: "store/newer-schema", data: { schema: "9999-later" } },
      ]);
    });
  });

  test("a backup of an earlier schema is brought forward", async () => {
    const later = {
      ...migrations,
      "9999-later": {
        up: (db: Store["db"]) => db.schema.alterTable("assessment").addColumn("colour", "text").execute(),
      },
    };
    const { place, gone } = await engineOf(name);
    const other = sure(await openStore({ url: place }));
    sure(await restoreFile(other.db, file, { migrations: later }));
    const { rows } = await sql<{ colour: null; title: string }>`select colour, title from assessment`.execute(
      other.db,
    );
    expect(rows).toHaveLength(63);
    expect(rows[0]).toEqual({ colour: null, title: "renamed" });
    await other.close();
    await gone();
  });

  test("a copy to every engine holds the same", async () => {
    for (const engine of engines) {
      const { url, gone } = await engine.make();
      const other = sure(await openStore({ url }));
      const { rows } = sure(await copy(store().db, other.db, made));
      expect(rows).toMatchObject({ organisation: 2, assessment: 63 });
      expect((await check(other.db)).findings).toEqual([]);
      expect((await copy(store().db, other.db, made)).issues).toMatchObject([{ code: "store/not-empty" }]);
      await other.close();
      await gone();
    }
  });

  test("a backup restores on every other engine", async () => {
    for (const engine of engines.filter((each) => each.name !== name)) {
      const { url, gone } = await engine.make();
      const other = sure(await openStore({ url }));
      sure(await restoreFile(other.db, file));
      const after = newFile();
      sure(await backup(other.db, after, made));
      expect(readFileSync(after)).toEqual(readFileSync(file));
      await other.close();
      await gone();
    }
    expect(existsSync(file)).toBe(true);
  });
});

const engineOf = async (name: string) => {
  const { url, gone } = (await engines.find((each) => each.name === name)?.make()) ?? {};
  return { place: url, gone: gone ?? (() => Promise.resolve()) };
};
