import "./jitless.ts";
import { call, type Effects, operations, shippedCatalogue } from "@remit/core";
import { catalogueWith } from "./amended.ts";
import type { Asked, Told } from "./protocol.ts";

// What deciding needs is loaded now, so that it goes on with the server gone. Reading and writing files brings YAML, which
// is a third of all that: it follows when the first answer is given or the page has been quiet for a while.
const files: readonly string[] = [
  "parse-assessment",
  "write-assessment",
  "parse-career",
  "write-career",
  "parse-amendments",
  "write-amendments",
];
/** Loaded when somebody asks for them. */
const papers: readonly string[] = [
  "draft-remit",
  "revise-remit",
  "explain-line",
  "offer-lines",
  "write-document",
  "write-papers",
  "check-posting",
  "record-decision",
  "verify-record",
  "parse-remit",
  "write-remit",
  "check-structure",
  "structure-rules",
  "explain-rule",
  "parse-structure",
  "write-structure",
  "change-structure",
  "diff-structures",
  "apply-scenario",
  "approve-scenario",
  "import-structure",
  "export-structure",
  "hire-scenario",
  "decision-rights",
  "figures-of-structure",
  "higher-in",
  "draw-chart",
];
const load = (which: (name: string) => boolean) =>
  Promise.all(operations.filter(({ name }) => which(name)).map((operation) => operation.load()));

const ready = load((name) => !files.includes(name) && !papers.includes(name));
const quiet = 3000;
let asked = false;
const loadRest = (): void => {
  if (asked) return;
  asked = true;
  // Without the network it is tried again when somebody opens or saves a file.
  load((name) => files.includes(name)).catch(() => undefined);
};
setTimeout(loadRest, quiet);

/** What makes Word files, archives and checks wording is large: it is loaded by whoever asks for it. */
const makers = {
  docx: () => import("@remit/core/docx"),
  zip: () => import("@remit/core/zip"),
  textCheck: () => import("@remit/core/text-check"),
  tables: () => import("@remit/core/tables"),
};
const none = (): undefined => undefined;

/** What this door supplies beside day and catalogue. Without the network nothing is checked that needs what was not loaded yet, and the answer says so. */
const effectsFor = async (name: string): Promise<Partial<Effects>> => {
  const check = name === "check-posting" ? await makers.textCheck().catch(none) : undefined;
  return {
    docx: async (document) => (await makers.docx().catch(none))?.docxOf(document),
    zip: async (files, date) => (await makers.zip()).zipOf(files, date),
    readTable: async (bytes, name) => (await makers.tables()).tables.readTable(bytes, name),
    writeXlsx: async (sheet, name) => (await makers.tables()).tables.writeXlsx(sheet, name),
    ...(check && { checkText: (texts, counted) => check.textFindings(texts, { counted }) }),
  };
};

let writing = false;
/** Whoever looks at a paper may want it as a file once the network is gone. */
const loadWriting = (): void => {
  if (writing) return;
  writing = true;
  setTimeout(() => {
    const all = [load((name) => papers.includes(name)), ...Object.values(makers).map((make) => make())];
    Promise.all<unknown>(all).catch(() => {
      writing = false;
    });
  }, quiet);
};

const hasAnswers = (input: unknown): boolean =>
  Object.keys((input as { answers?: object } | undefined)?.answers ?? {}).length > 0;

// A worker's postMessage has no target origin.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
const tell = (told: Told): void => self.postMessage(told);

const own = { amendments: [] as Parameters<typeof catalogueWith>[0] };

self.addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  if ("amend" in data) {
    const { value, issues } = catalogueWith(data.amend);
    // Amendments that no longer hold together are set aside as a whole: half of them would be nobody's word.
    own.amendments = issues ? [] : data.amend;
    tell(value ? { catalogue: value } : { catalogue: shippedCatalogue, issues });
    return;
  }
  const { id, name, input, trial } = data;
  const today = (): string => new Date().toISOString().slice(0, 10);
  if ((name === "decide" || name === "career") && hasAnswers(input)) void ready.then(loadRest);
  if (name === "write-document") loadWriting();
  const { value: catalogue, issues } = catalogueWith(trial ?? own.amendments);
  if (issues) return tell({ id, answer: { issues } });
  void ready
    .then(() => effectsFor(name))
    .then((more) =>
      call(operations, name, input, { effects: { today, catalogue: () => catalogue, ...more } }),
    )
    .then(
      (answer) => tell({ id, answer }),
      (error: unknown) => tell({ id, broken: error instanceof Error ? error.message : String(error) }),
    );
});

tell({ catalogue: shippedCatalogue });
