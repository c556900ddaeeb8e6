import { fold, nameOf, type Row } from "./seats.ts";

const longestId = 120;

/** Letters and digits of a text, with hyphens between: an id for what has none. */
const slug = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, 60);

/** The id a row brings: its own, else the e-mail address, number, login or DN it is known by. */
const broughtId = (row: Row): string | undefined => {
  for (const field of ["id", "email", "number", "login", "dn"] as const) {
    const said = row.told(field)?.text;
    if (said !== undefined && said.length <= longestId) return field === "email" ? fold(said) : said;
  }
  return undefined;
};

type Given = { readonly row: Row; readonly id: string; readonly twin?: "same" | "person" | "other" };

/** Whether two rows of one id are about one person: by e-mail and number where both say them, else by name. */
const samePerson = (a: Row, b: Row): boolean => {
  const told = (["email", "number", "login", "dn"] as const).flatMap((field) => {
    const [one, other] = [a.told(field)?.text, b.told(field)?.text];
    return one === undefined || other === undefined ? [] : [fold(one) === fold(other)];
  });
  return told.length > 0 ? told.includes(true) : fold(nameOf(a)) === fold(nameOf(b));
};

/** Gives ids beside those that are taken: `ada-2`, `ada-3`, each once. */
export const besides = (taken: { readonly has: (id: string) => boolean }): ((id: string) => string) => {
  const next = new Map<string, number>();
  const given = new Set<string>();
  return (id) => {
    const base = id.slice(0, longestId - 8);
    let nth = next.get(base) ?? 2;
    while (taken.has(`${base}-${nth}`) || given.has(`${base}-${nth}`)) nth += 1;
    next.set(base, nth + 1);
    given.add(`${base}-${nth}`);
    return `${base}-${nth}`;
  };
};

/**
 * An id for every row: the one it brings, else its name or title as one. A row whose id stands above already is a twin: the same
 * row once more, the same person, or another one. Rows that bring no id and name nobody are vacancies, of which there may be several alike.
 */
export const idsOf = (rows: readonly Row[]): Given[] => {
  const brought = rows.map(broughtId);
  const taken = new Set(brought.filter((id) => id !== undefined));
  const beside = besides(taken);
  const first = new Map<string, Row>();
  /** Whoever brings an address or number that stands above under an id is the one above. */
  const known = new Map<string, string>();
  const nameless = new Map<string, Row>();
  return rows.map((row, at) => {
    const own =
      row.told("id") === undefined ? (known.get(fold(brought[at] ?? "")) ?? brought[at]) : brought[at];
    if (own !== undefined) {
      const before = first.get(own);
      if (before !== undefined)
        return {
          row,
          id: own,
          twin: before.same() === row.same() ? "same" : samePerson(before, row) ? "person" : "other",
        };
      first.set(own, row);
      for (const field of ["email", "number"] as const) {
        const said = row.told(field)?.text;
        if (said !== undefined && !known.has(fold(said))) known.set(fold(said), own);
      }
      return { row, id: own };
    }
    const name = nameOf(row);
    const same = row.same();
    const before = name === "" ? undefined : nameless.get(same);
    const base = slug(name === "" ? (row.told("title")?.text ?? "") : name) || "position";
    if (before !== undefined) return { row, id: base, twin: "same" };
    nameless.set(same, row);
    const id = taken.has(base) ? beside(base) : base;
    taken.add(id);
    return { row, id };
  });
};
