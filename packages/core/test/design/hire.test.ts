import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { call, operations, type Recommendation, shipped, type Structure } from "@remit/core";
import { describe, expect, test } from "vitest";
import { parseAssessment } from "#decide/parse-assessment.ts";
import { recommend } from "#decide/recommend.ts";
import { answeredOf, answersOf } from "#decide/answers.ts";
import { writing } from "#write/writing.ts";
import { applyChanges } from "#design/apply.ts";
import { findingsOf } from "#design/check.ts";
import { type HireFrom, hireScenario } from "#design/hire.ts";
import { reportsTo } from "#design/reports-to.ts";
import { anyStructure } from "./arbitrary.ts";
import { ground } from "./ground.ts";

const examples = join(import.meta.dirname, "../../../../examples/companies");
const assessmentOf = (name: string) => {
  const read = parseAssessment(readFileSync(join(examples, `${name}.assessment.yaml`)), shipped);
  if (read.issues) throw new Error(JSON.stringify(read.issues));
  return read.value;
};
const nowOf = (name: string) => {
  const assessment = assessmentOf(name);
  return {
    answered: answeredOf(shipped, answersOf(assessment)),
    recommendation: recommend(shipped, { ...assessment, draws: 500 }),
  };
};
const company = "building-contractor";
const now = nowOf(company);
const role = shipped.role.get("head-of-it")!;
const from = { ...now, role, name: "Hire", rights: writing.decisionRights };
const needed = new Set(now.recommendation.coverage.map(({ accountability }) => accountability));

const structureOf = (more: Partial<Structure>): Structure => ({
  format: "remit/structure@1",
  organisation: { name: "Thornbury" },
  currency: "GBP",
  positions: [],
  accountabilities: [],
  required: [],
  assignments: {},
  decisionRights: [],
  scenarios: [],
  ...more,
});
const seat = (id: string, title: string, above?: string, more: object = {}) => ({
  id,
  title,
  dotted: [],
  holder: { name: "filled", kind: "person" as const },
  ...(above !== undefined && { reportsTo: above }),
  ...more,
});
const board = [
  seat("md", "Managing Director"),
  seat("ops", "Operations Director", "md"),
  seat("finance", "Finance Director", "md"),
  seat("it", "Systems Coordinator", "finance"),
  seat("supplier", "IT supplier", "it", { holder: { name: "Arclight", kind: "supplier" } }),
];
const ownedBy = ({ strengths }: typeof role): string[] =>
  Object.entries(strengths).flatMap(([id, { strength }]) => (strength === 3 ? [id] : []));
const owned = ownedBy(role);
const [first = "", second = ""] = owned.filter((id) => needed.has(id));

const hired = (structure: Structure, more: Partial<HireFrom> = {}) => {
  const hire = hireScenario(shipped, structure, { ...from, ...more });
  if (hire.issues) throw new Error(JSON.stringify(hire.issues));
  const after = applyChanges(structure, hire.value.scenario.changes);
  if (after.issues) throw new Error(JSON.stringify(after.issues));
  return { hire: hire.value, after: after.value };
};

