import {
  type KeptStructure,
  scenariosBetween,
  type Structure,
  type StructureDifference,
  type VersionDiff,
} from "@remit/core";
import { ask } from "./ask.ts";
import { withFollowed } from "./followed.ts";
import { keepingOf, setKeeping } from "./keepings.ts";
import { type Keeping, overTheirs } from "./kept-structures.ts";
import { takeTheirs } from "./look-at-structure.ts";
import { mergedScenarios } from "./merge-scenarios.ts";
import { tellServer } from "./server.ts";
import { afterEdits, putStructure } from "./structures.ts";

/** What became of a structure in two places since they were the same. */
export type Met = {
  readonly theirs: KeptStructure;
  readonly mine: VersionDiff;
  readonly others: VersionDiff;
  /** With the changes of both; absent where they do not fit onto each other. */
  readonly both: Structure | undefined;
};

type Version = { readonly was?: number };
const theirsOf = async (
  { organisation, structure }: Keeping,
  version: Version,
): Promise<KeptStructure | undefined> =>
  (await tellServer("get-structure", { organisation, structure, ...version })).value;

const difference = (before: Structure, after: Structure) => ask("diff-structures", { before, after });
const changed = (structure: Structure, { changes }: StructureDifference) =>
  ask("change-structure", { structure, changes });

const isPlace = ({ do: did }: StructureDifference["changes"][number]): boolean => did === "place-position";

/**
 * The changes of both made in either order, where that gives the same: then neither undoes anything of the other. Who came on
 * both sides stands in either order, unless both sides put siblings in another one.
 */
const bothOf = async (
  base: Structure,
  [mine, own]: readonly [Structure, StructureDifference],
  [theirs, others]: readonly [Structure, StructureDifference],
): Promise<Structure | undefined> => {
  const merged = mergedScenarios(base.scenarios, mine.scenarios, theirs.scenarios);
  if (!merged) return undefined;
  // Each scenario comes along from where it stands, so that it follows what was changed on the other side.
  const from = ({ scenarios }: Structure) => merged.filter((each) => scenarios.includes(each));
  const one = await changed({ ...theirs, scenarios: from(theirs) }, own);
  const other = await changed({ ...mine, scenarios: from(mine) }, others);
  if (!one.value || !other.value) return undefined;
  const left = await difference(one.value.structure, other.value.structure);
  const placed = [own, others].every(({ changes }) => changes.some(isPlace));
  const same = left.value?.changes.every((change) => !placed && isPlace(change));
  if (same !== true) return undefined;
  const followed = new Map(
    [other.value, one.value].flatMap(({ structure }) => structure.scenarios.map((each) => [each.id, each])),
  );
  const scenarios = merged.flatMap(({ id }) => followed.get(id) ?? []);
  return withFollowed(mine, {
    structure: { ...one.value.structure, scenarios },
    followed: [...other.value.followed, ...one.value.followed],
  });
};

/** What a structure of this browser met, worked out from the version both come from; undefined where the server is not reached. */
export const meetingOf = async (mine: Structure, keeping: Keeping): Promise<Met | undefined> => {
  const [base, theirs] = await Promise.all([
    theirsOf(keeping, { was: keeping.version }),
    theirsOf(keeping, {}),
  ]);
  if (!base || !theirs) return undefined;
  const [own, others] = await Promise.all([
    difference(base.structure, mine),
    difference(base.structure, theirs.structure),
  ]);
  if (!own.value || !others.value) return undefined;
  const both = await bothOf(base.structure, [mine, own.value], [theirs.structure, others.value]);
  const diff = (after: Structure, { measures, ...told }: StructureDifference): VersionDiff => ({
    count: told.changes.length,
    difference: told,
    measures,
    scenarios: scenariosBetween(base.structure.scenarios, after.scenarios),
  });
  return { theirs, mine: diff(mine, own.value), others: diff(theirs.structure, others.value), both };
};

/** Settles a meeting: what is here is sent over theirs, theirs is taken, or what both make; each can be taken back. */
export const settleStructure = (
  id: string,
  whose: "mine" | "theirs" | "both",
  met: Met | undefined,
): Promise<void> =>
  afterEdits(async () => {
    const keeping = keepingOf(id);
    if (!keeping) return;
    const version = met?.theirs.version;
    const newest =
      version !== undefined && keeping.meeting
        ? { ...keeping, meeting: { ...keeping.meeting, version } }
        : keeping;
    if (whose === "theirs" && met) return takeTheirs(id, keeping, met.theirs.version, met.theirs.structure);
    if (whose === "both" && met?.both) putStructure(id, met.both);
    setKeeping(id, overTheirs(newest));
  });
