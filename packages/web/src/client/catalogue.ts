import { type CatalogueIndex, type CatalogueRef, indexOf, type Issue } from "@remit/core";
import { use, useSyncExternalStore } from "react";
import { catalogueArrives, onCatalogue } from "./ask.ts";

type Now = { readonly index: CatalogueIndex; readonly issues: readonly Issue[] | undefined };

let now: Now | undefined;
const listeners = new Set<() => void>();

onCatalogue(({ catalogue, issues }) => {
  now = { index: indexOf(catalogue), issues };
  for (const hear of listeners) hear();
});
const first = catalogueArrives.then(({ catalogue }) => indexOf(catalogue));

const subscribe = (hear: () => void): (() => void) => {
  listeners.add(hear);
  return () => listeners.delete(hear);
};

/** The catalogue with its look-ups by id, own amendments in it; suspends until the worker has sent it. */
export const useCatalogue = (): CatalogueIndex =>
  useSyncExternalStore(subscribe, () => now)?.index ?? use(first);

/** Which catalogue is in use, where it is one with amendments; nothing while it is on its way. */
export const useOwnRef = (): CatalogueRef | undefined => {
  const catalogue = useSyncExternalStore(subscribe, () => now)?.index.catalogue;
  return catalogue?.own === undefined ? undefined : catalogue;
};

/** Changes whenever the catalogue does. */
export const useCatalogueHash = (): string =>
  useSyncExternalStore(subscribe, () => now?.index.catalogue.own?.hash ?? "");

/** What keeps the amendments of this browser from being put into the catalogue, if anything does. */
export const useSetAside = (): readonly Issue[] | undefined =>
  useSyncExternalStore(subscribe, () => now?.issues);
