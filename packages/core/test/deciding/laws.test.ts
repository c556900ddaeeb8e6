// The property tests of formula Z3: what must hold whatever the catalogue says.
import { describe, expect, test } from "vitest";
import { indexCatalogue } from "#catalogue/index.ts";
import { readAnswers } from "#decide/answers.ts";
import { numbersOf, solveCalibration } from "#decide/calibration.ts";
import { singleChanges } from "#decide/changes.ts";
import { count } from "#decide/count.ts";
import { effectModel } from "#decide/effects.ts";
import { engineFor, prepare } from "#decide/engine.ts";
import { singles } from "#decide/flips.ts";
import { chosenOptions, drawNeeds, roomForNeeds } from "#decide/needs.ts";
import { outcomes, type Touches } from "#decide/redraw.ts";
import { run } from "#decide/run.ts";
import { storedCalibration } from "#fit/shipped.ts";
import { strengthModel, strengthRows, type StrengthModel, usualStrengths } from "#fit/strengths.ts";
import { variantTau } from "#fit/table.ts";
import type { Catalogue } from "#model/catalogue.ts";
import { createTally, tallyDraw } from "#weigh/tally.ts";
import {
  accountabilities,
  answerOf,
  bestAnswers,
  climb,
  decideQuickly,
  free,
  index,
  leadOf,
  questions,
  randomAnswers,
  roles,
  single,
  someRandom,
} from "./companies.ts";

const engine = engineFor(index, { draws: 1000 });
const shareOf = (standings: ReturnType<typeof decideQuickly>["standings"], role: string): number =>
  standings.find((each) => each.role === role)?.acceptability[0] ?? 0;

test("1. the empty interview returns the declared prior", () => {
  const { standings } = decideQuickly({}, 10_000);
  expect(standings.map(({ role }) => role).toSorted()).toEqual(free.toSorted());
  for (const role of free) expect(Math.abs(shareOf(standings, role) - 1 / free.length)).toBeLessThan(0.02);
});

describe("2. a constant", () => {
  const rows = strengthRows(engine.strengths, 5, 50);
  const shifted = (variant: number | undefined, at: number | undefined, by: number): StrengthModel => {
    // Where nothing is stated, strengths have a density of their own; here every cell is an interval.
    const variants = engine.strengths.variants.map((each, place) => ({
      ...each,
      stated: each.stated.map(() => 1),
      low: each.low.map((low, j) => {
        const moves = (variant === undefined || variant === place) && (at === undefined || at === j);
        return moves ? low + by : low;
      }),
      mid: each.mid.map((mid, j) => (variant === undefined && at === j ? mid + by : mid)),
    }));
    const usual = usualStrengths(variants.slice(0, roles.length), accountabilities.length);
    // The reference is fixed for a catalogue; adding to one row must not matter even if it is not made again.
    return { ...engine.strengths, variants, usual: at === undefined ? engine.strengths.usual : usual };
  };
  const tau = (model: StrengthModel, variant: number) => variantTau(model, engine.calibration, variant, rows);

  test("added to all strengths of a role changes nothing (it may touch everything and gain nothing)", () => {
    for (const [variant] of engine.strengths.variants.entries()) {
      const before = tau(shifted(variant, undefined, 0), variant);
      const after = tau(shifted(variant, undefined, 0.7), variant);
      expect(Math.max(...before.map((each, at) => Math.abs(each - after[at]!)))).toBeLessThan(1e-9);
    }
  });

  test("added to every role's strength in an accountability changes nothing", () => {
    for (const j of [0, 17, accountabilities.length - 1])
      for (const [variant] of engine.strengths.variants.entries()) {
        const before = tau(shifted(undefined, j, 0), variant);
        const after = tau(shifted(undefined, j, 0.7), variant);
        expect(Math.max(...before.map((each, at) => Math.abs(each - after[at]!)))).toBeLessThan(1e-9);
      }
  });
});

describe("3. every role can come first", () => {
  test.each(roles.map(({ id }, role) => ({ id, role })))("$id", ({ id, role }) => {
    const wished = bestAnswers(engine, role);
    // A role that must be asked for also has to beat those whose answers its admission gives.
    if (free.includes(id)) expect(decideQuickly(wished).first).toBe(id);
    // Hill-climbing from there over single answers, by mean values: the lead is at least a quarter of the spread.
    const readings = climb(engine, role);
    expect(leadOf(engine, role, readings)).toBeGreaterThan(0.25);
    const { tally } = count(run(engine, readings));
    const place = engine.situationOf(readings).competing.indexOf(role);
    expect(Math.max(...tally.sums)).toBe(tally.sums[place]);
  });
});

