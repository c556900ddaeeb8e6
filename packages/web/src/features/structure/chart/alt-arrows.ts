/** What Alt does with an arrow to a position: one place before or after among its siblings, a layer up, a layer down. */
export type AltAct = "before" | "after" | "up" | "down";

/** By the arrow's name, the way it is seen: siblings stand side by side, or one below the other (across, and in the list). */
export const altArrows = (stacked: boolean): Readonly<Record<string, AltAct>> =>
  stacked
    ? { ArrowUp: "before", ArrowDown: "after", ArrowLeft: "up", ArrowRight: "down" }
    : { ArrowLeft: "before", ArrowRight: "after", ArrowUp: "up", ArrowDown: "down" };
