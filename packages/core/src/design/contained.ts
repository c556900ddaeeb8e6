import type { Letter } from "#model/structure.ts";

/** Letters that one contains: who answers or works is heard anyway, and who is consulted is informed. */
export const contained: Readonly<Record<Letter, readonly Letter[]>> = {
  A: ["C", "I"],
  R: ["C", "I"],
  C: ["I"],
  I: [],
};
