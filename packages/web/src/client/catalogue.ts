import { type CatalogueIndex, indexCatalogue } from "@remit/core";
import { use } from "react";
import { catalogueArrives } from "./ask.ts";

const indexed: Promise<CatalogueIndex> = catalogueArrives.then(indexCatalogue);

/** The catalogue with its look-ups by id; suspends until the worker has sent it. */
export const useCatalogue = (): CatalogueIndex => use(indexed);
