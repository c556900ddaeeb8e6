import "./jitless.ts";
import { call, operations, shippedCatalogue } from "@remit/core";
import type { Asked, Told } from "./protocol.ts";

// What deciding needs is loaded now, so that it goes on with the server gone. Reading and writing files brings YAML, which
// is a third of all that: it follows when the first answer is given or the page has been quiet for a while.
const files: readonly string[] = ["parse-assessment", "write-assessment", "parse-career", "write-career"];
const load = (which: (name: string) => boolean) =>
  Promise.all(operations.filter(({ name }) => which(name)).map((operation) => operation.load()));

const ready = load((name) => !files.includes(name));
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

self.addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  const today = (): string => new Date().toISOString().slice(0, 10);
  if ((data.name === "decide" || data.name === "career") && hasAnswers(data.input)) void ready.then(loadRest);
  void ready
    .then(() => call(operations, data.name, data.input, { effects: { today } }))
    .then(
      (answer) => tell({ id: data.id, answer }),
      (error: unknown) =>
        tell({ id: data.id, broken: error instanceof Error ? error.message : String(error) }),
    );
});

tell({ catalogue: shippedCatalogue });
