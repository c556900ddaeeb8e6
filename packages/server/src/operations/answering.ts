import { isDeepStrictEqual } from "node:util";
import {
  type Answer,
  type AnswerChange,
  type Answers,
  type CatalogueIndex,
  type Checked,
  checkAnswers,
  type Issue,
  type SavedAnswers,
} from "@remit/core";
import { type Put, putAll } from "#store/keep.ts";
import type { Row } from "#store/tables.ts";
import { catalogueOf } from "./catalogue-of.ts";
import { isHidden } from "./hidden.ts";
import type { Write } from "./implement.ts";
import { lockRespondent } from "./locks.ts";
import { answerOf } from "./shapes.ts";

const issue = (code: string, path: Issue["path"] = [], data: Issue["data"] = {}) => ({
  issues: [{ code, path, data }],
});

/** The issues of changes that the catalogue does not know, each at its change. */
const checkChanges = (index: CatalogueIndex, changes: readonly AnswerChange[]): readonly Issue[] => {
  const twice = changes.findIndex(
    ({ question }, at) => changes.findIndex((each) => each.question === question) < at,
  );
  if (twice >= 0)
    return issue("store/question-twice", ["changes", twice, "question"], {
      given: changes[twice]?.question ?? "",
    }).issues;
  // An answer that is taken back is checked for its question alone.
  const answers: Answers = Object.fromEntries(
    changes.map(({ question, answer }) => [question, answer ?? "unknown"]),
  );
  return checkAnswers(index, answers, []).map(({ path: [question, ...rest], ...found }) => {
    const at = changes.findIndex((each) => each.question === question);
    return at < 0
      ? { ...found, path: ["changes"] }
      : {
          ...found,
          path: ["changes", at, found.code === "decide/unknown-question" ? "question" : "answer", ...rest],
        };
  });
};

const says = (row: Row<"answer"> | undefined): { answer: Answer | null; note: string | null } => ({
  answer: row?.answer ?? null,
  note: row?.note ?? null,
});

/**
 * Keeps changes to the answers of a respondent in the round at hand. A change on an older version of its answer is a
 * conflict and not kept, unless both say the same. `here`: not through a link, where answers may be hidden, and a conflict
 * would show them. Issues: `store/round-is-over`, `store/already-submitted`, `store/answers-are-hidden`, and those of
 * `checkAnswers`, each with its place.
 */
export const keepAnswers = async (
  write: Write,
  where: {
    readonly assessment: string;
    readonly respondent: string;
    readonly round: number;
    readonly here: boolean;
  },
  changes: readonly AnswerChange[],
): Promise<Checked<SavedAnswers>> => {
  const { db, org, ids } = write;
  const locked = await lockRespondent(write, where.assessment, where.respondent);
  if (locked.issues) return locked;
  const { assessment, respondent } = locked.value;
  const { round } = where;
  if (where.here && isHidden(assessment, respondent, round))
    return issue("store/answers-are-hidden", ["respondent"]);
  if (round !== assessment.round || round <= assessment.revealed)
    return issue("store/round-is-over", ["round"], {
      round: assessment.round,
      revealed: assessment.revealed,
    });
  if (respondent.submitted >= round) return issue("store/already-submitted", ["round"]);
  const catalogue = await catalogueOf(write);
  if (catalogue.issues) return catalogue;
  const issues = checkChanges(catalogue.value, changes);
  if (issues.length > 0) return { issues };
  const there = await db
    .selectFrom("answer")
    .selectAll()
    .where("org_id", "=", org)
    .where("respondent_id", "=", respondent.id)
    .where("round", "=", round)
    .execute();
  const rows = new Map(there.map((row) => [row.question, row]));
  const saved = new Map<string, number>();
  const met: Row<"answer">[] = [];
  const puts: Put<"answer">[] = [];
  for (const { question, answer, note, base } of changes) {
    const before = rows.get(question);
    const was = says(before);
    const after = { answer, note: note === undefined ? was.note : note === "" ? null : note };
    const gone = before !== undefined && before.answer === null && before.note === null;
    if (isDeepStrictEqual(was, after)) {
      if (before) saved.set(question, before.version);
    } else if (before !== undefined && before.version !== base && !gone) met.push(before);
    else {
      const of = { assessment_id: assessment.id, respondent_id: respondent.id, round, question };
      puts.push({ before, to: { id: before?.id ?? ids(), ...of, ...after } });
    }
  }
  const written = await putAll(write, "answer", puts);
  if (written.issues) return written;
  for (const { question, version } of written.value) saved.set(question, version);
  return {
    value: {
      saved: changes.flatMap(({ question }) => {
        const version = saved.get(question);
        return version === undefined ? [] : [{ question, version }];
      }),
      conflicts: await conflicts(write, met),
    },
  };
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
