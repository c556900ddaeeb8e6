import type { CatalogueIndex, CitedStatement, Statement } from "@remit/core";
import { vocabulary } from "./vocabulary.ts";

const { tags } = vocabulary;

/** What weakens a statement, in a word or two each. */
const tagsOf = ({ modality, condition, proxy }: Statement): string[] => [
  ...(modality === "possible" ? [tags.possible] : []),
  ...(modality === "conditional"
    ? [condition === undefined ? "conditional" : tags.conditional(condition)]
    : []),
  ...(proxy ? [tags.proxy] : []),
];

export const statementHref = (id: string): string => `/statements/${encodeURIComponent(id)}`;

/** Cited statements ready to show, in the order of the ids; an id that is not among them is left out. */
export const quotesOf = (
  cites: readonly string[],
  statements: Readonly<Record<string, CitedStatement>>,
): { id: string; href: string; text: string; where: string; tags: string[] }[] =>
  [...new Set(cites)].flatMap((id) => {
    const statement = statements[id];
    if (statement === undefined) return [];
    const where = `${statement.sourceTitle}, ${statement.place}`;
    return [{ id, href: statementHref(id), text: statement.text, where, tags: tagsOf(statement) }];
  });

/** Statements of the catalogue by id, as results of operations carry them. */
export const citedFrom = (index: CatalogueIndex, cites: readonly string[]): Record<string, CitedStatement> =>
  Object.fromEntries(
    cites.flatMap((id) => {
      const statement = index.statement.get(id);
      if (statement === undefined) return [];
      const source = index.source.get(statement.source);
      return [
        [
          id,
          {
            ...statement,
            sourceTitle: source?.title ?? statement.source,
            publisher: source?.publisher ?? "",
          } satisfies CitedStatement,
        ],
      ];
    }),
  );
