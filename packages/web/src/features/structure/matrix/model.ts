import {
  type CatalogueIndex,
  coverageOf,
  type HeldBy,
  type Letter,
  type Position,
  type Structure,
} from "@remit/core";

export type Row = {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly own: boolean;
  /** Positions by letter, those that are there. */
  readonly held: Readonly<Record<Letter, readonly Position[]>>;
  /** How it is held; absent where nobody need answer for it yet. */
  readonly standing: HeldBy | undefined;
  /** The one who answers is a supplier, which works but does not answer. */
  readonly outside: boolean;
  /** Nobody does the work. */
  readonly idle: boolean;
};
export type Group = { readonly id: string; readonly name: string; readonly rows: readonly Row[] };

/** A supplier, or somebody whose employer is one. */
export const isSupplier = ({ holder, engagement }: Position): boolean =>
  holder?.kind === "supplier" || engagement === "outsourced";

/** Where accountabilities of the organisation's own stand that name no domain of the catalogue. */
export const ownGroup = "own";

/** Accountabilities that somebody must answer for, by domain in the order of the catalogue, then the organisation's own. */
export const groupsOf = (index: CatalogueIndex, structure: Structure, ownName: string): Group[] => {
  const { positions, assignments, accountabilities } = structure;
  const { asked, standing } = coverageOf(structure);
  const seat = new Map(positions.map((position) => [position.id, position]));
  const own = new Map(accountabilities.map((each) => [each.id, each]));
  // What is of one's own and asked of nobody yet has its row too: it was written down to be given to somebody.
  const ids = [...new Set([...asked, ...own.keys()])];
  const rowOf = (id: string): Row => {
    const known = index.accountability.get(id);
    const mine = own.get(id);
    const seats = (letter: Letter): Position[] =>
      [...new Set(assignments[id]?.[letter])].flatMap((each) => seat.get(each) ?? []);
    const held = { A: seats("A"), R: seats("R"), C: seats("C"), I: seats("I") };
    return {
      id,
      name: known?.name ?? mine?.name ?? id,
      domain: known?.domain ?? ownGroup,
      own: known === undefined,
      held,
      standing: standing.get(id),
      outside: held.A.length === 1 && held.A.every(isSupplier),
      idle: standing.has(id) && held.R.length === 0,
    };
  };
  const rows = ids.map(rowOf);
  const order = new Map(index.catalogue.accountabilities.map(({ id }, at) => [id, at]));
  const groups = [
    ...index.catalogue.domains.map(({ id, name }) => ({ id, name })),
    { id: ownGroup, name: ownName },
  ];
  return groups.flatMap(({ id, name }) => {
    const inside = rows
      .filter((row) => row.domain === id)
      .toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
    return inside.length > 0 ? [{ id, name, rows: inside }] : [];
  });
};

export const rowsOf = (groups: readonly Group[]): Row[] => groups.flatMap(({ rows }) => rows);

export const problems = ["nobody", "overlap", "vacant", "outside", "idle"] as const;
export type Problem = (typeof problems)[number];
export const hasProblem = (row: Row, problem: Problem): boolean =>
  problem === "idle" || problem === "outside" ? row[problem] : row.standing === problem;
export const isProblem = (row: Row): boolean => problems.some((each) => hasProblem(row, each));

/** Which rows are shown. */
export type Filter = {
  readonly domain: string | undefined;
  /** "any": every row with a problem. */
  readonly problem: Problem | "any" | undefined;
  readonly text: string;
};
export const noFilter: Filter = { domain: undefined, problem: undefined, text: "" };

export const filtered = (groups: readonly Group[], { domain, problem, text }: Filter): Group[] => {
  const wanted = text.trim().toLowerCase();
  const shows = (row: Row): boolean =>
    (problem === undefined || (problem === "any" ? isProblem(row) : hasProblem(row, problem))) &&
    row.name.toLowerCase().includes(wanted);
  return groups.flatMap((group) => {
    const rows = domain === undefined || group.id === domain ? group.rows.filter(shows) : [];
    return rows.length > 0 ? [{ ...group, rows }] : [];
  });
};

/** For how many accountabilities each position answers. */
export const loadsOf = (rows: readonly Row[]): ReadonlyMap<string, number> => {
  const loads = new Map<string, number>();
  for (const { held } of rows) for (const { id } of held.A) loads.set(id, (loads.get(id) ?? 0) + 1);
  return loads;
};

/** So many outcomes one position may answer for, unless the policies of the structure say otherwise; as the rules have it. */
const usualMost = 12;
export const mostOf = ({ policies }: Structure): number => policies?.accountableMost ?? usualMost;
