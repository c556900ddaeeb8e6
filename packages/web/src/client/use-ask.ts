import type { Amendment, Checked, InputOf, OutputOf, operations } from "@remit/core";
import { useEffect, useState } from "react";
import { ask, type Name } from "./ask.ts";
import { useCatalogueHash } from "./catalogue.ts";

type List = typeof operations;
export type Answered<T> = {
  /** The newest answer; the one before it while a new one is under way, so that nothing flashes. */
  readonly answer: Checked<T> | undefined;
  /** Whether `answer` belongs to the input given now. */
  readonly fresh: boolean;
  /** The message of a bug, should there be one. */
  readonly broken: string | undefined;
};

const kept = new Map<string, Checked<unknown>>();
const most = 60;

const keep = (key: string, answer: Checked<unknown>): void => {
  kept.set(key, answer);
  const oldest = kept.keys().next().value;
  if (kept.size > most && oldest !== undefined) kept.delete(oldest);
};

/**
 * An operation's answer for an input, asked again when the input changes; equal inputs are answered from memory,
 * which is sound because operations are pure and a change of the catalogue asks again. `undefined` as input asks nothing;
 * `trial` answers with these amendments instead of those in use.
 */
export const useAsk = <N extends Name>(
  name: N,
  input: InputOf<List, N> | undefined,
  trial?: readonly Amendment[],
): Answered<OutputOf<List, N>> => {
  type Out = Checked<OutputOf<List, N>>;
  const catalogue = useCatalogueHash();
  const rests = trial === undefined ? catalogue : JSON.stringify(trial);
  const key = input === undefined ? undefined : `${name} ${JSON.stringify(input)} ${rests}`;
  const [last, setLast] = useState<{ key: string; broken?: string }>();
  useEffect(() => {
    if (key === undefined || kept.has(key)) return;
    let wanted = true;
    (ask as (name: Name, input: unknown, trial?: readonly Amendment[]) => Promise<Out>)(
      name,
      input,
      trial,
    ).then(
      (answer) => {
        keep(key, answer);
        if (wanted) setLast({ key });
        return answer;
      },
      (error: unknown) => {
        if (wanted) setLast({ key, broken: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => {
      wanted = false;
    };
    // The key stands for name, input and catalogue.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key]);
  const [shown, setShown] = useState<{ key: string; answer: Out }>();
  const now = key === undefined ? undefined : (kept.get(key) as Out | undefined);
  if (key !== undefined && now !== undefined && shown?.key !== key) setShown({ key, answer: now });
  const fresh = now !== undefined;
  return {
    answer: now ?? (key === undefined ? undefined : shown?.answer),
    fresh,
    broken: last?.key === key ? last?.broken : undefined,
  };
};
