import { isDeepStrictEqual } from "node:util";
import type { Change, Checked, Issue } from "@remit/core";
import { update } from "#store/keep.ts";
import type { Kind, Row } from "#store/tables.ts";
import { cannotUnblind } from "./blind.ts";
import { changesOf } from "./changes.ts";
import { findAssessment } from "./find.ts";
import type { Write } from "./implement.ts";

type State = Readonly<Record<string, unknown>>;

/** What of an object can be brought back. */
const free: Readonly<Record<Kind, readonly string[]>> = {
  organisation: ["name", "industry"],
  assessment: ["title", "blind", "required"],
  respondent: ["name", "position"],
  answer: ["answer", "note"],
  recommendation: ["note"],
  amendment: ["reason", "body"],
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

/** Answers of a round that is over stay as everybody saw them. */
const answerIsOver = async (write: Write, state: State): Promise<boolean> => {
  const found = await findAssessment(write, String(state.assessment_id));
  if (found.issues) return true;
  const respondent = await write.db
    .selectFrom("respondent")
    .select(["submitted"])
    .where("org_id", "=", write.org)
    .where("id", "=", String(state.respondent_id))
    .executeTakeFirst();
  const round = Number(state.round);
  return (
    round !== found.value.round || round <= found.value.revealed || (respondent?.submitted ?? 0) >= round
  );
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
  if (kind === "answer" && (await answerIsOver(write, now.state))) return cannotUndo(kind);
  const gone = to === undefined ? true : to.removed !== null;
  if (kind === "respondent" && now.state.organiser === true && gone) return cannotUndo(kind);
  if (kind === "assessment" && to?.blind === false) {
    const issues = await cannotUnblind(
      write,
      { org_id: write.org, ...now.state } as Row<"assessment">,
      false,
    );
    if (issues.length > 0) return { issues };
  }
  const was = now.state.removed !== null;
  // An answer that did not exist is an empty one: its place stays, so that its versions go on.
  const values =
    to === undefined
      ? kind === "answer"
        ? { answer: null, note: null }
        : {}
      : Object.fromEntries(fields.map((field) => [field, to[field]]));
  const removed = kind !== "answer" && gone !== was ? { removed: gone } : {};
  const written = await update(write, kind, { id, version: now.version }, { ...values, ...removed });
  if (written.issues) return written;
  const [line] = await changesOf(write.db, write.org, { object: id, limit: 1 });
  if (line === undefined) throw new Error("a change leaves a line in the history");
  return { value: line.change };
};
