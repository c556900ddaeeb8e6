import type { CatalogueIndex } from "#catalogue/index.ts";
import { misfitsIn } from "./check-changes.ts";
import { positionFields } from "./named-positions.ts";
import { same } from "./same.ts";
import type {
  FollowedScenario,
  Change,
  OwnAccountability,
  Position,
  PositionSet,
  Scenario,
  Structure,
} from "#model/structure.ts";

/** A change as a scenario has it, and as it is to be; undefined where it goes. */
type Followed = { readonly was: Change; readonly is: Change | undefined };

const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((each) => [each.id, each]));

/** Of some fields those that say something else than a record does. */
const differing = (said: object, record: object, names: readonly string[]): Record<string, unknown> => {
  const [says, there] = [said, record] as [Record<string, unknown>, Record<string, unknown>];
  return Object.fromEntries(
    names.flatMap((name) =>
      says[name] === undefined || same(says[name], there[name]) ? [] : [[name, says[name]]],
    ),
  );
};

/** What a position that was to be added says of itself: no title and no dotted lines say nothing. */
const saidOf = ({ title, dotted, ...rest }: Position): PositionSet => ({
  ...(title !== "" && { title }),
  ...rest,
  ...(dotted.length > 0 && { dotted }),
});

/**
 * The changes of a scenario, each as it is to be where `before` has become `after`: whoever was to report to a position that is
 * gone reports to its superior, and what was to be added and is there already is changed in what the scenario says otherwise.
 */
const follow = (before: Structure, after: Structure, changes: readonly Change[]): Followed[] => {
  const [was, is] = [byId(before.positions), byId(after.positions)];
  const own = byId(after.accountabilities);
  const [added, there] = [new Set<string>(), new Set(is.keys())];
  for (const change of changes) {
    if (change.do === "add-position") added.add(change.position.id);
    if (change.do === "add-position") there.add(change.position.id);
    if (change.do === "remove-position") there.delete(change.id);
  }
  const gone = (id: string | null | undefined): boolean =>
    typeof id === "string" && was.has(id) && !is.has(id) && !added.has(id);
  const heir = (id: string): string | undefined => {
    const seen = new Set<string>();
    let at: string | undefined = id;
    while (at !== undefined && !there.has(at) && !seen.has(at)) {
      seen.add(at);
      at = was.get(at)?.reportsTo;
    }
    return at !== undefined && there.has(at) ? at : undefined;
  };
  /** Fields of a position without those who are gone; the same ones where nobody is. */
  const without = <T extends PositionSet>(id: string, set: T, top: null | undefined): T => {
    const { reportsTo, deputy, dotted = [] } = set;
    if (![reportsTo, deputy, ...dotted].some(gone)) return set;
    const left: PositionSet = { ...set };
    if (typeof reportsTo === "string" && gone(reportsTo)) {
      const superior = heir(reportsTo) ?? top;
      if (superior === undefined || superior === id) delete left.reportsTo;
      else left.reportsTo = superior;
    }
    if (gone(deputy)) delete left.deputy;
    if (dotted.some(gone)) left.dotted = dotted.filter((to) => !gone(to));
    return left as T;
  };

  const now = new Set(is.keys());
  const touched = new Set<string>();
  const followed = (change: Change): Change | undefined => {
    switch (change.do) {
      case "add-position": {
        const { id } = change.position;
        const position = without(id, change.position, undefined);
        const there = now.has(id) && !touched.has(id) ? is.get(id) : undefined;
        now.add(id);
        if (there === undefined) return position === change.position ? change : { ...change, position };
        const set: PositionSet = differing(saidOf(position), there, positionFields);
        return Object.keys(set).length === 0 ? undefined : { do: "change-position", id, set };
      }
      case "remove-position":
        now.delete(change.id);
        return change;
      case "change-position": {
        const { id } = change;
        const left = without(id, change.set, null);
        const before = touched.has(id) ? undefined : is.get(id);
        touched.add(id);
        if (left === change.set) return change;
        const set: PositionSet = before === undefined ? left : differing(left, before, positionFields);
        return Object.keys(set).length === 0 ? undefined : { ...change, set };
      }
      case "add-accountability": {
        const { id } = change.accountability;
        const known = own.get(id);
        if (known === undefined) return change;
        const set = differing(change.accountability, known, [
          "name",
          "definition",
          "domain",
        ]) as Partial<OwnAccountability>;
        return Object.keys(set).length === 0 ? undefined : { do: "change-accountability", id, set };
      }
      default:
        return change;
    }
  };
  return changes.map((change) => ({ was: change, is: followed(change) }));
};

/** A change that goes may leave others without what they name; a chain of them longer than this goes whole. */
const mostRounds = 100;

/** What fits of some changes, the others gone. */
const fitting = (
  index: CatalogueIndex,
  after: Structure,
  changes: readonly Followed[],
): readonly Followed[] => {
  let left = changes;
  for (let round = 0; round < mostRounds; round++) {
    const standing = left.filter(({ is }) => is !== undefined);
    const wrong = misfitsIn(
      index,
      after,
      standing.flatMap(({ is }) => is ?? []),
    );
    if (wrong.size === 0) return left;
    const going = new Set(standing.filter((_, at) => wrong.has(at)));
    left = left.map((each) => (going.has(each) ? { was: each.was, is: undefined } : each));
  }
  return changes.map(({ was }) => ({ was, is: undefined }));
};

/** A scenario of one structure as a scenario of another that it became, and what had to become of its changes. */
const scenarioAfter = (
  index: CatalogueIndex,
  before: Structure,
  after: Structure,
  scenario: Scenario,
): { scenario: Scenario; changes: FollowedScenario["changes"] } => {
  if (misfitsIn(index, after, scenario.changes).size === 0) return { scenario, changes: [] };
  const followed = fitting(index, after, follow(before, after, scenario.changes));
  return {
    scenario: { ...scenario, changes: followed.flatMap(({ is }) => is ?? []) },
    changes: followed.flatMap(({ was, is }) => (is === was ? [] : [{ was, ...(is && { is }) }])),
  };
};

/**
 * Today's structure after a change, with scenarios of the one before: one that still fits stays as it is; else what no longer
 * fits follows or goes, and is told. Law: every scenario of what comes back can be applied to it.
 */
export const withScenariosAfter = (
  index: CatalogueIndex,
  before: Structure,
  after: Structure,
  scenarios: readonly Scenario[] = before.scenarios,
): { structure: Structure; followed: FollowedScenario[] } => {
  const made = scenarios.map((scenario) => scenarioAfter(index, before, after, scenario));
  return {
    structure: { ...after, scenarios: made.map(({ scenario }) => scenario) },
    followed: made.flatMap(({ scenario: { id, name }, changes }) =>
      changes.length > 0 ? [{ scenario: id, name, changes }] : [],
    ),
  };
};
