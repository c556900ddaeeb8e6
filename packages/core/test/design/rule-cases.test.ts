import { describe, expect, test } from "vitest";
import { applyChanges } from "#design/apply.ts";
import { findingsOf } from "#design/check.ts";
import { type Example, seat, structureOf, vacant } from "#design/rule.ts";
import { ground } from "./ground.ts";

const found = (rule: string, example: Example) =>
  findingsOf(ground, structureOf(example)).findings.filter((finding) => finding.rule === rule);
const holder = (name: string, more: object = {}) => ({ holder: { name, ...more } });
const top = seat("md", "Managing Director");

describe("overloaded-holder", () => {
  const two = (one: object, other: object) => ({
    positions: [
      seat("a", "Buyer", undefined, holder("Ann Lee", one)),
      seat("b", "Clerk", undefined, holder("Ann Lee", other)),
    ],
  });
  test("namesakes of other numbers or e-mails are different people", () => {
    expect(found("overloaded-holder", two({ id: "1" }, { id: "2" }))).toEqual([]);
    expect(found("overloaded-holder", two({ email: "al@x.org" }, { email: "ann@x.org" }))).toEqual([]);
    expect(found("overloaded-holder", two({ id: "1" }, {}))).toEqual([]);
    expect(
      found("overloaded-holder", two({ id: "1", email: "x@x.org" }, { id: "2", email: "x@x.org" })),
    ).toEqual([]);
  });
  test("an equal name alone is a note", () => {
    expect(found("overloaded-holder", two({}, {}))).toMatchObject([{ severity: "note" }]);
    expect(found("overloaded-holder", two({ id: "1" }, { id: "1" }))).toMatchObject([
      { severity: "warning" },
    ]);
  });
  test("an e-mail alone is whose number it stands beside, unless it stands beside several", () => {
    const shared = [{ id: "1", email: "al@x.org" }, { email: "AL@x.org " }] as const;
    expect(found("overloaded-holder", two(...shared))).toMatchObject([{ severity: "warning" }]);
    const { positions } = two(...shared);
    const another = seat("c", "Aide", undefined, holder("Bo Lee", { id: "2", email: "al@x.org" }));
    expect(found("overloaded-holder", { positions: [...positions, another] })).toEqual([]);
  });
});

describe("one person in two seats", () => {
  const kim = (more: object = { email: "k@x.org" }) => ({ ...holder("Kim Lee", more), share: 0.5 });
  const example = (it: object, ciso: object, above = "it"): Example => ({
    positions: [
      top,
      seat("it", "IT Director", "md", it),
      seat("ciso", "Head of Security", above, ciso),
      seat("ops", "Administrator", "it"),
    ],
    assignments: { "it-operations": { A: ["it"], R: ["ops"] }, security: { A: ["ciso"], R: ["ops"] } },
    policies: { smallBelow: 0 },
  });
  const one = example(kim(), kim());

  test("builds and judges the same, whichever seat has which", () => {
    expect(found("build-and-audit", one)).toMatchObject([
      { severity: "warning", positions: ["ciso", "it"], data: { who: "One person as " } },
    ]);
    expect(found("build-and-audit", example(kim(), kim({ email: "other@x.org" })))).toEqual([]);
    expect(found("build-and-audit", example(kim({}), kim({})))).toMatchObject([{ severity: "note" }]);
  });
  test("is no judge above of what it runs in the other", () => {
    const judging = (md: object): Example => ({
      positions: [
        seat("owner", "Owner", undefined, { deputy: "md" }),
        seat("md", "Managing Director", "owner", { ...md, deputy: "ops" }),
        seat("it", "IT Director", "md", kim()),
        seat("ops", "Administrator", "it"),
      ],
      assignments: { security: { A: ["it"] }, infrastructure: { A: ["it"] } },
    });
    const offered = (md: object) =>
      found("build-and-audit", judging(md)).flatMap(({ fixes }) => fixes.map(({ to }) => to));
    expect(offered({})).toEqual(["md"]);
    expect(offered(kim())).toEqual(["owner"]);
  });
  test("is its own superior, and no two people of whom one reports to the other", () => {
    expect(found("own-superior", one)).toMatchObject([{ severity: "warning", positions: ["ciso", "it"] }]);
    expect(found("own-superior", { ...one, policies: {} })).toMatchObject([{ severity: "note" }]);
    expect(found("own-superior", example(kim({}), kim({})))).toMatchObject([{ severity: "note" }]);
    expect(found("own-superior", example(kim(), kim(), "md"))).toEqual([]);
    const firm = { holder: { name: "Provider Ltd", kind: "supplier" } };
    expect(found("own-superior", example(firm, firm))).toEqual([]);
    expect(found("security-under-operations", one)).toEqual([]);
    expect(found("security-under-operations", example(kim(), {}))).toHaveLength(1);
  });
});

