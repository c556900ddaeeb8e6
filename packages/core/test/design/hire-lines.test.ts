import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { shipped, type Structure } from "@remit/core";
import { describe, expect, test } from "vitest";
import { answeredOf, answersOf } from "#decide/answers.ts";
import { parseAssessment } from "#decide/parse-assessment.ts";
import { recommend } from "#decide/recommend.ts";
import { applyChanges } from "#design/apply.ts";
import { findingsOf } from "#design/check.ts";
import { type HireFrom, hireScenario } from "#design/hire.ts";
import { mergeScenario } from "#design/scenario.ts";
import { parseStructure } from "#design/structure-file.ts";
import { moreFound } from "#design/told.ts";
import { writing } from "#write/writing.ts";
import { anyStructure } from "./arbitrary.ts";
import { firm, movesIn } from "./firm.ts";
import { ground } from "./ground.ts";

const examples = join(import.meta.dirname, "../../../../examples");
const nowOf = (name: string) => {
  const { value } = parseAssessment(
    readFileSync(join(examples, "companies", `${name}.assessment.yaml`)),
    shipped,
  );
  if (!value) throw new Error(name);
  return {
    answered: answeredOf(shipped, answersOf(value)),
    recommendation: recommend(shipped, { ...value, draws: 500 }),
  };
};
const hospital = nowOf("regional-hospital");
const startUp = nowOf("saas-start-up");
const cio = shipped.role.get("cio")!;
const from: HireFrom = { ...hospital, role: cio, name: "Hire", rights: writing.decisionRights };
const hired = (structure: Structure, more: Partial<HireFrom> = {}) => {
  const { value: hire, issues } = hireScenario(shipped, structure, { ...from, ...more });
  if (issues) throw new Error(JSON.stringify(issues));
  const after = applyChanges(structure, hire.scenario.changes);
  if (after.issues) throw new Error(JSON.stringify(after.issues));
  return { hire, after: after.value };
};
const rule = (id: string, structure: Structure) =>
  findingsOf(ground, structure).findings.filter((finding) => finding.rule === id);

describe("who reports to a new leader", () => {
  const { hire, after } = hired(firm);

  test("are those of technology whose work it answers for, with everybody below, and nobody else", () => {
    expect(hire.reportsTo?.position).toBe("md");
    expect(movesIn(hire.scenario.changes)).toEqual({ it: "cio", erp: "cio" });
    expect(hire.lines.filter(({ line }) => line === "solid")).toEqual([
      {
        position: "it",
        line: "solid",
        to: "cio",
        from: "fin",
        because: ["it-strategy", "security", "technology-budget"],
      },
      { position: "erp", line: "solid", to: "cio", from: "fin", because: ["it-strategy"] },
    ]);
  });
  test("others who do such work get a dotted line, and no work is out of reach", () => {
    expect(
      hire.lines.filter(({ line }) => line === "dotted").map(({ position, to }) => [position, to]),
    ).toEqual([
      ["it", "fin"],
      ["prod", "cio"],
      ["qa1", "cio"],
    ]);
    expect(rule("accountable-far-from-responsible", firm)).toHaveLength(1);
    expect(rule("accountable-far-from-responsible", after)).toEqual([]);
  });
  test("who gave up the answer and reports to it does the work, and is not heard about it besides", () => {
    expect(after.assignments["it-strategy"]).toMatchObject({ A: ["cio"], R: ["it", "erp"] });
    expect(after.assignments["technology-budget"]).toMatchObject({ A: ["cio"], R: ["it"] });
    expect(after.assignments["process-improvement"]).toMatchObject({ A: ["cio"], C: ["ops"] });
  });
  test("each line may be refused: the position stays, with its people", () => {
    const refused = hired(firm, { stays: ["it", "qa1"] });
    expect(movesIn(refused.hire.scenario.changes)).toEqual({ erp: "cio" });
    expect(refused.hire.lines.map(({ position }) => position)).not.toContain("qa1");
    expect(refused.after.positions.find(({ id }) => id === "it1")?.reportsTo).toBe("it");
  });
  test("no unit with a head of its own loses its people, nor does a chief", () => {
    const positions = [
      ...firm.positions.filter(({ id }) => id !== "it"),
      { ...firm.positions[0]!, id: "glass", title: "Managing Director, Glass", reportsTo: "md" },
      { ...firm.positions.find(({ id }) => id === "it")!, reportsTo: "glass" },
      { ...firm.positions[0]!, id: "cto", title: "CTO", reportsTo: "fin" },
    ];
    expect(movesIn(hired({ ...firm, positions }).hire.scenario.changes)).toEqual({ erp: "cio" });
  });
});

