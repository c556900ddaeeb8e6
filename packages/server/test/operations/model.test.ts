import fc from "fast-check";
import { expect, test } from "vitest";
import { onEveryEngine, sure } from "../engines.ts";
import { worldOf } from "./world.ts";

type Said = { answer: string | null; note: string | null; version: number };
type Person = { submitted: number; readonly rounds: Map<number, Map<string, Said>> };
/** What an assessment of three comes to, in a few maps: the store must agree after every step. */
type Model = {
  round: number;
  revealed: number;
  blind: boolean;
  version: number;
  readonly people: readonly Person[];
};

const questions = ["reports-to", "support-load"] as const;
const options = {
  "reports-to": ["chief-executive", "operations-or-finance"],
  "support-load": ["heavy", "unknown"],
};

const who = fc.integer({ min: 0, max: 2 });
const answering = fc.record({
  kind: fc.constant("answer" as const),
  who,
  question: fc.constantFrom(...questions),
  option: fc.option(fc.integer({ min: 0, max: 1 })),
  note: fc.constantFrom(undefined, null, "why", "planted"),
  base: fc.constantFrom("right", "right", "right", "none", "late"),
});
const step = fc.oneof(
  { weight: 6, arbitrary: answering },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("submit" as const), who, submitted: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("reveal" as const), late: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("open" as const), late: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("blind" as const), blind: fc.boolean() }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const there = ({ answer, note }: Said): boolean => answer !== null || note !== null;

