// What the interview promises: labels that mean what they say, and a stop that the rest of the answers bears out.
import { expect, test } from "vitest";
import { readAnswers } from "#decide/answers.ts";
import { count } from "#decide/count.ts";
import { engineFor } from "#decide/engine.ts";
import { meanFits, meanModel } from "#decide/mean-fits.ts";
import { openQuestions, stopOf } from "#decide/next-question.ts";
import { run } from "#decide/run.ts";
import { orderByFit } from "#decide/standings.ts";
import type { Answers } from "#model/assessment.ts";
import {
  answerOf,
  decideQuickly,
  free,
  index,
  questions,
  randomAnswers,
  roles,
  single,
  someRandom,
  wishfulAnswers,
} from "./companies.ts";

const engine = engineFor(index, { draws: 1000 });

test("11. of companies that wish for a role, clear finds it in nine of ten and lean in two of three", () => {
  const random = someRandom(11);
  const found = { clear: [0, 0], lean: [0, 0], "toss-up": [0, 0] };
  for (const answered of [6, 12, 20])
    for (const id of free)
      for (let company = 0; company < 12; company += 1) {
        const role = roles.findIndex((each) => each.id === id);
        const { first, label, standings } = decideQuickly(
          wishfulAnswers(engine, role, random, answered),
          400,
        );
        // Answers that bring in a role that must be asked for wish for another company than this test means.
        if (standings.length > free.length) continue;
        found[label][0]! += first === id ? 1 : 0;
        found[label][1]! += 1;
      }
  const [right, all] = found.clear as [number, number];
  const [leanRight, leanAll] = found.lean as [number, number];
  expect(all).toBeGreaterThan(20);
  expect(leanAll).toBeGreaterThan(10);
  expect(right / all, JSON.stringify(found)).toBeGreaterThanOrEqual(0.9);
  expect(leanRight / leanAll, JSON.stringify(found)).toBeGreaterThanOrEqual(0.65);
});

/** Answers a company's questions in the order asked until the interview may stop; what was foretold at the start with it. */
const interview = (all: Answers) => {
  const answers: Answers = {};
  let foretold: number | undefined;
  for (let asked = 0; asked <= single.length; asked += 1) {
    const done = run(engine, readAnswers(index, answers));
    const counts = count(done);
    const order = orderByFit(counts);
    const open = openQuestions(done, counts);
    const stop = stopOf(done, counts, order[0]!, open);
    foretold ??= stop.likelyMore;
    const first = done.situation.competing[order[0]!]!;
    const next = open.find(({ question }) => Object.hasOwn(all, question));
    if (stop.may || next === undefined) return { answers, asked, foretold, first, stop };
    answers[next.question] = all[next.question]!;
  }
  throw new Error("every question was asked, and the interview goes on");
};

test("12. after the stop the first stays first, by mid values, in 95 % of random completions", () => {
  const random = someRandom(12);
  const lengths: { asked: number; foretold: number }[] = [];
  let stays = 0;
  let tried = 0;
  for (let company = 0; company < 12; company += 1) {
    const { answers, asked, foretold, first } = interview(randomAnswers(random));
    lengths.push({ asked, foretold });
    const { competing } = engine.situationOf(readAnswers(index, answers));
    for (let completion = 0; completion < 100; completion += 1) {
      const rest = Object.fromEntries(
        single
          .filter(({ id }) => !Object.hasOwn(answers, id))
          .map((question) => [
            question.id,
            answerOf(question, Math.floor(random() * question.options.length)),
          ]),
      );
      const readings = readAnswers(index, { ...answers, ...rest });
      // The rule is about needs: who may compete is settled by answers that were given.
      const situation = engine.situationOf(readAnswers(index, answers));
      const fits = meanFits(meanModel(engine, readings, situation));
      tried += 1;
      if (Math.max(...competing.map((role) => fits[role]!)) === fits[first]!) stays += 1;
    }
  }
  expect(stays / tried).toBeGreaterThanOrEqual(0.95);
  // What was foretold of the length is right on average, give or take three questions.
  const mean = (of: "asked" | "foretold") =>
    lengths.reduce((sum, each) => sum + each[of], 0) / lengths.length;
  expect(Math.abs(mean("asked") - mean("foretold")), JSON.stringify(lengths)).toBeLessThan(3.5);
  expect(questions.length).toBeGreaterThan(mean("asked"));
});
