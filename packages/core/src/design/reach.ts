import type { Lines } from "./lines.ts";
import type { Position } from "#model/structure.ts";

/**
 * Finds whether somebody who works on an outcome is within reach of the one who answers for it: below it, by solid lines or a
 * dotted one; above it, which is another matter; or beside it under the same superior, who is near enough.
 */
export const reachOf = (
  { nearest, under, superior }: Pick<Lines, "nearest" | "under" | "superior">,
  position: (id: string) => Position,
  answers: string,
): ((id: string) => boolean) => {
  const dots = (id: string): boolean =>
    position(id).dotted.some((to) => to === answers || under(to, answers));
  const dotsAbove = nearest(dots);
  const over = superior(answers);
  return (id) =>
    id === answers ||
    under(id, answers) ||
    under(answers, id) ||
    (over !== undefined && superior(id) === over) ||
    dots(id) ||
    dotsAbove(id) !== undefined;
};
