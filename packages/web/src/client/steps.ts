/** What something was before its changes, and what was taken back since. */
export type Steps<T> = { readonly past: readonly T[]; readonly future: readonly T[] };

/** After a change: `before` can be come back to, as one of the last `most`; nothing is left to redo. */
export const stepped = <T>({ past }: Steps<T>, before: T, most: number): Steps<T> => ({
  past: [...past, before].slice(-most),
  future: [],
});

/** One step from `now`, back from the past or forth from the future: what is there then, and the steps left; nothing where there is none. */
export const taken = <T>(
  steps: Steps<T>,
  now: T,
  from: keyof Steps<T>,
): { readonly next: T; readonly left: Steps<T> } | undefined => {
  const to = from === "past" ? "future" : "past";
  const next = steps[from].at(-1);
  if (next === undefined) return undefined;
  return { next, left: { ...steps, [from]: steps[from].slice(0, -1), [to]: [...steps[to], now] } };
};