describe("title-misfit", () => {
  const misfit = (positions: Example["positions"], ...outcomes: string[]) =>
    found("title-misfit", {
      positions: [top, ...(positions ?? [])],
      assignments: Object.fromEntries(outcomes.map((of) => [of, { A: ["one"] }])),
    });
  const engineering = ["engineering-team", "software-development", "product-delivery", "software-quality"];

  test.each([
    "Operations Director",
    "Director of Operations",
    "Sales Director",
    "Finance Director",
    "Director",
  ])("%s is no title of technology, and is not judged", (title) => {
    const outcomes = ["process-improvement", "technical-operations", "facilities", "technical-staff"];
    expect(misfit([seat("one", title, "md")], ...outcomes)).toEqual([]);
    expect(misfit([seat("one", title, "md")], ...engineering)).toEqual([]);
  });
  test("a role that another position has is not offered as a title", () => {
    const cto = seat("one", "CTO", "md");
    expect(misfit([cto], ...engineering)[0]?.fixes).toHaveLength(1);
    const both = misfit([cto, seat("vp", "VP of Engineering", "one")], ...engineering);
    expect(both).toHaveLength(1);
    expect(both[0]?.fixes).toEqual([]);
  });
});

describe("who may decide more", () => {
  const positions = [
    top,
    seat("fin", "Finance Director", "md"),
    seat("sales", "Head of Sales", "md"),
    seat("cio", "CIO", "md"),
    seat("it", "IT Manager", "cio"),
    seat("shop", "Shop Manager", "sales"),
  ];
  const contracts = (position: string, limit: number) => ({
    right: "technology-contracts",
    position,
    part: "decide" as const,
    limit,
  });
  const assignments = { "vendor-management": { A: ["it"] }, "technology-budget": { A: ["it"] } };

  test("what is too large goes up: to a superior, to finance, to whoever sits higher", () => {
    for (const above of ["md", "cio", "fin", "sales"])
      expect(
        found("limit-above-accountable", {
          positions,
          assignments,
          currency: "EUR",
          decisionRights: [contracts("it", 15_000), contracts(above, 50_000)],
        }),
      ).toEqual([]);
    expect(
      found("limit-above-accountable", {
        positions,
        assignments,
        currency: "EUR",
        decisionRights: [contracts("it", 15_000), contracts("shop", 50_000)],
      }),
    ).toHaveLength(1);
  });
  test("finance that decides on the budget keeps the decision", () => {
    const decides = (position: string) =>
      found("right-without-accountability", {
        positions,
        assignments,
        decisionRights: [{ right: "technology-budget", position, part: "decide" }],
      });
    for (const above of ["md", "cio", "fin"]) expect(decides(above)).toEqual([]);
    expect(decides("shop")).toHaveLength(1);
  });
  test.each([
    "Sales Representative",
    "Principal Engineer",
    "Product Owner",
    "IT Operations Manager",
    "Board Support Engineer",
  ])("a decision of a %s below sales goes nowhere up", (title) => {
    const example: Example = {
      positions: [...positions, seat("rep", title, "sales")],
      assignments: { ...assignments, security: { A: ["it"] } },
      currency: "EUR",
      decisionRights: [
        contracts("it", 1000),
        contracts("rep", 90_000),
        { right: "access", position: "rep", part: "decide" },
      ],
    };
    expect(found("limit-above-accountable", example)).toHaveLength(1);
    expect(found("right-without-accountability", example)).toHaveLength(2);
  });
  test("equal limits of a grade are no finding; the same without a limit is, or where both answer", () => {
    const both = (limit: object, answers: readonly string[]) =>
      found("two-decide", {
        positions,
        assignments: { procurement: { A: [...answers] } },
        decisionRights: ["cio", "sales"].map((position) => ({
          right: "purchases",
          position,
          part: "decide" as const,
          ...limit,
        })),
      });
    expect(both({ limit: 10_000 }, [])).toEqual([]);
    expect(both({ limit: 10_000 }, ["cio"])).toEqual([]);
    expect(both({}, [])).toHaveLength(1);
    expect(both({ limit: 10_000 }, ["cio", "sales"])).toHaveLength(1);
  });
});

