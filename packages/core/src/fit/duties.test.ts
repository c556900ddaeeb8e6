import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { shipped } from "#catalogue/shipped.ts";
import { cellsOf } from "#catalogue/strengths.ts";
import { readTitle } from "#catalogue/titles.ts";
import { answeredOf, answersOf, readAnswers } from "#decide/answers.ts";
import { calibrationOf } from "#decide/calibration.ts";
import { effectModel } from "#decide/effects.ts";
import { engineFor } from "#decide/engine.ts";
import { meanFits, meanModel } from "#decide/mean-fits.ts";
import { parseAssessment } from "#decide/parse-assessment.ts";
import { recommend } from "#decide/recommend.ts";
import type { Profile, Role } from "#model/role.ts";
import { createRandom } from "#weigh/random.ts";
import { draftRemit } from "#write/draft.ts";
import { dutiesOf } from "#write/posting-check.ts";
import { aheadOf, clearLead, dutyRanking } from "./duties.ts";
import { strengthModel } from "./strengths.ts";

const { roles, accountabilities } = shipped.catalogue;
const strengths = strengthModel(shipped);
const rank = dutyRanking(shipped, strengths, calibrationOf(shipped, strengths, effectModel(shipped)));

const held = (role: Role, strength: number, profile?: Profile): string[] =>
  Object.entries(cellsOf(role, profile)).flatMap(([id, cell]) => (cell?.strength === strength ? [id] : []));
const weighing = (ids: readonly string[], weight = 1) => ids.map((id) => [id, weight] as const);
const ways = roles.flatMap((role) =>
  [undefined, ...role.profiles].map((profile) => ({
    role,
    profile,
    name: [role.id, profile?.id].filter(Boolean).join(", "),
  })),
);

describe("what a role owns", () => {
  test.each(ways)("reads back as that role, clear of all others: $name", ({ role, profile }) => {
    const owned = weighing(held(role, 3, profile));
    const shared = weighing(held(role, 2, profile), 0.5);
    for (const duties of [new Map(owned), new Map([...owned, ...shared])]) {
      const [first, second] = rank(duties);
      expect(first?.role).toBe(role.id);
      expect(first!.fit - second!.fit).toBeGreaterThan(clearLead.by);
      expect(first!.fit).toBeGreaterThan(clearLead.fit);
    }
  });

  test.each(ways)("is not found under any title that may mean the role: $name", ({ role, profile }) => {
    const duties = new Map(weighing(held(role, 3, profile)));
    const titles = shipped.catalogue.titles.filter((title) => title.roles.includes(role.id));
    for (const { title } of titles)
      expect(aheadOf(rank, duties, readTitle(shipped, title).value!.roles)).toBeUndefined();
  });

  test.each(roles.filter((role) => held(role, 3).length >= clearLead.duties))(
    "is found under the name of any other role: $short",
    (role) => {
      for (const { id } of roles.filter((other) => other !== role))
        expect(aheadOf(rank, new Map(weighing(held(role, 3))), [id])?.role).toBe(role.id);
    },
  );
});

const folder = join(import.meta.dirname, "../../../../examples/companies");

describe("a remit drafted for a worked company", () => {
  const files = readdirSync(folder).filter((file) => file.endsWith(".assessment.yaml"));

  test.each(files)("reads back as the role it was drafted for: %s", (file) => {
    const { value: assessment } = parseAssessment(readFileSync(join(folder, file), "utf8"), shipped);
    const recommendation = recommend(shipped, assessment!);
    const role = shipped.role.get(recommendation.first)!;
    const remit = draftRemit(shipped, {
      organisation: assessment!.organisation,
      role,
      tone: "plain",
      spelling: "uk",
      answered: answeredOf(shipped, answersOf(assessment!)),
      recommendation,
    });
    const [first, second] = rank(dutiesOf({ index: shipped, remit }));
    expect(first?.role).toBe(role.id);
    expect(first!.fit - second!.fit).toBeGreaterThan(clearLead.by);
    expect(first!.fit).toBeGreaterThan(clearLead.fit);
  });
});

describe("the fit of duties", () => {
  test("is the recommendation's own, where duties weigh what needs do", () => {
    const engine = engineFor(shipped, { draws: 100 });
    for (const answers of [
      {},
      { "own-software": "product" },
      { "support-load": "heavy", research: "core" },
    ]) {
      const readings = readAnswers(shipped, answers);
      const model = meanModel(engine, readings, engine.situationOf(readings));
      const fits = meanFits(model);
      const ranked = rank(new Map(accountabilities.map(({ id }, at) => [id, model.need[at]!])));
      for (const [at, { id }] of roles.entries())
        expect(ranked.find(({ role }) => role === id)!.fit).toBeCloseTo(10 * fits[at]!, 9);
    }
  });

  test("keeps when all weights grow alike, and leaves out what is unknown or weighs nothing", () => {
    const duties = new Map([
      ["it-operations", 1],
      ["service-desk", 0.5],
    ]);
    const more = new Map([
      ["it-operations", 8],
      ["service-desk", 4],
      ["of-another-world", 3],
      ["research-development", 0],
      ["new-products", -1],
      ["innovation", Number.NaN],
    ]);
    expect(rank(more)).toEqual(rank(duties));
  });

  test("is of nobody where there are no duties", () => {
    expect(rank(new Map())).toEqual([]);
    expect(rank(new Map([["of-another-world", 1]]))).toEqual([]);
    expect(aheadOf(rank, new Map(), ["cio"])).toBeUndefined();
  });
});

