// Files made to fill memory or to take for ever are refused in a process of their own, whose peak of memory is measured.
import { spawnSync } from "node:child_process";
import { mkdtempSync, openSync, closeSync, ftruncateSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "remit-tables-"));
afterAll(() => rmSync(folder, { recursive: true }));
const root = join(import.meta.dirname, "../..");

const parts = (sheet: Uint8Array): Record<string, Uint8Array> => ({
  "[Content_Types].xml": strToU8("<Types/>"),
  "xl/workbook.xml": strToU8('<workbook><sheets><sheet name="One" sheetId="1"/></sheets></workbook>'),
  "xl/worksheets/sheet1.xml": sheet,
});
const spaces = (length: number): Uint8Array => new Uint8Array(length).fill(0x20);

/** An archive whose directory says that every part has one byte. */
const lying = (bytes: Uint8Array): Uint8Array => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length - 46; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1, true);
  return bytes;
};

const program = `
import { readFileSync } from "node:fs";
import { tableOf } from ${JSON.stringify(join(root, "packages/core/src/edges/table.ts"))};
const { issues } = await tableOf(readFileSync(process.argv[1]), process.argv[1]);
console.log(JSON.stringify({ codes: issues?.map(({ code }) => code), peak: process.resourceUsage().maxRSS * 1024 }));
`;
const read = (name: string, bytes: Uint8Array): { codes?: string[]; peak: number } => {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", program, file], {
    encoding: "utf8",
  });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as { codes?: string[]; peak: number };
};

const megabyte = 1024 * 1024;
const laughs = (depth: number): Uint8Array =>
  strToU8(
    `<!DOCTYPE lolz [<!ENTITY l0 "lol">${Array.from({ length: depth }, (_, nth) => `<!ENTITY l${nth + 1} "${`&l${nth};`.repeat(10)}">`).join("")}]><worksheet>&l${depth};</worksheet>`,
  );

test.each([
  [
    "a sheet of 160 MB in an archive of one",
    () => zipSync(parts(spaces(160 * megabyte)), { level: 1 }),
    "unpacks-too-large",
  ],
  [
    "the same with sizes that are a lie",
    () => lying(zipSync(parts(spaces(160 * megabyte)), { level: 1 })),
    "unpacks-too-large",
  ],
  [
    "sixteen sheets of 10 MB",
    () =>
      zipSync(
        {
          ...parts(spaces(10)),
          ...Object.fromEntries(
            Array.from({ length: 16 }, (_, nth) => [`xl/worksheets/s${nth}.xml`, spaces(10 * megabyte)]),
          ),
        },
        { level: 1 },
      ),
    "unpacks-too-large",
  ],
  ["a billion laughs", () => zipSync(parts(laughs(10))), "entities-refused"],
  ["JSON of 29 million open brackets", () => spaces(29_000_000).fill(0x5b), "nested-too-deep"],
  ["29 million commas in one line", () => spaces(29_000_000).fill(0x2c), undefined],
  ["29 million quotes", () => spaces(29_000_000).fill(0x22), undefined],
  ["29 million ends of lines", () => spaces(29_000_000).fill(0x0a), "file-empty"],
  [
    "5 million rows of one cell",
    () => Uint8Array.from({ length: 10_000_000 }, (_, at) => (at % 2 === 0 ? 0x61 : 0x0a)),
    "too-many",
  ],
] as const)("%s", { timeout: 300_000 }, (name, make, code) => {
  const { codes, peak } = read(`${name.replaceAll(/\W/g, "-")}.bin`, make());
  expect(codes, "an issue, not a table").toHaveLength(1);
  if (code !== undefined) expect(codes![0]).toContain(code);
  expect(peak).toBeLessThan(1500 * megabyte);
});

test(
  "a file of 2 GB is refused by the terminal before it is read, and nothing is written",
  { timeout: 120_000 },
  () => {
    const [file, out] = [join(folder, "huge.csv"), join(folder, "out.yaml")];
    const opened = openSync(file, "w");
    ftruncateSync(opened, 2 * 1024 * megabyte);
    closeSync(opened);
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(root, "packages/cli/bin/remit.cjs"), "import", file, "-o", out],
      { encoding: "utf8" },
    );
    expect(status).toBe(2);
    expect(stderr).toContain("table/file-too-large");
    expect(() => openSync(out, "r")).toThrow("ENOENT");
  },
);
