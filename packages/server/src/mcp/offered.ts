import type { Contract } from "@remit/core";

/**
 * The contracts a door may offer to whoever is on its other side: to the people at this machine all but those of a
 * link's holder (who has a page for it), to everybody else the pure ones.
 */
export const offered = <C extends Contract>(contracts: readonly C[], to: "local" | "anyone"): readonly C[] =>
  contracts.filter(({ access = "anyone" }) => access === "anyone" || (access === "local" && to === "local"));