describe("another role than the one named", () => {
  const owned = (id: string): string[] => held(shipped.role.get(id)!, 3);

  test("is not found among fewer than three duties", () => {
    const duties = owned("vp-engineering");
    expect(aheadOf(rank, new Map(weighing(duties.slice(0, 2))), ["cio"])).toBeUndefined();
    expect(aheadOf(rank, new Map(weighing(duties.slice(0, 3))), ["cio"])?.role).toBe("vp-engineering");
  });

  test("is not found where one line alone makes the difference", () => {
    const light = weighing(owned("cio").slice(0, 3), 0.5);
    const duties = new Map([...light, ["function-leadership", 3] as const]);
    const [first, second] = rank(duties);
    expect(first?.role).toBe("director");
    expect(first!.fit - second!.fit).toBeGreaterThan(clearLead.by);
    expect(aheadOf(rank, duties, ["cio"])).toBeUndefined();
  });

  test("is not found by a lead of less than ten points, however steady", () => {
    const duties = new Map([...weighing(owned("vp-engineering")), ...weighing(owned("cto"), 0.7)]);
    const leadIn = (some: ReadonlyMap<string, number>): number => {
      const fit = (id: string): number => rank(some).find(({ role }) => role === id)!.fit;
      return fit("cto") - fit("vp-engineering");
    };
    expect(leadIn(duties)).toBeGreaterThan(0);
    expect(leadIn(duties)).toBeLessThan(clearLead.by);
    for (const out of duties.keys())
      expect(leadIn(new Map([...duties].filter(([id]) => id !== out)))).toBeGreaterThan(0);
    expect(aheadOf(rank, duties, ["vp-engineering"])).toBeUndefined();
  });

  test("is not found in a patchwork of everything", () => {
    const all = new Map(weighing(accountabilities.map(({ id }) => id)));
    for (const { id } of roles) expect(aheadOf(rank, all, [id])).toBeUndefined();
  });

  test("is not found where the name is of no role known", () => {
    expect(aheadOf(rank, new Map(weighing(owned("cto"))), [])).toBeUndefined();
    expect(aheadOf(rank, new Map(weighing(owned("cto"))), ["of-another-world"])).toBeUndefined();
  });

  test("leads by the distance to the nearest role of the title", () => {
    const duties = new Map(weighing(owned("head-of-it")));
    const fit = (id: string): number => rank(duties).find(({ role }) => role === id)!.fit;
    const near = fit("head-of-it") - Math.max(fit("cio"), fit("it-director"));
    expect(aheadOf(rank, duties, ["cio", "it-director"])).toEqual({ role: "head-of-it", by: near });
  });

  test("comes up as duties of two roles are mixed: hardly ever at a fifth, nearly always at four fifths", () => {
    const random = createRandom(1, 7);
    const some = (ids: readonly string[], count: number): string[] =>
      ids
        .map((id) => [random(), id] as const)
        .toSorted(([a], [b]) => a - b)
        .slice(0, count)
        .map(([, id]) => id);
    const seen = { few: [0, 0], half: [0, 0], most: [0, 0], found: 0, third: 0 };
    const whole = roles.filter((role) => held(role, 3).length >= clearLead.duties);
    for (let round = 0; round < 6_000; round += 1) {
      const [one, other] = some(
        whole.map(({ id }) => id),
        2,
      ) as [string, string];
      const count = 3 + Math.floor(random() * 8);
      const foreign = Math.floor(random() * (count + 1));
      const mine = owned(one).filter((id) => !owned(other).includes(id));
      const theirs = some(
        owned(other).filter((id) => !owned(one).includes(id)),
        foreign,
      );
      const duties = [...some(mine, count - foreign), ...theirs];
      if (duties.length < clearLead.duties) continue;
      const share = theirs.length / duties.length;
      const found = aheadOf(rank, new Map(weighing(duties)), [one]);
      const kind = share <= 0.2 ? "few" : share === 0.5 ? "half" : share >= 0.8 ? "most" : undefined;
      if (kind !== undefined) {
        seen[kind][0]! += 1;
        if (found) seen[kind][1]! += 1;
      }
      if (found) seen.found += 1;
      if (found && found.role !== other) seen.third += 1;
    }
    const shareOf = ([all = 0, found = 0]: readonly number[]): number => found / all;
    expect(shareOf(seen.few)).toBeLessThan(0.005);
    expect(shareOf(seen.half)).toBeLessThan(0.25);
    expect(shareOf(seen.most)).toBeGreaterThan(0.95);
    // What two roles own can be just what a third one between them owns as well.
    expect(seen.third / seen.found).toBeLessThan(0.02);
    expect(Math.min(seen.few[0]!, seen.half[0]!, seen.most[0]!)).toBeGreaterThan(300);
  });
});
