// What must hold when an organisation amends the catalogue: only what it changed may move.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withAmendments } from "#catalogue/amend.ts";
import { wordedFields } from "#catalogue/amendment-parts.ts";
import { indexOf } from "#catalogue/index.ts";
import { shipped, shippedCatalogue } from "#catalogue/shipped.ts";
import { calibrationOf, numbersOf } from "#decide/calibration.ts";
import { effectModel } from "#decide/effects.ts";
import { recommend } from "#decide/recommend.ts";
import { strengthModel } from "#fit/strengths.ts";
import { type Amendment, amendmentSchema } from "#model/amendment.ts";
import { catalogueSchema } from "#model/catalogue.ts";
import type { Strength } from "#model/strength.ts";
import { createRandom } from "#weigh/random.ts";
import { madeUp, assess } from "./companies.ts";

const { roles, accountabilities, questions, domains } = shippedCatalogue;
const draws = 2000;
const { randomAnswers } = madeUp(shipped);
const companies = Array.from({ length: 6 }, (_, at) => randomAnswers(createRandom(11, at), 12));

const amended = (amendments: readonly Amendment[]) => {
  const { value, issues } = withAmendments(shippedCatalogue, amendments);
  expect(issues).toBeUndefined();
  return value!;
};
const decided = (amendments: readonly Amendment[], answers: (typeof companies)[number]) =>
  recommend(indexOf(amended(amendments)), assess(answers), { draws });
const withoutStamp = ({ catalogue: _catalogue, ...rest }: ReturnType<typeof recommend>) => rest;

const words = fc.stringMatching(/^[a-z]{3,12}( [a-z]{3,12}){0,3}$/).map((text) => `Our ${text}`);
const reason = fc.constant("So it is here.");
const entries = { role: roles, accountability: accountabilities, question: questions, domain: domains };

const rewording: fc.Arbitrary<Amendment> = fc
  .constantFrom("role" as const, "accountability" as const, "question" as const, "domain" as const)
  .chain((of) =>
    fc.record({
      reason,
      body: fc.record({
        kind: fc.constant("reword" as const),
        of: fc.constant(of),
        id: fc.constantFrom(...entries[of].map(({ id }) => id)),
        field: fc.constantFrom(...wordedFields[of]),
        text: words,
      }),
    }),
  );

const strengthChange: fc.Arbitrary<Amendment> = fc
  .record({
    role: fc.constantFrom(...roles),
    accountability: fc.constantFrom(...accountabilities.map(({ id }) => id)),
    by: fc.constantFrom(1, 2, 3),
  })
  .map(({ role, accountability, by }) => ({
    reason: "So it is here.",
    body: {
      kind: "strength",
      role: role.id,
      accountability,
      strength: (((role.strengths[accountability]?.strength ?? 0) + by) % 4) as Strength,
    },
  }));

const accountability = (id: string, strengths: Record<string, Strength> = {}): Amendment => ({
  reason: "Nobody else has it.",
  body: {
    kind: "accountability",
    accountability: {
      id: `own-${id}`,
      domain: "operations",
      name: `Own ${id}`,
      short: id,
      definition: `Answer for ${id}.`,
      bearing: { outward: 0, strategic: 0 },
      beyondTechnology: false,
      cites: [],
    },
    strengths,
  },
});

const title: fc.Arbitrary<Amendment> = fc
  .record({ title: words, role: fc.constantFrom(...roles.map(({ id }) => id)) })
  .map((each) => ({
    reason: "So says the card.",
    body: { kind: "title", title: { title: each.title, roles: [each.role], cites: [] } },
  }));

const own = fc
  .record({ id: fc.stringMatching(/^[a-z]{4,9}$/), strength: fc.constantFrom<Strength[]>(0, 1, 2, 3) })
  .map(({ id, strength }) => accountability(id, { cio: strength }));

/** Some amendments that are about different places. */
const some = fc.uniqueArray(fc.oneof(rewording, strengthChange, title, own), {
  minLength: 1,
  maxLength: 8,
  selector: (each) => JSON.stringify([each.body.kind, { ...each.body, text: "", strength: 0 }]),
});
/** Names given twice over are refused: what is left is a set that holds together. */
const holding = some.filter((each) => withAmendments(shippedCatalogue, each).issues === undefined);

