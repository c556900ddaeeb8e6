import type { Catalogue } from "#model/catalogue.ts";
import compiled from "./catalogue.json" with { type: "json" };
import { indexOf } from "./index.ts";

/** The catalogue that ships with Remit, compiled from `data/catalogue` by `npm run catalogue`. */
// The JSON is written by the compiler from values that passed catalogueSchema; a test compiles afresh and compares.
export const shippedCatalogue = compiled as unknown as Catalogue;

export const shipped = indexOf(shippedCatalogue);
