import { shipped } from "@remit/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findingsOf } from "#design/check.ts";
import { higherIn } from "#design/higher-in.ts";
import { higherInSchema } from "#model/higher-in.ts";
import { structureFormat, structureSchema } from "#model/structure.ts";
import { writing } from "#write/writing.ts";
import { anyStructure } from "./arbitrary.ts";
import { ground } from "./ground.ts";

const holder = { name: "filled" };
const structure = structureSchema.parse({
  format: structureFormat,
  organisation: { name: "Harbour Mill" },
  currency: "EUR",
  positions: [
    { id: "md", title: "Managing Director", holder, budget: 100 },
    {
      id: "it",
      title: "Director of Information Technology",
      role: "it-director",
      holder,
      reportsTo: "md",
      budget: 50,
    },
    { id: "sales", title: "Head of Sales", holder: { name: "Ann Ito" }, reportsTo: "md", budget: 900 },
    { id: "ops", title: "Team Lead", reportsTo: "it", dotted: ["sales", "gone"], budget: 60 },
    { id: "web", title: "Team Lead", holder, reportsTo: "sales" },
    { id: "ghost", title: "Adviser", holder, reportsTo: "gone" },
    { id: "one", title: "One", holder, reportsTo: "two" },
    { id: "two", title: "Two", holder, reportsTo: "one" },
  ],
  decisionRights: [
    { right: "own-class", position: "ops", part: "decide", limit: 500, per: "decision" },
    { right: "own-class", position: "it", part: "decide", limit: 200, per: "decision" },
    { right: writing.decisionRights[0]?.id, position: "ops", part: "decide" },
    { right: writing.decisionRights[0]?.id, position: "it", part: "recommend" },
    { right: "yearly", position: "ops", part: "decide", limit: 500, per: "year" },
    { right: "yearly", position: "it", part: "decide", limit: 200, per: "decision" },
    { right: "not-said", position: "ops", part: "decide" },
    { right: "not-said", position: "it", part: "decide", limit: 1 },
    { right: "sales-only", position: "sales", part: "decide" },
  ],
});
const ask = (first: string, second: string) =>
  higherIn(shipped, writing.decisionRights, structure, first, second);

test("the chart says who is above whom, and what they share", () => {
  expect(ask("md", "ops").value).toMatchObject({ verdict: "above", steps: 2, common: { id: "md" } });
  expect(ask("ops", "it").value).toMatchObject({ verdict: "below", steps: 1, common: { id: "it" } });
  expect(ask("it", "sales").value).toMatchObject({ verdict: "same-layer", common: { id: "md" } });
  expect(ask("it", "web").value).toMatchObject({ verdict: "different-branches", common: { id: "md" } });
  expect(ask("it", "it").value).toMatchObject({ verdict: "same", rights: [], disagreements: [] });
  expect(ask("one", "two").value).toMatchObject({ verdict: "circle" });
  for (const other of ["ghost", "one"]) {
    const { value } = ask("it", other);
    expect(value?.verdict).toBe("apart");
    expect(value).not.toHaveProperty("common");
  }
});

test("swapped, the answer is the mirror image", () => {
  const mirror = { above: "below", below: "above" } as const;
  const turned = (who: "first" | "second") => (who === "first" ? "second" : "first");
  for (const { id: a } of structure.positions)
    for (const { id: b } of structure.positions) {
      const [there, back] = [ask(a, b).value, ask(b, a).value];
      if (!there || !back) throw new Error(`${a} or ${b} was not found`);
      const { verdict } = there;
      expect(back.verdict).toBe(verdict === "above" || verdict === "below" ? mirror[verdict] : verdict);
      expect(back.first).toEqual(there.second);
      expect([back.common, back.steps]).toEqual([there.common, there.steps]);
      expect(back.disagreements).toEqual(
        there.disagreements.map((each) => ({ ...each, who: turned(each.who) })),
      );
      expect(higherInSchema.safeParse(there).error).toBeUndefined();
    }
});

