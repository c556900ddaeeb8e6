import type { Checked, Contract, Door, Effects, Who } from "@remit/core";
import type { Kysely } from "kysely";
import type { z } from "zod";
import type { Writing } from "#store/keep.ts";
import type { Store } from "#store/store.ts";
import type { Tables } from "#store/tables.ts";

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
    return { run: (input, door) => run(input, { db: storeOf(door).db, door }) };
  },
});

class Undone extends Error {
  readonly issues: NonNullable<Checked<never>["issues"]>;
  constructor(issues: NonNullable<Checked<never>["issues"]>) {
    super("undone");
    this.issues = issues;
  }
}

/** The code of a contract that writes; `orgOf` says which organisation it is about. */
export const writes = <C extends Contract>(
  contract: C,
  orgOf: (input: In<C>, door: StoredDoor) => string,
  load: () => Promise<{ run: (input: In<C>, write: Write) => Promise<Checked<Out<C>>> }>,
): Implemented<C> => ({
  ...contract,
  load: async () => {
    const { run } = await load();
    return {
      run: async (input, door) => {
        const { now, ids, who } = door.effects;
        if (now === undefined || ids === undefined || who === undefined)
          throw new Error("a write needs now, ids and who from its door");
        const org = orgOf(input, door);
        try {
          return await storeOf(door)
            .db.transaction()
            .execute(async (db) => {
              const answer = await run(input, { db, org, who: who(), at: now(), ids, door });
              if (answer.issues) throw new Undone(answer.issues);
              return answer;
            });
        } catch (error) {
          if (error instanceof Undone) return { issues: error.issues };
          throw error;
        }
      },
    };
  },
});
