// Lint of the interview's effects: what keeps the questions fair to every role, whatever an editor adds later.
import { expect, test } from "vitest";
import { shippedCatalogue } from "../../src/catalogue/shipped.ts";

const { questions, accountabilities, roles, statements } = shippedCatalogue;
const moving = questions.filter(({ id }) => id !== "leaders");
const options = questions.flatMap((question) =>
  question.options.map((option) => ({ question, option, path: `${question.id}/${option.id}` })),
);
const effects = options.flatMap(({ question, path, option }) =>
  Object.entries(option.effects).map(([accountability, effect]) => ({
    question: question.id,
    path: `${path}/${accountability}`,
    accountability,
    effect,
  })),
);

/** Answers that say an outcome is well in hand or has no place here: they may lower needs and never raise one. */
const nothingToDo = [
  "digital-vision/no-need",
  "infrastructure/sound",
  "delivery/fine",
  "delivery/none",
  "support-load/light",
  "information/modest",
  "processes/aligned",
  "research/follow",
  "partnerships/none",
  "technical-scope/it-only",
  "other-functions/neither",
  "budget/someone-else",
];

test("every question but the one on leaders moves at least three accountabilities", () => {
  const few = moving
    .map(({ id, options: choices }) => [
      id,
      new Set(choices.flatMap((choice) => Object.keys(choice.effects))).size,
    ])
    .filter(([, moved]) => Number(moved) < 3);
  expect(few).toEqual([]);
  expect(
    questions.find(({ id }) => id === "leaders")?.options.flatMap((o) => Object.keys(o.effects)),
  ).toEqual([]);
});

test("effects name accountabilities and are steps of one half", () => {
  const known = new Set(accountabilities.map(({ id }) => id));
  const wrong = effects.filter(
    ({ accountability, effect: { by } }) =>
      !known.has(accountability) || by === 0 || !Number.isInteger(by * 2),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test("an effect cites a statement, or is marked as judgement and says why", () => {
  const bare = effects.filter(({ effect }) =>
    effect.basis === "statement" ? effect.cites.length === 0 : effect.why === undefined,
  );
  expect(bare.map(({ path }) => path)).toEqual([]);
});

test("an answer that leaves nothing to do raises nothing", () => {
  const paths = new Set(options.map(({ path }) => path));
  expect(nothingToDo.filter((path) => !paths.has(path))).toEqual([]);
  const raised = effects.filter(
    ({ path, effect }) => effect.by > 0 && nothingToDo.includes(path.split("/").slice(0, 2).join("/")),
  );
  expect(raised.map(({ path }) => path)).toEqual([]);
});

test("every accountability is raised by at least two questions", () => {
  const raisedBy = (id: string) =>
    new Set(effects.filter((e) => e.accountability === id && e.effect.by > 0).map((e) => e.question));
  expect(accountabilities.map(({ id }) => id).filter((id) => raisedBy(id).size < 2)).toEqual([]);
});

test("the raising mass of what a role owns is within a factor of two between roles", () => {
  const mass = (accountability: string): number =>
    effects
      .filter((e) => e.accountability === accountability && e.effect.by > 0)
      .reduce((sum, { effect }) => sum + effect.by, 0);
  const means = roles.map(({ strengths }) => {
    const owned = Object.keys(strengths).filter((id) => strengths[id]?.strength === 3);
    return owned.reduce((sum, id) => sum + mass(id), 0) / owned.length;
  });
  expect(Math.min(...means)).toBeGreaterThan(2);
  expect(Math.max(...means) / Math.min(...means)).toBeLessThanOrEqual(2);
});

test("options of a question differ, and no single one carries all that the question raises", () => {
  const alike = moving.filter(({ id, options: choices }) => {
    const written = choices.map((choice) =>
      JSON.stringify(
        Object.entries(choice.effects)
          .map(([id, { by }]) => [id, by])
          .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
      ),
    );
    const raising = choices.filter((choice) => Object.values(choice.effects).some(({ by }) => by > 0));
    // "Does engineering deliver?" can only be raised by its one bad answer.
    const least = id === "delivery" ? 1 : 2;
    return new Set(written).size < choices.length || raising.length < least;
  });
  expect(alike.map(({ id }) => id)).toEqual([]);
});

test("bands of a number question begin at nothing and rise", () => {
  for (const { kind, options: bands } of questions) {
    const from = bands.map((band) => band.from);
    if (kind !== "number") expect(from.every((start) => start === undefined)).toBe(true);
    else {
      expect(from[0]).toBe(0);
      expect(from).toEqual(from.toSorted((a, b) => Number(a) - Number(b)));
      expect(new Set(from).size).toBe(from.length);
    }
  }
});

test("every statement that asks is asked by a question or one of its options", () => {
  const cited = new Set([
    ...questions.flatMap(({ cites }) => cites),
    ...effects.flatMap(({ effect }) => effect.cites),
  ]);
  const asking = statements.filter(({ kind }) => kind === "question").map(({ id }) => id);
  const named = "A-040 A-170 A-186 B-035 B-042 B-043 B-044 B-045 B-046 B-048 B-049 B-057 B-058 B-059 B-060";
  expect([...asking, ...named.split(" ")].filter((id) => !cited.has(id))).toEqual([]);
});

test("those already there are the roles that can be named, and each names itself", () => {
  const named = questions.find(({ id }) => id === "leaders")?.options ?? [];
  const known = new Set(roles.map(({ id }) => id));
  expect(named.length).toBeGreaterThan(0);
  for (const { id, present } of named) {
    expect(present).toEqual([id]);
    expect(known.has(id)).toBe(true);
  }
});
