import type { Disagreement } from "#model/statement.ts";
import type { CatalogueIndex } from "./index.ts";

/** The roles a disagreement touches: those its treatment names, and those its statements are about. */
const rolesTouched = (index: CatalogueIndex, { touches, sides }: Disagreement): Set<string> => {
  const named = touches.flatMap((touch) => {
    const [kind, ...ids] = touch.split("/");
    if (kind === "order") return ids;
    return kind === "role" || kind === "profile" ? ids.slice(0, 1) : [];
  });
  const spoken = sides.flatMap(({ cites }) => cites).flatMap((id) => index.statement.get(id)?.about ?? []);
  return new Set([...named, ...spoken].filter((id) => index.role.has(id)));
};

/** Disagreements that touch at least `least` of the roles, in the catalogue's order. */
export const disagreementsAmong = (
  index: CatalogueIndex,
  roles: readonly string[],
  least: number,
): Disagreement[] =>
  index.catalogue.disagreements.filter((disagreement) => {
    const touched = rolesTouched(index, disagreement);
    return roles.filter((role) => touched.has(role)).length >= least;
  });

/** Disagreements about who of two is higher: their treatment names the order of the two. */
export const disagreementsOnOrder = (index: CatalogueIndex, a: string, b: string): Disagreement[] =>
  index.catalogue.disagreements.filter(({ touches }) =>
    touches.some((touch) => touch === `order/${a}/${b}` || touch === `order/${b}/${a}`),
  );
