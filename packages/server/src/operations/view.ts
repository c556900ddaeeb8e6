import type { AssessmentView, Checked } from "@remit/core";
import type { Kysely } from "kysely";
import { notFound } from "#store/keep.ts";
import type { Row, Tables } from "#store/tables.ts";
import { isHidden } from "./hidden.ts";
import { assessmentOf, organisationOf, respondentOf } from "./shapes.ts";

/** The rows an assessment is made of. */
export type Rows = {
  readonly organisation: Row<"organisation">;
  readonly assessment: Row<"assessment">;
  readonly respondents: readonly Row<"respondent">[];
  readonly answers: readonly Row<"answer">[];
  readonly invitations: readonly Row<"invitation">[];
};

/** The respondents in the order they were added. */
const inOrder = (rows: readonly Row<"respondent">[]): Row<"respondent">[] =>
  rows.toSorted(
    (a, b) =>
      Number(b.organiser) - Number(a.organiser) ||
      (a.created < b.created ? -1 : a.created > b.created ? 1 : a.id < b.id ? -1 : 1),
  );

/** The rows of an assessment as they are now; what was removed of it is left out. */
export const rowsNow = async (db: Kysely<Tables>, org: string, id: string): Promise<Checked<Rows>> => {
  const [organisation, assessment, respondents, answers, invitations] = await Promise.all([
    db
      .selectFrom("organisation")
      .selectAll()
      .where("org_id", "=", org)
      .where("removed", "is", null)
      .executeTakeFirst(),
    db
      .selectFrom("assessment")
      .selectAll()
      .where("org_id", "=", org)
      .where("id", "=", id)
      .where("removed", "is", null)
      .executeTakeFirst(),
    db
      .selectFrom("respondent")
      .selectAll()
      .where("org_id", "=", org)
      .where("assessment_id", "=", id)
      .where("removed", "is", null)
      .execute(),
    db
      .selectFrom("answer")
      .selectAll()
      .where("org_id", "=", org)
      .where("assessment_id", "=", id)
      .orderBy("created")
      .orderBy("id")
      .execute(),
    db
      .selectFrom("invitation")
      .selectAll()
      .where("org_id", "=", org)
      .where("assessment_id", "=", id)
      .where("removed", "is", null)
      .execute(),
  ]);
  if (!organisation) return notFound("organisation");
  if (!assessment) return notFound("assessment");
  return { value: { organisation, assessment, respondents: inOrder(respondents), answers, invitations } };
};

/** The rows of an assessment as they were at a moment, from their history. */
export const rowsAsOf = async (
  db: Kysely<Tables>,
  org: string,
  id: string,
  at: string,
): Promise<Checked<Rows>> => {
  const states = await db
    .selectFrom("history")
    .distinctOn("object_id")
    .select(["kind", "state"])
    .where("org_id", "=", org)
    .where("at", "<=", at)
    .where(({ or, eb }) => or([eb("assessment_id", "=", id), eb("object_id", "=", org)]))
    .orderBy("object_id")
    .orderBy("version", "desc")
    .execute();
  const of = <K extends "assessment" | "respondent" | "answer" | "invitation" | "organisation">(
    kind: K,
  ): Row<K>[] =>
    states.flatMap((each) =>
      each.kind === kind ? [{ org_id: org, ...each.state } as unknown as Row<K>] : [],
    );
  const there = <R extends { readonly removed: string | null }>(rows: readonly R[]): R[] =>
    rows.filter(({ removed }) => removed === null);
  const [organisation] = there(of("organisation"));
  const [assessment] = there(of("assessment"));
  if (!organisation) return notFound("organisation");
  if (!assessment) return notFound("assessment");
  return {
    value: {
      organisation,
      assessment,
      respondents: inOrder(there(of("respondent"))),
      answers: of("answer").toSorted((a, b) =>
        a.created < b.created ? -1 : a.created > b.created ? 1 : a.id < b.id ? -1 : 1,
      ),
      invitations: there(of("invitation")),
    },
  };
};

/** The view of rows; `hiding` is the assessment whose blind rule holds: as it is now, also for rows of a former moment. */
export const viewOf = (
  { organisation, assessment, respondents, answers, invitations }: Rows,
  hiding: Pick<Row<"assessment">, "blind" | "revealed"> = assessment,
): AssessmentView => ({
  organisation: organisationOf(organisation),
  assessment: assessmentOf(assessment),
  respondents: respondents.map((respondent) =>
    respondentOf(
      respondent,
      assessment.round,
      answers,
      invitations.find(({ respondent_id: of }) => of === respondent.id),
      ({ round }) => !isHidden(hiding, respondent, round),
    ),
  ),
});
