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

/** By what a file tells one person from another, beside a name. */
const marks = ["email", "number", "login", "dn"] as const;

/** Whether two names have a word in common, as "Ann Lee" and "A. Lee-Fox" have; whoever has no name may be anybody. */
const isAlike = (one: string, other: string): boolean => {
  const words = (name: string): string[] =>
    fold(name)
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 1);
  const [a, b] = [words(one), new Set(words(other))];
  return a.length === 0 || b.size === 0 || a.some((word) => b.has(word));
};

/**
 * Whether two rows of one id, address or number are about one person: an equal name and an equal mark say so, and a name that is
 * like it where no mark is another one; where they say no mark both, it is the name.
 */
export const samePerson = (a: Row, b: Row): boolean => {
  const told = marks.flatMap((field) => {
    const [one, other] = [a.told(field)?.text, b.told(field)?.text];
    return one === undefined || other === undefined ? [] : [fold(one) === fold(other)];
  });
  const [one, other] = [nameOf(a), nameOf(b)];
  const isEqual = fold(one) === fold(other);
  if (told.length === 0) return isEqual;
  return told.includes(true) && (isEqual || (isAlike(one, other) && !told.includes(false)));
};

/** Whose address and number is whose: by each place what it says of itself that somebody else says above. */
export const somebodyElses = (rows: readonly Row[]): { at: number; field: "email" | "number"; row: Row }[] =>
  (["email", "number"] as const).flatMap((field) => {
    const first = new Map<string, Row>();
    return rows.flatMap((row, at) => {
      const said = row.told(field)?.text;
      if (said === undefined) return [];
      const before = first.get(fold(said));
      if (before === undefined) first.set(fold(said), row);
      return before === undefined || samePerson(before, row) ? [] : [{ at, field, row: before }];
    });
  });

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
