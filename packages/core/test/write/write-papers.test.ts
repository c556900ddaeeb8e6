import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { papers } from "#edges/papers.ts";
import { documentFormats, documentKinds } from "#model/document.ts";
import type { Checked } from "#model/issue.ts";
import type { Effects } from "#model/operation.ts";
import type { Remit } from "#model/remit.ts";
import { call, type InputOf } from "#operations/call.ts";
import { operations } from "#operations/list.ts";
import { companies, drafted } from "./companies.ts";

const today = () => "2026-01-31";
const effects = { ...papers, today };
const { assessment } = companies.find(({ name }) => name === "law-firm")!;
const remit = drafted(assessment);

type Input = InputOf<typeof operations, "write-papers">;
const write = (input: Input, given: Partial<Effects> = effects) =>
  call(operations, "write-papers", input, { effects: given });
const must = async <T>(answer: Promise<Checked<T>>): Promise<T> => {
  const { value, issues } = await answer;
  if (value === undefined) throw new Error(JSON.stringify(issues));
  return value;
};
const opened = (content: string) => unzipSync(Uint8Array.from(Buffer.from(content, "base64")));
const named = (organisation: string): Remit => ({ ...remit, organisation: { name: organisation } });
const expired: Remit = {
  ...remit,
  advert: { posted: "2025-11-01", until: "2025-12-31", place: { country: "NO" } },
};

describe("all papers in one ZIP", () => {
  test("are the files that are written one by one, byte for byte, by name in one folder", async () => {
    const record = await must(call(operations, "record-decision", { assessment }, { effects }));
    const zip = await must(write({ remit, record }));
    expect(zip).toMatchObject({
      name: "ashcombe-and-pryce-papers.zip",
      mediaType: "application/zip",
      leftOut: [],
    });
    const found = opened(zip.content);
    expect(Object.keys(found)).toEqual(zip.files);
    expect(zip.files).toEqual(zip.files.toSorted());
    expect(zip.files).toHaveLength(documentKinds.length * documentFormats.length);
    for (const kind of documentKinds)
      for (const format of documentFormats) {
        const one = await must(
          call(operations, "write-document", { kind, format, remit, record }, { effects }),
        );
        const encoding = one.encoding === "base64" ? "base64" : "utf8";
        const bytes = found[`ashcombe-and-pryce/${one.name}`];
        expect(bytes && Buffer.from(bytes).equals(Buffer.from(one.content, encoding)), one.name).toBe(true);
      }
    expect((await must(write({ remit, record }))).content).toBe(zip.content);
  });

  test("without a record hold none, and in one format that alone, however often it is asked for", async () => {
    const { files, content } = await must(write({ remit, formats: ["md", "md"] }));
    expect(files).toEqual([
      "ashcombe-and-pryce/ashcombe-and-pryce-accountabilities.md",
      "ashcombe-and-pryce/ashcombe-and-pryce-job-description.md",
      "ashcombe-and-pryce/ashcombe-and-pryce-plan.md",
      "ashcombe-and-pryce/ashcombe-and-pryce-posting.md",
      "ashcombe-and-pryce/ashcombe-and-pryce-remit.md",
      "ashcombe-and-pryce/ashcombe-and-pryce-scorecard.md",
    ]);
    expect(Object.keys(opened(content))).toEqual(files);
  });

  test("are told how far they are, and stop where nobody waits for them", async () => {
    const heard: number[] = [];
    const progress = (share: number): void => void heard.push(share);
    await call(operations, "write-papers", { remit, formats: ["md"] }, { effects, progress });
    expect(heard).toEqual(heard.toSorted((a, b) => a - b));
    expect(heard.at(-1)).toBe(1);
    const stop = new AbortController();
    const stopped = call(
      operations,
      "write-papers",
      { remit },
      { effects, signal: stop.signal, progress: () => stop.abort() },
    );
    await expect(stopped).rejects.toThrow("abort");
  });
});