describe("a decision that whoever answers leaves to somebody below", () => {
  const positions = [top, seat("it", "IT Director", "md"), seat("ops", "Head of IT Operations", "it")];
  const told = (rule: string, ...decisionRights: NonNullable<Example["decisionRights"]>) =>
    found(rule, {
      positions,
      currency: "EUR",
      assignments: { infrastructure: { A: ["it"], R: ["ops"] } },
      decisionRights,
    });
  const decides = (position: string, limit?: number, per?: "decision" | "year") => ({
    right: "purchases",
    position,
    part: "decide" as const,
    limit,
    per,
  });
  const rule = "right-without-accountability";

  test("is theirs up to what whoever answers may decide, and no further", () => {
    expect(told(rule, decides("it", 100_000), decides("ops", 5000))).toEqual([]);
    expect(told(rule, decides("it"), decides("ops", 5000))).toEqual([]);
    expect(told(rule, decides("ops", 5000))).toEqual([]);
    expect(told(rule, decides("it", 1000), decides("ops", 5000))).toHaveLength(1);
    expect(told(rule, decides("it", 1000), decides("ops"))).toHaveLength(1);
    const proposes = { right: "purchases", position: "it", part: "recommend" as const };
    expect(told(rule, proposes, decides("ops", 5000))).toHaveLength(1);
  });
  test("is above the superior's without a limit, and once more than in their year", () => {
    const above = (...rights: NonNullable<Example["decisionRights"]>) =>
      told("limit-above-superior", ...rights);
    const none = above(decides("it", 20_000), decides("ops"));
    expect(none).toMatchObject([
      { positions: ["ops", "it"], data: { upTo: "without a limit", theirs: 20_000 } },
    ]);
    expect(none[0]?.fixes.map(({ id }) => id)).toEqual(["same-limit"]);
    const year = [decides("it", 20_000, "year"), decides("ops", 500_000, "decision")] as const;
    expect(above(...year)).toMatchObject([{ data: { time: "for one decision", theirTime: "a year" } }]);
    expect(above(decides("it", 20_000, "decision"), decides("ops", 500_000, "year"))).toEqual([]);
    expect(above(decides("it"), decides("ops"))).toEqual([]);
  });
  test("is not exchanged where that leaves somebody above whoever is over them", () => {
    const fixesOf = (...rights: NonNullable<Example["decisionRights"]>) =>
      told("limit-above-superior", ...rights).flatMap(({ fixes }) => fixes);
    expect(fixesOf(decides("md", 10), decides("it", 5), decides("ops", 20))).toEqual([]);
    expect(fixesOf(decides("md", 10), decides("it", 50), decides("ops", 20))).toEqual([]);
  });
});

