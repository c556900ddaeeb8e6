import type { Issue, Who } from "@remit/core";
import type { SavedStructure } from "./structures.ts";

/** What somebody else made of a structure while this browser made something else of it. */
export type StructureMeeting = {
  /** Theirs. */
  readonly version: number;
  readonly changed: string;
  readonly by?: Who;
};

/** How a structure of this browser stands to what the server keeps. */
export type Keeping = {
  readonly organisation: string;
  readonly structure: string;
  /** What this browser's is made on; 0: the server has not heard of it. */
  readonly version: number;
  /** The instant of the state that the server has been told, as that version. */
  readonly told?: string;
  /** The instant of a state that it would not take: another one is sent again. */
  readonly refused?: string;
  readonly meeting?: StructureMeeting;
  /** It was removed, and brought back here: the server is to bring it back too. */
  readonly back?: boolean;
};

/** Larger ones stay in the browser and in files: every version is kept whole. */
export const largestKept = 10_000;

/** Whether a structure is one the server is to have. An empty one is nothing yet. */
export const isToKeep = (
  { structure: { positions }, asFound }: SavedStructure,
  keeping: Keeping | undefined,
): boolean =>
  positions.length <= largestKept && asFound !== true && (keeping !== undefined || positions.length > 0);

/**
 * A structure as it was found elsewhere, once it was changed and for as long as the server has not heard of it; `before`: as this
 * browser has it before a change.
 */
export const foundAs = (
  before: SavedStructure | undefined,
  keeping: Keeping | undefined,
): SavedStructure["found"] => {
  if (before === undefined || (keeping?.version ?? 0) > 0) return undefined;
  const { asFound, structure, changed, found } = before;
  return asFound === true ? { structure, changed } : found;
};

/** What the server is to be told next: first what was found, so that the history begins with it, then what was made of it. */
export const nextToSend = (
  saved: SavedStructure,
  { version, refused }: Keeping,
): Pick<SavedStructure, "structure" | "changed"> => {
  const { found } = saved;
  if (version > 0 || found === undefined || found.changed === refused) return saved;
  return isToKeep({ ...saved, ...found }, undefined) ? found : saved;
};

/** Whether this browser has something of it that the server has not. */
export const isUnsent = ({ changed }: Pick<SavedStructure, "changed">, { told }: Keeping): boolean =>
  told !== changed;

/** Whether a structure is to be sent; one that met another waits until that is settled. */
export const structureWaits = (saved: SavedStructure, keeping: Keeping | undefined): boolean => {
  if (!isToKeep(saved, keeping)) return false;
  if (keeping === undefined) return true;
  return keeping.meeting === undefined && keeping.refused !== saved.changed && isUnsent(saved, keeping);
};

/** After the server was sent the state of an instant: how it stands, or what has to be found out first. */
export const afterSending = (
  keeping: Keeping,
  sent: string,
  {
    value,
    issues = [],
  }: {
    readonly value?: { readonly version: number } | undefined;
    readonly issues?: readonly Issue[] | undefined;
  },
): Keeping | "look" | "lost" => {
  if (value) return knownAs(keeping, value.version, sent);
  const has = (code: string): boolean => issues.some((issue) => issue.code === code);
  if (has("store/changed-meanwhile")) return "look";
  if (has("store/not-found")) return "lost";
  // Only this browser knew the id: it is there from a time when the answer was lost.
  if (has("store/id-taken")) return { ...keeping, version: 1 };
  return { ...keeping, refused: sent };
};

/** The server and this browser have the same: that version, and the state of that instant. */
export const knownAs = ({ organisation, structure }: Keeping, version: number, told: string): Keeping => ({
  organisation,
  structure,
  version,
  told,
});

/** What the server has of a structure by now. */
export type There = {
  readonly version: number;
  readonly changed: string;
  readonly by?: Who | undefined;
  /** It is what this browser sent last, or has by now. */
  readonly ours: "sent" | "now" | undefined;
};

/**
 * What to do about what the server has: nothing; take it, where this browser has nothing of its own; else both stand until
 * somebody chooses. What this browser sent itself, and never heard that it arrived, is no meeting.
 */
export const lookedAt = (
  saved: Pick<SavedStructure, "changed">,
  keeping: Keeping,
  { version, changed, by, ours }: There,
): "take" | Keeping => {
  if (version === keeping.version) return keeping;
  if (ours === "now") return knownAs(keeping, version, saved.changed);
  if (ours === "sent") {
    const { meeting: _, ...rest } = keeping;
    return { ...rest, version };
  }
  if (!isUnsent(saved, keeping)) return "take";
  return { ...keeping, meeting: { version, changed, ...(by && { by }) } };
};

/** Keeps what is here: it is sent over theirs, which stays in the history. */
export const overTheirs = (keeping: Keeping): Keeping => {
  const { meeting, told: _, ...rest } = keeping;
  return meeting ? { ...rest, version: meeting.version } : keeping;
};
