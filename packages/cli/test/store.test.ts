import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openStore } from "@remit/server";
import { expectGolden } from "../../../test/golden/golden.ts";
import { remit } from "./remit.ts";

const folder = mkdtempSync(join(tmpdir(), "remit-store-"));
afterAll(() => rmSync(folder, { recursive: true }));
const data = join(folder, "kept");
const file = join(folder, "all.remit");
const id = "11111111-1111-4111-8111-111111111111";
const at = "2026-01-31T12:00:00.000Z";
const row = { org_id: id, id, version: 1, created: at, changed: at, removed: null };

/** How far it was after a second depends on the machine. */
const progress = /^[A-Z][a-z]+( up)?: \d+ %\n/gm;
const settled = (text: string): string =>
  text
    .replaceAll(progress, "")
    .replaceAll(import.meta.dirname, "<tests>")
    .replaceAll(folder, "<folder>")
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "<moment>")
    .replaceAll(/process \d+/g, "process <pid>");

/** What a run said on both ends, with its exit code: a golden. */
const expectRun = async (name: string, words: readonly string[], code: number): Promise<void> => {
  const ran = await remit(["store", ...words], { env: { REMIT_DATA: data } });
  expectGolden(
    join(import.meta.dirname, "../../../test/golden/cli", `store-${name}.txt`),
    settled(`${ran.out}${ran.err}`),
  );
  expect(ran.code).toBe(code);
};

test("backup, restore, check and copy say what they did, and why not", { timeout: 300_000 }, async () => {
  const opened = await openStore({ folder: data });
  const store = opened.value;
  if (store === undefined) throw new Error(JSON.stringify(opened.issues));
  await store.db
    .insertInto("organisation")
    .values({ ...row, name: "Mill", industry: null })
    .execute();
  const { org_id: _, ...state } = { ...row, name: "Mill", industry: null };
  await store.db
    .insertInto("history")
    .values({
      org_id: id,
      id: "22222222-2222-4222-8222-222222222222",
      at,
      who: '{"kind":"local"}',
      kind: "organisation",
      object_id: id,
      assessment_id: null,
      version: 1,
      did: "create",
      state: JSON.stringify(state),
    })
    .execute();
  await expectRun("in-use", ["check"], 2);
  await store.close();
  await expectRun("check", ["check"], 0);
  await expectRun("backup", ["backup", file], 0);
  await expectRun("backup-again", ["backup", file], 2);
  await expectRun("restore-not-empty", ["restore", file], 2);
  await expectRun("restore", ["restore", file, "--replace"], 0);
  await expectRun("restore-nothing", ["restore", join(folder, "none"), "--replace"], 2);
  await expectRun("restore-damaged", ["restore", join(import.meta.dirname, "store.test.ts"), "--replace"], 2);
  await expectRun("copy", ["copy", join(folder, "other")], 0);
  await expectRun("copy-not-empty", ["copy", join(folder, "other")], 2);
  await expectRun("two-places", ["check", "--data", data, "--store", "postgres://127.0.0.1/x"], 2);
  await expectRun("not-an-address", ["check", "--store", "mysql://127.0.0.1/x"], 2);
  await expectRun("unreachable", ["check", "--store", "postgres://127.0.0.1:1/x"], 2);

  const again = (await openStore({ folder: data })).value;
  await again?.db
    .updateTable("organisation")
    .set({ name: "Past its history" })
    .where("org_id", "=", id)
    .execute();
  await again?.close();
  await expectRun("check-findings", ["check"], 1);
});