describe("no-deputy", () => {
  const offered = (positions: Example["positions"], R: string[]) =>
    found("no-deputy", {
      positions: [top, seat("sales", "Sales Director", "md"), seat("cio", "CIO", "md"), ...(positions ?? [])],
      assignments: { "it-operations": { A: ["cio"], R }, infrastructure: { R: ["infra"] } },
    }).flatMap(({ fixes }) => fixes.map(({ to }) => to));

  test("offers a report in the same field first, else somebody beside with technology duties, else nobody", () => {
    expect(
      offered([seat("desk", "Desk Lead", "cio"), seat("ops", "Operations Lead", "cio")], ["ops"]),
    ).toEqual(["ops"]);
    expect(offered([seat("infra", "Head of Infrastructure", "md"), seat("pa", "Writer", "cio")], [])).toEqual(
      ["infra"],
    );
    expect(offered([seat("pa", "Writer", "cio")], [])).toEqual([]);
  });
});

describe("in small organisations", () => {
  const example = (people: number, policies: object = {}): Example => ({
    positions: [
      top,
      seat("it", "IT Manager", "md"),
      ...Array.from({ length: people - 2 }, (_, at) => seat(`p${at}`, "Clerk", "md")),
    ],
    assignments: { "it-operations": { A: ["it"] }, security: { A: ["it"] } },
    policies: { ...policies },
  });
  test("building and judging in one seat is a note, up to a size that the file may say", () => {
    expect(found("build-and-audit", example(12))).toMatchObject([{ severity: "note" }]);
    expect(found("build-and-audit", example(30))).toMatchObject([{ severity: "warning" }]);
    expect(found("build-and-audit", example(12, { smallBelow: 10 }))).toMatchObject([
      { severity: "warning" },
    ]);
    expect(found("build-and-audit", example(12, { rules: { "build-and-audit": "error" } }))).toMatchObject([
      { severity: "error" },
    ]);
  });
  test("whoever answers and leads fewer than three does the work", () => {
    expect(found("nobody-responsible", example(12))).toEqual([]);
    const { positions = [] } = example(12);
    const led = positions.map((each) => (each.id.startsWith("p") ? { ...each, reportsTo: "it" } : each));
    expect(found("nobody-responsible", { ...example(12), positions: led })).toHaveLength(2);
  });
  test("the top, and whoever does work, need answer for nothing", () => {
    const managers = (letters: object) =>
      found("manager-without-accountability", {
        positions: [top, seat("lead", "Lead", "md"), seat("one", "Clerk", "lead")],
        assignments: { "it-operations": letters },
      }).map(({ positions }) => positions[0]);
    expect(managers({ C: ["md", "lead"] })).toEqual(["lead"]);
    expect(managers({ C: ["md", "lead"], R: ["lead"] })).toEqual([]);
  });
});

test("policies that no manager can keep are told, with the usual ones in the place of those not said", () => {
  const told = (policies: object) =>
    found("policies-contradict", { positions: [top], policies: { ...policies } });
  expect(told({ spanLeast: 5, spanMost: 2 })).toMatchObject([{ data: { least: 5, most: 2 } }]);
  expect(told({ spanMost: 2 })).toHaveLength(1);
  expect(told({ spanLeast: 2, spanMost: 2 })).toEqual([]);
});

