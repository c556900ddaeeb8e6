import type { Structure } from "@remit/core";
import { assessmentsNow } from "./assessments.ts";
import { newId } from "./ids.ts";
import { keepingOf, onKeepings, setKeeping } from "./keepings.ts";
import {
  afterSending,
  isToKeep,
  isUnsent,
  type Keeping,
  nextToSend,
  structureWaits,
} from "./kept-structures.ts";
import { foundMissing, lookThere } from "./look-at-structure.ts";
import type { Reached } from "./server.ts";
import {
  forgetStructure,
  onStructures,
  type SavedStructure,
  structureAtHand,
  structuresNow,
  structuresRemoved,
  structureStored,
} from "./structures.ts";
import { syncLoop } from "./sync-loop.ts";
import { tellOwn } from "./sync-own.ts";
import { inOrganisation, refusedAs, tell } from "./telling.ts";

const nameOf = ({ organisation: { name } }: Structure): string => name.trim().toLowerCase();

/** An organisation that this browser has told the server of, by its name; else a new one. */
const organisationFor = (structure: Structure): string => {
  const name = nameOf(structure);
  const answered = assessmentsNow().find(
    ({ kept, assessment, example }) =>
      example !== true &&
      kept?.created === true &&
      kept.token === undefined &&
      assessment.organisation.name.trim().toLowerCase() === name,
  );
  const drawn = structuresNow().find((each) => nameOf(each.structure) === name && keepingOf(each.id));
  return answered?.kept?.organisation ?? (drawn && keepingOf(drawn.id)?.organisation) ?? newId();
};

const isThere = (organisation: string): boolean =>
  structuresNow().some(({ id }) => {
    const keeping = keepingOf(id);
    return keeping?.organisation === organisation && keeping.version > 0;
  }) || assessmentsNow().some(({ kept }) => kept?.created === true && kept.organisation === organisation);

/** What was sent last of each, and before it what was sent without an answer: to know one's own where the answer was lost. */
const sent = new Map<string, readonly Structure[]>();
const sentOf = (id: string): readonly Structure[] => sent.get(id) ?? [];
const mostSent = 3;
let unnamed = "";

const put = async (
  id: string,
  structure: Structure,
  { organisation, structure: its, version }: Keeping,
): Promise<Reached<"put-structure">> => {
  const { name, industry } = structure.organisation;
  sent.set(id, [structure, ...sentOf(id)].slice(0, mostSent));
  const known = { id: organisation, name: name.trim() === "" ? unnamed : name, industry };
  const reply = await inOrganisation(known, isThere(organisation), async () => {
    // Before it: some of it may be of the organisation's own catalogue.
    await tellOwn(tell, organisation);
    const made = version > 0 && { version };
    return tell("put-structure", { organisation, id: its, ...made, structure });
  });
  if (reply?.value) sent.set(id, [structure]);
  return reply ?? { issues: [] };
};

/** Sends what the server does not have of one structure. */
const push = async (id: string): Promise<void> => {
  // What is taken up anew, or turns out to be there already, takes more than one pass.
  for (let pass = 0; pass < 4; pass += 1) {
    const saved = await structureStored(id);
    if (!saved || !structureWaits(saved, keepingOf(id))) return;
    const keeping = keepingOf(id) ?? {
      organisation: organisationFor(saved.structure),
      structure: newId(),
      version: 0,
    };
    setKeeping(id, keeping);
    if (keeping.back === true) await foundMissing(tell, id);
    else {
      const { structure, changed } = nextToSend(saved, keeping);
      const next = afterSending(keeping, changed, await put(id, structure, keeping));
      if (next === "look") await lookThere(tell, id, sentOf(id));
      else if (next === "lost") await foundMissing(tell, id);
      else setKeeping(id, next);
    }
  }
};

const untold = ({ id }: SavedStructure): boolean => {
  const keeping = keepingOf(id);
  return keeping !== undefined && keeping.version > 0 && keeping.back !== true;
};

/** Removes on the server what was removed in this browser, as it was here by then. */
const tellRemoval = async (saved: SavedStructure): Promise<void> => {
  const { id } = saved;
  const keeping = keepingOf(id);
  if (!keeping) return;
  const { organisation, structure } = keeping;
  const last = isUnsent(saved, keeping) && keeping.meeting === undefined && isToKeep(saved, keeping);
  const told = last ? await put(id, saved.structure, keeping) : undefined;
  const remove = (version: number) =>
    tell("remove-structure", { organisation, structure, version, removed: true });
  let gone = await remove(told?.value?.version ?? keeping.version);
  // Changed elsewhere meanwhile: that stays in its history.
  const newer = gone.issues?.find(({ code }) => code === "store/changed-meanwhile")?.data.version;
  if (typeof newer === "number") gone = await remove(newer);
  if (!gone.value && !refusedAs(gone, "store/not-found")) return;
  setKeeping(id, { ...keeping, version: gone.value?.version ?? keeping.version, back: true });
  if (!isUnsent(saved, keeping) || told?.value) forgetStructure(id);
};

const waiting = (): SavedStructure[] =>
  structuresNow().filter((saved) => structureWaits(saved, keepingOf(saved.id)));

const loop = syncLoop({
  pause: 2000,
  waits: (known) =>
    waiting().some(({ id }) => !known || (keepingOf(id)?.version ?? 0) > 0) ||
    (!known && structuresRemoved().some(untold)),
  kept: () => structuresNow().some(({ id }) => (keepingOf(id)?.version ?? 0) > 0),
  work: async (pulled) => {
    for (const { id } of waiting()) await push(id);
    for (const saved of structuresRemoved().filter(untold)) await tellRemoval(saved);
    if (pulled !== undefined) await lookThere(tell, pulled, sentOf(pulled));
  },
  onChange: (hear) => {
    onStructures(hear);
    onKeepings(hear);
  },
});

/** Whether the structures of this browser have reached the server. */
export const useStructureSync = loop.useState;

/** Sends what waits, takes in what the server has of one, and waits until that is done or has failed. */
export const settledStructures = loop.settled;

let started = false;
/** Keeps structures on the server too, for as long as the page is open. `name`: of an organisation that has none. */
export const startStructureSync = (name: string): void => {
  if (started) return;
  started = true;
  unnamed = name;
  loop.start(structureAtHand);
};
