import fc from "fast-check";
import type { ToldFinding } from "@remit/core";
import { expect, test } from "vitest";
import { groupsOf } from "./finding-groups.ts";

const finding = (rule: string, severity: ToldFinding["severity"], number: number): ToldFinding => ({
  rule,
  severity,
  title: rule,
  says: `${rule} ${number}`,
  positions: [String(number)],
  accountabilities: [],
  data: {},
  fixes: [],
});
const many = (rule: string, severity: ToldFinding["severity"], count: number) =>
  Array.from({ length: count }, (_, at) => finding(rule, severity, at));

test("a rule that finds the same many times stands once, where its first finding stood", () => {
  const found = [...many("two", "error", 2), ...many("many", "warning", 40), ...many("note", "note", 1)];
  expect(
    groupsOf(found).map((each) => (each.kind === "one" ? each.finding.says : each.findings.length)),
  ).toEqual(["two 0", "two 1", 40, "note 0"]);
});

test("nothing is lost, nothing is told twice, and no grave finding comes after a lighter one", () => {
  const grave = { error: 0, warning: 1, note: 2 };
  const one = fc.record({
    rule: fc.constantFrom("a", "b", "c"),
    severity: fc.constantFrom("error" as const, "warning" as const, "note" as const),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 30 }), (drawn) => {
      const found = drawn
        .map(({ rule, severity }, at) => finding(rule, severity, at))
        .toSorted((a, b) => grave[a.severity] - grave[b.severity]);
      const told = groupsOf(found).flatMap((each) => (each.kind === "one" ? [each.finding] : each.findings));
      expect(new Set(told)).toEqual(new Set(found));
      expect(told).toHaveLength(found.length);
      const order = told.map(({ severity }) => grave[severity]);
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    }),
  );
});
