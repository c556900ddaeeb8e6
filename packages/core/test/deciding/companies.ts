// Made-up companies and people for the laws of deciding: answers drawn at random, or such as one role would wish for.
import { shipped } from "#catalogue/shipped.ts";
import type { CatalogueIndex } from "#catalogue/index.ts";
import { type Reading, readAnswers } from "#decide/answers.ts";
import { count } from "#decide/count.ts";
import { type Engine, engineFor } from "#decide/engine.ts";
import { meanFits, meanModel } from "#decide/mean-fits.ts";
import { run } from "#decide/run.ts";
import { labelOf, standings } from "#decide/standings.ts";
import type { Answers, Assessment } from "#model/assessment.ts";
import type { Question } from "#model/question.ts";
import { createRandom, type Random } from "#weigh/random.ts";

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

/** What the laws ask of one interview: its lists, and answers made up for it. */
export const madeUp = (index: CatalogueIndex) => {
  const { questions, roles, accountabilities } = index.catalogue;
  const single = questions.filter(({ kind }) => kind !== "many");
  const free = roles.filter(({ admission }) => admission === undefined).map(({ id }) => id);

  /** So many questions answered by an option drawn uniformly: incoherent, a stress test. */
  const randomAnswers = (random: Random, answered = single.length): Answers => {
    const left = [...single];
    const answers: Answers = {};
    while (left.length > 0 && Object.keys(answers).length < answered) {
      const [question] = left.splice(pick(random, left.length), 1) as [Question];
      answers[question.id] = answerOf(question, pick(random, question.options.length));
    }
    return answers;
  };

  /** How far each option of a question speaks for a role: its effects times the role's strengths over the usual ones. */
  const speaksFor = (engine: Engine, role: number, question: Question): number[] =>
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
  const wishfulAnswers = (engine: Engine, role: number, random: Random, answered: number): Answers => {
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
  const bestAnswers = (engine: Engine, role: number): Answers => {
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

  /** By how much a role leads the best other one by mean values, in units of fit; -Infinity where it does not compete. */
  const leadOf = (engine: Engine, role: number, readings: readonly Reading[]): number => {
    const situation = engine.situationOf(readings);
    if (!situation.competing.includes(role)) return -Infinity;
    const fits = meanFits(meanModel(engine, readings, situation));
    return Math.min(
      ...situation.competing.map((other) => (other === role ? Infinity : fits[role]! - fits[other]!)),
    );
  };

  /** Readings that put a role ahead by as much as two rounds of hill-climbing over single answers find, from its best ones. */
  const climb = (engine: Engine, role: number): Reading[] => {
    const readings = readAnswers(index, bestAnswers(engine, role));
    for (let round = 0; round < 2; round += 1)
      for (const [at, { kind, options }] of questions.entries()) {
        if (kind === "many") continue;
        let best = leadOf(engine, role, readings);
        let kept = readings[at]!;
        for (const [option] of options.entries()) {
          readings[at] = { is: "given", options: [option] };
          const here = leadOf(engine, role, readings);
          if (here > best) {
            best = here;
            kept = readings[at];
          }
        }
        readings[at] = kept;
      }
    return readings;
  };

  /** Who competes and who is first, without reasons and flips: quick enough for hundreds of companies. */
  const decideQuickly = (answers: Answers, draws = 1000, of: CatalogueIndex = index, seed = 1) => {
    const engine = engineFor(of, { seed, draws });
    const done = run(engine, readAnswers(of, answers));
    const counts = count(done);
    const table = standings(done, counts);
    return { engine, run: done, counts, standings: table, first: table[0]!.role, label: labelOf(table[0]!) };
  };

  return {
    index,
    questions,
    roles,
    accountabilities,
    single,
    free,
    randomAnswers,
    speaksFor,
    wishfulAnswers,
    bestAnswers,
    leadOf,
    climb,
    decideQuickly,
  };
};

export const {
  index,
  questions,
  roles,
  accountabilities,
  single,
  free,
  randomAnswers,
  wishfulAnswers,
  bestAnswers,
  leadOf,
  climb,
  decideQuickly,
} = madeUp(shipped);

export const someRandom = (seed: number): Random => createRandom(seed, 99);
