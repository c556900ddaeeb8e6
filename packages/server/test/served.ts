import { createRemit, type Remit } from "../client/remit.ts";
import { type AppOptions, createApp } from "../src/http/app.ts";
import { openStore, serve, type Store } from "../src/front.ts";
import { sure } from "./engines.ts";

export type Served = {
  readonly url: string;
  readonly remit: Remit;
  /** What the server told of bugs. */
  readonly log: readonly string[];
  readonly close: () => Promise<void>;
};

/** Remit served on a free port, over what is given to keep things in, if anything. */
export const served = async (
  options: Partial<AppOptions> & { readonly port?: number } = {},
): Promise<Served> => {
  const log: string[] = [];
  const { url, close } = await serve({
    port: 0,
    webFolder: "/nowhere",
    today: () => "2026-01-31",
    log: (line) => void log.push(line),
    ...options,
  });
  return { url, log, remit: createRemit({ url }), close };
};

/** The same over a store of its own, in memory. */
export const servedKeeping = async (): Promise<Served & { readonly store: Store }> => {
  const store = sure(await openStore({}));
  const one = await served({ store: Promise.resolve({ value: store }) });
  return {
    ...one,
    store,
    close: async () => {
      await one.close();
      await store.close();
    },
  };
};

/** The value of an answer that must be one. */
export const valueOf = <T>(answer: { readonly value?: T | undefined; readonly issues?: unknown }): T => {
  if (answer.value === undefined) throw new Error(JSON.stringify(answer));
  return answer.value;
};

/** The description of the API, as the server gives it. */
export const described = async <T>(): Promise<T> => {
  const app = createApp({ host: "localhost", webFolder: "", today: () => "", log: () => {} });
  return (await (await app.request("/openapi.json")).json()) as T;
};
