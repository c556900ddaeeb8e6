import { type CatalogueIndex, indexOf } from "#catalogue/index.ts";
import { shipped } from "#catalogue/shipped.ts";
import type { Door, Effects } from "#model/operation.ts";

/** The catalogue an operation answers from: the one its door gives, else the one that ships with Remit. */
export const catalogueFor = ({ effects }: Door<Pick<Effects, "catalogue">>): CatalogueIndex => {
  const given = effects.catalogue?.();
  return given === undefined ? shipped : indexOf(given);
};
