import type { StructureChange as Change, Structure } from "@remit/core";
import { useMemo } from "react";
import { useCatalogue } from "#client/catalogue.ts";
import { useAsk } from "#client/use-ask.ts";

/** Names by id, as the page has them; an id that nobody knows is its own. */
export type Names = {
  readonly accountability: (id: string) => string;
  readonly right: (id: string) => string;
  readonly position: (id: string) => string;
};

/** Names of the catalogue, of a structure, and of what some changes add to it. */
export const useNames = (structure: Structure, changes: readonly Change[]): Names => {
  const index = useCatalogue();
  const rights = useAsk("decision-rights", {}).answer?.value?.decisionRights;
  return useMemo(() => {
    const own = new Map(
      changes
        .flatMap((each) => (each.do === "add-accountability" ? [each.accountability] : []))
        .concat(structure.accountabilities)
        .map(({ id, name }) => [id, name]),
    );
    const seats = new Map(structure.positions.map(({ id, title }) => [id, title]));
    const named = new Map(rights?.map(({ id, name }) => [id, name]));
    return {
      accountability: (id) => index.accountability.get(id)?.name ?? own.get(id) ?? id,
      right: (id) => named.get(id) ?? id,
      position: (id) => seats.get(id) ?? id,
    };
  }, [structure, changes, index, rights]);
};