describe("hiring the recommended leader", () => {
  test("adds a seat that answers for what the role owns and the answers need", () => {
    const { hire, after } = hired(structureOf({ positions: board }));
    expect(hire).toMatchObject({ position: "head-of-it", seat: "new", role: "head-of-it" });
    const added = after.positions.find(({ id }) => id === "head-of-it");
    expect(added).toMatchObject({ title: "Head of IT", reportsTo: "ops" });
    expect(added?.holder).toBeUndefined();
    for (const id of owned.filter((each) => needed.has(each)))
      expect(after.assignments[id]?.A, id).toEqual(["head-of-it"]);
    expect(hire.reportsTo).toEqual({
      position: "ops",
      by: "title",
      because: { question: "reports-to", options: ["operations-or-finance"] },
    });
    expect(hire.handovers.every(({ kind }) => kind !== "take-over")).toBe(true);
  });

  test("takes over from whom answers today, who does the work from then on where they report to it, as a supplier does", () => {
    const { hire, after } = hired(
      structureOf({
        positions: board,
        assignments: { [first]: { A: ["it"], C: ["finance"] }, [second]: { A: ["supplier"] } },
      }),
    );
    expect(hire.handovers.find((each) => each.accountability === first)).toMatchObject({
      letter: "A",
      kind: "take-over",
      from: ["it"],
    });
    expect(after.assignments[first]).toEqual({ A: ["head-of-it"], R: ["it"], C: ["finance"] });
    expect(after.assignments[second]).toEqual({ A: ["head-of-it"], R: ["supplier"] });
  });

  test("leaves what nobody asks for, and begins what the structure asks for and nobody filled holds", () => {
    const cto = shipped.role.get("cto")!;
    const [spare = ""] = ownedBy(cto).filter((id) => !needed.has(id));
    const asked = (more: Partial<Structure>) =>
      hired(structureOf({ positions: board, ...more }), { role: cto }).after.assignments[spare]?.A;
    expect(asked({})).toBeUndefined();
    expect(asked({ required: [spare] })).toEqual(["cto"]);
    expect(asked({ assignments: { [spare]: { A: ["it"] } } })).toEqual(["it"]);
  });

  test("fills a vacant seat of the same role, told by its role or its title", () => {
    const { holder: _, ...vacancy } = seat("it", "Head of IT", "finance");
    const { hire, after } = hired(
      structureOf({
        positions: [...board.filter(({ id }) => id !== "it"), vacancy],
        assignments: { [first]: { A: ["it"] } },
      }),
    );
    expect(hire).toMatchObject({ position: "it", seat: "vacant" });
    expect(after.positions).toHaveLength(board.length);
    expect(after.positions.find(({ id }) => id === "it")).toMatchObject({
      title: "Head of IT",
      reportsTo: "ops",
    });
    expect(after.assignments[first]?.A).toEqual(["it"]);
    expect(hire.handovers.find((each) => each.accountability === first)).toMatchObject({
      kind: "begin",
      from: [],
    });
  });

  test("takes decision rights along with their limits, and leaves a decision that others go on taking", () => {
    const right = writing.decisionRights.find(
      ({ of, part }) => owned.includes(of[0] ?? "") && needed.has(of[0] ?? "") && part.owns === "decide",
    );
    if (!right) throw new Error("no right goes with what is needed");
    const [main = ""] = right.of;
    const grant = { right: right.id, part: "decide" as const, limit: 20_000, per: "decision" as const };
    const taken = hired(
      structureOf({
        positions: board,
        assignments: { [main]: { A: ["it"] } },
        decisionRights: [{ ...grant, position: "it" }],
      }),
    );
    expect(taken.hire.revoked).toEqual([{ ...grant, position: "it" }]);
    expect(taken.hire.granted).toContainEqual({ ...grant, position: "head-of-it" });
    expect(taken.after.decisionRights.filter((each) => each.position === "it")).toEqual([]);
    expect(taken.hire.handovers.find((each) => each.accountability === main)?.rights).toContain(right.id);

    const left = hired(
      structureOf({ positions: board, decisionRights: [{ ...grant, position: "finance" }] }),
    );
    expect(left.hire.revoked).toEqual([]);
    expect(left.hire.granted.find((each) => each.right === right.id)?.part).toBe(right.part.shares);
  });

  test("says what the answers need or the structure asks for and nobody answers for afterwards", () => {
    const { hire, after } = hired(structureOf({ positions: board }));
    for (const id of hire.open) expect(after.assignments[id]?.A ?? []).toEqual([]);
    for (const id of needed) if (!hire.open.includes(id)) expect(after.assignments[id]?.A).toHaveLength(1);

    const [spare = "", other = ""] = shipped.catalogue.accountabilities.flatMap(({ id }) =>
      needed.has(id) || (role.strengths[id]?.strength ?? 0) > 0 ? [] : [id],
    );
    const asked = hired(
      structureOf({ positions: board, required: [spare], assignments: { [other]: { R: ["it"] } } }),
    );
    expect(asked.hire.open).toEqual(expect.arrayContaining([spare, other]));
  });

  test("leaves a seat no lesser letter beside the one it gets", () => {
    const cto = seat("cto", "CTO", "md");
    const { hire, after } = hired(
      structureOf({
        positions: [...board, cto],
        assignments: Object.fromEntries([...needed].map((id) => [id, { C: ["cto"], I: ["cto"] }])),
      }),
      { role: shipped.role.get("cto")! },
    );
    expect(hire).toMatchObject({ position: "cto", seat: "filled" });
    for (const { accountability } of hire.handovers) {
      const { C = [], I = [] } = after.assignments[accountability] ?? {};
      expect([...C, ...I], accountability).toEqual([]);
    }
  });

  test("names what is already held by whom the answers name as there", () => {
    const coverage = now.recommendation.coverage.map((each) =>
      each.accountability === first ? { ...each, heldBy: "cio" } : each,
    );
    const recommendation: Recommendation = { ...now.recommendation, coverage };
    const cio = seat("cio", "CIO", "md");
    const { after } = hired(
      structureOf({ positions: [...board, cio], assignments: { [first]: { A: ["cio"] } } }),
      { recommendation },
    );
    expect(after.assignments[first]?.A).toEqual(["cio"]);
  });

  test("takes the names that are free", () => {
    const taken = structureOf({
      positions: [...board, seat("head-of-it", "Something else", "md")],
      scenarios: [{ id: "hire-head-of-it", name: "Before", changes: [] }],
    });
    const { hire } = hired(taken);
    expect(hire.position).toBe("head-of-it-2");
    expect(hire.scenario.id).toBe("hire-head-of-it-2");
  });
  test("names its scenario as none is named", () => {
    const { scenario } = hired(structureOf({ positions: board }), { name: undefined }).hire;
    expect(scenario.name).toBe(`Hire: ${role.name}`);
    const again = hired(structureOf({ positions: board, scenarios: [scenario] }), { name: undefined }).hire;
    expect(again.scenario.name).toBe(`Hire: ${role.name} 2`);
  });
});

