import type { Lines } from "./lines.ts";
import type { Position } from "#model/structure.ts";

/**
 * Whether somebody who works on an outcome is within reach of the one who answers for it: below it, by solid lines or a dotted
 * one; above it, which is another matter; or beside it under the same superior, who is near enough.
 */
export const inReach = (
  lines: Pick<Lines, "chain" | "under" | "superior">,
  position: (id: string) => Position,
  answers: string,
  id: string,
): boolean => {
  const superior = lines.superior(answers);
  return (
    [id, ...lines.chain(id)].some(
      (at) => at === answers || position(at).dotted.some((to) => to === answers || lines.under(to, answers)),
    ) ||
    lines.chain(answers).includes(id) ||
    (superior !== undefined && lines.superior(id) === superior)
  );
};
