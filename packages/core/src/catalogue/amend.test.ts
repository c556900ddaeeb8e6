import { expect, test } from "vitest";
import type { Amendment, AmendmentBody } from "#model/amendment.ts";
import { catalogueSchema } from "#model/catalogue.ts";
import { withAmendments } from "./amend.ts";
import { amendmentChanges } from "./amendment-changes.ts";
import { compare } from "./compare.ts";
import { indexOf } from "./index.ts";
import { roleView } from "./role-view.ts";
import { search } from "./search.ts";
import { small } from "./small-catalogue.ts";
import { readTitle } from "./titles.ts";

const { catalogue } = small;
const saying = (body: AmendmentBody, reason = "So it is here."): Amendment => ({ reason, body });

const library = {
  id: "own-library",
  domain: "work",
  name: "The library",
  short: "library",
  definition: "Answer for the drawings and who may see them.",
  bearing: { outward: 0, strategic: 0 },
  beyondTechnology: false,
  cites: ["S-3"],
};
const addLibrary = (more = {}, strengths: Record<string, 0 | 1 | 2 | 3> = { chief: 3 }): Amendment =>
  saying({ kind: "accountability", accountability: { ...library, ...more }, strengths });
const strength = (role: string, accountability: string, to: 0 | 1 | 2 | 3, more = {}): Amendment =>
  saying({ kind: "strength", role, accountability, strength: to, ...more });
const reword = (
  of: "role" | "accountability" | "question" | "domain",
  id: string,
  field: string,
  text: string,
) => saying({ kind: "reword", of, id, field, text });
const title = (text: string, ...roles: string[]): Amendment =>
  saying({ kind: "title", title: { title: text, roles, cites: [] } });
const option = (id: string, effects = {}, more = {}) => ({
  id,
  label: id,
  says: id,
  effects,
  qualifications: [],
  engagement: {},
  present: [],
  ...more,
});
const by = (amount: number) => ({ by: amount, cites: [], basis: "judgement" as const });
const question = (
  more = {},
  options: unknown[] = [option("yes", { vision: by(1) }), option("no")],
): Amendment =>
  saying({
    kind: "question",
    question: {
      id: "own-drawings",
      kind: "one",
      order: 1,
      text: "Are drawings kept?",
      short: "Drawings",
      help: "On paper or not.",
      why: "Somebody must know where they are.",
      cites: [],
      options,
      ...more,
    } as Extract<AmendmentBody, { kind: "question" }>["question"],
  });

const made = (...amendments: Amendment[]) => {
  const { value, issues } = withAmendments(catalogue, amendments);
  expect(issues).toBeUndefined();
  return value!;
};
const codes = (...amendments: Amendment[]) =>
  (withAmendments(catalogue, amendments).issues ?? []).map(({ code, path }) => `${code} ${path.join(".")}`);

test("no amendments leave the catalogue the very same", () => {
  expect(made()).toBe(catalogue);
});

test("amended by every kind, it is a catalogue, its own entries marked and the rest untouched", () => {
  const before = JSON.stringify(catalogue);
  const amended = made(
    addLibrary(),
    strength("peer", "own-library", 1),
    strength("chief", "support", 2, { range: [1, 3] }),
    strength("works-director", "vision", 2, { profile: "alone" }),
    title("Keeper of Drawings", "works-director"),
    question({}, [option("yes", { "own-library": by(1) }), option("no")]),
    reword("role", "chief", "short", "Boss"),
    reword("domain", "plans", "name", "Intentions"),
    reword("question", "who-pays", "text", "Who settles the bills?"),
    reword("accountability", "budget", "definition", "Answer for what is spent."),
  );
  expect(JSON.stringify(catalogue)).toBe(before);
  expect(catalogueSchema.safeParse(amended).error).toBeUndefined();
  expect(amended.own).toEqual({ amendments: 10, hash: expect.stringMatching(/^[0-9a-f]{16}$/) });
  expect([amended.version, amended.hash]).toEqual([catalogue.version, catalogue.hash]);
  const [chief, peer, director, any] = amended.roles;
  expect(chief!.strengths["own-library"]).toMatchObject({ strength: 3, basis: "judgement", own: [{}] });
  expect(peer!.strengths["own-library"]).toMatchObject({ strength: 1, own: [{ was: "not-stated" }] });
  expect(chief!.strengths.support).toEqual({
    strength: 2,
    range: [1, 3],
    cites: [],
    against: [],
    disputed: [],
    basis: "judgement",
    own: [{ reason: "So it is here.", was: "none", cites: ["S-2"] }],
  });
  expect(director!.profiles[0]!.strengths.vision).toMatchObject({ strength: 2, own: [{ was: "owns" }] });
  expect(director!.strengths).toEqual(catalogue.roles[2]!.strengths);
  expect(any!).toEqual(catalogue.roles[3]);
  expect(chief).toMatchObject({ short: "Boss", own: [{ field: "short", was: "CWO" }] });
  expect(amended.questions.map(({ id }) => id)).toEqual(["who-pays", "own-drawings"]);
  expect(amended.questions[0]).toMatchObject({ own: [{ field: "text", was: "Who pays the suppliers?" }] });
  expect(amended.statements).toBe(catalogue.statements);
});