test("a set that holds together makes a catalogue, by its schema and in whatever order", () => {
  fc.assert(
    fc.property(holding, fc.nat(), (amendments, turn) => {
      for (const each of amendments) expect(amendmentSchema.safeParse(each).error).toBeUndefined();
      const catalogue = amended(amendments);
      expect(catalogueSchema.safeParse(catalogue).error).toBeUndefined();
      const at = turn % amendments.length;
      expect(amended([...amendments.slice(at), ...amendments.slice(0, at)].toReversed())).toEqual(catalogue);
    }),
    { numRuns: 25, seed: 7 },
  );
});

test("applied and taken away, the catalogue is the one before, byte for byte", () => {
  fc.assert(
    fc.property(holding, strengthChange, (amendments, one) => {
      const both = withAmendments(shippedCatalogue, [...amendments, one]);
      fc.pre(both.issues === undefined);
      const before = JSON.stringify(amended(amendments));
      expect(JSON.stringify(both.value)).not.toBe(before);
      expect(JSON.stringify(amended(amendments))).toBe(before);
    }),
    { numRuns: 25, seed: 7 },
  );
  expect(withAmendments(shippedCatalogue, []).value).toBe(shippedCatalogue);
});

test("every amendment changes the hash", () => {
  fc.assert(
    fc.property(holding, (amendments) => {
      const hashes = amendments.map((_, at) => amended(amendments.slice(0, at + 1)).own!.hash);
      expect(new Set(hashes).size).toBe(amendments.length);
    }),
    { numRuns: 50, seed: 7 },
  );
});

describe("rewording", () => {
  const numbers = (index: typeof shipped) => numbersOf(index, strengthModel(index), effectModel(index));

  test("leaves every number that decides, so that nothing is solved again", () => {
    fc.assert(
      fc.property(fc.array(rewording, { minLength: 1, maxLength: 4 }), (amendments) => {
        const { value } = withAmendments(shippedCatalogue, amendments);
        fc.pre(value !== undefined);
        expect(numbers(indexOf(value))).toBe(numbers(shipped));
      }),
      { numRuns: 40, seed: 7 },
    );
    const moved: Amendment = {
      reason: "So it is here.",
      body: { kind: "strength", role: "cto", accountability: "facilities", strength: 3 },
    };
    const worded: Amendment = {
      reason: "So it is called here.",
      body: { kind: "reword", of: "role", id: "cto", field: "summary", text: "Ours." },
    };
    const solve = (amendments: Amendment[]) => {
      const index = indexOf(amended(amendments));
      return calibrationOf(index, strengthModel(index), effectModel(index));
    };
    // Beside a change that has been solved, words are free too.
    expect(solve([moved, worded])).toBe(solve([moved]));
  });

  test("changes no number of a recommendation", () => {
    fc.assert(
      fc.property(rewording, fc.constantFrom(...companies), (one, answers) => {
        const { value } = withAmendments(shippedCatalogue, [one]);
        fc.pre(value !== undefined);
        const [before, after] = [shipped, indexOf(value)].map((index) =>
          recommend(index, assess(answers), { draws: 400 }),
        );
        const asked = ({ standings, reasons, flips, openQuestions, doubt, needs }: typeof before & object) =>
          JSON.stringify({ standings, reasons, flips, openQuestions, doubt, needs });
        expect(asked(after!)).toBe(asked(before!));
      }),
      { numRuns: 10, seed: 7 },
    );
  });
});