test("4. among random companies no role comes first more than twice as often as its prior", () => {
  const random = someRandom(4);
  const firsts = new Map<string, number>();
  const companies = 200;
  for (let each = 0; each < companies; each += 1) {
    const { first } = decideQuickly(randomAnswers(random), 200);
    firsts.set(first, (firsts.get(first) ?? 0) + 1);
  }
  for (const [role, times] of firsts) expect(times / companies, role).toBeLessThan(2 / free.length + 0.05);
});

test("5. raising a need that one role alone owns costs that role no rank", () => {
  const random = someRandom(5);
  let lost = 0;
  let looked = 0;
  const owners = accountabilities.map((_, j) =>
    roles.flatMap((_, role) => (engine.strengths.variants[role]!.mid[j]! >= 2.4 ? [role] : [])),
  );
  for (let company = 0; company < 10; company += 1) {
    const { room, table } = run(engine, readAnswers(index, randomAnswers(random)));
    for (const [j, [owner, ...others]] of owners.entries()) {
      if (owner === undefined || others.length > 0) continue;
      for (let draw = 0; draw < 1000; draw += 10) {
        const tau = (role: number) =>
          table.tau[((draw % table.rows) * accountabilities.length + j) * 8 + role]!;
        const sum = (role: number) => room.sums[draw * engine.lanes + role]!;
        const total = room.needs.total[draw]!;
        for (const [role] of roles.entries()) {
          if (role === owner) continue;
          looked += 1;
          const before = (sum(owner) - sum(role)) / total;
          const after = (sum(owner) + tau(owner) - sum(role) - tau(role)) / (total + 1);
          if (before > 0 && after <= 0) lost += 1;
        }
      }
    }
  }
  expect(looked).toBeGreaterThan(10_000);
  expect(lost / looked).toBeLessThanOrEqual(0.001);
});

describe("6. what is not known", () => {
  const random = someRandom(6);
  const base = randomAnswers(random, 8);
  const moving = single.filter(({ id, options }) => {
    const at = questions.findIndex((question) => question.id === id);
    const settles = options.some(({ present }) => present.length > 0);
    const rules = roles.some(
      ({ gates, admission }) =>
        gates.some(({ question }) => question === id) || Object.hasOwn(admission?.answers ?? {}, id),
    );
    return engine.effects.movingAt[at]! >= 0 && !settles && !rules;
  });

  test.each(moving.slice(0, 6).map((question) => ({ id: question.id, question })))(
    "$id: don't know is the mean of its options",
    ({ id, question }) => {
      const unknown = decideQuickly({ ...base, [id]: "unknown" }, 10_000);
      const known = question.options.map((_, at) =>
        decideQuickly({ ...base, [id]: answerOf(question, at) }, 10_000),
      );
      for (const { role, acceptability } of unknown.standings) {
        const mean = known.reduce((sum, { standings }) => sum + shareOf(standings, role), 0) / known.length;
        expect(Math.abs(acceptability[0]! - mean)).toBeLessThan(0.025);
      }
    },
  );

  test("not asked is don't know", () => {
    const { id } = moving[0]!;
    const { [id]: _, ...without } = base;
    expect(decideQuickly({ ...without, [id]: "unknown" }).standings).toEqual(
      decideQuickly(without).standings,
    );
  });

  test("not applicable is an option without effects", () => {
    const { id } = moving[0]!;
    const { [id]: _, ...without } = base;
    const at = questions.findIndex((question) => question.id === id);
    const chosen = chosenOptions(engine.effects, readAnswers(index, { ...without, [id]: "not-applicable" }));
    const empty = engine.effects.questions.map((question, place) =>
      place === engine.effects.movingAt[at]
        ? { ...question, options: [{ at: new Int32Array(0), by: new Float64Array(0) }] }
        : question,
    );
    const [a, b] = [roomForNeeds(engine.effects, 1000), roomForNeeds(engine.effects, 1000)];
    drawNeeds(engine.effects, engine.draws, chosen, undefined, a);
    const flat = effectModel(index).flat;
    // The option's place in the flat tables is made empty.
    const from = flat.from.slice();
    const which = flat.option[engine.effects.movingAt[at]!]!;
    const skipped = from[which + 1]! - from[which]!;
    const emptied = {
      ...engine.effects,
      questions: empty,
      flat: {
        ...flat,
        from: from.map((begin, place) => (place > which ? begin - skipped : begin)),
        at: flat.at.filter((_, place) => place < from[which]! || place >= from[which + 1]!),
        by: flat.by.filter((_, place) => place < from[which]! || place >= from[which + 1]!),
      },
    };
    const given = chosen.slice();
    given[engine.effects.movingAt[at]!] = 0;
    drawNeeds(emptied, engine.draws, given, undefined, b);
    expect(b.need).toEqual(a.need);
  });
});

