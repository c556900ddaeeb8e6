import { type Kind, kinds, type RightRow } from "./rights-model.ts";

export const rightProblems = ["nobody", "overlap"] as const;
/** Nobody decides; or several do, and no limit tells which of them. */
export type RightProblem = (typeof rightProblems)[number];
export const hasRightProblem = ({ deciders, unclear }: RightRow, problem: RightProblem): boolean =>
  problem === "nobody" ? deciders.length === 0 : unclear;
export const isRightProblem = (row: RightRow): boolean =>
  rightProblems.some((each) => hasRightProblem(row, each));

/** Which kinds of decision are shown. */
export type RightFilter = {
  readonly kind: Kind | undefined;
  /** "any": every one with a problem. */
  readonly problem: RightProblem | "any" | undefined;
  /** A position with a part in it. */
  readonly position: string | undefined;
  readonly text: string;
};
export const noRightFilter: RightFilter = {
  kind: undefined,
  problem: undefined,
  position: undefined,
  text: "",
};

export const isKind = (value: string): value is Kind => kinds.some((each) => each === value);

export const filteredRights = (
  rows: readonly RightRow[],
  { kind, problem, position, text }: RightFilter,
): RightRow[] => {
  const wanted = text.trim().toLowerCase();
  return rows.filter(
    (row) =>
      (kind === undefined || row.kind === kind) &&
      (problem === undefined || (problem === "any" ? isRightProblem(row) : hasRightProblem(row, problem))) &&
      (position === undefined || row.grants.has(position)) &&
      row.name.toLowerCase().includes(wanted),
  );
};