onEveryEngine((store) => {
  const { ask, newOrganisation, newAssessment, invited, view, must } = worldOf(store);

  const begin = async () => {
    const organisation = await newOrganisation();
    const { assessment, organiser } = await newAssessment(organisation);
    const of = { organisation, assessment };
    const links = [
      await invited(organisation, assessment, "Ana"),
      await invited(organisation, assessment, "Bo"),
    ];
    const people = [undefined, ...links];
    const person = (): Person => ({ submitted: 0, rounds: new Map([[1, new Map()]]) });
    const model: Model = {
      round: 1,
      revealed: 0,
      blind: true,
      version: 1,
      people: [person(), person(), person()],
    };
    return { of, organiser, people, model };
  };
  type Begun = Awaited<ReturnType<typeof begin>>;
  const refused = (code: string) => ({ issues: [expect.objectContaining({ code })] });

  const answer = async (
    { of, organiser, people, model }: Begun,
    given: Extract<Step, { kind: "answer" }>,
  ) => {
    const { round } = model;
    const person = model.people[given.who]!;
    const said = person.rounds.get(round)!;
    const was = said.get(given.question);
    const base = { right: was?.version ?? 0, none: 0, late: (was?.version ?? 0) + 1 }[given.base];
    const option = given.option === null ? null : options[given.question][given.option]!;
    const { note } = given;
    const change = { question: given.question, answer: option, ...(note !== undefined && { note }), base };
    const link = people[given.who];
    const got =
      link === undefined
        ? await ask("save-answers", { ...of, respondent: organiser, round, changes: [change] })
        : await ask("answer-invitation", { token: link.token, round, changes: [change] });
    if (model.revealed >= round) return expect(got).toEqual(refused("store/round-is-over"));
    if (person.submitted >= round) return expect(got).toEqual(refused("store/already-submitted"));
    const { saved, conflicts } = sure(got);
    const next = { answer: option, note: note === undefined ? (was?.note ?? null) : note };
    const same = next.answer === (was?.answer ?? null) && next.note === (was?.note ?? null);
    if (same)
      return expect([saved.map(({ version }) => version), conflicts]).toEqual([was ? [was.version] : [], []]);
    if (was && was.version !== base && there(was))
      return expect([saved, conflicts.map(({ version }) => version)]).toEqual([[], [was.version]]);
    const version = (was?.version ?? 0) + 1;
    said.set(given.question, { ...next, version });
    return expect([saved, conflicts]).toEqual([[{ question: given.question, version }], []]);
  };

  const submit = async (
    { of, organiser, people, model }: Begun,
    given: Extract<Step, { kind: "submit" }>,
  ) => {
    const { round } = model;
    const { submitted } = given;
    const person = model.people[given.who]!;
    const link = people[given.who];
    const shown = (await view(of.organisation, of.assessment)).respondents[given.who]!;
    const got =
      link === undefined
        ? await ask("submit-answers", {
            ...of,
            respondent: organiser,
            round,
            version: shown.version,
            submitted,
          })
        : await ask("submit-invitation", { token: link.token, round, submitted });
    const done = person.submitted >= round;
    if (done !== submitted && model.revealed >= round)
      return expect(got).toEqual(refused("store/round-is-over"));
    expect(got.issues).toBeUndefined();
    if (done === submitted) return undefined;
    person.submitted = submitted ? round : round - 1;
    if (model.people.every((each) => each.submitted >= round)) {
      model.revealed = round;
      model.version += 1;
    }
    return undefined;
  };

  const reveal = async ({ of, model }: Begun, { late }: Extract<Step, { kind: "reveal" }>) => {
    const got = await ask("reveal-round", { ...of, version: model.version + (late ? 1 : 0) });
    if (model.revealed >= model.round) return expect(got).toEqual(refused("store/round-is-over"));
    if (late) return expect(got).toEqual(refused("store/changed-meanwhile"));
    model.revealed = model.round;
    model.version += 1;
    return expect(sure(got)).toMatchObject({ revealed: model.round, version: model.version });
  };

  const open = async ({ of, model }: Begun, { late }: Extract<Step, { kind: "open" }>) => {
    const got = await ask("open-round", { ...of, version: model.version + (late ? 1 : 0) });
    if (model.revealed < model.round) return expect(got).toEqual(refused("store/not-revealed"));
    if (late) return expect(got).toEqual(refused("store/changed-meanwhile"));
    sure(got);
    for (const { rounds } of model.people)
      rounds.set(
        model.round + 1,
        new Map(
          [...rounds.get(model.round)!].flatMap(([question, each]) =>
            there(each) ? [[question, { ...each, version: 1 }]] : [],
          ),
        ),
      );
    model.round += 1;
    model.version += 1;
    return undefined;
  };

  const setBlind = async ({ of, model }: Begun, { blind }: Extract<Step, { kind: "blind" }>) => {
    const got = await ask("update-assessment", { ...of, version: model.version, blind });
    const hidden = model.people
      .slice(1)
      .some(({ rounds }) => [...rounds].some(([round, said]) => round > model.revealed && said.size > 0));
    if (model.blind && !blind && hidden) return expect(got).toEqual(refused("store/answers-are-hidden"));
    sure(got);
    model.blind = blind;
    model.version += 1;
    return undefined;
  };

  /** What a round holds of a person, by question. */
  const listed = (rounds: Person["rounds"], seen: (round: number) => boolean) =>
    [...rounds]
      .flatMap(([round, said]) =>
        seen(round)
          ? [...said].flatMap(([question, each]) => (there(each) ? [{ question, round, ...each }] : []))
          : [],
      )
      .map(({ question, round, answer: given, note, version }) =>
        [round, question, given, note, version].join(" "),
      )
      .toSorted();
  const asListed = (
    answers: readonly {
      readonly question: string;
      readonly round: number;
      readonly answer: unknown;
      readonly note?: string | undefined;
      readonly version: number;
    }[],
  ) =>
    answers
      .map(({ round, question, answer: given, note, version }) =>
        [round, question, given as string | null, note ?? null, version].join(" "),
      )
      .toSorted();

  const agree = async ({ of, people, model }: Begun) => {
    const { assessment, respondents } = await view(of.organisation, of.assessment);
    const { round, revealed, blind, version } = model;
    expect(assessment).toMatchObject({ round, revealed, blind, version });
    for (const [at, person] of model.people.entries()) {
      const shown = respondents[at]!;
      expect(shown.submitted).toBe(person.submitted);
      const seen = (of: number): boolean => !blind || at === 0 || of <= revealed;
      expect(asListed(shown.answers ?? [])).toEqual(listed(person.rounds, seen));
      const link = people[at];
      if (link === undefined) continue;
      const own = await must("open-invitation", { token: link.token });
      expect(asListed(own.answers)).toEqual(listed(person.rounds, () => true));
      expect(own.group.map((each) => each.round)).toEqual(
        Array.from({ length: blind ? revealed : round }, (_, index) => index + 1),
      );
    }
  };

  test("any run of answers, hand-ins, rounds and blindness comes to what a model of it says", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
        const begun = await begin();
        for (const each of steps) {
          if (each.kind === "answer") await answer(begun, each);
          else if (each.kind === "submit") await submit(begun, each);
          else if (each.kind === "reveal") await reveal(begun, each);
          else if (each.kind === "open") await open(begun, each);
          else await setBlind(begun, each);
        }
        await agree(begun);
      }),
      { numRuns: 20 },
    );
  });
});
