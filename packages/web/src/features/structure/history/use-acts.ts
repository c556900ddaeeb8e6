import type { Change } from "@remit/core";
import { useState } from "react";
import { keepingOf } from "#client/keepings.ts";
import { useChange } from "#client/kept-here.tsx";
import { isUnreachable, type Reply } from "#client/server.ts";
import { settledStructures } from "#client/sync-structures.ts";
import { words } from "./words.ts";

export type Told = { readonly says: string; readonly wrong: boolean };

/** What can be done with versions of a structure. The server makes one more version of it, and this browser takes that. */
export const useActs = (id: string) => {
  const change = useChange();
  const [told, setTold] = useState<Told>();
  const act = async (done: string, ask: () => Promise<Reply<Change>>): Promise<void> => {
    // What was changed here last is a version of its own, to come back to.
    await settledStructures(id);
    const reply = await ask();
    const code = isUnreachable(reply) ? "unreachable" : (reply.issues?.[0]?.code ?? "");
    const wrong = reply.value === undefined;
    setTold({ says: wrong ? (words.cannot[code] ?? words.cannotOther) : done, wrong });
    await settledStructures(id);
  };
  return {
    told,
    undo: ({ id: made }: Change): void =>
      void act(words.undone, () =>
        change("undo-change", { organisation: keepingOf(id)?.organisation ?? "", change: made }),
      ),
    restore: ({ object, version: restore }: Change): void =>
      void act(words.restored, () => {
        const { organisation = "", version = restore } = keepingOf(id) ?? {};
        return change("restore-version", { organisation, kind: "structure", object, restore, version });
      }),
  };
};
