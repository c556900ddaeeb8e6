import { type Engagement, engagements, type Option, type Question } from "#model/question.ts";
import type { Recommendation } from "#model/recommendation.ts";
import { optionIds, type Reading } from "./answers.ts";
import type { Run } from "./run.ts";

/** What speaks for the usual form before anything is answered. */
const beforehand: Readonly<Partial<Record<Engagement, number>>> = { "full-time": 1 };

type Given = { readonly question: Question; readonly reading: Reading; readonly options: readonly Option[] };

/** Questions with the options given, in the order of the interview. */
const givenOptions = ({ engine, readings }: Run): Given[] =>
  engine.index.catalogue.questions.flatMap((question, at) => {
    const reading = readings[at]!;
    if (reading.is !== "given") return [];
    return [{ question, reading, options: reading.options.map((each) => question.options[each]!) }];
  });

/**
 * How to engage the leader: the sum of the points of the options given, with one point beforehand for full-time; the
 * most points win, equal ones go to the fuller form. Reasons are sorted by their weight.
 */
export const engagementOf = (run: Run): Recommendation["engagement"] => {
  const reasons = givenOptions(run).flatMap(({ question, options }) =>
    options.flatMap(({ id, engagement }) =>
      engagements.flatMap((form) => {
        const said = engagement[form];
        if (said === undefined || said.by === 0) return [];
        return [{ question: question.id, options: [id], engagement: form, by: said.by, why: said.why }];
      }),
    ),
  );
  const scores = engagements.map((form) => ({
    engagement: form,
    points: reasons
      .filter(({ engagement }) => engagement === form)
      .reduce((sum, { by }) => sum + by, beforehand[form] ?? 0),
  }));
  const best = scores.reduce((best, each) => (each.points > best.points ? each : best));
  return {
    advice: best.engagement,
    scores,
    reasons: reasons.toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by)),
  };
};

/**
 * What the posting asks for: the role's own requirements, and those of the answers given (with the answer as reason).
 * One entry a requirement: "must" over "should", and at the same level the role's own.
 */
export const qualificationsOf = (run: Run, role: number): Recommendation["qualifications"] => {
  const own = run.engine.index.catalogue.roles[role]!.requirements.map(
    ({ requirement, level, text, cites }) => ({ requirement, level, text, cites }),
  );
  const asked = givenOptions(run).flatMap(({ question, options }) =>
    options.flatMap(({ id, qualifications }) =>
      qualifications.map((each) => ({ ...each, because: { question: question.id, options: [id] } })),
    ),
  );
  const found = new Map<string, Recommendation["qualifications"][number]>();
  for (const each of [...own, ...asked]) {
    const before = found.get(each.requirement);
    if (before === undefined || (before.level === "should" && each.level === "must"))
      found.set(each.requirement, each);
  }
  return [...found.values()].toSorted((a, b) => Number(b.level === "must") - Number(a.level === "must"));
};

/** What to settle before the posting: always, or while a question is open, or because of the answer to it. */
export const readinessOf = ({ engine, readings }: Run): Recommendation["readiness"] => {
  const { questions, readiness } = engine.index.catalogue;
  return readiness.flatMap(({ id, text, why, when, cites }) => {
    if (when === undefined) return [{ id, text, why, cites }];
    const at = questions.findIndex((question) => question.id === when.question);
    const reading = readings[at];
    if (reading === undefined) return [];
    const ids = optionIds(questions[at]!, reading);
    const shown =
      (reading.is === "open" && when.unknown) || ids.some((option) => when.options.includes(option));
    return shown ? [{ id, text, why, question: when.question, cites }] : [];
  });
};
