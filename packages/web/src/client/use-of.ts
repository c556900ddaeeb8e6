import type { Checked, InputOf, OutputOf, operations } from "@remit/core";
import { useEffect, useState } from "react";
import { ask, type Name } from "./ask.ts";
import { useCatalogueHash } from "./catalogue.ts";
import type { Answered } from "./use-ask.ts";

type List = typeof operations;
/** What an answer is about: the first is what it is kept with, and goes when that goes. */
export type About = readonly [object, unknown?, unknown?];

type Whole = readonly [first: object, second: unknown, third: unknown, catalogue: string];
type Kept = { readonly name: Name; readonly about: Whole; readonly answer: Checked<unknown> };
const kept = new WeakMap<object, Kept[]>();

const same = (a: Whole, b: Whole): boolean => a.every((each, at) => Object.is(each, b[at]));

const find = (name: Name, about: Whole): Kept | undefined =>
  kept.get(about[0])?.find((each) => each.name === name && same(each.about, about));

const keep = (name: Name, about: Whole, answer: Checked<unknown>): void => {
  const all = kept.get(about[0]) ?? [];
  kept.set(about[0], [...all, { name, about, answer }]);
};

const nothing = {};

/**
 * An operation's answer about something large, such as a structure of ten thousand positions: told apart by identity, where
 * `useAsk` would write out the whole input. `quiet`: asked once the input has been the same for so many milliseconds; `after`:
 * counted from when that is over.
 */
export const useOf = <N extends Name>(
  name: N,
  about: About | undefined,
  input: () => InputOf<List, N>,
  { quiet = 0, after }: { readonly quiet?: number; readonly after?: () => Promise<void> } = {},
): Answered<OutputOf<List, N>> => {
  type Out = Checked<OutputOf<List, N>>;
  const catalogue = useCatalogueHash();
  const [first, second, third] = about ?? [nothing];
  const whole: Whole = [first, second, third, catalogue];
  const [, hear] = useState(0);
  const [broken, setBroken] = useState<{ readonly about: Whole; readonly says: string }>();
  useEffect(() => {
    if (about === undefined || find(name, whole)) return;
    let wanted = true;
    const put = (): void => {
      (ask as (name: Name, input: unknown) => Promise<Out>)(name, input()).then(
        (answer) => {
          keep(name, whole, answer);
          if (wanted) hear((times) => times + 1);
          return answer;
        },
        (error: unknown) => {
          const says = error instanceof Error ? error.message : String(error);
          if (wanted) setBroken({ about: whole, says });
        },
      );
    };
    let timer = 0;
    const start = (): void => {
      if (wanted) timer = window.setTimeout(put, quiet);
    };
    if (after) void after().then(start);
    else start();
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
    // What it is about stands for the input.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [name, quiet, after, first, second, third, catalogue]);
  const now = about === undefined ? undefined : (find(name, whole)?.answer as Out | undefined);
  const [shown, setShown] = useState<{ readonly about: Whole; readonly answer: Out }>();
  if (now !== undefined && now !== shown?.answer) setShown({ about: whole, answer: now });
  // The one before stays while only the first of what it is about is another.
  const before =
    shown && same(shown.about, [shown.about[0], second, third, catalogue]) ? shown.answer : undefined;
  return {
    answer: now ?? (about === undefined ? undefined : before),
    fresh: now !== undefined,
    broken: broken && same(broken.about, whole) ? broken.says : undefined,
  };
};
