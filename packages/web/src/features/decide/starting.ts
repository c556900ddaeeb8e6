import { leave, open } from "#client/assessments.ts";

/** Opens a saved assessment, or none, so that the next answer begins a new one. */
export const startFresh = (id?: string): void => (id === undefined ? leave() : open(id));
