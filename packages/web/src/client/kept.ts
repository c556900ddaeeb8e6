import type {
  Amendment,
  Answer,
  AnswerChange,
  Assessment,
  Issue,
  KeptAnswer,
  SavedAnswers,
  Who,
} from "@remit/core";
import { newId } from "./ids.ts";

/** What the server last said of an answer; `null`: taken back. */
export type Known = { readonly answer: Answer | null; readonly note?: string; readonly version: number };

/** What somebody else wrote where this browser wrote too. */
export type Meeting = Known & { readonly changed: string; readonly by?: Who };

/** How an assessment of this browser stands to what the server keeps. */
export type Kept = {
  readonly organisation: string;
  readonly assessment: string;
  readonly respondent: string;
  /** The link it was opened by, for whoever was invited. */
  readonly token?: string;
  /** What the organisation that invited them amends the catalogue by. */
  readonly amendments?: readonly Amendment[];
  readonly round: number;
  /** The server has it. */
  readonly created: boolean;
  /** What the server knows the organisation and the assessment by, and what it knows as required. */
  readonly name?: string;
  readonly title?: string;
  readonly required?: readonly string[];
  readonly known: Readonly<Record<string, Known>>;
  readonly meetings: Readonly<Record<string, Meeting>>;
  /** It takes no more answers: handed in, or the round is over. */
  readonly closed?: boolean;
  /** Answers the server will not take, as they were refused: sent again when they change. */
  readonly refused?: Readonly<Record<string, string>>;
  /** It was removed, and brought back here: the server is to bring it back too. */
  readonly back?: boolean;
};

/** An assessment that the server has not heard of yet; its ids are made here, so that it can be told twice. */
export const freshKept = (organisation: string = newId()): Kept => ({
  organisation,
  assessment: newId(),
  respondent: newId(),
  round: 1,
  created: false,
  known: {},
  meetings: {},
});

type Said = { readonly answer: Answer | null; readonly note: string | undefined };

const saidIn = ({ answers, notes }: Assessment, question: string): Said => ({
  answer: answers?.[question] ?? null,
  note: notes?.[question],
});

const same = (a: Said, b: Said): boolean =>
  JSON.stringify([a.answer, a.note ?? ""]) === JSON.stringify([b.answer, b.note ?? ""]);

const knownOf = (kept: Kept, question: string): Said => {
  const known = kept.known[question];
  return { answer: known?.answer ?? null, note: known?.note };
};

const questionsOf = ({ answers, notes }: Assessment, kept: Kept): string[] => [
  ...new Set([...Object.keys(answers ?? {}), ...Object.keys(notes ?? {}), ...Object.keys(kept.known)]),
];

/** What this browser has that the server does not; answers that met another one wait until that is settled. */
export const unsent = (assessment: Assessment, kept: Kept): AnswerChange[] =>
  questionsOf(assessment, kept).flatMap((question) => {
    const here = saidIn(assessment, question);
    if (question in kept.meetings || same(here, knownOf(kept, question))) return [];
    if (kept.refused?.[question] === JSON.stringify(here.answer)) return [];
    return [
      {
        question,
        answer: here.answer,
        note: here.note ?? null,
        base: kept.known[question]?.version ?? 0,
      },
    ];
  });

const knownFrom = ({ answer, note, version }: Pick<KeptAnswer, "answer" | "note" | "version">): Known => ({
  answer,
  ...(note !== undefined && { note }),
  version,
});

/** After the server answered changes: what was kept is known, what met another answer waits. */
export const heard = (
  kept: Kept,
  sent: readonly AnswerChange[],
  { saved, conflicts }: SavedAnswers,
): Kept => {
  const known = Object.fromEntries(
    saved.flatMap(({ question, version }) => {
      const change = sent.find((each) => each.question === question);
      if (change === undefined) return [];
      const { answer, note } = change;
      return [[question, knownFrom({ answer, version, note: note ?? undefined })]];
    }),
  );
  const meetings = Object.fromEntries(
    conflicts.map(({ by, changed, ...answer }) => [answer.question, { ...knownFrom(answer), changed, by }]),
  );
  return {
    ...kept,
    known: { ...kept.known, ...known },
    meetings: { ...kept.meetings, ...meetings },
  };
};

/** After the server would not take some of the changes: by their place in what was sent. */
export const refusedOf = (
  kept: Kept,
  sent: readonly AnswerChange[],
  issues: readonly Issue[],
): Kept | undefined => {
  const places = issues.flatMap(({ path: [key, at] }) =>
    key === "changes" && typeof at === "number" ? [at] : [],
  );
  if (places.length === 0) return undefined;
  const refused = places.flatMap((at) => {
    const change = sent[at];
    return change ? [[change.question, JSON.stringify(change.answer)]] : [];
  });
  return { ...kept, refused: { ...kept.refused, ...Object.fromEntries(refused) } };
};

const put = (assessment: Assessment, question: string, said: Said): Assessment => {
  const { [question]: _, ...answers } = assessment.answers ?? {};
  const { [question]: __, ...notes } = assessment.notes ?? {};
  const { notes: ___, ...rest } = assessment;
  const allNotes = said.note === undefined || said.note === "" ? notes : { ...notes, [question]: said.note };
  return {
    ...rest,
    answers: said.answer === null ? answers : { ...answers, [question]: said.answer },
    ...(Object.keys(allNotes).length > 0 && { notes: allNotes }),
  };
};

/**
 * Takes in what the server has: an answer that changed only there comes here, one that changed on both sides is a meeting,
 * and one that changed only here stays to be sent.
 */
export const merged = (
  assessment: Assessment,
  kept: Kept,
  there: readonly KeptAnswer[],
): { readonly assessment: Assessment; readonly kept: Kept } => {
  let own = assessment;
  const known = { ...kept.known };
  const meetings = { ...kept.meetings };
  const news = new Map(
    there.filter(({ round }) => round === kept.round).map((each) => [each.question, each]),
  );
  for (const question of new Set([...Object.keys(kept.known), ...news.keys()])) {
    const before = kept.known[question];
    const found = news.get(question);
    // What was taken back and has no note is not listed.
    const now: Known = found
      ? knownFrom(found)
      : { answer: null, version: (before?.version ?? 0) + (before?.answer === null ? 0 : 1) };
    if (before?.version === now.version) continue;
    const here = saidIn(own, question);
    const said: Said = { answer: now.answer, note: now.note };
    if (same(here, knownOf(kept, question)) || same(here, said)) {
      own = put(own, question, said);
      known[question] = now;
      delete meetings[question];
    } else meetings[question] = { ...now, changed: found?.changed ?? "" };
  }
  return { assessment: own, kept: { ...kept, known, meetings } };
};

/** Settles a meeting: "theirs" takes the other answer, "mine" sends this browser's over it, knowingly. */
export const settled = (
  assessment: Assessment,
  kept: Kept,
  question: string,
  whose: "mine" | "theirs",
): { readonly assessment: Assessment; readonly kept: Kept } => {
  const { [question]: met, ...meetings } = kept.meetings;
  if (met === undefined) return { assessment, kept };
  const { answer, note, version } = met;
  return {
    assessment: whose === "theirs" ? put(assessment, question, { answer, note }) : assessment,
    kept: { ...kept, meetings, known: { ...kept.known, [question]: knownFrom({ answer, note, version }) } },
  };
};

/** The same assessment in a later round: everything is known anew from what the server has for it. */
export const inRound = (kept: Kept, round: number): Kept => {
  if (kept.round === round) return kept;
  const { closed: _, ...rest } = kept;
  return { ...rest, round, known: {}, meetings: {} };
};
