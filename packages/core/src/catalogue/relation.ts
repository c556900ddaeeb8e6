import type { Relation } from "#model/role.ts";
import type { CatalogueIndex } from "./index.ts";

/** What the catalogue says of two roles, in either order. */
export const relationOf = (index: CatalogueIndex, a: string, b: string): Relation | undefined =>
  index.catalogue.relations.find(({ roles }) => roles.includes(a) && roles.includes(b) && a !== b);

/** How the first stands to the second by a relation's order. */
export const verdictFor = (
  order: Relation["order"],
  first: string,
): "above" | "below" | "level" | "depends" => {
  if (order.above === "level" || order.above === "depends") return order.above;
  return order.above === first ? "above" : "below";
};
