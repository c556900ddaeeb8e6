import type { StructureChange as Change, DecisionRight, Grant, Part, Position, Structure } from "@remit/core";

/** The parts a position can have in a decision, the weightiest first. */
export const parts: readonly Part[] = ["decide", "agree", "recommend", "perform", "input"];
/** The key that sets a part, and the letter it is drawn as (RAPID). */
export const partLetters = {
  decide: "D",
  recommend: "R",
  agree: "A",
  perform: "P",
  input: "I",
} as const satisfies Record<Part, string>;

export const kinds = ["money", "people", "technology", "suppliers", "own"] as const;
export type Kind = (typeof kinds)[number];

export type RightRow = {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  /** Grants by position. */
  readonly grants: ReadonlyMap<string, readonly Grant[]>;
  /** Who decides, those that are there. */
  readonly deciders: readonly Position[];
  /** Several decide, and no limit tells which of them. */
  readonly unclear: boolean;
};

/** Kinds of decisions by what they are about: the catalogue's, then those only the structure names. */
export const rightRows = (
  rights: readonly DecisionRight[],
  { positions, decisionRights }: Structure,
): RightRow[] => {
  const seat = new Map(positions.map((position) => [position.id, position]));
  const by = new Map<string, Map<string, Grant[]>>();
  for (const grant of decisionRights) {
    if (!seat.has(grant.position)) continue;
    const grants = by.get(grant.right) ?? new Map<string, Grant[]>();
    by.set(grant.right, grants);
    grants.set(grant.position, [...(grants.get(grant.position) ?? []), grant]);
  }
  const known = new Set(rights.map(({ id }) => id));
  const all = [
    ...rights.map(({ id, name, kind }) => ({ id, name, kind })),
    ...[...by.keys()].filter((id) => !known.has(id)).map((id) => ({ id, name: id, kind: "own" as const })),
  ];
  return kinds.flatMap((kind) =>
    all
      .filter((each) => each.kind === kind)
      .map(({ id, name }) => {
        const grants = by.get(id) ?? new Map<string, Grant[]>();
        const deciding = [...grants.values()].flat().filter(({ part }) => part === "decide");
        return {
          id,
          name,
          kind,
          grants,
          deciders: deciding.flatMap(({ position }) => seat.get(position) ?? []),
          unclear: new Set(deciding.map(({ limit }) => limit)).size < deciding.length,
        };
      }),
  );
};

export type Limit = Pick<Grant, "limit" | "per">;
/** Parts with their limits, as a cell holds them. */
export type Parts = Readonly<Partial<Record<Part, Limit>>>;

export const partsIn = (grants: readonly Grant[]): Parts =>
  Object.fromEntries(
    grants.map(({ part, limit, per }) => [
      part,
      { ...(limit !== undefined && { limit }), ...(per !== undefined && { per }) },
    ]),
  );

/** The changes that make one cell into another; none where they are the same. */
export const rightChanges = (right: string, position: string, before: Parts, after: Parts): Change[] =>
  parts.flatMap((part): Change[] => {
    const [was, is] = [before[part], after[part]];
    if (is === undefined) return was === undefined ? [] : [{ do: "revoke", right, position, part }];
    const same = was !== undefined && was.limit === is.limit && was.per === is.per;
    return same ? [] : [{ do: "grant", grant: { right, position, part, ...is } }];
  });

/** What a letter key makes of a cell: that part alone, or with Shift one more or one less; a limit that was there stays. */
export const keyedParts = (held: Parts, key: string, shift: boolean): Parts | undefined => {
  if (key === "Delete" || key === "Backspace") return {};
  const part = parts.find((each) => partLetters[each] === key.toUpperCase());
  if (!part) return undefined;
  const { [part]: there, ...others } = held;
  if (!shift) return { [part]: there ?? {} };
  return there === undefined ? { ...held, [part]: {} } : others;
};
