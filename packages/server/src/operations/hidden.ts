import type { Row } from "#store/tables.ts";

/**
 * The blind rule (docs/decisions/blind-answers.md): in a blind assessment, what a respondent other than the organiser
 * answers in a round is seen by nobody else until that round is revealed.
 */
export const isHidden = (
  { blind, revealed }: Pick<Row<"assessment">, "blind" | "revealed">,
  { organiser }: Pick<Row<"respondent">, "organiser">,
  round: number,
): boolean => blind && !organiser && round > revealed;
