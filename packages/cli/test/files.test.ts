import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { remit } from "./remit.ts";

const folder = mkdtempSync(join(tmpdir(), "remit-files-"));
const head = "format: remit/assessment@1\norganisation:\n  name: Harbour Mill\n";
const bomb = Array.from({ length: 12 }, (_, level) =>
  level === 0
    ? "a0: &a0 [x,x,x,x,x,x,x,x]"
    : `a${level}: &a${level} [${Array(8)
        .fill(`*a${level - 1}`)
        .join(",")}]`,
).join("\n");

/** File, its content, and what the one line says of it. */
const bad: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
  ["empty.yaml", "", /^\S+: The file is empty\. \[decide\/file-empty\]$/],
  [
    "large.yaml",
    new Uint8Array(50_000_000).fill(0x61),
    /more than 1,000,000 bytes.*\[decide\/file-too-large\]$/,
  ],
  ["latin.yaml", new Uint8Array([0x6e, 0xe4, 0x68, 0x65]), /not UTF-8.*\[decide\/not-utf-8\]$/],
  [
    "question.yaml",
    `${head}answers:\n  reprots-to: board\n`,
    /:5:3: answers\.reprots-to: .*Did you mean "reports-to"\? \[decide\/unknown-question\]$/,
  ],
  [
    "option.yaml",
    `${head}answers:\n  reports-to: bord\n`,
    /:5:15: answers\.reports-to: .*Did you mean "board"\? \[decide\/unknown-option\]$/,
  ],
  [
    "types.yaml",
    `${head}answers:\n  headcount: [1]\n  budget: 3\nseed: one\n`,
    /:7:7: seed: This should be a number, such as 84000; it is text\. \[decide\/wrong-type\]$/m,
  ],
  [
    "twice.yaml",
    `${head}answers:\n  budget: all\n  budget: all\n`,
    /:6:3: answers\.budget: .*a second time\. \[decide\/duplicate-key\]$/,
  ],
  ["bomb.yaml", bomb, /aliases.*\[decide\/too-many-aliases\]$/],
  ["deep.yaml", "[".repeat(100_000), /nested.*\[decide\/nested-too-deep\]$/],
  ["syntax.yaml", `${head}answers: [\n`, /:\d+:\d+: .*not valid YAML.*\[decide\/yaml-syntax\]$/m],
  [
    "format.yaml",
    "format: remit/structure@1\norganisation: { name: Mill }\n",
    /:1:9: format: .*remit\/assessment@1\. \[decide\/wrong-format\]$/,
  ],
  ["escape.yaml", `${head}"\\e[31mred": 1\n`, /\\u001b\[31mred/],
];

beforeAll(() => {
  for (const [name, content] of bad) writeFileSync(join(folder, name), content);
  mkdirSync(join(folder, "folder.yaml"));
  writeFileSync(join(folder, "locked.yaml"), head);
  chmodSync(join(folder, "locked.yaml"), 0o000);
  symlinkSync("circle.yaml", join(folder, "circle.yaml"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("a file that cannot be decided on", () => {
  const expectRefused = async (
    file: string,
    says: RegExp,
    through: readonly string[] = [],
  ): Promise<void> => {
    const before = readdirSync(folder);
    const { code, out, err } = await remit(["decide", join(folder, file)], { through });
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err.trimEnd()).toMatch(says);
    for (const line of err.trimEnd().split("\n"))
      expect(line).toMatch(/\.yaml(:\d+:\d+)?: .*\[\w+\/[a-z0-9-]+\]$/);
    expect(err).not.toContain("\u001b");
    expect(readdirSync(folder)).toEqual(before);
  };

  test.each(bad.map(([name, , says]) => [name, says] as const))("%s", (file, says) =>
    expectRefused(file, says),
  );

  test.each([
    ["missing.yaml", /no such file.*\[cli\/file-missing\]$/],
    ["folder.yaml", /a folder.*\[cli\/file-is-directory\]$/],
    ["circle.yaml", /no such file.*\[cli\/file-missing\]$/],
    ["empty.yaml/inside.yaml", /no such file.*\[cli\/file-missing\]$/],
  ])("%s", (file, says) => expectRefused(file, says));

  // Root may read everything, so there the right to is laid down first.
  const likeAnyUser =
    process.getuid?.() === 0 ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] : [];

  test("a file this user may not read", () =>
    expectRefused("locked.yaml", /may not be read.*\[cli\/file-unreadable\]$/, likeAnyUser));

  test("as JSON: the same issues, for programs", async () => {
    const { code, out, err } = await remit(["decide", join(folder, "option.yaml"), "--json"]);
    expect(code).toBe(2);
    expect(err).toBe("");
    expect(JSON.parse(out)).toMatchObject({
      issues: [{ code: "decide/unknown-option", path: ["answers", "reports-to"], line: 5, column: 15 }],
    });
  });

  test("from standard input, endless or broken", async () => {
    const endless = await remit(["decide", "-"], { input: new Uint8Array(3_000_000).fill(0x61) });
    expect(endless.code).toBe(2);
    expect(endless.err).toContain("decide/file-too-large");
    expect((await remit(["decide", "-"], { input: "" })).err).toContain("decide/file-empty");
  });
});
