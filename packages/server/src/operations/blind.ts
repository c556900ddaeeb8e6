import type { Issue } from "@remit/core";
import type { Row } from "#store/tables.ts";
import type { Write } from "./implement.ts";

/** Blind answering cannot be switched off while answers of others are hidden: that would show them. */
export const cannotUnblind = async (
  { db, org }: Pick<Write, "db" | "org">,
  { id, blind, revealed }: Row<"assessment">,
  to: boolean,
): Promise<readonly Issue[]> => {
  if (!blind || to) return [];
  const hidden = await db
    .selectFrom("answer")
    .innerJoin("respondent", (join) =>
      join
        .onRef("respondent.org_id", "=", "answer.org_id")
        .onRef("respondent.id", "=", "answer.respondent_id"),
    )
    .select("answer.id")
    .where("answer.org_id", "=", org)
    .where("answer.assessment_id", "=", id)
    .where("answer.round", ">", revealed)
    .where("respondent.organiser", "=", false)
    .limit(1)
    .executeTakeFirst();
  return hidden ? [{ code: "store/answers-are-hidden", path: ["blind"], data: {} }] : [];
};
