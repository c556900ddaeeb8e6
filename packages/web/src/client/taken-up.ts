import { useSyncExternalStore } from "react";
import { assessmentsNow, onChange } from "./assessments.ts";
import { forget, read, write } from "./storage.ts";

const place = "remit.taken-up";

/** Assessments that were in this browser alone when the page was opened, until their owner has read where they are now. */
type TakenUp = { readonly ids: readonly string[] };

const isTakenUp = (value: unknown): value is TakenUp =>
  Array.isArray((value as Partial<TakenUp> | undefined)?.ids);

const listeners = new Set<() => void>();

/** Notes, when a page is opened, what is in this browser alone. */
export const noteBrowserOnly = (): void => {
  const ids = assessmentsNow()
    .filter(({ kept, example, trail }) => kept === undefined && example !== true && trail.length > 0)
    .map(({ id }) => id);
  if (ids.length > 0 && !isTakenUp(read(place))) write(place, { ids } satisfies TakenUp);
};

const count = (): number => {
  const noted = read(place);
  if (!isTakenUp(noted)) return 0;
  return assessmentsNow().filter(({ id, kept }) => noted.ids.includes(id) && kept?.created === true).length;
};

/** How many assessments of this browser the server has taken up since it was last said; 0 once it was. */
export const useTakenUp = (): number =>
  useSyncExternalStore((hear) => {
    listeners.add(hear);
    const stop = onChange(hear);
    return () => {
      listeners.delete(hear);
      stop();
    };
  }, count);

/** It was read: it is not said again. */
export const readTakenUp = (): void => {
  forget(place);
  for (const hear of listeners) hear();
};
