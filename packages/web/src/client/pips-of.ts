import type { Holding } from "@remit/core";

const steps: Readonly<Record<Holding, number | undefined>> = {
  owns: 3,
  shares: 2,
  supports: 1,
  none: 0,
  "not-stated": undefined,
};

/** A holding on the scale of three squares, with how far a source takes it and whether it is judgement. */
export const pipsOf = ({
  holding,
  range,
  basis,
}: {
  readonly holding: Holding;
  readonly range?: readonly [Holding, Holding] | undefined;
  readonly basis: "statement" | "judgement";
}): { value: number | undefined; high: number | undefined; judged: boolean } => ({
  value: steps[holding],
  high: range === undefined ? undefined : steps[range[1]],
  judged: basis === "judgement",
});
