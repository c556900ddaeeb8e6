import type { Assessment } from "@remit/core";

type Values = Readonly<Record<string, unknown>>;

/** Of two states, what differs is set back to the first; what else is there now stays. */
const back = <T extends Values>(now: T | undefined, before: T | undefined, after: T | undefined): T => {
  const keys = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  const differing = [...keys].filter((key) => JSON.stringify(before?.[key]) !== JSON.stringify(after?.[key]));
  const rest = Object.entries(now ?? {}).filter(([key]) => !differing.includes(key));
  const restored = differing.flatMap((key) => (before && key in before ? [[key, before[key]]] : []));
  return Object.fromEntries([...rest, ...restored]) as T;
};

/** An assessment with one change taken back, and nothing of what came in from elsewhere since. */
export const stepBack = (now: Assessment, before: Assessment, after: Assessment): Assessment => {
  const { notes: _, ...rest } = now;
  const notes = back(now.notes, before.notes, after.notes);
  return {
    ...rest,
    organisation: back(now.organisation, before.organisation, after.organisation),
    answers: back(now.answers, before.answers, after.answers),
    ...(Object.keys(notes).length > 0 && { notes }),
  };
};
