import type { Source, Statement } from "#model/statement.ts";
import { fitting } from "./fitting.ts";
import type { Site } from "./site.ts";

/** Why a citation does not fit, or nothing. */
export type Misfit = "wrong kind" | "other roles" | "a skill as a duty" | "carries less" | undefined;

/** The most that a database's skill carries in a cell: an essential one that a role shares, an optional one that it supports. */
const carried = ({ modality }: Statement): number => (modality === "stated" ? 2 : 1);

/**
 * Whether a statement may be cited where it is: its kind is one of the site's, and it speaks of the roles that the claim
 * is about (`fitting.ts` has the rules and their reasons). A claim marked as judgement may borrow what is said of a
 * neighbouring role; its kind still has to fit.
 */
export const citationFits = (site: Site, statement: Statement, source: Source | undefined): Misfit => {
  const { kinds, subject, only } = fitting[site.kind];
  if (!kinds.includes(statement.kind)) return "wrong kind";
  if (only?.[statement.kind]?.includes(site.accountability ?? "") === false) return "wrong kind";
  const spoken = new Set([...statement.about, ...statement.comparedWith]);
  const named = site.roles.filter((role) => spoken.has(role)).length;
  const namesake = site.kind === "title" && spoken.size === 0;
  const needed = { all: site.roles.length, "least one": Math.min(1, site.roles.length), any: 0 }[subject];
  if (named < needed && !namesake && site.basis !== "judgement") return "other roles";
  if (statement.kind === "skill" && (site.kind === "cell" || site.kind === "accountability")) {
    if (source?.kind !== "database") return "a skill as a duty";
    if (site.as === "cites" && (site.least ?? 0) > carried(statement)) return "carries less";
  }
  return undefined;
};