describe("a strength", () => {
  const change: Amendment = {
    reason: "Our Head of IT has no service desk: a supplier has.",
    body: { kind: "strength", role: "head-of-it", accountability: "service-desk", strength: 0 },
  };

  test("of one role moves that role most, and hardly how the others stand to each other", () => {
    for (const answers of companies) {
      const [before, after] = [decided([], answers), decided([change], answers)];
      const fits = (result: typeof before) => new Map(result.standings.map(({ role, fit }) => [role, fit]));
      const [was, is] = [fits(before), fits(after)];
      const moved = [...was].map(([role, fit]) => ({ role, by: Math.abs(is.get(role)! - fit) }));
      const most = moved.toSorted((a, b) => b.by - a.by)[0]!;
      expect(most.role).toBe("head-of-it");
      for (const { role, winsAgainst } of before.standings)
        for (const [other, share] of Object.entries(winsAgainst)) {
          if (role === "head-of-it" || other === "head-of-it") continue;
          const now = after.standings.find((each) => each.role === role)!.winsAgainst[other]!;
          expect(Math.abs(now - share)).toBeLessThan(0.08);
        }
    }
  });

  test("of a role's profile alone leaves a company where nobody reads that profile as it was", () => {
    const ofProfile: Amendment = {
      reason: change.reason,
      body: { ...change.body, profile: "heads-the-department", accountability: "facilities" } as never,
    };
    const index = indexOf(amended([ofProfile]));
    const [variants, before] = [strengthModel(index), strengthModel(shipped)].map(({ variants }) => variants);
    expect(variants!.slice(0, roles.length)).toEqual(before!.slice(0, roles.length));
    expect(variants).not.toEqual(before);
  });

  test("that decides is marked as the organisation's own in the reasons, and nothing else is", () => {
    const answers = { "support-load": "heavy", "run-or-change": "keep-running" };
    const { reasons, first, second } = decided([change], answers);
    expect([first, second]).toContain("head-of-it");
    const through = reasons.flatMap((each) => each.through);
    expect(through.filter((each) => each.own).length).toBeGreaterThan(0);
    for (const { accountability: id, own: mark } of through)
      expect([id, mark]).toEqual([id, id === "service-desk" ? true : undefined]);
    expect(
      decided([], answers)
        .reasons.flatMap((each) => each.through)
        .some((each) => "own" in each),
    ).toBe(false);
  });
});

describe("an accountability of one's own", () => {
  test("that no source, role or answer speaks of leaves the ranking, but for noise", () => {
    for (const answers of companies) {
      const [before, after] = [decided([], answers), decided([accountability("vault")], answers)];
      for (const { role, fit } of before.standings) {
        const now = after.standings.find((each) => each.role === role)!.fit;
        expect(Math.abs(now - fit)).toBeLessThan(1.5);
      }
      // Where two stand further apart than that, they stand in the same order.
      const places = after.standings.map(({ role }) => role);
      for (const [at, one] of before.standings.entries())
        for (const other of before.standings.slice(at + 1))
          if (one.fit - other.fit > 1.5)
            expect(places.indexOf(one.role)).toBeLessThan(places.indexOf(other.role));
    }
  });

  test("with an own question about it moves the roles that hold it", () => {
    const asks: Amendment = {
      reason: "It decides whom we need.",
      body: {
        kind: "question",
        question: {
          id: "own-vault",
          kind: "one",
          order: 1,
          text: "Is there a vault of our own?",
          short: "Vault",
          help: "Ours, not rented.",
          why: "Somebody must answer for it.",
          cites: [],
          options: ["yes", "no"].map((id) => ({
            id,
            label: id,
            says: id,
            effects: { "own-vault": { by: id === "yes" ? 2 : -1, cites: [], basis: "judgement" } },
            qualifications: [],
            engagement: {},
            present: [],
          })),
        },
      },
    };
    const all = [accountability("vault", { cto: 3, cio: 0, "head-of-it": 0, "it-director": 0 }), asks];
    const [yes, no] = ["yes", "no"].map((answer) => decided(all, { "own-vault": answer }));
    const fitOf = (result: typeof yes) => result!.standings.find(({ role }) => role === "cto")!.fit;
    expect(fitOf(yes)).toBeGreaterThan(fitOf(no) + 2);
    const reason = yes!.reasons.find(({ answer }) => answer?.question === "own-vault");
    expect(reason).toMatchObject({ own: true, through: [{ accountability: "own-vault", own: true }] });
    expect(yes!.catalogue.own?.amendments).toBe(2);
  });
});

test("without amendments, the same bytes", () => {
  const [answers] = companies;
  const plain = recommend(shipped, assess(answers!), { draws });
  expect(JSON.stringify(decided([], answers!))).toBe(JSON.stringify(plain));
  expect(Object.keys(plain.catalogue)).toEqual(["version", "hash"]);
  const worded: Amendment = {
    reason: "So it is called here.",
    body: { kind: "reword", of: "role", id: "cto", field: "summary", text: "Ours." },
  };
  expect(JSON.stringify(withoutStamp(decided([worded], answers!)))).toBe(JSON.stringify(withoutStamp(plain)));
});
