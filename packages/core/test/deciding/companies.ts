// Made-up companies for the laws of deciding: answers drawn at random, or such as one role would wish for.
import { shipped } from "#catalogue/shipped.ts";
import type { CatalogueIndex } from "#catalogue/index.ts";
import { readAnswers } from "#decide/answers.ts";
import { count } from "#decide/count.ts";
import { type Engine, engineFor } from "#decide/engine.ts";
import { run } from "#decide/run.ts";
import { labelOf, standings } from "#decide/standings.ts";
import type { Answers, Assessment } from "#model/assessment.ts";
import type { Question } from "#model/question.ts";
import { createRandom, type Random } from "#weigh/random.ts";

export const index = shipped;
export const { questions, roles, accountabilities } = shipped.catalogue;
export const single = questions.filter(({ kind }) => kind !== "many");
export const free = roles.filter(({ admission }) => admission === undefined).map(({ id }) => id);

export const assess = (answers: Answers, more: Partial<Assessment> = {}): Assessment => ({
  format: "remit/assessment@1",
  organisation: { name: "Mill" },
  answers,
  ...more,
});

/** The answer that chooses an option: its id, or a number of its band. */
export const answerOf = ({ kind, options }: Question, option: number): string | number | string[] => {
  const { id, from } = options[option]!;
  if (kind === "number") return from ?? 0;
  return kind === "many" ? [id] : id;
};

const pick = (random: Random, count: number): number => Math.floor(random() * count);

/** So many questions answered by an option drawn uniformly: incoherent, a stress test. */
export const randomAnswers = (random: Random, answered = single.length): Answers => {
  const left = [...single];
  const answers: Answers = {};
  while (left.length > 0 && Object.keys(answers).length < answered) {
    const [question] = left.splice(pick(random, left.length), 1) as [Question];
    answers[question.id] = answerOf(question, pick(random, question.options.length));
  }
  return answers;
};

/** How far each option of a question speaks for a role: its effects times the role's strengths over the usual ones. */
export const speaksFor = (engine: Engine, role: number, question: Question): number[] =>
  question.options.map(({ effects }) =>
    Object.entries(effects).reduce((sum, [id, { by }]) => {
      const at = accountabilities.findIndex((each) => each.id === id);
      const { variants, usual } = engine.strengths;
      return sum + by * (variants[role]!.mid[at]! - usual[at]!);
    }, 0),
  );

/** Whether an answer rules the role out. */
const isGated = (role: number, question: string, option: string): boolean =>
  roles[role]!.gates.some((gate) => gate.question === question && gate.options.includes(option));

/** Answers of a company that wishes for a role: options with a chance in proportion to exp(1.2 · what speaks for it). */
export const wishfulAnswers = (engine: Engine, role: number, random: Random, answered: number): Answers => {
  const left = single.filter(
    ({ id }) => engine.effects.movingAt[questions.findIndex((q) => q.id === id)]! >= 0,
  );
  const answers: Answers = {};
  while (left.length > 0 && Object.keys(answers).length < answered) {
    const [question] = left.splice(pick(random, left.length), 1) as [Question];
    const chances = speaksFor(engine, role, question).map((each, at) =>
      isGated(role, question.id, question.options[at]!.id) ? 0 : Math.exp(1.2 * each),
    );
    let aim = random() * chances.reduce((a, b) => a + b, 0);
    const option = chances.findIndex((chance) => (aim -= chance) < 0);
    answers[question.id] = answerOf(question, Math.max(0, option));
  }
  return answers;
};

/** The answer that speaks most for a role, to every question; admitted where it must be asked for. */
export const bestAnswers = (engine: Engine, role: number): Answers => {
  const answers: Answers = {};
  for (const question of single) {
    const speaks = speaksFor(engine, role, question).map((each, at) =>
      isGated(role, question.id, question.options[at]!.id) ? -Infinity : each,
    );
    if (speaks.some((each) => each !== 0))
      answers[question.id] = answerOf(question, speaks.indexOf(Math.max(...speaks)));
  }
  const [asked] = Object.entries(roles[role]!.admission?.answers ?? {});
  if (asked !== undefined) answers[asked[0]] = asked[1][0]!;
  return answers;
};

/** Who competes and who is first, without reasons and flips: quick enough for hundreds of companies. */
export const decideQuickly = (answers: Answers, draws = 1000, of: CatalogueIndex = index, seed = 1) => {
  const engine = engineFor(of, { seed, draws });
  const done = run(engine, readAnswers(of, answers));
  const counts = count(done);
  const table = standings(done, counts);
  return { engine, run: done, counts, standings: table, first: table[0]!.role, label: labelOf(table[0]!) };
};

export const someRandom = (seed: number): Random => createRandom(seed, 99);
