import type { CitedStatement } from "#model/comparison.ts";
import type { CatalogueIndex } from "./index.ts";

/** Every id under a key `cites` or `against` inside a value, in order of appearance, once each. */
const citesIn = (value: unknown, found: Set<string>): Set<string> => {
  if (typeof value !== "object" || value === null) return found;
  for (const [key, inner] of Object.entries(value)) {
    if ((key === "cites" || key === "against") && Array.isArray(inner))
      for (const id of inner) found.add(String(id));
    else citesIn(inner, found);
  }
  return found;
};

/** A statement with the words of its source, or nothing if the catalogue has no such statement. */
const citedStatement = (index: CatalogueIndex, id: string): CitedStatement | undefined => {
  const statement = index.statement.get(id);
  if (statement === undefined) return undefined;
  const source = index.source.get(statement.source);
  return {
    ...statement,
    sourceTitle: source?.title ?? statement.source,
    publisher: source?.publisher ?? "",
    ...(source?.url === undefined ? {} : { url: source.url }),
  };
};

/** Every statement that a result cites, by id. */
export const statementsOf = (index: CatalogueIndex, result: unknown): Record<string, CitedStatement> =>
  Object.fromEntries(
    [...citesIn(result, new Set())].flatMap((id) => {
      const cited = citedStatement(index, id);
      return cited === undefined ? [] : [[id, cited] as const];
    }),
  );