test("rights and budgets stand side by side, and speak up where they favour the lower", () => {
  const { value } = ask("it", "ops");
  expect(value?.rights.map(({ right, more }) => [right, more])).toEqual([
    ["own-class", "second"],
    [writing.decisionRights[0]?.id, "second"],
    ["yearly", undefined],
    ["not-said", "second"],
  ]);
  expect(value?.rights[1]?.name).toBe(writing.decisionRights[0]?.name);
  expect(value?.disagreements).toEqual([
    { code: "larger-limit", who: "second", right: "own-class", lower: 500, higher: 200 },
    { code: "decides-alone", who: "second", right: writing.decisionRights[0]?.id, part: "recommend" },
    { code: "larger-limit", who: "second", right: "not-said", higher: 1 },
    { code: "larger-budget", who: "second", lower: 60, higher: 50 },
  ]);
  expect(ask("it", "sales").value?.disagreements).toEqual([]);
});

describe("a chief and somebody two steps below", () => {
  const right = "spending-within-budget";
  const between = (...grants: object[]) => {
    const { value } = higherIn(
      shipped,
      writing.decisionRights,
      structureSchema.parse({
        ...structure,
        decisionRights: [
          { right, position: "ops", part: "decide", limit: 25_000 },
          ...grants.map((grant) => ({ right, ...grant })),
        ],
      }),
      "md",
      "ops",
    );
    return value?.disagreements.map(({ code, part }) => [code, part].join(" ").trim());
  };
  test("a matter delegated whole is no disagreement", () => {
    expect(between()).toEqual([]);
    expect(between({ position: "it", part: "recommend" })).toEqual([]);
  });
  test("nor is one that somebody between them decides as far, or must agree to", () => {
    const md = { position: "md", part: "input" };
    expect(between({ position: "it", part: "decide", limit: 100_000 }, md)).toEqual([]);
    expect(between({ position: "it", part: "decide" }, md)).toEqual([]);
    expect(between({ position: "it", part: "agree" }, md)).toEqual([]);
  });
  test("a lesser part and a lower limit above the decision are", () => {
    expect(between({ position: "md", part: "input" })).toEqual(["decides-alone input"]);
    expect(between({ position: "it", part: "recommend" }, { position: "md", part: "input" })).toEqual([
      "decides-alone input",
    ]);
    expect(between({ position: "md", part: "decide", limit: 10_000 })).toEqual(["larger-limit"]);
  });
  test("as the rules find it between a position and its nearest superior with a part", () => {
    const about = ["superior-with-less-authority", "limit-above-superior"];
    fc.assert(
      fc.property(anyStructure, (some) => {
        for (const { rule, positions, data } of findingsOf(ground, some).findings) {
          const [lower = "", higher = ""] = positions;
          if (!about.includes(rule)) continue;
          const { value } = higherIn(shipped, writing.decisionRights, some, lower, higher);
          // Words of an arbitrary may name two positions, and in a circle nobody is above.
          if (value?.verdict === "below")
            expect(value.disagreements.map(({ right }) => right)).toContain(data.right);
        }
      }),
    );
  });
});

test("both sides come with their chains, dotted lines and figures", () => {
  expect(ask("ops", "md").value?.first).toMatchObject({
    vacant: true,
    chain: [{ id: "it" }, { id: "md", title: "Managing Director", vacant: false }],
    dotted: [{ id: "sales" }],
    figures: { layer: 3, heads: 1 },
  });
});

test("a position is named by id, title, holder or role", () => {
  const named = (words: string) => ask(words, "md").value?.first.id;
  expect(["it", "head  of sales", "ann ito", "IT Director", "it-director"].map(named)).toEqual([
    "it",
    "sales",
    "sales",
    "it",
    "it",
  ]);
});

test("words that name several positions or none are issues at their place", () => {
  expect(ask("Team Lead", "Head of Slaes").issues).toMatchObject([
    { code: "design/ambiguous-position", path: ["first"], data: { positions: ["ops", "web"] } },
    { code: "design/unknown-position", path: ["second"], data: { nearest: ["Head of Sales"] } },
  ]);
});