describe("whom it reports to", () => {
  const answer = (option: string) => [{ question: "reports-to", options: [option] }];
  const at = (positions: typeof board, option?: string) =>
    reportsTo(shipped, structureOf({ positions }), option === undefined ? [] : answer(option));
  test.each([
    ["chief-executive", "md", "title"],
    ["operations-or-finance", "ops", "title"],
    ["technology-leader", "md", "top"],
    ["board", "md", "top"],
  ])("%s is %s, told by its %s", (option, position, by) => {
    expect(at(board, option)).toEqual({ position, by });
  });
  test("a chief of technology is told by role or title", () => {
    expect(at([...board, seat("x", "Chief Information Officer", "md")], "technology-leader")).toEqual({
      position: "x",
      by: "role",
    });
  });
  test("an assistant or a vice president is not whom the answer names", () => {
    const others = [seat("a", "Assistant to the CEO"), seat("b", "Vice President Sales")];
    expect(at(others, "chief-executive")).toBeUndefined();
  });
  test("who is a principal or an owner of something else leads no organisation", () => {
    const founded = [
      seat("f", "Founder"),
      seat("pe", "Principal Engineer", "f"),
      seat("po", "Product Owner", "f"),
      seat("ops", "IT Operations Manager", "f"),
    ];
    expect(at(founded, "chief-executive")).toEqual({ position: "f", by: "title" });
    expect(at(founded, "operations-or-finance")).toEqual({ position: "f", by: "top" });
  });
  test("without an answer it is the one top; of several tops none", () => {
    expect(at(board)).toEqual({ position: "md", by: "top" });
    expect(at([...board, seat("other", "Chair"), seat("below", "Aide", "other")])).toBeUndefined();
  });
});

test("whatever the structure, the scenario applies to it, and each taken outcome has one who answers", () => {
  fc.assert(
    fc.property(anyStructure, fc.constantFrom(...shipped.catalogue.roles), (structure, chosen) => {
      const { hire, after } = hired(structure, { role: chosen });
      expect(after.positions.some(({ id }) => id === hire.position)).toBe(true);
      for (const { accountability, letter } of hire.handovers) {
        const held = after.assignments[accountability]?.[letter] ?? [];
        expect(held).toContain(hire.position);
        if (letter === "A") expect(held).toEqual([hire.position]);
      }
      expect(hired(structure, { role: chosen }).hire).toEqual(hire);
    }),
    { numRuns: 60 },
  );
});

/** What rules find of those that hiring must not add to, by what it is about. */
const foundIn = (structure: Structure, rule: string): Set<string> =>
  new Set(
    findingsOf(ground, structure).findings.flatMap(({ rule: of, positions, accountabilities, data }) =>
      of === rule ? [JSON.stringify([positions, accountabilities, data.goes])] : [],
    ),
  );

test("whatever the structure, no letter stands beside a greater one that did not before, and what is open are the gaps", () => {
  fc.assert(
    fc.property(anyStructure, fc.constantFrom(...shipped.catalogue.roles), (structure, chosen) => {
      const { hire, after } = hired(structure, { role: chosen });
      const before = foundIn(structure, "consulted-and-informed");
      expect([...foundIn(after, "consulted-and-informed")].filter((each) => !before.has(each))).toEqual([]);

      const asked = { ...after, required: [...new Set([...after.required, ...needed])], policies: undefined };
      const gaps = findingsOf(ground, asked).findings.flatMap(({ rule, accountabilities }) =>
        rule === "nobody-accountable" ? accountabilities : [],
      );
      const there = new Set(
        after.positions.flatMap(({ id, holder }) => (holder || id === hire.position ? [id] : [])),
      );
      const byNobodyThere = hire.open.filter((id) => {
        const { A = [] } = after.assignments[id] ?? {};
        return A.some((each) => after.positions.some((position) => position.id === each));
      });
      for (const id of byNobodyThere)
        expect(
          after.assignments[id]?.A?.some((each) => there.has(each)),
          id,
        ).toBe(false);
      expect(new Set(hire.open)).toEqual(new Set([...gaps, ...byNobodyThere]));
      expect(new Set(hire.open).size).toBe(hire.open.length);
    }),
    { numRuns: 60 },
  );
});

test("the operation answers its own example, and names a role that is none", async () => {
  const operation = operations.find(({ name }) => name === "hire-scenario");
  if (!operation) throw new Error("not in the list");
  const { value } = await call(operations, "hire-scenario", operation.example, { effects: {} });
  expect(value).toMatchObject({ seat: "new", reportsTo: { position: "md", by: "title" } });
  const wrong = await call(
    operations,
    "hire-scenario",
    { ...operation.example, role: "ceo" },
    { effects: {} },
  );
  expect(wrong.issues?.[0]?.code).toBe("operations/unknown-role");
});
