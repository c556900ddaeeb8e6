import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shipped } from "#catalogue/shipped.ts";
import { applyChanges } from "#design/apply.ts";
import { findingsOf } from "#design/check.ts";
import { checkStructure } from "#design/check-structure.ts";
import { structureOf } from "#design/rule.ts";
import { rules } from "#design/rules/all.ts";
import { namesIn, sentenceOf } from "#design/sentence.ts";
import type { Structure } from "#model/structure.ts";
import { type StructureFinding, structureFindingSchema } from "#model/structure-finding.ts";
import { someStructure } from "./arbitrary.ts";
import { ground } from "./ground.ts";

const ids = rules.map(({ id }) => id);
const find = (structure: Structure): readonly StructureFinding[] => findingsOf(ground, structure).findings;
const of = (rule: string, structure: Structure) => find(structure).filter((each) => each.rule === rule);

/** What a finding is about: two of one rule with the same are one. */
const about = ({ rule, positions, accountabilities, data }: StructureFinding): string =>
  JSON.stringify([
    rule,
    positions[0],
    positions.slice(1).toSorted(),
    accountabilities,
    data.right,
    data.goes,
  ]);

const mend = (structure: Structure, { changes }: StructureFinding["fixes"][number]): Structure => {
  const { value, issues } = applyChanges(structure, changes);
  if (!value) throw new Error(JSON.stringify({ issues, changes }));
  return value;
};

test("there are at least 28 rules, each with an id of its own", () => {
  expect(ids.length).toBeGreaterThanOrEqual(28);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

describe.each(rules.map((rule) => ({ name: rule.id, rule })))("$name", ({ rule }) => {
  const { id, breaks, keeps, says, fixes } = rule;
  const [broken, kept] = [structureOf(breaks), structureOf(keeps)];

  test("has examples that are whole structures", () => {
    for (const example of [broken, kept]) expect(checkStructure(shipped, example).issues).toBeUndefined();
  });

  test("finds what its example breaks, and nothing in the one that keeps it", () => {
    const found = of(id, broken);
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found) {
      expect(structureFindingSchema.parse(finding)).toEqual(finding);
      expect(finding.severity).toBe(rule.severity);
    }
    expect(of(id, kept)).toEqual([]);
  });

  test("says it with names and numbers, and has words for every fix", () => {
    const names = namesIn(shipped, ground.rights, broken);
    for (const finding of of(id, broken)) {
      const said = [
        sentenceOf(says, finding, names),
        ...finding.fixes.map((fix) => sentenceOf(fixes[fix.id] ?? "{missing}", finding, names, fix)),
      ];
      for (const sentence of said) {
        expect(sentence).not.toMatch(/[{}]|undefined|NaN| {2}| [,.]/);
        expect(sentence).toMatch(/^["“A-Z0-9].*\.$/);
      }
    }
  });

  test("rests on statements that exist, or says that it is judgement, and why", () => {
    const { cites = [], judgement = "" } = rule.basis;
    expect(cites.filter((cite) => !shipped.statement.has(cite))).toEqual([]);
    expect(cites.length > 0 || judgement.length > 10).toBe(true);
    expect(rule.explanation.length).toBeGreaterThan(120);
    expect(rule.explanation).not.toMatch(/\n| {2}/);
  });

  test("is mended by each of its fixes, which open no error", () => {
    for (const finding of of(id, broken))
      for (const fix of finding.fixes) {
        const mended = find(mend(broken, fix));
        expect(mended.map(about)).not.toContain(about(finding));
        const before = new Set(find(broken).map(about));
        expect(mended.filter((each) => each.severity === "error" && !before.has(about(each)))).toEqual([]);
      }
  });

  test("can be turned off, and given another severity", () => {
    const { policies } = broken;
    const withPolicy = (as: "off" | "error" | "note"): Structure => ({
      ...broken,
      policies: { ...policies, rules: { [id]: as } },
    });
    expect(find(withPolicy("off"))).toEqual(find(broken).filter((each) => each.rule !== id));
    expect(new Set(of(id, withPolicy("error")).map(({ severity }) => severity))).toEqual(new Set(["error"]));
  });
});

/** Structures as nobody should send them: ids twice, references to nowhere, empty ids of rights. */
const hostile: fc.Arbitrary<Structure> = fc
  .tuple(someStructure, fc.array(fc.nat(20), { maxLength: 8 }), fc.constantFrom("nowhere", "a", "__proto__"))
  .map(([structure, picks, ghost]) => {
    const positions = structure.positions.map((position, at) => ({
      ...position,
      ...(picks.includes(at) && { reportsTo: ghost, deputy: ghost, dotted: [ghost, ghost] }),
    }));
    const again = positions.filter((_, at) => picks.includes(at + 10));
    return {
      ...structure,
      positions: [...positions, ...again],
      assignments: { ...structure.assignments, ghost: { A: [ghost, ghost], R: [ghost] } },
    };
  });

test("no structure makes a rule throw, however it is broken, and every finding has its shape", () => {
  fc.assert(
    fc.property(hostile, (structure) => {
      for (const finding of find(structure)) structureFindingSchema.parse(finding);
    }),
  );
});

test("what is found does not depend on the order of positions, letters, rights or requirements", () => {
  fc.assert(
    fc.property(someStructure, (structure) => {
      const turned: Structure = {
        ...structure,
        positions: structure.positions.toReversed(),
        required: structure.required.toReversed(),
        accountabilities: structure.accountabilities.toReversed(),
        decisionRights: structure.decisionRights.toReversed(),
        assignments: Object.fromEntries(
          Object.entries(structure.assignments)
            .toReversed()
            .map(([of, { A, R, C, I }]) => [
              of,
              { A: A?.toReversed(), R: R?.toReversed(), C: C?.toReversed(), I: I?.toReversed() },
            ]),
        ),
      };
      expect(find(turned)).toEqual(find(structure));
    }),
  );
});

test("the same finding is told once", () => {
  fc.assert(
    fc.property(someStructure, (structure) => {
      const told = find(structure).map(about);
      expect(told.filter((each, at) => told.indexOf(each) !== at)).toEqual([]);
    }),
  );
});

test("every fix that is offered can be applied, and the finding is gone", () => {
  fc.assert(
    fc.property(someStructure, (structure) => {
      for (const finding of find(structure))
        for (const fix of finding.fixes)
          expect(find(mend(structure, fix)).map(about)).not.toContain(about(finding));
    }),
  );
});

test("no fix opens an error where there was none of the kind", () => {
  fc.assert(
    fc.property(someStructure, (structure) => {
      const before = find(structure);
      const errors = new Set(before.flatMap(({ rule, severity }) => (severity === "error" ? [rule] : [])));
      for (const finding of before)
        for (const fix of finding.fixes) {
          const opened = find(mend(structure, fix)).filter(
            ({ severity, rule }) => severity === "error" && !errors.has(rule),
          );
          expect(opened).toEqual([]);
        }
    }),
  );
});

test("counts are those of the findings, which stand in order of severity", () => {
  fc.assert(
    fc.property(someStructure, (structure) => {
      const { findings, counts } = findingsOf(ground, structure);
      const severities = findings.map(({ severity }) => severity);
      expect(severities).toEqual([
        ...Array<string>(counts.error).fill("error"),
        ...Array<string>(counts.warning).fill("warning"),
        ...Array<string>(counts.note).fill("note"),
      ]);
    }),
  );
});