test("7. a question that is not answered rules nobody out", () => {
  const unknown = Object.fromEntries(questions.map(({ id }) => [id, "unknown"]));
  for (const answers of [{}, unknown]) {
    const { out } = decideQuickly(answers).run.situation;
    expect(out.filter(({ why }) => why !== "not-asked-for")).toEqual([]);
  }
});

describe("8. somebody already there", () => {
  test.each(
    roles
      .filter(({ id }) =>
        questions.some(({ options }) => options.some(({ present }) => present.includes(id))),
      )
      .map(({ id }) => ({ id })),
  )("$id leaves the alternatives, and no stated need falls below its unseated value", ({ id }) => {
    const random = someRandom(8);
    const list = questions.find(({ kind }) => kind === "many")!;
    for (let company = 0; company < 3; company += 1) {
      const answers = randomAnswers(random, 10);
      const without = run(engine, readAnswers(index, answers));
      const unseated = without.room.needs.need.slice();
      const { situation, room } = run(engine, readAnswers(index, { ...answers, [list.id]: [id] }));
      expect(situation.competing.map((role) => roles[role]!.id)).not.toContain(id);
      expect(situation.out).toContainEqual(expect.objectContaining({ role: id, why: "already-there" }));
      const { need, stated } = room.needs;
      const wrong = need.filter((each, at) => {
        const said = stated[at]! * engine.draws.residue[at]!;
        return each > unseated[at]! + 1e-12 || each < Math.min(unseated[at]!, said) - 1e-12;
      });
      expect(wrong.length).toBe(0);
    }
  });
});

test("9. grouping accountabilities otherwise changes nothing", () => {
  const { catalogue } = index;
  const [only] = catalogue.domains;
  const regrouped = indexCatalogue({
    ...catalogue,
    domains: [only!],
    accountabilities: catalogue.accountabilities.map((each) => ({ ...each, domain: only!.id })),
  });
  const answers = randomAnswers(someRandom(9), 9);
  expect(decideQuickly(answers, 500, regrouped).standings).toEqual(decideQuickly(answers, 500).standings);
});

test("10. twice the effects with twice the base need is the same", () => {
  const readings = readAnswers(index, randomAnswers(someRandom(10), 9));
  const { effects } = engine;
  const doubled = {
    ...engine,
    effects: {
      ...effects,
      base: 2 * effects.base,
      questions: effects.questions.map(({ options, ...rest }) => ({
        ...rest,
        options: options.map(({ at, by }) => ({ at, by: by.map((each) => 2 * each) })),
      })),
      flat: { ...effects.flat, by: effects.flat.by.map((each) => 2 * each) },
    },
  };
  const before = count(run(engine, readings)).tally.ranks.slice();
  expect(count(run(doubled, readings)).tally.ranks).toEqual(before);
});

