import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  assessmentFiles,
  call,
  type Checked,
  documentKinds,
  operations,
  shipped,
  shippedCatalogue,
} from "@remit/core";
import { papers } from "@remit/core/papers";
import { describe, expect, test } from "vitest";
import { style } from "../../packages/core/src/write/html-style.ts";
import { docxText, pdfText } from "./extract.ts";
import { expectGolden } from "./golden.ts";

const root = join(import.meta.dirname, "../..");
const today = (): string => "2026-11-25";
const door = { effects: { ...papers, today } };

/** Companies of every kind: small and large, public and private, with and without leaders already there. */
const companies = [
  "founders-without-engineer",
  "law-firm",
  "regional-bank",
  "regional-hospital",
  "scale-up-with-cto",
  "supermarket-chain",
  "test-machine-builder",
  "walking-holidays",
];

/** What changes with every word of the catalogue, or is the same on every page, and is of no interest here. */
const { hash } = shippedCatalogue;
const settled = (text: string): string =>
  text
    .replaceAll(hash, "<hash>")
    .replaceAll(`(${hash.slice(0, 4)})`, "(<hash>)")
    .replace(`<style>${style}</style>`, "<style></style>");

const must = async <T>(answer: Promise<Checked<T>>): Promise<T> => {
  const { value, issues } = await answer;
  if (value === undefined) throw new Error(JSON.stringify(issues));
  return value;
};

describe.each(companies)("the papers of %s", (company) => {
  const expected = (name: string, text: string): void =>
    expectGolden(join(root, "examples/papers", company, name), settled(text));

  test("read as they were approved, in every format", async () => {
    const { parseAssessment } = await assessmentFiles();
    const file = join(root, "examples/companies", `${company}.assessment.yaml`);
    const { value: assessment } = parseAssessment(readFileSync(file), shipped);
    if (!assessment) throw new Error(`${file} is no assessment`);
    const remit = await must(call(operations, "draft-remit", { assessment }, door));
    const record = await must(call(operations, "record-decision", { assessment }, door));
    const { text } = await must(call(operations, "write-remit", { remit }, door));
    expected(`${company}.remit.yaml`, text);
    for (const kind of documentKinds) {
      const write = (format: "md" | "html" | "json" | "docx" | "pdf") =>
        must(call(operations, "write-document", { kind, format, remit, record }, door));
      for (const format of ["md", "html", "json"] as const)
        expected(`${kind}.${format}`, (await write(format)).content);
      const bytes = async (format: "docx" | "pdf") =>
        Uint8Array.from(Buffer.from((await write(format)).content, "base64"));
      expected(`${kind}.docx.txt`, docxText(await bytes("docx")));
      expected(`${kind}.pdf.txt`, await pdfText(await bytes("pdf")));
    }
    expect((await must(call(operations, "verify-record", { record }, door))).identical).toBe(true);
  });
});
