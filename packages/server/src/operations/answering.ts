import { isDeepStrictEqual } from "node:util";
import {
  type Answer,
  type AnswerChange,
  type Answers,
  type Checked,
  checkAnswers,
  type Issue,
  type SavedAnswers,
} from "@remit/core";
import { create, notFound, update } from "#store/keep.ts";
import type { Row } from "#store/tables.ts";
import { catalogueOf } from "./catalogue-of.ts";
import type { Write } from "./implement.ts";
import { answerOf } from "./shapes.ts";

const issue = (code: string, path: Issue["path"] = [], data: Issue["data"] = {}) => ({
  issues: [{ code, path, data }],
});

/** The issues of changes that the catalogue does not know, each at its change. */
const checkChanges = async (write: Write, changes: readonly AnswerChange[]): Promise<readonly Issue[]> => {
  const twice = changes.findIndex(
    ({ question }, at) => changes.findIndex((each) => each.question === question) < at,
  );
  if (twice >= 0)
    return issue("store/question-twice", ["changes", twice, "question"], {
      given: changes[twice]?.question ?? "",
    }).issues;
  const catalogue = await catalogueOf(write);
  if (catalogue.issues) return catalogue.issues;
  // An answer that is taken back is checked for its question alone.
  const answers: Answers = Object.fromEntries(
    changes.map(({ question, answer }) => [question, answer ?? "unknown"]),
  );
  return checkAnswers(catalogue.value, answers, []).map(({ path: [question, ...rest], ...found }) => {
    const at = changes.findIndex((each) => each.question === question);
    return at < 0
      ? { ...found, path: ["changes"] }
      : {
          ...found,
          path: ["changes", at, found.code === "decide/unknown-question" ? "question" : "answer", ...rest],
        };
  });
};

/** The respondent at hand, locked until the transaction ends, so that saving, handing in and revealing wait for each other. */
const lockRespondent = async (
  { db, org }: Write,
  assessment: string,
  id: string,
): Promise<Checked<{ assessment: Row<"assessment">; respondent: Row<"respondent"> }>> => {
  const held = await db
    .selectFrom("assessment")
    .selectAll()
    .where("org_id", "=", org)
    .where("id", "=", assessment)
    .where("removed", "is", null)
    .forShare()
    .executeTakeFirst();
  if (!held) return notFound("assessment");
  const respondent = await db
    .selectFrom("respondent")
    .selectAll()
    .where("org_id", "=", org)
    .where("assessment_id", "=", assessment)
    .where("id", "=", id)
    .where("removed", "is", null)
    .forUpdate()
    .executeTakeFirst();
  return respondent ? { value: { assessment: held, respondent } } : notFound("respondent");
};

const says = (row: Row<"answer"> | undefined): { answer: Answer | null; note: string | null } => ({
  answer: row?.answer ?? null,
  note: row?.note ?? null,
});

/**
 * Keeps changes to the answers of a respondent in the round at hand. A change on an older version of its answer is a
 * conflict and not kept, unless both say the same. Issues: `store/round-is-over`, `store/already-submitted`, and those
 * of `checkAnswers`, each with its place.
 */
export const keepAnswers = async (
  write: Write,
  where: { readonly assessment: string; readonly respondent: string; readonly round: number },
  changes: readonly AnswerChange[],
): Promise<Checked<SavedAnswers>> => {
  const { db, org, ids } = write;
  const issues = await checkChanges(write, changes);
  if (issues.length > 0) return { issues };
  const locked = await lockRespondent(write, where.assessment, where.respondent);
  if (locked.issues) return locked;
  const { assessment, respondent } = locked.value;
  const { round } = where;
  if (round !== assessment.round || round <= assessment.revealed)
    return issue("store/round-is-over", ["round"], {
      round: assessment.round,
      revealed: assessment.revealed,
    });
  if (respondent.submitted >= round) return issue("store/already-submitted", ["round"]);
  const there = await db
    .selectFrom("answer")
    .selectAll()
    .where("org_id", "=", org)
    .where("respondent_id", "=", respondent.id)
    .where("round", "=", round)
    .where(
      "question",
      "in",
      changes.map(({ question }) => question),
    )
    .execute();
  const saved: SavedAnswers["saved"] = [];
  const met: Row<"answer">[] = [];
  for (const { question, answer, note, base } of changes) {
    const row = there.find((each) => each.question === question);
    const before = says(row);
    const after = { answer, note: note === undefined ? before.note : note === "" ? null : note };
    if (isDeepStrictEqual(before, after)) {
      if (row) saved.push({ question, version: row.version });
      continue;
    }
    const gone = row !== undefined && row.answer === null && row.note === null;
    if (row !== undefined && row.version !== base && !gone) {
      met.push(row);
      continue;
    }
    const written =
      row === undefined
        ? await create(write, "answer", {
            id: ids(),
            assessment_id: assessment.id,
            respondent_id: respondent.id,
            round,
            question,
            ...after,
          })
        : await update(write, "answer", row, after);
    if (written.issues) return written;
    saved.push({ question, version: written.value.version });
  }
  return { value: { saved, conflicts: await conflicts(write, met) } };
};

/** What is there instead of a change that was not kept, with who wrote it. */
const conflicts = async (
  { db, org }: Write,
  rows: readonly Row<"answer">[],
): Promise<SavedAnswers["conflicts"]> => {
  if (rows.length === 0) return [];
  const writers = await db
    .selectFrom("history")
    .distinctOn("object_id")
    .select(["object_id", "who"])
    .where("org_id", "=", org)
    .where(
      "object_id",
      "in",
      rows.map(({ id }) => id),
    )
    .orderBy("object_id")
    .orderBy("version", "desc")
    .execute();
  return rows.map((row) => ({
    ...answerOf(row),
    by: writers.find(({ object_id: of }) => of === row.id)?.who ?? { kind: "local" },
  }));
};
