import { type Answers, type Assessment, type Checked, type InvitationView } from "@remit/core";
import type { Kysely } from "kysely";
import type { Row, Tables } from "#store/tables.ts";
import { heldAmendments } from "./catalogue-of.ts";
import { linkNotValid } from "./links.ts";
import { answerOf, assessmentOf, isThere } from "./shapes.ts";
import { type Rows, rowsNow } from "./view.ts";

/** What everybody answered in a round, as an assessment of several respondents. */
export const groupOf = (
  { organisation, assessment, respondents, answers }: Rows,
  round: number,
): Assessment => ({
  format: "remit/assessment@1",
  organisation: {
    name: organisation.name,
    ...(organisation.industry !== null && { industry: organisation.industry }),
  },
  ...(assessment.required.length > 0 && { required: [...assessment.required] }),
  respondents: respondents.map(({ id, name }) => {
    const own = answers.filter((each) => each.respondent_id === id && each.round === round && isThere(each));
    const given: Answers = Object.fromEntries(
      own.flatMap(({ question, answer }) => (answer === null ? [] : [[question, answer]])),
    );
    const notes = Object.fromEntries(
      own.flatMap(({ question, note }) => (note === null ? [] : [[question, note]])),
    );
    return { id, name, answers: given, ...(Object.keys(notes).length > 0 && { notes }) };
  }),
});

/** What the holder of a link sees: their own answers, and those of all in rounds that are revealed; without the blind rule, in all rounds. */
export const invitationView = async (
  db: Kysely<Tables>,
  org: string,
  invitation: Row<"invitation">,
): Promise<Checked<InvitationView>> => {
  const found = await rowsNow(db, org, invitation.assessment_id);
  // Its assessment or organisation was removed.
  if (found.issues) return linkNotValid;
  const rows = found.value;
  const me = rows.respondents.find(({ id }) => id === invitation.respondent_id);
  if (!me) return linkNotValid;
  const { organisation, respondents, answers } = rows;
  const { id, title, blind, round, revealed, required } = assessmentOf(rows.assessment);
  return {
    value: {
      organisation: {
        name: organisation.name,
        ...(organisation.industry !== null && { industry: organisation.industry }),
      },
      assessment: { id, title, blind, round, revealed, required },
      respondent: {
        id: me.id,
        name: me.name,
        submitted: me.submitted,
        ...(me.position !== null && { position: me.position }),
      },
      expires: invitation.expires,
      amendments: [...(await heldAmendments({ db, org }))],
      answers: answers.filter((each) => each.respondent_id === me.id && isThere(each)).map(answerOf),
      progress: {
        submitted: respondents.filter(({ submitted }) => submitted >= round).length,
        respondents: respondents.length,
      },
      group: Array.from({ length: blind ? revealed : round }, (_, at) => ({
        round: at + 1,
        assessment: groupOf(rows, at + 1),
      })),
    },
  };
};
