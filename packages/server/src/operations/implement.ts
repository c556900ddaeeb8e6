import type { Checked, Contract, Door, Effects, Who } from "@remit/core";
import type { Kysely } from "kysely";
import type { z } from "zod";
import type { Writing } from "#store/keep.ts";
import type { Store } from "#store/store.ts";
import type { Tables } from "#store/tables.ts";
import { notKeepable } from "#store/text.ts";
import { asking, transact } from "#store/transact.ts";

/** What stored operations need from their door. */
export type StoredEffects = Effects & {
  readonly store: Store;
  readonly who: () => Who;
  /** The key its sender gave a write, so that sending it twice changes nothing more. */
  readonly key: () => string;
};
export type StoredDoor = Door<StoredEffects>;

/** For an operation that only reads. */
export type Reading = { readonly db: Kysely<Tables>; readonly door: StoredDoor };
/** For one that writes: all of it in one transaction, which issues undo. */
export type Write = Writing & { readonly door: StoredDoor };

type In<C extends Contract> = z.output<C["input"]>;
type Out<C extends Contract> = z.input<C["output"]>;
export type Implemented<C extends Contract> = C & {
  readonly load: () => Promise<{ run: (input: In<C>, door: StoredDoor) => Promise<Checked<Out<C>>> }>;
};

const storeOf = ({ effects }: StoredDoor): Store => {
  if (effects.store === undefined) throw new Error("a stored operation needs a store from its door");
  return effects.store;
};

/** The code of a contract that reads. */
export const reads = <C extends Contract>(
  contract: C,
  load: () => Promise<{ run: (input: In<C>, reading: Reading) => Promise<Checked<Out<C>>> }>,
): Implemented<C> => ({
  ...contract,
  load: async () => {
    const { run } = await load();
    return {
      run: (input, door) => {
        const issues = notKeepable(input);
        if (issues.length > 0) return Promise.resolve({ issues });
        return asking(() => run(input, { db: storeOf(door).db, door }));
      },
    };
  },
});

/** What some writes work out beforehand, outside the transaction, so that nobody waits for it. */
type Beforehand<C extends Contract, B> = (
  input: In<C>,
  reading: Reading & { readonly org: string },
) => Promise<Checked<B>>;

/**
 * The code of a contract that writes; `orgOf` says which organisation it is about. `beforehand` runs first, outside the
 * transaction. `once`: its answer holds a secret, and is not kept for a second time.
 */
export const writes = <C extends Contract, B = undefined>(
  contract: C,
  orgOf: (input: In<C>, door: StoredDoor) => string,
  load: () => Promise<{
    beforehand?: Beforehand<C, B>;
    run: (input: In<C>, write: Write, before: B) => Promise<Checked<Out<C>>>;
  }>,
  { once = false }: { readonly once?: boolean } = {},
): Implemented<C> => ({
  ...contract,
  load: async () => {
    const { run, beforehand } = await load();
    return {
      run: async (input, door) => {
        const { now, ids, who } = door.effects;
        if (now === undefined || ids === undefined || who === undefined)
          throw new Error("a write needs now, ids and who from its door");
        const issues = notKeepable(input);
        if (issues.length > 0) return { issues };
        const org = orgOf(input, door);
        const { db: store } = storeOf(door);
        const before = await (beforehand && asking(() => beforehand(input, { db: store, org, door })));
        if (before?.issues) return before;
        const key = door.effects.key?.() ?? "";
        return transact(store, async (db) => {
          const write = { db, org, who: who(), at: now(), ids, door };
          const work = () => run(input, write, before?.value as B);
          if (key === "") return work();
          const { atMostOnce } = await import("./receipts.ts");
          return atMostOnce(write, { key, operation: contract.name, input, secret: once }, work);
        });
      },
    };
  },
});