describe("13. changed answers, computed from what they touch,", () => {
  const list = questions.find(({ kind }) => kind === "many")!;
  test.each([{ team: undefined }, { team: [] }, { team: [list.options[0]!.id, list.options.at(-2)!.id] }])(
    "give the very counts of all draws computed again, with $team there",
    ({ team }) => {
      const random = someRandom(13);
      for (let company = 0; company < 3; company += 1) {
        const answers = { ...randomAnswers(random, 10), ...(team && { [list.id]: team }) };
        const small = engineFor(index, { draws: 600 });
        const again = engineFor(index, { draws: 600, seed: 1 });
        const done = run(small, readAnswers(index, answers));
        const counts = count(done);
        const fits = new Float64Array(small.lanes);
        for (const [role, place] of done.situation.competing.entries())
          fits[place] = counts.tally.sums[role]! / 600;
        const first = done.situation.competing[counts.tally.sums.indexOf(Math.max(...counts.tally.sums))]!;
        const changes = singles(done, fits, first, Infinity);
        const touches = changes.filter(({ change }) => !change.rereads);
        const [one, other] = [
          touches[0]!,
          touches.findLast(({ change }) => change.question !== touches[0]!.change.question)!,
        ];
        const pair: Touches = [one.change.touch, other.change.touch];
        const together = one.change.readings.with(other.change.question, other.change.to);
        const [both] = outcomes(done, [pair], [small.situationOf(together).competing]);
        expect(changes.length).toBe(singleChanges(done, first).length);
        // From here on the room of the engine holds other draws.
        for (const { change, shares, fits: after } of changes) {
          const dense = count(run(again, change.readings));
          const { competing } = change.situation;
          for (const [role, place] of competing.entries()) {
            expect(shares![role]).toBe(dense.tally.ranks[role * competing.length]! / 600);
            expect(after[place]).toBeCloseTo(dense.tally.sums[role]! / 600, 9);
          }
        }
        const dense = count(run(again, together));
        expect([...both!.shares]).toEqual(
          [...both!.shares].map((_, role) => dense.tally.ranks[role * dense.tally.count]! / 600),
        );
      }
    },
  );
});

test("15. the stored calibration is the one the catalogue gives", () => {
  const strengths = strengthModel(index);
  const effects = effectModel(index);
  expect(storedCalibration.numbers, "node scripts/calibrate.ts").toBe(numbersOf(index, strengths, effects));
  const solved = solveCalibration(index, strengths, effects);
  const { calibration } = engine;
  for (const [at, weight] of solved.weights.entries()) expect(calibration.weights[at]).toBeCloseTo(weight, 5);
  for (const [at, { spread, offset }] of solved.scales.entries()) {
    expect(calibration.scales[at]!.spread).toBeCloseTo(spread, 5);
    expect(calibration.scales[at]!.offset).toBeCloseTo(offset, 4);
  }
});

test("15. a role that must be asked for gets its share when it alone is", () => {
  const asked = roles.filter(({ admission }) => admission !== undefined);
  for (const { id } of asked) {
    const catalogue: Catalogue = {
      ...index.catalogue,
      roles: index.catalogue.roles.map(({ admission, ...role }) =>
        role.id === id || admission === undefined ? role : { ...role, admission },
      ),
    };
    const { calibration } = engine;
    const open = prepare(indexCatalogue(catalogue), { draws: 10_000, calibration });
    const counts = count(run(open, readAnswers(index, {})));
    const place = open
      .situationOf(readAnswers(index, {}))
      .competing.findIndex((role) => roles[role]!.id === id);
    const share = counts.tally.ranks[place * counts.tally.count]! / 10_000;
    expect(Math.abs(share - 1 / (free.length + 1)), id).toBeLessThan(0.02);
  }
});

test("16. a role listed twice with the same draws splits its share and leaves the others' as they were", () => {
  const { run: done } = decideQuickly(randomAnswers(someRandom(16), 6), 1000);
  const { competing } = done.situation;
  const [once, twice] = [createTally(competing.length), createTally(competing.length + 1)];
  for (let draw = 0; draw < 1000; draw += 1) {
    const values = competing.map((role) => done.room.sums[draw * done.engine.lanes + role]!);
    tallyDraw(once, Float64Array.from(values));
    tallyDraw(twice, Float64Array.from([...values, values[0]!]));
  }
  const first = (tally: typeof once, role: number) => tally.ranks[role * tally.count]!;
  expect(first(twice, 0)).toBeCloseTo(first(once, 0) / 2, 9);
  expect(first(twice, competing.length)).toBeCloseTo(first(once, 0) / 2, 9);
  for (let role = 1; role < competing.length; role += 1) expect(first(twice, role)).toBe(first(once, role));
});

test("needs equal to what a role owns put it first", () => {
  const { tau } = engine.midTableOf(roles.map((_, role) => role));
  for (const [role, { id }] of roles.entries()) {
    const { mid } = engine.strengths.variants[role]!;
    const owned = accountabilities.flatMap((_, j) => (mid[j]! >= 2.4 ? [j] : []));
    const fits = roles.map((_, other) => owned.reduce((sum, j) => sum + tau[j * 8 + other]!, 0));
    expect(roles[fits.indexOf(Math.max(...fits))]!.id).toBe(id);
  }
});
