// Laws of several respondents, on the worked group and on companies made up by dice.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shipped } from "#catalogue/shipped.ts";
import { readAnswers } from "#decide/answers.ts";
import { compareAssessments } from "#decide/difference.ts";
import { engineFor } from "#decide/engine.ts";
import { compareRespondents, drawsFor } from "#decide/group.ts";
import { viewOf } from "#decide/group-people.ts";
import { tryAnswers } from "#decide/group-settle.ts";
import { parseAssessment } from "#decide/parse-assessment.ts";
import { recommend } from "#decide/recommend.ts";
import type { Answers, Assessment } from "#model/assessment.ts";
import type { Group } from "#model/group.ts";
import { compareAssessments as compareOperation } from "#operations/compare-assessments.ts";
import { compareRespondents as groupOperation } from "#operations/compare-respondents.ts";
import { index, questions, randomAnswers, roles, someRandom } from "./companies.ts";

const folder = join(import.meta.dirname, "../../../../examples");
const read = (name: string): Assessment =>
  parseAssessment(readFileSync(join(folder, `${name}.assessment.yaml`), "utf8"), shipped).value!;
const first = read("groups/tile-works");
const second = read("groups/tile-works-second-round");

const draws = 600;
const groupOf = (people: readonly Answers[], more: object = {}): Group =>
  compareRespondents(
    index,
    {
      format: "remit/assessment@1",
      organisation: { name: "Mill" },
      respondents: people.map((answers, at) => ({ id: `p${at}`, answers })),
    },
    { draws, ...more },
  );
const answersFor = (seed: number): Answers => {
  const random = someRandom(seed);
  const answers = randomAnswers(random, 4 + Math.floor(random() * 14));
  return random() < 0.5 ? answers : { ...answers, leaders: random() < 0.5 ? [] : ["head-of-it"] };
};
const people = fc
  .array(fc.integer({ min: 1, max: 9999 }), { minLength: 2, maxLength: 4 })
  .map((seeds) => seeds.map(answersFor));
const runs = { numRuns: 15 };

/** What does not depend on the order in which people are listed. */
const together = ({ pooled, questions: all, settle }: Group) => ({
  first: pooled.first,
  shares: Object.fromEntries(pooled.roles.map(({ role, share }) => [role, share.toFixed(9)])),
  doubt: Object.values(pooled.doubt).map((bits) => bits.toFixed(9)),
  w: pooled.concordance?.w.toFixed(9),
  agreement: all.map(({ agreement }) => agreement?.toFixed(9)),
  settles: all.map(({ settles }) => (Math.abs(settles) < 1e-9 ? "0" : settles.toFixed(9))),
  settle: settle.toSorted(),
});

test("who is listed first changes nothing", () => {
  fc.assert(
    fc.property(people, (each) => {
      const turned = groupOf(each.toReversed());
      const straight = groupOf(each);
      // Roles that tie are told in the catalogue's order either way.
      expect(together(turned)).toEqual(together(straight));
    }),
    runs,
  );
});

test("doubt is what people are unsure of and what they disagree about, and every share adds up", () => {
  fc.assert(
    fc.property(people, (each) => {
      const { pooled, people: told, apart } = groupOf(each);
      const { total, unsure, disagree } = pooled.doubt;
      expect(unsure + disagree).toBeCloseTo(total, 9);
      expect(unsure).toBeCloseTo(
        told.reduce((sum, { doubt, weight }) => sum + weight * doubt, 0),
        9,
      );
      expect(disagree).toBeLessThanOrEqual(Math.log2(each.length) + 1e-9);
      expect(pooled.roles.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
      for (const { low, share, high } of pooled.roles) {
        expect(low).toBeLessThanOrEqual(share + 1e-9);
        expect(high).toBeGreaterThanOrEqual(share - 1e-9);
      }
      for (const [one, row] of apart.entries()) {
        expect(row[one]).toBe(0);
        for (const [other, distance] of row.entries()) expect(distance).toBe(apart[other]![one]);
      }
    }),
    runs,
  );
});

test("people who say the same: no disagreement, one ranking, agreement on all, and nothing to settle", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 2, max: 4 }), (seed, count) => {
      const answers = answersFor(seed);
      const { pooled, questions: all, settle } = groupOf(Array.from({ length: count }, () => answers));
      expect(pooled.doubt.disagree).toBe(0);
      expect(pooled.concordance?.w).toBeCloseTo(1, 12);
      expect(pooled.unanimous).toBe(true);
      expect(settle).toEqual([]);
      for (const { agreement, options, settles } of all) {
        expect(agreement ?? 1).toBe(1);
        expect(options).toEqual([]);
        expect(settles).toBe(0);
      }
    }),
    runs,
  );
});

