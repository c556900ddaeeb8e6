import { canonicalText, type Scenario } from "@remit/core";

const same = (a: Scenario | undefined, b: Scenario | undefined): boolean =>
  canonicalText(a ?? null) === canonicalText(b ?? null);

/** The scenarios of two structures that come from one, with what each changed; undefined where both changed the same otherwise. */
export const mergedScenarios = (
  base: readonly Scenario[],
  mine: readonly Scenario[],
  theirs: readonly Scenario[],
): Scenario[] | undefined => {
  const [was, here, there] = [base, mine, theirs].map((list) => new Map(list.map((each) => [each.id, each])));
  const ids = [...new Set([...theirs, ...mine, ...base].map(({ id }) => id))];
  const merged = ids.map((id) => {
    const [before, own, other] = [was?.get(id), here?.get(id), there?.get(id)];
    if (same(own, before)) return { fits: true, scenario: other };
    return { fits: same(other, before) || same(own, other), scenario: own };
  });
  if (merged.some(({ fits }) => !fits)) return undefined;
  return merged.flatMap(({ scenario }) => (scenario ? [scenario] : []));
};