describe("who is to answer for what nobody answers for", () => {
  const chart = [
    seat("board", "Chair of the Board"),
    seat("ceo", "Chief Executive", "board"),
    seat("audit", "Internal Audit", "board"),
    seat("fin", "Finance Director", "ceo"),
  ];
  const cio = seat("cio", "CIO", "fin");
  const heads = [seat("one", "Head of IT", "fin"), seat("two", "Head of IT", "fin")];
  const offered = (positions: Example["positions"], R: string[] = [], of = "it-governance") =>
    found("nobody-accountable", {
      positions: [...chart, ...(positions ?? [])],
      required: [of],
      assignments: R.length > 0 ? { [of]: { R } } : {},
    }).flatMap(({ fixes }) => fixes.map(({ id, to }) => `${id} ${to}`));

  test("is whose role usually does, or has most to do with it, before any top", () => {
    expect(offered([cio, ...heads])).toEqual(["whose-role cio"]);
    expect(offered([cio], [], "continuity")).toEqual(["nearest-role cio"]);
    const { holder: _, ...gone } = cio;
    expect(offered([gone])).toEqual(["the-top ceo"]);
  });
  test("is who does the work, or leads those who do, before anybody else", () => {
    expect(offered([cio, ...heads], ["one"])).toEqual(["who-does-it one", "who-leads-it fin"]);
    expect(offered([cio, ...heads], ["one", "cio"])).toEqual(["who-leads-it fin"]);
  });
  test("is no board, but the chief executive below it", () => {
    expect(offered([])).toEqual(["the-top ceo"]);
    expect(offered(heads, ["audit", "one"])).toEqual(["the-top ceo"]);
  });
  test("is nobody who is there for a while only, answers for enough already, or would judge what it runs", () => {
    const busy = (cto: object, ...outcomes: string[]) =>
      found("nobody-accountable", {
        positions: [...chart, seat("cto", "CTO", "ceo", cto), seat("one", "Engineer", "cto")],
        required: ["security"],
        assignments: {
          security: { R: ["cto"] },
          ...Object.fromEntries(outcomes.map((of) => [of, { A: ["cto"] }])),
        },
        policies: { smallBelow: 0 },
      }).flatMap(({ fixes }) => fixes.map(({ id, to }) => `${id} ${to}`));
    const outcomes = ["technology-vision", "technology-strategy", "architecture", "business-systems"];
    expect(busy({})).toEqual(["who-does-it cto", "who-leads-it ceo"]);
    expect(busy({ engagement: "interim" })).toEqual(["who-leads-it ceo"]);
    expect(busy({ share: 0.4 }, ...outcomes.slice(1))).toEqual(["who-does-it cto", "who-leads-it ceo"]);
    expect(busy({ share: 0.4 }, ...outcomes)).toEqual(["who-leads-it ceo"]);
    expect(busy({}, "it-operations")).toEqual(["who-leads-it ceo"]);
  });
  test("is the top, where whose role it is cannot take it", () => {
    const interim = { ...cio, engagement: "interim" as const };
    expect(offered([interim])).toEqual(["the-top ceo"]);
    expect(offered([interim, seat("it", "Head of IT", "fin")], [], "incident-management")).toEqual([
      "nearest-role it",
    ]);
  });
  test("is nobody by role where two of one role stand side by side", () => {
    expect(offered(heads, [], "incident-management")).toEqual(["the-top ceo"]);
  });
});

describe("who answers inside for what a supplier does", () => {
  const offered = (it: object, A: string[], smallBelow = 0) =>
    found("accountable-outside", {
      positions: [
        seat("board", "Board"),
        seat("md", "Managing Director", "board"),
        seat("it", "IT Director", "md", it),
        seat("soc", "Virtual CISO", "it", holder("Sec Ltd", { kind: "supplier" })),
      ],
      assignments: { infrastructure: { A: ["it"] }, security: { A } },
      policies: { smallBelow },
    }).flatMap(({ fixes }) => fixes.map(({ to }) => to));
  test("is the nearest above who would not judge what it runs; in a small firm the nearest", () => {
    expect(offered({}, ["soc"])).toEqual(["md"]);
    expect(offered({}, ["soc"], 30)).toEqual(["it"]);
  });
  test("is nobody who is there for a while only", () => {
    expect(offered({ engagement: "interim" }, ["soc"], 30)).toEqual(["md"]);
  });
  test("is whoever inside answers already", () => {
    expect(offered({}, ["soc", "it"])).toEqual(["it"]);
  });
});

