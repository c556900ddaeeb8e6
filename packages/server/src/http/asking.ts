import { type AnyOperation, call, type Catalogue, type Checked } from "@remit/core";
import type { StoredEffects } from "#operations/implement.ts";
import { effectsOf } from "./effects.ts";

export type List = readonly AnyOperation<StoredEffects>[];
/** What one request brings along with its input. */
export type Own = {
  /** The key of a write, empty where there is none. */
  readonly key: string;
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((share: number) => void) | undefined;
  /** The organisation from whose catalogue to answer. */
  readonly catalogue?: string | undefined;
};
/** Asks one operation of the list by name. */
export type Ask = (name: string, input: unknown, own: Own) => Promise<Checked<unknown>>;

const closed = { issues: [{ code: "store/unreachable", path: [], data: {} }] };

/** The way in for every address: the one `call`, with what this door supplies; the store only where it is needed. */
export const asking =
  ({
    list,
    today,
    store,
  }: {
    readonly list: List;
    readonly today: () => string;
    readonly store: Promise<Checked<StoredEffects["store"]>> | undefined;
  }): Ask =>
  async (name, input, { key, signal, progress, catalogue }) => {
    const needs = list.find((each) => each.name === name)?.effects.includes("store") === true;
    const opened = needs || catalogue !== undefined ? ((await store) ?? closed) : undefined;
    if (opened?.issues) return { issues: opened.issues };
    let own: Catalogue | undefined;
    if (opened !== undefined && catalogue !== undefined) {
      const { catalogueAt } = await import("#operations/catalogue-at.ts");
      const { value, issues } = await catalogueAt(opened.value, catalogue);
      if (issues) return { issues };
      own = value;
    }
    const effects = {
      ...effectsOf(today, key),
      ...(opened && { store: opened.value }),
      ...(own && { catalogue: () => own }),
    };
    return call(list, name, input, { effects, signal, progress });
  };
