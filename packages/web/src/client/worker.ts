import "./jitless.ts";
import { call, operations, shippedCatalogue } from "@remit/core";
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
  const { value: catalogue, issues } = catalogueWith(trial ?? own.amendments);
  if (issues) return tell({ id, answer: { issues } });
  void ready
    .then(() => call(operations, name, input, { effects: { today, catalogue: () => catalogue } }))
    .then(
      (answer) => tell({ id, answer }),
      (error: unknown) => tell({ id, broken: error instanceof Error ? error.message : String(error) }),
    );
});

tell({ catalogue: shippedCatalogue });