test("a role's view, a comparison, titles and search show what is the organisation's own", () => {
  const index = indexOf(
    made(
      addLibrary(),
      strength("chief", "support", 2),
      title("Keeper of Drawings", "works-director"),
      reword("accountability", "budget", "name", "The purse"),
    ),
  );
  const { value: view } = roleView(index, "chief");
  const holds = new Map(
    view!.domains.flatMap((domain) => domain.holds.map((each) => [each.accountability.id, each])),
  );
  expect(view!.catalogue.own?.amendments).toBe(4);
  expect(holds.get("support")).toMatchObject({ holding: "shares", own: [{ was: "none", cites: ["S-2"] }] });
  expect(holds.get("own-library")!.accountability.own).toEqual([{ reason: "So it is here." }]);
  expect(holds.get("vision")).not.toHaveProperty("own");
  // What the sources say in that place can still be read.
  expect(Object.keys(view!.statements)).toContain("S-2");
  const { value: compared } = compare(index, ["chief", "peer"]);
  expect(compared!.rows.find(({ id }) => id === "budget")).toMatchObject({
    name: "The purse",
    own: [{ field: "name", was: "The budget" }],
  });
  expect(readTitle(index, "keeper of drawings").value?.roles).toEqual(["works-director"]);
  expect(readTitle(small, "keeper of drawings").issues).toBeDefined();
  expect(search(index, "library")[0]).toMatchObject({ kind: "accountability", id: "own-library" });
});

test("their order changes nothing, not even the hash; a word of a reason does", () => {
  const all = [
    strength("peer", "own-library", 1),
    addLibrary(),
    question({}, [option("yes", { "own-library": by(1) }), option("no")]),
    title("Keeper of Drawings", "peer"),
    title("Drawing Master", "peer"),
    reword("role", "peer", "name", "Chief of Plans"),
    reword("role", "peer", "summary", "Plans."),
  ];
  const text = JSON.stringify(made(...all));
  expect(JSON.stringify(made(...all.toReversed()))).toBe(text);
  expect(JSON.stringify(made(...all.slice(3), ...all.slice(0, 3)))).toBe(text);
  const [first, ...rest] = all;
  expect(made({ ...first!, reason: "Otherwise." }, ...rest).own?.hash).not.toBe(made(...all).own?.hash);
});

test("refuses ids that are taken or not of one's own, and names the nearest of what is unknown", () => {
  expect(codes(addLibrary({ id: "library" }))).toEqual(["catalogue/not-an-own-id 0.body.accountability.id"]);
  expect(codes(addLibrary({ id: "vision" }))).toEqual(["catalogue/id-taken 0.body.accountability.id"]);
  expect(codes(addLibrary({ id: "own-Library" }))).toHaveLength(1);
  expect(codes(question({ id: "who-pays" }))).toEqual(["catalogue/id-taken 0.body.question.id"]);
  expect(withAmendments(catalogue, [addLibrary({ domain: "pans" }, { cheif: 3 })]).issues).toMatchObject([
    { code: "catalogue/unknown-domain", data: { nearest: ["plans"] } },
    { code: "catalogue/unknown-role", path: [0, "body", "strengths", "cheif"], data: { nearest: ["chief"] } },
  ]);
  expect(codes(addLibrary({ cites: ["S-1", "S-9"] }))).toEqual([
    "catalogue/unknown-statement 0.body.accountability.cites.1",
  ]);
});

test("refuses names and titles that are there already, whoever gave them", () => {
  expect(codes(addLibrary({ name: "the  Budget" }))).toEqual([
    "catalogue/name-taken 0.body.accountability.name",
  ]);
  expect(codes(reword("role", "chief", "short", "cpo"))).toEqual(["catalogue/name-taken 0.body.text"]);
  expect(codes(title("director of works", "chief"))).toEqual(["catalogue/title-taken 0.body.title.title"]);
  expect(codes(title("Drawer", "chief"), title("DRAWER", "peer"))).toEqual([
    "catalogue/amended-twice 1.body",
  ]);
  expect(codes(title("Drawer", "chief", "chief"))).toEqual([
    "catalogue/same-role-twice 0.body.title.roles.1",
  ]);
  expect(codes(addLibrary(), reword("accountability", "budget", "name", "the library"))).toEqual([
    "catalogue/name-taken 1.body",
  ]);
});

