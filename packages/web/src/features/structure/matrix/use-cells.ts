import type { StructureChange as Change, Issue } from "@remit/core";
import { useEffect, useRef, useState } from "react";
import type { Table } from "../frame.tsx";
import { changesTo, type Held, heldBy } from "./cells.ts";

type Pending = ReadonlyMap<string, Held>;
const none: Pending = new Map();
const keyOf = (accountability: string, position: string): string =>
  JSON.stringify([accountability, position]);

/**
 * Letters as they were last meant: a press shows at once, and the next one starts from it, while the changes are made one
 * after another elsewhere. `fresh`: the table shows every change that was made.
 */
export const useCells = ({ structure, change }: Table, fresh: boolean) => {
  const [pending, setPending] = useState(none);
  const [under, setUnder] = useState(0);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const latest = useRef(none);
  const show = (next: Pending): void => {
    latest.current = next;
    setPending(next);
  };
  const done = under === 0 && fresh;
  useEffect(() => {
    if (!done || latest.current.size === 0) return;
    latest.current = none;
    setPending(none);
  }, [done]);
  const heldNow = (all: Pending, accountability: string, position: string): Held =>
    all.get(keyOf(accountability, position)) ?? heldBy(structure.assignments[accountability], position);

  const make = async (changes: readonly Change[]): Promise<void> => {
    setUnder((number) => number + 1);
    const refused = await change(changes);
    setIssues(refused);
    setUnder((number) => number - 1);
  };
  return {
    /** What a cell holds, with what is under way. */
    held: (accountability: string, position: string): Held => heldNow(pending, accountability, position),
    /** Makes of a cell what is meant, as one step. */
    put: (accountability: string, position: string, meant: (held: Held) => Held): void => {
      const before = heldNow(latest.current, accountability, position);
      const after = meant(before);
      const changes = changesTo(accountability, position, before, after);
      if (changes.length === 0) return;
      show(new Map(latest.current).set(keyOf(accountability, position), after));
      void make(changes);
    },
    /** Any other changes, as one step. */
    make,
    /** Changes as long as what is under way does. */
    pending,
    /** What kept the last change from being made. */
    issues,
  };
};
export type Cells = ReturnType<typeof useCells>;
