// Documents on one core: a job description in each format, cold and warm, with two peers that set the same text as PDF.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { assessmentFiles, call, type Document, type DocumentFormat, operations, shipped } from "@remit/core";
import { papers } from "@remit/core/papers";
import { line, timed } from "./print.ts";

const door = { effects: { ...papers, today: () => "2026-11-25" } };
const file = join(import.meta.dirname, "../examples/companies/law-firm.assessment.yaml");
const { parseAssessment } = await assessmentFiles();
const { value: assessment } = parseAssessment(readFileSync(file), shipped);
if (!assessment) throw new Error(`${file} is no assessment`);
const { value: remit } = await call(operations, "draft-remit", { assessment }, door);
if (!remit) throw new Error("nothing was drafted");
let turn = 0;
/** Another document each time: one that was set before comes from a cache. */
const another = () => {
  turn += 1;
  const accountabilities = remit.accountabilities.map((each) => ({ ...each, text: `${each.text} ${turn}` }));
  return { ...remit, accountabilities };
};
const write = async (format: DocumentFormat, of = another()): Promise<string> => {
  const { value, issues } = await call(
    operations,
    "write-document",
    { kind: "job-description", format, remit: of },
    door,
  );
  if (issues) throw new Error(JSON.stringify(issues));
  return value.content;
};
const formats = ["md", "html", "json", "docx", "pdf"] as const;
const aims: Partial<Record<DocumentFormat, string>> = { html: "aim 2", docx: "aim 50", pdf: "aim 50" };

const [, , fresh] = process.argv;
const asked = formats.find((format) => fresh === `--fresh=${format}`);
if (asked) {
  const start = performance.now();
  await write(asked);
  console.log(performance.now() - start);
} else {
  const documents: Document[] = [];
  for (let each = 0; each < 30; each += 1) documents.push(JSON.parse(await write("json")) as Document);
  for (const format of formats) {
    const warm = await timed(() => write(format), 21, 5);
    line(`job description as ${format}, warm`, warm, "ms", aims[format]);
    line(`job description as ${format}, warm`, 1000 / warm, "/s");
    const { stdout } = spawnSync(process.execPath, [import.meta.filename, `--fresh=${format}`], {
      encoding: "utf8",
    });
    line(`job description as ${format}, first in a fresh process`, Number(stdout), "ms");
  }
  const peers = spawnSync(process.execPath, [join(import.meta.dirname, "peers/pdf.mjs")], {
    encoding: "utf8",
    input: JSON.stringify(documents.slice(0, 14)),
  });
  for (const [name, each] of Object.entries(JSON.parse(peers.stdout) as Record<string, number>))
    line(`peer: ${name}, the same text as PDF, warm`, each, "ms");
  line("floor: the same tree as JSON", await timed(() => JSON.stringify(documents[0])), "ms");
  line(
    "draft of the remit from its answers, warm",
    await timed(() => call(operations, "draft-remit", { assessment }, door)),
    "ms",
  );
}