describe("what is left out is named with its reason", () => {
  test("a posting whose last day is past", async () => {
    const { files, leftOut } = await must(write({ remit: expired, formats: ["json", "md"] }));
    const data = { until: "2025-12-31", today: "2026-01-31" };
    expect(leftOut).toEqual([
      { kind: "posting", format: "md", code: "write/posting-expired", data },
      { kind: "posting", format: "json", code: "write/posting-expired", data },
    ]);
    expect(files).toHaveLength(10);
    expect(files.join()).not.toContain("posting");
  });

  test("a format the door has no means for, or whose means are not installed", async () => {
    for (const pdf of [undefined, async () => undefined]) {
      const { files, leftOut } = await must(
        write({ remit, formats: ["md", "pdf"] }, { today, zip: papers.zip, ...(pdf && { pdf }) }),
      );
      expect(files.every((name) => name.endsWith(".md"))).toBe(true);
      expect(leftOut.map(({ kind }) => kind)).toEqual(documentKinds.filter((kind) => kind !== "record"));
      for (const each of leftOut)
        expect(each).toMatchObject({
          format: "pdf",
          code: "write/format-not-here",
          data: { given: "pdf" },
        });
    }
  });

  test("a document that would be a book, as a file that has to be set", async () => {
    const lines = Array.from({ length: 120 }, (_, at) => ({ id: `own/${at}`, text: "word ".repeat(799) }));
    const long = { ...remit, excluded: lines };
    const { files, leftOut } = await must(write({ remit: long, formats: ["md", "docx"] }));
    expect(leftOut.length).toBeGreaterThan(0);
    for (const { kind, format, code, data } of leftOut) {
      expect([format, code, data.most]).toEqual(["docx", "write/document-too-long", 400_000]);
      expect(files.join()).toContain(`-${kind}.md`);
    }
    expect(files.join()).toContain("-posting.docx");
  });

  test("nothing left is no ZIP but its reasons, each once", async () => {
    const bare = { today, zip: papers.zip };
    const { value, issues } = await write({ remit: expired, formats: ["docx", "pdf"] }, bare);
    expect(value).toBeUndefined();
    expect(issues?.map(({ code, path }) => [code, path])).toEqual([
      ["write/format-not-here", ["formats"]],
      ["write/format-not-here", ["formats"]],
      ["write/posting-expired", ["remit", "advert", "until"]],
    ]);
    expect((await write({ remit, formats: [] })).issues).toMatchObject([
      { code: "operations/too-short", path: ["formats"] },
    ]);
  });

  test("a wrong remit is refused as a whole, as of one document", async () => {
    const twice = remit.accountabilities.slice(0, 1);
    const wrong: Remit = { ...remit, role: "cxo", responsibilities: twice };
    const one = await call(
      operations,
      "write-document",
      { kind: "plan", format: "md", remit: wrong },
      { effects },
    );
    const all = await write({ remit: wrong });
    expect(all.issues?.map(({ code }) => code)).toEqual(["write/unknown-role", "write/duplicate-line"]);
    expect(all).toEqual(one);
  });
});

describe("names in the ZIP", () => {
  const safe = /^[a-z0-9][a-z0-9-]{0,60}\/[a-z0-9][a-z0-9-]{0,90}\.md$/;
  const device = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/;
  const names = async (organisation: string): Promise<string[]> => {
    const { name, content, files } = await must(write({ remit: named(organisation), formats: ["md"] }));
    expect(name).toMatch(/^([a-z0-9-]+-)?papers\.zip$/);
    expect(Object.keys(opened(content))).toEqual(files);
    return files;
  };

  test("are safe to unpack, whatever an organisation is called", async () => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.string({
        unit: fc.constantFrom(".", "/", "\\", ":", "\u0000", "\n", "~", " ", "a", "Z", "-"),
        maxLength: 200,
      }),
      fc.constantFrom(
        "../../etc/passwd",
        "..",
        "/",
        "C:\\x",
        "CON",
        "nul.",
        "Com1",
        "\u202Egnp",
        "__proto__",
        "",
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        hostile.filter((name) => name.length <= 200),
        async (organisation) => {
          const files = await names(organisation);
          expect(files).toHaveLength(6);
          expect(new Set(files).size).toBe(6);
          for (const file of files) {
            expect(file).toMatch(safe);
            for (const part of file.split("/")) expect(part).not.toMatch(device);
          }
          expect(new Set(files.map((file) => file.split("/")[0])).size).toBe(1);
        },
      ),
    );
  });

  test("where a name has no plain letters, or is a device, the folder is of the papers", async () => {
    expect((await names("株式会社"))[0]).toBe("papers/accountabilities.md");
    expect((await names("Con!"))[0]).toBe("con-papers/con-accountabilities.md");
  });

  test("are of the organisation of the remit, also around the record of another", async () => {
    const record = await must(call(operations, "record-decision", { assessment }, { effects }));
    const { files } = await must(write({ remit: named("Harbour Mill"), record, formats: ["md"] }));
    expect(files).toContain("harbour-mill/ashcombe-and-pryce-record.md");
    expect(files).toContain("harbour-mill/harbour-mill-remit.md");
  });
});
