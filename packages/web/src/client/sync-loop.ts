import { useSyncExternalStore } from "react";
import { Away } from "./telling.ts";

/** "none": nothing to keep yet. "away": the server is not reached, and the browser keeps it alone. */
export type SyncState = "none" | "saving" | "kept" | "away";

/** What is kept in step with the server. */
export type Synced = {
  /** Milliseconds without a change before it is sent. */
  readonly pause: number;
  /** Whether anything is to be sent; `known`: of what the server has heard of. */
  readonly waits: (known: boolean) => boolean;
  /** Whether the server has anything of it. */
  readonly kept: () => boolean;
  /** Sends what waits, and takes in one that is looked at; throws `Away`. */
  readonly work: (pulled: string | undefined) => Promise<void>;
  /** Calls whenever what this browser has of it changed. */
  readonly onChange: (hear: () => void) => void;
};

const longest = 15_000;

/** One tab of a browser sends; whoever does not get the turn looks again. */
const inTurn = async (work: () => Promise<void>): Promise<void> => {
  if (!("locks" in navigator)) return work();
  await navigator.locks.request("remit.sync", work);
};

/** Sends what changed after a pause, again after a failure, and takes in what changed elsewhere when the page is looked at. */
export const syncLoop = ({ pause, waits, kept, work, onChange }: Synced) => {
  let state: SyncState = "none";
  const listeners = new Set<() => void>();
  const become = (next: SyncState): void => {
    if (next === state) return;
    state = next;
    for (const hear of listeners) hear();
  };
  const subscribe = (hear: () => void): (() => void) => {
    listeners.add(hear);
    return () => listeners.delete(hear);
  };
  let timer: number | undefined;
  let failures = 0;
  const soon = (wait: number): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void run(), wait);
  };
  const run = (pulled?: string): Promise<void> =>
    inTurn(async () => {
      try {
        if (waits(false)) become("saving");
        await work(pulled);
        failures = 0;
        // Changed again meanwhile: nothing is called kept that is not.
        const more = waits(true);
        become(more ? "saving" : kept() ? "kept" : "none");
        if (more) soon(pause);
      } catch (error) {
        if (!(error instanceof Away)) throw error;
        failures += 1;
        become("away");
        // Where the server is another computer's, only looking at the page again could change that.
        if (error.why === "away") soon(Math.min(longest, 1000 * 2 ** failures));
      }
    });
  const settled = (id?: string): Promise<void> => {
    window.clearTimeout(timer);
    return run(id);
  };
  return {
    /** Whether what was entered has reached the server. */
    useState: (): SyncState => useSyncExternalStore(subscribe, () => state),
    /** Sends at once what is waiting, takes in what the server has of one, and waits until that is done or has failed. */
    settled,
    /** Does so for as long as the page is open. `atHand` says which one is looked at. */
    start: (atHand: () => string | undefined): void => {
      onChange(() => {
        if (failures > 0 || !waits(false)) return;
        become("saving");
        soon(pause);
      });
      const look = (): void => {
        failures = 0;
        void settled(atHand());
      };
      window.addEventListener("online", look);
      window.addEventListener("focus", look);
      document.addEventListener("visibilitychange", () => {
        if (document.visibilityState === "visible") look();
        else if (failures === 0 && waits(false)) void settled();
      });
      look();
    },
  };
};
