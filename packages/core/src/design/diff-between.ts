import { withoutApproval } from "./approval.ts";
import { differenceOf } from "./difference.ts";
import { same } from "./same.ts";
import type { VersionDiff } from "#model/kept-structure.ts";
import type { Scenario, Structure } from "#model/structure.ts";

/** More changes than this are no edit: a list was read in, and its lines tell nobody what happened. */
const mostTold = 500;

/** What was done to scenarios between two lists of them, by id. */
export const scenariosBetween = (
  before: readonly Scenario[],
  after: readonly Scenario[],
): VersionDiff["scenarios"] => {
  const [was, is] = [before, after].map((list) => new Map(list.map((scenario) => [scenario.id, scenario])));
  const told = ({ id, name }: Scenario, did: VersionDiff["scenarios"][number]["did"]) => ({
    id,
    name,
    did,
  });
  return [
    ...after.flatMap((scenario) => {
      const there = was!.get(scenario.id);
      if (there === undefined) return [told(scenario, "add")];
      if (same(there, scenario)) return [];
      const others = same(withoutApproval(there), withoutApproval(scenario));
      if (!others) return [told(scenario, "change")];
      return [told(scenario, scenario.approval === undefined ? "unapprove" : "approve")];
    }),
    ...before.filter(({ id }) => !is!.has(id)).map((scenario) => told(scenario, "remove")),
  ];
};

/**
 * What a version of a structure changed from the one before, or undefined where both are equal as data. Both must be
 * structures that `checkStructure` accepts. Of more than 500 changes only the number and the measures are told.
 */
export const diffBetween = (before: Structure, after: Structure): VersionDiff | undefined => {
  if (same(before, after)) return undefined;
  const { measures, ...difference } = differenceOf(before, after);
  const count = difference.changes.length;
  return {
    count,
    ...(count <= mostTold && { difference }),
    measures,
    scenarios: scenariosBetween(before.scenarios, after.scenarios),
  };
};
