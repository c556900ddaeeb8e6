import { isDeepStrictEqual } from "node:util";
import type { Amendment, Change, Checked, Issue, Structure } from "@remit/core";
import { update } from "#store/keep.ts";
import type { Kind, Row } from "#store/tables.ts";
import { lockAmendments, wouldNotHold } from "./amending.ts";
import { cannotUnblind } from "./blind.ts";
import { amendmentsOf } from "./catalogue-of.ts";
import { changesOf } from "./changes.ts";
import { findAssessment, findOrganisation } from "./find.ts";
import type { Write } from "./implement.ts";
import { closeLinks } from "./links.ts";
import { lockAssessment, lockRespondent } from "./locks.ts";
import { checkedStructure, diffBetween } from "./structures.ts";

type State = Readonly<Record<string, unknown>>;

/** What of an object can be brought back. */
const free: Readonly<Record<Kind, readonly string[]>> = {
  organisation: ["name", "industry"],
  assessment: ["title", "blind", "required"],
  respondent: ["name", "position"],
  answer: ["answer", "note"],
  recommendation: ["note"],
  amendment: ["reason", "body"],
  structure: ["structure"],
  invitation: [],
};
/** Changes with every change of an object, and is made anew. */
const own = new Set(["version", "changed", "removed"]);

/** Whether a change did what cannot be taken back: a round revealed or opened, answers handed in. */
export const isForGood = (kind: Kind, before: State | undefined, after: State): boolean =>
  before !== undefined &&
  Object.keys(after).some(
    (key) => !free[kind].includes(key) && !own.has(key) && !isDeepStrictEqual(before[key], after[key]),
  );

export const cannotUndo = (kind: string): { issues: readonly Issue[] } => ({
  issues: [{ code: "store/cannot-undo", path: [], data: { kind } }],
});

/** Answers of a round that is over stay as everybody saw them; held, so that it does not end meanwhile. */
const answerIsOver = async (write: Write, state: State): Promise<Checked<boolean>> => {
  const locked = await lockRespondent(write, String(state.assessment_id), String(state.respondent_id));
  if (locked.issues) return locked;
  const { assessment, respondent } = locked.value;
  const round = Number(state.round);
  return {
    value: round !== assessment.round || round <= assessment.revealed || respondent.submitted >= round,
  };
};

/** What must be there for an object to be changed: its organisation, and its assessment where it belongs to one. */
const around = async (write: Write, kind: Kind, id: string, state: State): Promise<Checked<unknown>> => {
  if (kind === "organisation") return { value: true };
  if (kind === "amendment") return lockAmendments(write);
  if (kind === "structure") return findOrganisation(write);
  if (kind === "assessment") return findAssessment(write, id, true);
  return findAssessment(write, String(state.assessment_id));
};

/** What would be wrong with the catalogue, or with what may be seen, if an object became again what it was. */
const refused = async (
  write: Write,
  kind: Kind,
  id: string,
  now: State,
  to: State | undefined,
): Promise<readonly Issue[]> => {
  const gone = to === undefined || to.removed !== null;
  if (kind === "assessment" && to?.blind === false) {
    const locked = now.removed === null ? await lockAssessment(write, id) : undefined;
    if (locked?.issues) return locked.issues;
    return cannotUnblind(write, { org_id: write.org, ...now } as Row<"assessment">, false);
  }
  if (kind === "amendment")
    return wouldNotHold(await amendmentsOf(write), id, gone ? undefined : (to as unknown as Amendment));
  if (kind === "structure" && to !== undefined)
    return (await checkedStructure(write, to.structure as Structure)).issues ?? [];
  return [];
};

/** Makes an object again what a former state says, as one more change; `to` is absent where the object did not exist yet. */
export const bringBack = async (
  write: Write,
  kind: Kind,
  id: string,
  now: { readonly version: number; readonly state: State },
  to: State | undefined,
): Promise<Checked<Change>> => {
  const fields = free[kind];
  if (fields.length === 0) return cannotUndo(kind);
  const found = await around(write, kind, id, now.state);
  if (found.issues) return found;
  if (kind === "answer") {
    const over = await answerIsOver(write, now.state);
    if (over.issues) return over;
    if (over.value) return cannotUndo(kind);
  }
  const gone = to === undefined ? true : to.removed !== null;
  if (kind === "respondent" && now.state.organiser === true && gone) return cannotUndo(kind);
  const issues = await refused(write, kind, id, now.state, to);
  if (issues.length > 0) return { issues };
  const was = now.state.removed !== null;
  // An answer that did not exist is an empty one: its place stays, so that its versions go on.
  const values =
    to === undefined
      ? kind === "answer"
        ? { answer: null, note: null }
        : {}
      : Object.fromEntries(fields.map((field) => [field, to[field]]));
  const removed = kind !== "answer" && gone !== was ? { removed: gone } : {};
  const diff =
    kind === "structure" && to !== undefined
      ? await diffBetween(now.state.structure as Structure, to.structure as Structure)
      : undefined;
  const written = await update(write, kind, { id, version: now.version }, { ...values, ...removed }, diff);
  if (written.issues) return written;
  if (kind === "respondent" && gone) {
    const closed = await closeLinks(write, id);
    if (closed.issues) return closed;
  }
  const [line] = await changesOf(write.db, write.org, { newest: id, limit: 1 });
  if (line === undefined) throw new Error("a change leaves a line in the history");
  return { value: line.change };
};
