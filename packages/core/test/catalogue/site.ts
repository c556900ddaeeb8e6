/** A place of the catalogue that rests on statements, with what is claimed there and of whom. */
export type Site = {
  readonly kind: SiteKind;
  /** Where it stands, ids with slashes between: `roles/cto/strengths/technology-vision`. */
  readonly path: string;
  /** What is claimed there, in words that need no look into the files. */
  readonly says: string;
  /** The roles that the claim is about. */
  readonly roles: readonly string[];
  readonly as: "cites" | "against";
  readonly statements: readonly string[];
  readonly basis: "statement" | "judgement";
  /** The outcome whose need or holding is claimed. */
  readonly accountability?: string;
  /** The strength that each statement has to carry, at least. */
  readonly least?: number;
  /** A reason given for a step from the statement to the claim. */
  readonly why?: string | undefined;
};

export type SiteKind =
  | "cell"
  | "trait"
  | "reporting"
  | "authority"
  | "requirement"
  | "scope"
  | "role"
  | "accountability"
  | "pair"
  | "order"
  | "order-side"
  | "handover"
  | "title"
  | "question"
  | "effect"
  | "wish"
  | "closing"
  | "qualification"
  | "readiness"
  | "process"
  | "career"
  | "disagreement";

type Rested = { cites: readonly string[]; basis?: Site["basis"]; why?: string | undefined };

/** A site that cites; roles are those the claim is about. */
export const site = (
  kind: SiteKind,
  path: string,
  says: string,
  rested: Rested,
  roles: readonly string[] = [],
): Site => ({
  kind,
  path,
  says,
  roles,
  as: "cites",
  statements: rested.cites,
  basis: rested.basis ?? "statement",
  ...(rested.why === undefined ? {} : { why: rested.why }),
});

/** The words for an id: an accountability with its definition, a role's short name, a trait with its poles. */
export type NameOf = (id: string) => string;