describe("a place for what no line leads to the top from", () => {
  const big = [seat("a", "Managing Director"), seat("a1", "Head of Sales", "a"), seat("a2", "Buyer", "a1")];
  const other = [seat("b", "Owner"), seat("b1", "Clerk", "b")];
  const circle = [seat("x", "Sales Manager", "y"), seat("y", "Sales Lead", "x")];
  const placed = (rule: string, ...positions: NonNullable<Example["positions"]>) =>
    found(rule, { positions }).flatMap(({ fixes }) => fixes.map(({ id, to = "nobody" }) => `${id} ${to}`));

  test("is under the top with the largest branch, so that no further top comes", () => {
    expect(placed("reporting-cycle", ...other, ...big, ...circle)).toEqual([
      "cut-under-top a",
      "cut-under-top a",
    ]);
    expect(placed("orphan", ...other, ...big, seat("z", "Clerk"))).toEqual(["under-the-top a"]);
    expect(placed("self-manager", ...other, ...big, seat("z", "Clerk", "z"))).toEqual(["under-the-top a"]);
  });
  test("is open where two tops lead as many", () => {
    const two = [
      ...other,
      seat("c", "Partner"),
      seat("c1", "Clerk", "c"),
      seat("d", "Aide", "b1"),
      seat("e", "Aide", "c1"),
    ];
    expect(placed("reporting-cycle", ...two, ...circle)).toEqual([]);
    expect(placed("orphan", ...two, seat("z", "Clerk"))).toEqual([]);
  });
  test("is the top for whoever leads more than any top", () => {
    const led = ["1", "2", "3", "4"].map((id) => seat(`z${id}`, "Clerk", "z"));
    expect(placed("self-manager", ...other, seat("z", "Owner", "z"), ...led)).toEqual(["is-the-top nobody"]);
    expect(placed("reporting-cycle", ...circle)).toEqual(["cut nobody", "cut nobody"]);
  });
});

describe("beside the chart", () => {
  const chart = [seat("ceo", "Chief Executive"), seat("ops", "Head of Operations", "ceo")];
  const placed = (...positions: NonNullable<Example["positions"]>) =>
    found("orphan", { positions: [...chart, ...positions] }).flatMap(({ positions: [id], fixes }) => [
      id,
      ...fixes.map(({ id: way, to = "nobody" }) => `${way} ${to}`),
    ]);
  test.each(["Audit Committee", "Chair of the Risk Committee", "Board of Trustees"])(
    "%s may stand",
    (title) => {
      expect(placed(seat("ac", title))).toEqual([]);
    },
  );
  test("whoever has a dotted line to or from somebody may stand", () => {
    expect(placed(seat("x", "Trustee", undefined, { dotted: ["ceo"] }))).toEqual([]);
    expect(placed(seat("x", "Auditor"), seat("a", "Clerk", "ops", { dotted: ["x"] }))).toEqual([]);
    for (const title of ["Clerk", "Committee Support Officer"])
      expect(placed(seat("x", title, undefined, { dotted: ["x", "gone"] }))).toEqual([
        "x",
        "under-the-top ceo",
      ]);
  });
  test("who oversees is put under nobody, though its superior is gone", () => {
    expect(placed(seat("ac", "Audit Committee", "gone"))).toEqual(["ac", "beside nobody"]);
    expect(placed(seat("x", "Clerk", "gone", { dotted: ["ops"] }))).toEqual(["x", "under-the-top ceo"]);
    const positions = [
      ...chart,
      seat("it", "CIO", "ceo"),
      seat("ac", "Audit Committee"),
      seat("audit", "Head of Audit", "ac"),
    ];
    expect(found("several-tops", { positions })).toMatchObject([{ fixes: [] }]);
  });
});

