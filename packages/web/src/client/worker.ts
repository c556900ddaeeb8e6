import "./jitless.ts";
import { call, operations, shippedCatalogue } from "@remit/core";
import type { Asked, Told } from "./protocol.ts";

// Everything an operation needs is loaded now, so that deciding works with the server gone.
const ready = Promise.all(operations.map((operation) => operation.load()));

// A worker's postMessage has no target origin.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
const tell = (told: Told): void => self.postMessage(told);

self.addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  const today = (): string => new Date().toISOString().slice(0, 10);
  void ready
    .then(() => call(operations, data.name, data.input, { effects: { today } }))
    .then(
      (answer) => tell({ id: data.id, answer }),
      (error: unknown) =>
        tell({ id: data.id, broken: error instanceof Error ? error.message : String(error) }),
    );
});

tell({ catalogue: shippedCatalogue });
