import type { Catalogue } from "#model/catalogue.ts";
import type { Statement } from "#model/statement.ts";
import type { Site } from "./site.ts";

/** By accountability: the statements that any role's cell, or the accountability itself, rests on. */
export const evidenceOf = (sites: readonly Site[]): Map<string, Set<string>> => {
  const evidence = new Map<string, Set<string>>();
  for (const { kind, accountability, statements } of sites) {
    if (accountability === undefined || (kind !== "cell" && kind !== "accountability")) continue;
    const known = evidence.get(accountability) ?? new Set();
    for (const id of statements) known.add(id);
    evidence.set(accountability, known);
  }
  return evidence;
};

/** A statement that speaks of choosing, or of an answer given, needs no further tie to the outcome. */
const speaksOfTheAnswer = ({ kind, modality }: Statement): boolean =>
  kind === "question" || kind === "process" || kind === "career" || modality === "conditional";

/**
 * The effects without a tie from a cited statement to the outcome whose need they move: no statement is evidence for that
 * outcome anywhere, none speaks of the answer, no reason for the step is given, and they are not marked as judgement.
 */
export const looseEffects = (catalogue: Catalogue, sites: readonly Site[]): string[] => {
  const evidence = evidenceOf(sites);
  const statements = new Map(catalogue.statements.map((statement) => [statement.id, statement]));
  return sites
    .filter(({ kind }) => kind === "effect" || kind === "wish")
    .filter(({ why, basis }) => why === undefined && basis === "statement")
    .filter(
      (site) =>
        !site.statements.some((id) => {
          const statement = statements.get(id);
          return (
            evidence.get(site.accountability ?? "")?.has(id) === true ||
            (statement !== undefined && speaksOfTheAnswer(statement))
          );
        }),
    )
    .map(({ path }) => path);
};