test("a board is no manager, and in a circle nobody is over the other", () => {
  const board = [seat("board", "Chair of the Board"), seat("ceo", "Chief Executive", "board")];
  const below = ["a", "b", "c"].map((id) => seat(id, "Director", "ceo"));
  expect(found("span-narrow", { positions: [...board, ...below] })).toEqual([]);
  expect(found("one-over-one", { positions: [...board, ...below] })).toEqual([]);
  const circle = [seat("x", "Sales Manager", "y"), seat("y", "Sales Lead", "x")];
  expect(found("one-over-one", { positions: [...board, ...below, ...circle] })).toEqual([]);
});

test("a board above is neither the top nor a layer", () => {
  const positions = [
    seat("board", "Supervisory Board"),
    seat("ceo", "Chief Executive", "board"),
    seat("cfo", "CFO", "ceo"),
    seat("cio", "CIO", "cfo"),
    seat("desk", "Service Desk Lead", "cio"),
    seat("agent", "Agent", "desk"),
  ];
  expect(found("chief-far-from-top", { positions })).toEqual([]);
  const lower = positions.map((each) => (each.id === "cio" ? { ...each, reportsTo: "agent" } : each));
  const under = lower.map((each) => (each.id === "desk" ? { ...each, reportsTo: "cfo" } : each));
  expect(found("chief-far-from-top", { positions: under })).toMatchObject([{ data: { count: 5 } }]);
  const deep = (layersMost: number) => found("too-many-layers", { positions, policies: { layersMost } });
  expect(deep(5)).toEqual([]);
  expect(deep(4)).toMatchObject([{ positions: ["agent"], data: { count: 5, deeper: 1 } }]);
  const managers = found("manager-without-accountability", {
    positions,
    assignments: { "it-operations": { A: ["cio"], C: ["board", "ceo", "cfo"] } },
  });
  expect(managers.map((each) => each.positions[0])).toEqual(["cfo"]);
});

test("the audited who do the audit's work are not joined to it by a line, but leave it", () => {
  const audited = (R: string[], smallBelow = 0): Example => ({
    positions: [
      top,
      seat("coo", "COO", "md"),
      seat("cio", "CIO", "md"),
      seat("audit", "Internal Audit", "coo"),
      seat("clerk", "Clerk", "cio"),
    ],
    accountabilities: [{ id: "own", name: "Internal audit of IT" }],
    assignments: { "customer-systems": { A: ["cio"] }, own: { A: ["audit"], R } },
    policies: { smallBelow },
  });
  expect(found("accountable-far-from-responsible", audited(["cio"]))).toEqual([]);
  expect(found("accountable-far-from-responsible", audited(["cio", "clerk"]))).toMatchObject([
    { positions: ["audit", "clerk"] },
  ]);
  const told = (R: string[]) => found("audits-own-work", audited(R));
  expect(told(["cio"])).toMatchObject([
    { severity: "warning", positions: ["cio"], fixes: [{ id: "leave-to", to: "audit" }] },
  ]);
  expect(told(["cio", "clerk"])).toMatchObject([{ positions: ["cio"], fixes: [{ id: "leave" }] }]);
  expect(told(["clerk"])).toEqual([]);
  expect(found("audits-own-work", audited(["cio"], 30))).toMatchObject([{ severity: "note" }]);
});