test("one person comes to what a recommendation for them says", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (seed) => {
      const answers = answersFor(seed);
      const {
        people: [person],
        pooled,
      } = groupOf([answers]);
      const own = recommend(
        index,
        { format: "remit/assessment@1", organisation: { name: "Mill" }, answers },
        { draws },
      );
      expect(person).toMatchObject({
        first: own.first,
        second: own.second,
        label: own.label,
        outcome: own.outcome,
        answered: own.answered,
        open: own.open,
      });
      expect(pooled).toMatchObject({ first: own.first, label: own.label, outcome: own.outcome });
      expect(pooled.doubt.total).toBeCloseTo(own.doubt.total, 12);
      for (const { role, acceptability, fit } of own.standings) {
        expect(person!.acceptability[role]).toBe(acceptability[0]);
        expect(pooled.roles.find((each) => each.role === role)?.share).toBe(acceptability[0]);
        expect(person!.fit[role]).toBeCloseTo(fit, 12);
      }
    }),
    runs,
  );
});

test("a person without weight changes nothing of the pool, and weights in proportion are the same weights", () => {
  fc.assert(
    fc.property(people, (each) => {
      const silent = groupOf(each, { weights: { p0: 0 } });
      const without = groupOf(each.slice(1));
      const shareOf = (group: Group, id: string): number =>
        group.pooled.roles.find(({ role }) => role === id)?.share ?? 0;
      for (const { id } of roles) expect(shareOf(silent, id)).toBeCloseTo(shareOf(without, id), 9);
      const twice = groupOf(each, { weights: Object.fromEntries(each.map((_, at) => [`p${at}`, 2])) });
      expect(together(twice)).toEqual(together(groupOf(each)));
    }),
    runs,
  );
});

describe("with an answer changed", () => {
  /** Every other answer to every question, given or open. */
  const others = questions.map((question, at) => ({
    question: at,
    answers: (question.kind === "many"
      ? [
          { is: "given" as const, options: [] },
          { is: "given" as const, options: [0] },
        ]
      : [
          ...question.options.map((_, option) => ({ is: "given" as const, options: [option] })),
          { is: "not-applicable" as const },
        ]
    ).map((reading) => ({ reading, by: [0], share: 1 })),
  }));

  test.each([1, 2, 3, 4])("shares are those of all draws computed again (company %i)", (seed) => {
    const engine = engineFor(index, { draws: 400 });
    const answers = { ...answersFor(seed), ...(seed % 2 === 0 && { leaders: ["head-of-it"] }) };
    const { view, run } = viewOf(engine, { answers });
    const tried = tryAnswers(run, view, others);
    let looked = 0;
    for (const [which, { question, answers: given }] of others.entries())
      for (const [at, { reading }] of given.entries()) {
        const readings = readAnswers(index, answers).with(question, reading);
        if (engine.situationOf(readings).competing.length < 2) continue;
        const { id, kind, options } = questions[question]!;
        const chosen = reading.is === "given" ? reading.options.map((each) => options[each]!) : [];
        const one = kind === "number" ? (chosen[0]?.from ?? 0) : (chosen[0]?.id ?? "not-applicable");
        const answer =
          reading.is === "not-applicable"
            ? reading.is
            : kind === "many"
              ? chosen.map((each) => each.id)
              : one;
        const again = viewOf(engine, { answers: { ...answers, [id]: answer } }).view;
        for (const [role] of roles.entries())
          expect(tried[which]![at]![role], `${id} ${String(answer)}`).toBeCloseTo(again.shares[role]!, 6);
        looked += 1;
      }
    expect(looked).toBeGreaterThan(60);
  });

  test("settling a question leaves what a group that had said so would have", () => {
    const group = compareRespondents(index, first, { draws });
    const top = group.questions.find(({ question }) => question === group.settle[0])!;
    expect(top.options.length).toBeGreaterThan(1);
    const left = top.options.map(({ answer, disagree, acceptability, first: role }) => {
      const said: Assessment = {
        ...first,
        respondents: first.respondents!.map((each) => ({
          ...each,
          answers: { ...each.answers, [top.question]: answer.options[0]! },
        })),
      };
      const { pooled } = compareRespondents(index, said, { draws });
      expect(disagree).toBeCloseTo(pooled.doubt.disagree, 6);
      expect(acceptability).toBeCloseTo(pooled.roles.find((each) => each.role === role)!.share, 6);
      return pooled.doubt.disagree;
    });
    const mean = top.options.reduce((sum, { share }, at) => sum + share * left[at]!, 0);
    expect(top.settles).toBeCloseTo(group.pooled.doubt.disagree - mean, 6);
    // Answers drawn in proportion leave less disagreement than giving each of them does, on average (JSD is convex).
    expect(top.explains).toBeGreaterThanOrEqual(top.settles - 1e-9);
  });
});

