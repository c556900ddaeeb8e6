import { amend, type Saved } from "./assessments.ts";
import type { Kept } from "./kept.ts";
import { type Removed, removedNow, takeAway, toldRemoved } from "./removed.ts";
import type { Tell } from "./telling.ts";

const untold = ({ saved, told }: Removed): boolean =>
  !told && saved.kept?.created === true && saved.kept.token === undefined;

/** Whether the server has still to hear of a removal. */
export const removalsWait = (): boolean => removedNow().some(untold);

/** Removes on the server what was removed in this browser; it can be restored there too. */
export const tellRemovals = async (tell: Tell): Promise<void> => {
  for (const { saved } of removedNow().filter(untold)) {
    const { organisation, assessment } = saved.kept as Kept;
    const { value } = await tell("get-assessment", { organisation, assessment });
    const version = value?.assessment.version;
    const gone =
      version === undefined
        ? undefined
        : await tell("update-assessment", { organisation, assessment, version, removed: true });
    if (version === undefined || gone?.value) toldRemoved(saved.id, gone?.value?.version);
  }
};

/** Brings back on the server what was brought back in this browser. Whether it is there now. */
export const restoreThere = async (tell: Tell, { organisation, assessment }: Kept): Promise<boolean> => {
  const { value } = await tell("list-assessments", { organisation, removed: true, limit: 200 });
  const version = value?.items.find(({ id }) => id === assessment)?.version;
  if (version === undefined) return false;
  const { value: back } = await tell("update-assessment", {
    organisation,
    assessment,
    version,
    removed: false,
  });
  return back !== undefined;
};

/** What the server has and will not show was removed elsewhere: it goes from the list here too, and can be restored. */
export const removedElsewhere = async (tell: Tell, { id }: Saved, kept: Kept): Promise<boolean> => {
  const { organisation, assessment } = kept;
  const { issues } = await tell("get-assessment", { organisation, assessment });
  if (issues?.some(({ code }) => code === "store/not-found") !== true) return false;
  // Known as created: restoring it here brings it back there.
  amend(id, (saved) => ({ ...saved, kept: { ...kept, created: true } }));
  takeAway(id, { told: true });
  return true;
};