describe("of two who answer, one alone", () => {
  const positions = [
    top,
    seat("one", "Head of IT", "md"),
    seat("two", "Programme Lead", "sales"),
    seat("sales", "Head of Sales", "md"),
    seat("ops", "Operator", "one"),
  ];
  const kept = (A: string[], more: { R?: string[] } = {}, seats = positions) => {
    const structure = structureOf({ positions: seats, assignments: { "it-projects": { A, ...more } } });
    const before = new Set(findingsOf(ground, structure).findings.map(({ rule }) => rule));
    const offered = findingsOf(ground, structure).findings.flatMap(({ rule, fixes }) =>
      rule === "two-accountable" ? fixes : [],
    );
    return offered.map(({ id, to, changes }) => {
      const { value } = applyChanges(structure, changes);
      const opened = findingsOf(ground, value!).findings.filter(
        ({ rule, severity }) => severity === "warning" && !before.has(rule),
      );
      return [id, to, ...opened.map(({ rule }) => rule)].join(" ");
    });
  };
  test("opens no other finding: a line joins who is out of reach, and who needs none comes first", () => {
    expect(kept(["one", "two"])).toEqual(["keep-joined one", "keep-joined two"]);
    expect(kept(["one", "two"], { R: ["ops"] })).toEqual(["keep-joined one", "keep-joined two"]);
    expect(kept(["two", "ops", "sales"])[0]).toBe("keep-joined sales");
    expect(kept(["one", "sales"], { R: ["ops"] })).toEqual(["keep-one one", "keep-joined sales"]);
  });
  test("tells whoever is above, and does the work where nobody else is there", () => {
    expect(kept(["md", "one"])).toEqual(["keep-one md", "keep-below one"]);
    const gone = positions.map((each) => (each.id === "ops" ? vacant("ops", "Operator", "one") : each));
    expect(kept(["one", "ops"], {}, gone)).toEqual(["keep-one one"]);
  });
});

describe("work that only vacant seats do", () => {
  const told = (R: string[], more: object = {}, reports = 3) =>
    found("responsible-vacant", {
      positions: [
        seat("it", "IT Director"),
        vacant("net", "Network Engineer", "it", more),
        ...Array.from({ length: reports - 1 }, (_, at) => seat(`p${at}`, "Engineer", "it")),
      ],
      assignments: { infrastructure: { A: ["it"], R } },
    });
  test("is a warning, and whoever answers may do it meanwhile", () => {
    expect(told(["net"])).toMatchObject([
      { severity: "warning", positions: ["net"], fixes: [{ id: "does-it-meanwhile", to: "it" }] },
    ]);
    expect(told(["net", "p0"])).toEqual([]);
    expect(told(["net"], { deputy: "p0" })).toEqual([]);
  });
  test("is a note where whoever answers leads few, and works alongside", () => {
    expect(told(["net"], {}, 2)).toMatchObject([{ severity: "note" }]);
  });
});

test("nobody is offered a dotted line to a supplier, nor a supplier a say", () => {
  const supplier = seat("soc", "Security Operations", "md", {
    holder: { name: "Watch Ltd", kind: "supplier" },
  });
  const positions = [top, seat("it", "Head of IT", "md"), seat("ops", "Operations Lead", "it"), supplier];
  const example: Example = {
    positions,
    assignments: { security: { A: ["soc"], R: ["ops"] } },
    decisionRights: [{ right: "access", position: "it", part: "decide" }],
  };
  expect(found("accountable-far-from-responsible", example)).toMatchObject([{ fixes: [] }]);
  expect(found("accountable-without-right", example)).toEqual([]);
});

describe("a decision that does not answer", () => {
  const positions = [
    top,
    seat("it", "IT Director", "md"),
    seat("sales", "Head of Sales", "md"),
    seat("rep", "Sales Lead", "sales"),
  ];
  const offered = (...decisionRights: NonNullable<Example["decisionRights"]>) =>
    found("right-without-accountability", {
      positions,
      assignments: { security: { A: ["it"] } },
      decisionRights,
    }).flatMap(({ fixes }) => fixes.map(({ id, to = "nobody" }) => `${id} ${to}`));
  const decides = (position: string) => ({ right: "access", position, part: "decide" as const });
  test("goes to whoever answers, unless somebody else decides already", () => {
    expect(offered(decides("rep"))).toEqual(["move it"]);
    expect(offered(decides("rep"), decides("it"))).toEqual(["give-back nobody"]);
  });
});

test("whoever comes to answer keeps no lesser letter", () => {
  const [finding] = found("nobody-accountable", {
    positions: [top, seat("cio", "CIO", "md")],
    assignments: { "it-governance": { C: ["cio"] } },
  });
  expect(finding?.fixes[0]?.changes.map(({ do: kind }) => kind)).toEqual(["assign", "unassign"]);
});
