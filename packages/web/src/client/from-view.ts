import type { Assessment, AssessmentView, KeptAnswer, KeptRespondent } from "@remit/core";
import { adopt, assessmentsNow, open } from "./assessments.ts";
import type { Kept, Known } from "./kept.ts";
import { isUnreachable, tellServer } from "./server.ts";

/** The answers of a round as an assessment holds them; notes only where there are any. */
export const said = (
  answers: readonly KeptAnswer[],
  round: number,
): Pick<Assessment, "notes"> & { readonly answers: NonNullable<Assessment["answers"]> } => {
  const own = answers.filter((each) => each.round === round);
  const notes = own.flatMap(({ question, note }) => (note === undefined ? [] : [[question, note]]));
  return {
    answers: Object.fromEntries(
      own.flatMap(({ question, answer }) => (answer === null ? [] : [[question, answer]])),
    ),
    ...(notes.length > 0 && { notes: Object.fromEntries(notes) }),
  };
};

/** The same answers as this browser knows them of the server, by question. */
export const knownIn = (answers: readonly KeptAnswer[], round: number): Kept["known"] =>
  Object.fromEntries(
    answers
      .filter((each) => each.round === round)
      .map(({ question, answer, note, version }): [string, Known] => [
        question,
        { answer, version, ...(note !== undefined && { note }) },
      ]),
  );

/** Whoever set the assessment up, else its first respondent: whose answers are shown at this computer. */
const organiserOf = ({ respondents }: AssessmentView): KeptRespondent | undefined =>
  respondents.find(({ organiser }) => organiser) ?? respondents[0];

const bare = ({ organisation, assessment }: AssessmentView): Assessment => ({
  format: "remit/assessment@1",
  organisation: {
    name: organisation.name,
    ...(organisation.industry !== undefined && { industry: organisation.industry }),
  },
  ...(assessment.required.length > 0 && { required: [...assessment.required] }),
});

/** The organiser's answers of the round at hand, as an assessment of one. */
export const organisersOf = (view: AssessmentView): Assessment => ({
  ...bare(view),
  ...said(organiserOf(view)?.answers ?? [], view.assessment.round),
});

/**
 * All answers of the round at hand that may be seen, as an assessment: of one respondent with answers of its own, else with
 * everybody whose answers are there.
 */
export const everybodyOf = (view: AssessmentView): Assessment => {
  const seen = view.respondents.filter(({ answers }) => answers !== undefined);
  if (seen.length < 2) return organisersOf(view);
  return {
    ...bare(view),
    respondents: seen.map(({ id, name, answers = [] }) => ({
      id,
      name,
      ...said(answers, view.assessment.round),
    })),
  };
};

/** What a browser has to know of an assessment of the server to go on with it here. */
export const keptOf = (view: AssessmentView): Kept | undefined => {
  const respondent = organiserOf(view);
  if (respondent === undefined) return undefined;
  const { organisation, assessment } = view;
  const { round, revealed } = assessment;
  return {
    organisation: organisation.id,
    assessment: assessment.id,
    respondent: respondent.id,
    round,
    created: true,
    name: organisation.name,
    known: knownIn(respondent.answers ?? [], round),
    meetings: {},
    ...((respondent.submitted >= round || revealed >= round) && { closed: true }),
  };
};

/** Makes an assessment the one at hand: this browser's copy, else a new one from the server. */
export const openKept = async (
  organisation: string,
  assessment: string,
): Promise<"opened" | "unreachable" | "gone"> => {
  const here = assessmentsNow().find(
    ({ kept }) => kept?.assessment === assessment && kept.token === undefined,
  );
  if (here) {
    open(here.id);
    return "opened";
  }
  const reply = await tellServer("get-assessment", { organisation, assessment });
  if (isUnreachable(reply)) return "unreachable";
  const kept = reply.value && keptOf(reply.value);
  if (!reply.value || !kept) return "gone";
  adopt(organisersOf(reply.value), undefined, { title: reply.value.assessment.title, kept });
  return "opened";
};
