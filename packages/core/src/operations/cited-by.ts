import type { Catalogue } from "#model/catalogue.ts";

/** A place in the catalogue that rests on a statement, or names it as speaking against. */
export type Citation = {
  readonly list: string;
  readonly id: string;
  /** The way down inside the entry: ["strengths", "it-operations"]. */
  readonly at: readonly string[];
  readonly as: "cites" | "against";
};

const lists = [
  "accountabilities",
  "roles",
  "relations",
  "titles",
  "requirements",
  "questions",
  "careerQuestions",
  "readiness",
  "process",
  "career",
  "disagreements",
] as const;

const nameOf = (entry: object): string => {
  const { id, title, roles } = entry as { id?: string; title?: string; roles?: readonly string[] };
  return id ?? title ?? roles?.join("/") ?? "";
};

/** Every place of the catalogue that cites a statement, in the catalogue's order. */
export const citedBy = (catalogue: Catalogue, statement: string): Citation[] => {
  const found: Citation[] = [];
  for (const list of lists)
    for (const entry of catalogue[list]) {
      const walk = (value: unknown, at: readonly string[]): void => {
        if (typeof value !== "object" || value === null) return;
        for (const [key, inner] of Object.entries(value)) {
          const listed = (key === "cites" || key === "against") && Array.isArray(inner);
          if (listed && inner.includes(statement)) found.push({ list, id: nameOf(entry), at, as: key });
          // Inside a list, an entry is known by its own id or role where it has one, else by its place.
          const step =
            Array.isArray(value) && inner !== null && typeof inner === "object" ? nameOf(inner) || key : key;
          if (!listed) walk(inner, [...at, step]);
        }
      };
      walk(entry, []);
    }
  return found;
};