test("refuses a question whose answers name what is not there or cannot be told apart", () => {
  expect(codes(question({}, [option("yes", { visoin: by(1) }), option("no")]))).toEqual([
    "catalogue/unknown-accountability 0.body.question.options.0.effects.visoin",
  ]);
  expect(codes(question({}, [option("yes"), option("yes")]))).toEqual([
    "catalogue/id-taken 0.body.question.options.1.id",
  ]);
  expect(codes(question({}, [option("yes"), option("unknown")]))).toEqual([
    "catalogue/reserved-id 0.body.question.options.1.id",
  ]);
  expect(
    codes(question({ kind: "number" }, [option("few", {}, { from: 5 }), option("many", {}, { from: 5 })])),
  ).toEqual(["catalogue/from-not-rising 0.body.question.options.1.from"]);
  expect(codes(question({ kind: "many" }))).toEqual([
    "catalogue/effects-of-many 0.body.question.options.0.effects",
  ]);
  expect(codes(question({}, [option("yes", {}, { present: ["cheif"] }), option("no")]))).toEqual([
    "catalogue/unknown-role 0.body.question.options.0.present.0",
  ]);
});

test("refuses a change that changes nothing, and two about one place", () => {
  expect(codes(strength("chief", "vision", 3))).toEqual(["catalogue/unchanged 0.body.strength"]);
  // The same strength where sources disagree about it is a change: the organisation is sure.
  expect(codes(strength("chief", "budget", 2))).toEqual([]);
  expect(codes(strength("chief", "budget", 2, { range: [1, 3] }))).toEqual([
    "catalogue/unchanged 0.body.strength",
  ]);
  expect(codes(strength("chief", "budget", 3, { range: [1, 2] }))).toEqual([
    "catalogue/wrong-range 0.body.range",
  ]);
  expect(codes(reword("role", "chief", "short", "CWO"))).toEqual(["catalogue/unchanged 0.body.text"]);
  expect(codes(strength("chief", "vision", 1), strength("chief", "vision", 2))).toEqual([
    "catalogue/amended-twice 1.body",
  ]);
  expect(codes(addLibrary(), strength("chief", "own-library", 1))).toEqual([
    "catalogue/amended-twice 1.body.accountability",
  ]);
  expect(withAmendments(catalogue, [reword("role", "chief", "sumary", "x")]).issues).toMatchObject([
    { code: "catalogue/unknown-field", data: { nearest: ["summary"], valid: ["name", "short", "summary"] } },
  ]);
  expect(codes(strength("works-director", "vision", 1, { profile: "alnoe" }))).toEqual([
    "catalogue/unknown-profile 0.body.profile",
  ]);
});

test("refuses signs that would command a terminal, in words and reasons alike", () => {
  expect(codes(reword("role", "chief", "short", "Boss\u001b[2J"))).toEqual([
    "catalogue/unprintable 0.body.text",
  ]);
  expect(codes({ ...strength("chief", "vision", 1), reason: "\u0007" })).toEqual([
    "catalogue/unprintable 0.reason",
  ]);
  expect(codes(question({}, [option("yes", {}, { label: "\u009b" }), option("no")]))).toEqual([
    "catalogue/unprintable 0.body.question.options.0.label",
  ]);
  expect(codes(reword("role", "chief", "summary", "Two\nlines, naïve – “quoted”."))).toEqual([]);
});

test("what rests on an amendment that is taken away is named", () => {
  const rests = [
    strength("peer", "own-library", 1),
    question({}, [option("yes", { "own-library": by(1) }), option("no")]),
  ];
  expect(codes(addLibrary(), ...rests)).toEqual([]);
  expect(codes(...rests)).toEqual([
    "catalogue/unknown-accountability 0.body.accountability",
    "catalogue/unknown-accountability 1.body.question.options.0.effects.own-library",
  ]);
});

test("says before and after of each, in their order", () => {
  const changes = amendmentChanges(catalogue, [
    strength("chief", "support", 2, { range: [1, 3] }),
    strength("peer", "budget", 1),
    strength("works-director", "vision", 2, { profile: "alone" }),
    reword("role", "chief", "short", "Boss"),
    addLibrary(),
    title("Drawer", "chief", "peer"),
    question(),
  ]);
  expect(changes.map(({ of, before, after }) => [of, before, after])).toEqual([
    [["CWO", "The support"], "none", [["shares", "supports", "owns"]]],
    [["CPO", "The budget"], "not-stated", [["supports"]]],
    [["Works Director", "The vision", "Alone"], "owns", [["shares"]]],
    [["Chief Works Officer", "short"], "CWO", [["Boss"]]],
    [["The library"], undefined, [["CWO", "owns"]]],
    [["Drawer"], undefined, [["CWO"], ["CPO"]]],
    [["Are drawings kept?"], undefined, [["yes", "The vision +1"], ["no"]]],
  ]);
});
