import type { Decision } from "@remit/core";

export type Dissent = Decision["dissent"][number];

/** A decision with a text set, or taken away where nothing was typed. */
export const withText = (decision: Decision, key: "by" | "on" | "why", typed: string): Decision => {
  const { [key]: _, ...rest } = decision;
  const text = typed.trim();
  return text === "" ? rest : { ...decision, [key]: text };
};

/** Whether there is both somebody and something they say. */
export const isWhole = ({ who, says }: Dissent): boolean => who.trim() !== "" && says.trim() !== "";

const trimmed = ({ who, says }: Dissent): Dissent => ({ who: who.trim(), says: says.trim() });

/** A decision with one more who saw it otherwise; a record holds a hundred. */
export const withDissent = (decision: Decision, dissent: Dissent): Decision => ({
  ...decision,
  dissent: [...decision.dissent, trimmed(dissent)].slice(0, 100),
});

/** A decision with what somebody says worded otherwise; nothing in its place takes it away. */
export const dissentAt = (decision: Decision, at: number, dissent: Dissent | undefined): Decision => ({
  ...decision,
  dissent: dissent ? decision.dissent.with(at, trimmed(dissent)) : decision.dissent.toSpliced(at, 1),
});
