// Lint of the effects of both interviews: what keeps the questions fair to every role, whatever an editor adds later.
import { describe, expect, test } from "vitest";
import type { Question } from "#model/question.ts";
import { shippedCatalogue } from "../../src/catalogue/shipped.ts";

const { questions, careerQuestions, accountabilities, requirements, roles, statements } = shippedCatalogue;

const effectsOf = (list: readonly Question[]) =>
  list.flatMap((question) =>
    question.options.flatMap((option) =>
      Object.entries(option.effects).map(([accountability, effect]) => ({
        question: question.id,
        path: `${question.id}/${option.id}/${accountability}`,
        accountability,
        effect,
      })),
    ),
  );
const effects = effectsOf(questions);

type Interview = {
  readonly name: string;
  readonly list: readonly Question[];
  /** Questions that tell facts and move nothing. */
  readonly facts: readonly string[];
  /** Answers that say an outcome is well in hand, has no place here or is not wanted: they may lower and never raise. */
  readonly nothing: readonly string[];
};

const interviews: readonly Interview[] = [
  {
    name: "of an organisation",
    list: questions,
    facts: ["leaders"],
    nothing: [
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
    ],
  },
  {
    name: "of a person",
    list: careerQuestions,
    facts: ["present-post", "skills-held", "experience-held", "education-held"],
    nothing: ["guarding/none", "beyond-technology/technology-only"],
  },
];

describe.each(interviews)("the interview $name", ({ list, facts, nothing }) => {
  const moved = effectsOf(list);
  const moving = list.filter(({ id }) => !facts.includes(id));

  test("moves at least three accountabilities by every question that does not ask for facts", () => {
    const few = moving
      .map(({ id, options }) => [id, new Set(options.flatMap((option) => Object.keys(option.effects))).size])
      .filter(([, count]) => Number(count) < 3);
    expect(few).toEqual([]);
    for (const fact of facts)
      expect(list.find(({ id }) => id === fact)?.options.flatMap((o) => Object.keys(o.effects))).toEqual([]);
  });

  test("has effects that name accountabilities and are steps of one half", () => {
    const known = new Set(accountabilities.map(({ id }) => id));
    const wrong = moved.filter(
      ({ accountability, effect: { by } }) =>
        !known.has(accountability) || by === 0 || !Number.isInteger(by * 2),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test("has effects that cite a statement, or are marked as judgement and say why", () => {
    const bare = moved.filter(({ effect }) =>
      effect.basis === "statement" ? effect.cites.length === 0 : effect.why === undefined,
    );
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  test("raises nothing by an answer that leaves nothing to do", () => {
    const paths = new Set(list.flatMap(({ id, options }) => options.map((option) => `${id}/${option.id}`)));
    expect(nothing.filter((path) => !paths.has(path))).toEqual([]);
    const raised = moved.filter(
      ({ path, effect }) => effect.by > 0 && nothing.includes(path.split("/").slice(0, 2).join("/")),
    );
    expect(raised.map(({ path }) => path)).toEqual([]);
  });

  test("raises every accountability by at least two questions", () => {
    const raisedBy = (id: string) =>
      new Set(moved.filter((e) => e.accountability === id && e.effect.by > 0).map((e) => e.question));
    expect(accountabilities.map(({ id }) => id).filter((id) => raisedBy(id).size < 2)).toEqual([]);
  });

  test("has a raising mass of what a role owns within a factor of two between roles", () => {
    const mass = (accountability: string): number =>
      moved
        .filter((e) => e.accountability === accountability && e.effect.by > 0)
        .reduce((sum, { effect }) => sum + effect.by, 0);
    const means = roles.map(({ strengths }) => {
      const owned = Object.keys(strengths).filter((id) => strengths[id]?.strength === 3);
      return owned.reduce((sum, id) => sum + mass(id), 0) / owned.length;
    });
    expect(Math.min(...means)).toBeGreaterThan(2);
    expect(Math.max(...means) / Math.min(...means)).toBeLessThanOrEqual(2);
  });

  test("has questions whose options differ, and no single one carries all that the question raises", () => {
    const alike = moving.filter(({ id, options }) => {
      const written = options.map((choice) =>
        JSON.stringify(
          Object.entries(choice.effects)
            .map(([effect, { by }]) => [effect, by])
            .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
        ),
      );
      const raising = options.filter((choice) => Object.values(choice.effects).some(({ by }) => by > 0));
      // "Does engineering deliver?" can only be raised by its one bad answer.
      const least = id === "delivery" ? 1 : 2;
      return new Set(written).size < options.length || raising.length < least;
    });
    expect(alike.map(({ id }) => id)).toEqual([]);
  });

  test("begins the bands of a number question at nothing and lets them rise", () => {
    for (const { kind, options: bands } of list) {
      const from = bands.map((band) => band.from);
      if (kind !== "number") expect(from.every((start) => start === undefined)).toBe(true);
      else {
        expect(from[0]).toBe(0);
        expect(from).toEqual(from.toSorted((a, b) => Number(a) - Number(b)));
        expect(new Set(from).size).toBe(from.length);
      }
    }
  });

  test("has ids, orders and short names of its own", () => {
    for (const key of ["id", "order", "short", "text"] as const)
      expect(new Set(list.map((question) => question[key])).size, key).toBe(list.length);
  });
});

test("the two interviews share no question", () => {
  const ids = new Set(questions.map(({ id }) => id));
  expect(careerQuestions.map(({ id }) => id).filter((id) => ids.has(id))).toEqual([]);
});

test("a person is asked for every requirement of its kind, in the question of that kind, and for a present post of every role", () => {
  const asked = (id: string) =>
    careerQuestions.find((question) => question.id === id)?.options.map((option) => option.id);
  for (const kind of ["skill", "experience", "education"] as const) {
    const question = { skill: "skills-held", experience: "experience-held", education: "education-held" }[
      kind
    ];
    const wanted = requirements.filter((each) => each.kind === kind).map(({ id }) => id);
    expect(asked(question)?.toSorted()).toEqual(wanted.toSorted());
  }
  expect(asked("present-post")).toEqual(expect.arrayContaining(roles.map(({ id }) => id)));
});

test("an answer of a person says nothing of who is there, of a posting or of a form of engagement", () => {
  const shaped = careerQuestions.filter(({ options }) =>
    options.some(
      ({ present, qualifications, engagement }) =>
        present.length > 0 || qualifications.length > 0 || Object.keys(engagement).length > 0,
    ),
  );
  expect(shaped.map(({ id }) => id)).toEqual([]);
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