describe("the seat", () => {
  test("is vacant, with the cost and the budget that were said", () => {
    const { hire, after } = hired(firm, { cost: 170_000, budget: 500_000 });
    expect(hire).toMatchObject({
      seat: "new",
      title: "Chief Information Officer",
      cost: 170_000,
      budget: 500_000,
    });
    const seat = after.positions.find(({ id }) => id === "cio");
    expect(seat).toMatchObject({ cost: 170_000, budget: 500_000 });
    expect(seat).not.toHaveProperty("holder");
    expect(hired(firm).hire).not.toHaveProperty("cost");
    expect(hire.open).not.toContain("it-strategy");
  });
  test("two hires that are merged are two vacancies, and no one's two positions", () => {
    const one = hired(firm).hire.scenario;
    const two = hired(firm, { role: shipped.role.get("vp-engineering")! }).hire.scenario;
    const merged = mergeScenario(shipped, { ...firm, scenarios: [one, two] }, one.id).value!.structure;
    const both = mergeScenario(shipped, merged, two.id).value!.structure;
    expect(both.positions.filter(({ holder }) => holder === undefined).map(({ id }) => id)).toEqual([
      "cio",
      "vp-engineering",
    ]);
    expect(rule("overloaded-holder", both)).toEqual([]);
  });
});

describe("a leader of the role who is there already", () => {
  const leader = {
    ...firm.positions[0]!,
    id: "boss",
    title: "CIO",
    reportsTo: "md",
    holder: { name: "P. Ott", kind: "person" as const },
  };
  const led = { ...firm, positions: [...firm.positions, leader] };

  test("gets no second seat: their remit grows, by what those beside and below give up", () => {
    const { hire, after } = hired(led);
    expect(hire).toMatchObject({ seat: "filled", position: "boss", title: "CIO", holder: "P. Ott" });
    expect(after.positions.map(({ id }) => id)).toEqual(led.positions.map(({ id }) => id));
    expect(movesIn(hire.scenario.changes)).toEqual({});
    expect(hire.scenario.note).toBe("CIO leads in this role already and takes this on: nobody is hired.");
    expect(hired(led, { name: undefined }).hire.scenario.name).toBe("More for CIO");
    expect(after.assignments["process-improvement"]?.A).toEqual(["boss"]);
    // Of the finance director's people nobody loses anything to who sits beside their superior.
    expect(after.assignments["it-strategy"]?.A).toEqual(["it"]);
    expect(hire.handovers.every(({ from: givers }) => !givers.includes("it"))).toBe(true);
  });
  test("takes nothing from who is above, and where nothing is to change there is no change", () => {
    const all = Object.fromEntries(
      hospital.recommendation.needs.map(({ accountability }) => [accountability, { A: ["md"] }]),
    );
    const { hire } = hired({ ...led, assignments: all, decisionRights: [] });
    expect(hire.handovers.filter(({ kind }) => kind !== "join")).toEqual([]);
    const own = Object.fromEntries(
      hospital.recommendation.needs.map(({ accountability }) => [accountability, { A: ["boss"] }]),
    );
    expect(hired({ ...led, assignments: own }).hire).toMatchObject({
      handovers: [],
      lines: [],
      scenario: { changes: [] },
    });
  });
  test("is told by a title that may mean others only where its outcomes are those of the role", () => {
    const head = shipped.role.get("head-of-it")!;
    expect(hired(firm, { role: head }).hire).toMatchObject({ seat: "filled", position: "it" });
    expect(hired({ ...firm, assignments: {} }, { role: head }).hire.seat).toBe("new");
    expect(hired(firm, { role: shipped.role.get("it-director")! }).hire.seat).toBe("new");
  });
  test("is the highest of them, and a vacancy above them is filled first", () => {
    const { holder: _, ...vacancy } = { ...leader, id: "above", title: "Group CIO" };
    const below = { ...leader, reportsTo: "fin" };
    const { hire } = hired({ ...firm, positions: [...firm.positions, below, vacancy] });
    expect(hire).toMatchObject({ seat: "vacant", position: "above" });
  });
});

const worked = readdirSync(join(examples, "structures"))
  .filter((name) => name.endsWith(".structure.yaml"))
  .map(
    (name) =>
      [name, parseStructure(readFileSync(join(examples, "structures", name)), shipped).value!] as const,
  );

test.each([["firm", firm] as const, ...worked])("%s: no hire puts work out of reach", (_, structure) => {
  for (const now of [hospital, startUp])
    for (const role of shipped.catalogue.roles) {
      const { after } = hired(structure, { ...now, role });
      expect(moreFound(ground, structure, after).map((each) => each.rule)).not.toContain(
        "accountable-far-from-responsible",
      );
    }
});

test("whatever the structure, no hire puts work out of reach, nor makes a circle", () => {
  fc.assert(
    fc.property(anyStructure, fc.constantFrom(...shipped.catalogue.roles), (structure, role) => {
      const { after } = hired(structure, { role });
      const more = moreFound(ground, structure, after).map((each) => each.rule);
      expect(more).not.toContain("accountable-far-from-responsible");
      expect(more).not.toContain("reporting-cycle");
      expect(more).not.toContain("self-manager");
    }),
    { numRuns: 60 },
  );
});
