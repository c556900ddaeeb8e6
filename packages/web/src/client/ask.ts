import type { Amendment, Checked, InputOf, NameIn, OutputOf, operations } from "@remit/core";
import { onChange } from "./assessments.ts";
import { amendmentsInUse } from "./catalogue-in-use.ts";
import type { Asked, Heard, Told } from "./protocol.ts";

type List = typeof operations;
export type Name = NameIn<List>;

const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "remit" });

const open = new Map<
  number,
  { resolve: (answer: Checked<unknown>) => void; reject: (error: Error) => void }
>();
let asked = 0;

const hearers = new Set<(heard: Heard) => void>();

/** Hears of the catalogue whenever it becomes another one. */
export const onCatalogue = (hear: (heard: Heard) => void): void => void hearers.add(hear);

let amended = "[]";

/** Every answer from now on rests on the shipped catalogue with the amendments in use now. */
export const amendWorker = (): void => {
  const amend = amendmentsInUse();
  const next = JSON.stringify(amend);
  if (next === amended) return;
  amended = next;
  // A worker's postMessage has no target origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  worker.postMessage({ amend } satisfies Asked);
};

/** There are amendments: the first catalogue of the worker, without them, is not shown. */
let expecting = amendmentsInUse().length > 0;
amendWorker();
onChange(amendWorker);

/** The catalogue the worker runs on at first: sent, so that the page loads no second copy. */
export const catalogueArrives: Promise<Heard> = new Promise((resolve, reject) => {
  worker.addEventListener("error", (event) => {
    const error = new Error(event.message || "the worker could not be loaded");
    reject(error);
    for (const { reject: refuse } of open.values()) refuse(error);
    open.clear();
  });
  worker.addEventListener("message", ({ data }: MessageEvent<Told>) => {
    if ("catalogue" in data) {
      if (expecting && data.catalogue.own === undefined && data.issues === undefined) return;
      expecting = false;
      resolve(data);
      for (const hear of hearers) hear(data);
      return;
    }
    const waiting = open.get(data.id);
    open.delete(data.id);
    if ("broken" in data) waiting?.reject(new Error(data.broken));
    else waiting?.resolve(data.answer);
  });
});

/** Runs one of Remit's operations in the worker; a wrong input comes back as issues. `trial`: with these amendments instead. */
export const ask = <N extends Name>(
  name: N,
  input: InputOf<List, N>,
  trial?: readonly Amendment[],
): Promise<Checked<OutputOf<List, N>>> =>
  new Promise((resolve, reject) => {
    asked += 1;
    open.set(asked, { resolve: resolve as (answer: Checked<unknown>) => void, reject });
    // A worker's postMessage has no target origin.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage({ id: asked, name, input, ...(trial && { trial }) } satisfies Asked);
  });
