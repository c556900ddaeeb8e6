import { canonicalText, type Structure } from "@remit/core";
import { keepingOf, setKeeping } from "./keepings.ts";
import { isUnsent, type Keeping, knownAs, lookedAt } from "./kept-structures.ts";
import {
  afterEdits,
  forgetStructure,
  putStructure,
  removeStructure,
  structureNow,
  structureStored,
} from "./structures.ts";
import { refusedAs, type Tell } from "./telling.ts";

const same = (a: Structure, b: Structure): boolean => canonicalText(a) === canonicalText(b);

/** Puts theirs in the place of what is here, as a step that can be taken back. */
export const takeTheirs = (id: string, keeping: Keeping, version: number, structure: Structure): void => {
  putStructure(id, structure);
  const taken = structureNow(id);
  if (taken) setKeeping(id, knownAs(keeping, version, taken.changed));
};

/**
 * What became of a structure that the server has not under its id: one that was brought back here is brought back there;
 * one that was removed elsewhere leaves the list here too; one that the server never had, or lost, is sent as a new one.
 */
export const foundMissing = async (tell: Tell, id: string): Promise<void> => {
  const keeping = keepingOf(id);
  const saved = structureNow(id);
  if (!keeping || !saved) return;
  const { organisation, structure } = keeping;
  const { value } = await tell("list-structures", { organisation, removed: true, limit: 200 });
  const gone = value?.items.find((each) => each.id === structure);
  const { back, told: _, ...rest } = keeping;
  if (!gone) return setKeeping(id, { ...rest, version: 0 });
  const { version } = gone;
  if (back !== true) {
    setKeeping(id, { ...keeping, version, back: true });
    return isUnsent(saved, keeping) ? void removeStructure(id) : forgetStructure(id);
  }
  const restored = await tell("remove-structure", { organisation, structure, version, removed: false });
  if (restored.value) setKeeping(id, { ...rest, version: restored.value.version });
};

/** Looks at what the server has of a structure by now; `sent`: what this browser may have told it last. */
export const lookThere = async (tell: Tell, id: string, sent: readonly Structure[]): Promise<void> => {
  const before = keepingOf(id);
  if (!before || before.version === 0) return;
  const { organisation, structure: object } = before;
  // A line of history is short, the structure is not.
  const lines = await tell("list-history", { organisation, object, limit: 1 });
  const line = lines.value?.items[0];
  if (refusedAs(lines, "store/not-found") || line?.did === "remove" || (lines.value && !line))
    return foundMissing(tell, id);
  if (!line || line.version === (before.meeting?.version ?? before.version)) return;
  const { value: there } = await tell("get-structure", { organisation, structure: object });
  if (!there) return;
  await afterEdits(async () => {
    const [saved, keeping] = [await structureStored(id), keepingOf(id)];
    if (!saved || !keeping) return;
    const { version, changed, structure } = there;
    const wasSent = (): boolean => sent.some((each) => same(each, structure));
    const ours = same(saved.structure, structure) ? "now" : wasSent() ? "sent" : undefined;
    const next = lookedAt(saved, keeping, { version, changed, by: line.who, ours });
    if (next === "take") takeTheirs(id, keeping, version, structure);
    else setKeeping(id, next);
  });
};