describe("where people do not choose among the same roles", () => {
  const base = first.respondents![1]!.answers;

  test("a role that competes for one of them alone has only their share", () => {
    const asked = { ...base, "technical-scope": "beyond-it" };
    const { pooled, people: told } = groupOf([base, asked]);
    const role = pooled.roles.find((each) => each.role === "ctd")!;
    expect(role).toMatchObject({ competes: 1, low: 0 });
    expect(role.share).toBeCloseTo(told[1]!.acceptability.ctd! / 2, 12);
    expect(told[0]!.out).toContainEqual({ role: "ctd", why: "not-asked-for" });
  });

  test("a role already there for one of them stays in the pool by the other", () => {
    const { pooled } = groupOf([base, { ...base, leaders: ["it-director"] }]);
    expect(pooled.roles.find(({ role }) => role === "it-director")).toMatchObject({ competes: 1, low: 0 });
    expect(pooled.roles.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  test("answers under which nobody would be left to choose are not tried, and break nothing", () => {
    const there = (...left: string[]) => roles.map(({ id }) => id).filter((id) => !left.includes(id));
    const listed = questions.find(({ id }) => id === "leaders")!.options.map(({ id }) => id);
    const one = { ...base, leaders: listed.filter((id) => there("cto", "cio").includes(id)) };
    const { questions: all, pooled } = groupOf([one, { ...base, "technical-scope": "it-only", leaders: [] }]);
    expect(pooled.roles.length).toBeGreaterThanOrEqual(2);
    for (const { explains, settles } of all) expect(Number.isFinite(explains + settles)).toBe(true);
  });

  test("no leader yet is told by weight, and is the outcome only of more than half", () => {
    const nothing = read("companies/joinery").answers!;
    const half = groupOf([nothing, base]);
    expect(half.people.map(({ outcome }) => outcome)).toEqual(["none-yet", "role"]);
    expect(half.pooled).toMatchObject({ outcome: "role", noneYet: 0.5 });
    expect(groupOf([nothing, nothing, base]).pooled.outcome).toBe("none-yet");
  });
});

describe("who says nothing", () => {
  test("at all is told, and counts only with a weight given", () => {
    const said = first.respondents!.map(({ answers }) => answers);
    const silent = groupOf([...said, {}]);
    expect(together(silent).shares).toEqual(together(groupOf(said)).shares);
    expect(silent.pooled.concordance).toEqual(groupOf(said).pooled.concordance);
    expect(silent.people.map(({ weight }) => weight > 0)).toEqual([true, true, true, false]);
    const counted = groupOf([...said, { "run-or-change": "unknown" }], { weights: { p3: 1 } });
    expect(counted.people[3]!.weight).toBe(0.25);
    expect(groupOf([{}, {}]).people.map(({ weight }) => weight)).toEqual([0.5, 0.5]);
  });

  test("is no answer: agreement is that of the others", () => {
    const [one] = first.respondents!;
    const { questions: all } = groupOf([
      { "run-or-change": "improve" },
      { "run-or-change": "improve" },
      { "run-or-change": "unknown" },
      {},
      one!.answers,
    ]);
    const { agreement, measure, answers } = all.find(({ question }) => question === "run-or-change")!;
    expect(measure).toBe("consensus");
    expect(answers.map(({ is }) => is)).toEqual(["given", "given", "unknown", "not-asked", "given"]);
    expect(agreement).toBeLessThan(1);
    const delivery = all.find(({ question }) => question === "delivery")!;
    expect(delivery.agreement).toBeUndefined();
  });
});

describe("the worked group", () => {
  const group = compareRespondents(index, first);

  test("three people, three roles; what divides them is more than what they are unsure of", () => {
    expect(group.people.map((person) => person.first)).toEqual(["cto", "cio", "it-director"]);
    expect(group.pooled.unanimous).toBe(false);
    expect(group.pooled.doubt.divided).toBeGreaterThan(0.5);
    expect(group.settle.length).toBeGreaterThan(0);
    expect(group.questions.find(({ question }) => question === "headcount")?.agreement).toBe(1);
  });

  test("majorities choose the compromise that the mean of shares does not, and that is said", () => {
    expect(group.pooled.voting).toMatchObject({ condorcet: "cio", differs: true });
    expect(group.pooled.first).toBe("it-director");
  });

  test("after the second round they are closer, and the difference tells who changed what", () => {
    const {
      pooled,
      people: told,
      catalogue,
    } = compareAssessments(index, { assessment: first }, { assessment: second });
    expect(pooled!.after.doubt.disagree).toBeLessThan(pooled!.before.doubt.disagree);
    expect(told.map(({ respondent }) => respondent)).toEqual(["owner", "finance", "operations"]);
    expect(told[1]!.answers.map(({ question }) => question)).toEqual(["digital-vision", "infrastructure"]);
    expect(told[1]!.needs.length).toBeGreaterThan(0);
    expect(catalogue.same).toBe(true);
  });
});

describe("two assessments side by side", () => {
  const alone = (answers: Answers): Assessment => ({
    format: "remit/assessment@1",
    organisation: { name: "Mill" },
    answers,
  });
  const { answers } = first.respondents![0]!;

  test("the same twice: nothing differs", () => {
    const { people: told, pooled } = compareAssessments(
      index,
      { assessment: alone(answers) },
      { assessment: alone(answers) },
      { draws },
    );
    expect(pooled).toBeUndefined();
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ answers: [], needs: [] });
    expect(told[0]!.after).toEqual(told[0]!.before);
  });

  test("two respondents of one assessment can be compared with each other", () => {
    const [told] = compareAssessments(
      index,
      { assessment: first, respondent: "owner" },
      { assessment: first, respondent: "finance" },
      { draws },
    ).people;
    expect([told!.before?.respondent, told!.after?.respondent]).toEqual(["owner", "finance"]);
    expect(told!.answers.length).toBeGreaterThan(5);
  });

  test("who answers on one side alone is told, with nothing to compare", () => {
    const fewer = { ...second, respondents: second.respondents!.slice(1) };
    const { people: told } = compareAssessments(
      index,
      { assessment: first },
      { assessment: fewer },
      { draws },
    );
    expect(told.map(({ respondent, after }) => [respondent, after !== undefined])).toEqual([
      ["finance", true],
      ["operations", true],
      ["owner", false],
    ]);
    expect(told[2]!.answers).toEqual([]);
  });

  test("one person before and several after: what one came to stands beside the pool", () => {
    const { people: told, pooled } = compareAssessments(
      index,
      { assessment: alone(answers) },
      { assessment: second },
      { draws },
    );
    expect(pooled?.before).toMatchObject({ unanimous: true, first: "cto" });
    expect(pooled?.before.doubt.disagree).toBe(0);
    expect(told.map(({ respondent }) => respondent)).toEqual(["owner", "finance", "operations", undefined]);
  });

  test("another catalogue than the present one is told", () => {
    const ref = { version: "0.9.0", hash: "0000000000000000" };
    const { catalogue } = compareAssessments(
      index,
      { assessment: alone(answers), catalogue: ref },
      { assessment: alone(answers), catalogue: { version: "1", hash: index.catalogue.hash } },
      { draws },
    );
    expect(catalogue).toMatchObject({ same: false, before: ref });
  });
});

describe("the operations", () => {
  test("refuse one respondent, unknown weights, and weights of nothing", async () => {
    const { run } = await groupOperation.load();
    const door = { effects: {} };
    const codes = async (input: object) =>
      (await run({ ...first, ...input }, door)).issues?.map(({ code, path }) => [code, path]);
    expect(await codes({ respondents: first.respondents!.slice(1, 2) })).toEqual([
      ["decide/too-few-respondents", ["respondents"]],
    ]);
    expect(await codes({ weights: { ownr: 2 } })).toEqual([
      ["operations/unknown-respondent", ["weights", "ownr"]],
    ]);
    expect(await codes({ weights: { owner: 0, finance: 0, operations: 0 } })).toEqual([
      ["decide/nobody-counts", ["weights"]],
    ]);
  });

  test("name the side on which something is wrong", async () => {
    const { run } = await compareOperation.load();
    const wrong = { ...first, respondents: [{ id: "owner", answers: { "run-or-chnge": "improve" } }] };
    const { issues } = await run(
      { before: { assessment: first, respondent: "owne" }, after: { assessment: wrong } },
      { effects: {} },
    );
    expect(issues?.map(({ path }) => path)).toEqual([
      ["before", "respondent"],
      ["after", "assessment", "respondents", 0, "answers", "run-or-chnge"],
    ]);
  });

  test("tell how far they are, and stop when told to", () => {
    const heard: number[] = [];
    compareRespondents(index, first, { draws, progress: (share) => heard.push(share) });
    expect(heard).toEqual([0, 1 / 3, 2 / 3, 1]);
    expect(() => compareRespondents(index, first, { draws, signal: AbortSignal.abort() })).toThrow();
  });

  test("share draws among large groups, and never take fewer than 2,000", () => {
    expect([2, 12, 24, 200].map(drawsFor)).toEqual([10_000, 10_000, 5000, 2000]);
  });
});
