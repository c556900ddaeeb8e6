import type { Catalogue, Checked, InputOf, NameIn, OutputOf, operations } from "@remit/core";
import type { Asked, Told } from "./protocol.ts";

type List = typeof operations;
export type Name = NameIn<List>;

const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "remit" });

const open = new Map<
  number,
  { resolve: (answer: Checked<unknown>) => void; reject: (error: Error) => void }
>();
let asked = 0;

/** The catalogue the worker runs on: sent once, so that the page loads no second copy. */
export const catalogueArrives: Promise<Catalogue> = new Promise((resolve, reject) => {
  worker.addEventListener("error", (event) => {
    const error = new Error(event.message || "the worker could not be loaded");
    reject(error);
    for (const { reject: refuse } of open.values()) refuse(error);
    open.clear();
  });
  worker.addEventListener("message", ({ data }: MessageEvent<Told>) => {
    if ("catalogue" in data) return resolve(data.catalogue);
    const waiting = open.get(data.id);
    open.delete(data.id);
    if ("broken" in data) waiting?.reject(new Error(data.broken));
    else waiting?.resolve(data.answer);
  });
});

/** Runs one of Remit's operations in the worker; a wrong input comes back as issues. */
export const ask = <N extends Name>(name: N, input: InputOf<List, N>): Promise<Checked<OutputOf<List, N>>> =>
  new Promise((resolve, reject) => {
    asked += 1;
    open.set(asked, { resolve: resolve as (answer: Checked<unknown>) => void, reject });
    // A worker's postMessage has no target origin.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage({ id: asked, name, input } satisfies Asked);
  });
