import { describe, expect, test } from "vitest";
import { shipped } from "#catalogue/shipped.ts";
import { calibrationOf } from "#decide/calibration.ts";
import { effectModel } from "#decide/effects.ts";
import { textFindings } from "#edges/text-check.ts";
import { dutyRanking } from "#fit/duties.ts";
import { strengthModel } from "#fit/strengths.ts";
import type { Door } from "#model/operation.ts";
import { type PostingFinding, postingCheckSchema, postingRules } from "#model/posting-check.ts";
import { type Advert, type Line, type Remit, remitSchema } from "#model/remit.ts";
import type { TextFinding } from "#model/text-finding.ts";
import { call } from "#operations/call.ts";
import { checkPosting as operation } from "#operations/check-posting.ts";
import { checkPosting, dutiesOf, postingLimits, textsOf } from "./posting-check.ts";

const today = "2026-11-25";
const strengths = strengthModel(shipped);
const rank = dutyRanking(shipped, strengths, calibrationOf(shipped, strengths, effectModel(shipped)));

const owned = (ids: readonly string[]): Line[] =>
  ids.map((id) => ({
    id: `accountabilities/${id}`,
    of: id,
    text: shipped.accountability.get(id)!.name,
    letter: "A",
  }));
const ofDirector = ["business-systems", "it-projects", "infrastructure", "it-operations", "operating-budget"];
const ofEngineering = ["software-development", "product-delivery", "software-quality", "engineering-team"];

const advert: Advert = {
  about:
    "Harbour Mill grinds wheat and oats for bakers in the north of England. We have two mills and a shop.",
  place: { town: "Hull", country: "GB" },
  pay: { currency: "GBP", low: 80_000, high: 100_000, per: "year" },
  posted: "2026-11-20",
  until: "2026-12-20",
  apply: { email: "people@harbour-mill.example" },
};
/** A remit whose posting has all an applicant looks for. */
const whole: Remit = remitSchema.parse({
  format: "remit/remit@1",
  organisation: { name: "Harbour Mill" },
  role: "it-director",
  title: "IT Director",
  catalogue: { version: "1.0.0", hash: "0000000000000000" },
  position: [{ id: "position/reports-to", of: "reports-to", text: "The chief executive" }],
  purpose: [
    { id: "purpose/purpose", of: "purpose", text: "You lead the people who keep our systems running." },
  ],
  accountabilities: owned(ofDirector),
  qualifications: [
    { id: "qualifications/led", of: "led", text: "You have led people before.", level: "must" },
    { id: "qualifications/mills", of: "mills", text: "You know how a mill works.", level: "should" },
  ],
  advert,
});
const withAdvert = (more: { [K in keyof Advert]?: Advert[K] | undefined }): Remit =>
  remitSchema.parse({ ...whole, advert: { ...advert, ...more } });

const check = (remit: Remit, texts: Parameters<typeof checkPosting>[2] = []) => {
  const checked = checkPosting({ index: shipped, remit, today }, rank, texts);
  expect(postingCheckSchema.parse(checked)).toEqual(checked);
  const ids = [...checked.findings, ...checked.overruled].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  return checked;
};
const idsOf = (remit: Remit): string[] => check(remit).findings.map(({ id }) => id);
const only = (remit: Remit): PostingFinding => {
  const { findings } = check(remit);
  expect(findings).toHaveLength(1);
  return findings[0]!;
};

describe("a posting", () => {
  test("that has all an applicant looks for is left alone", () => {
    expect(check(whole)).toEqual({ textChecked: true, findings: [], overruled: [], stale: [] });
  });

  test("without an advertisement lacks all that cannot be drafted", () => {
    const { advert: _, ...bare } = whole;
    expect(idsOf({ ...bare, position: [] })).toEqual([
      "no-pay@advert.pay",
      "no-place@advert.place",
      "no-reporting-line@position/reports-to",
      "no-last-day@advert.until",
      "no-way-to-apply@advert.apply",
      "no-about@advert.about",
    ]);
  });

  test("expires the day after its last one, and must not go out then", () => {
    expect(idsOf(withAdvert({ until: today }))).toEqual([]);
    expect(only(withAdvert({ until: "2026-11-24" }))).toEqual({
      id: "posting-expired@advert.until",
      rule: "posting-expired",
      severity: "error",
      at: "advert.until",
      suggestions: [],
      data: { until: "2026-11-24", today },
    });
  });

  test("may be posted today, and is noted when its day is still to come", () => {
    expect(idsOf(withAdvert({ posted: today }))).toEqual([]);
    expect(only(withAdvert({ posted: "2026-11-26" }))).toMatchObject({
      rule: "posted-in-future",
      severity: "note",
      data: { posted: "2026-11-26", today },
    });
  });

  test("names its pay, in a range up to one and a half times its bottom", () => {
    const pay = { currency: "GBP", low: 60_000, high: 90_000, per: "year" } as const;
    expect(idsOf(withAdvert({ pay }))).toEqual([]);
    expect(idsOf(withAdvert({ pay: { ...pay, high: 60_000 } }))).toEqual([]);
    expect(only(withAdvert({ pay: { ...pay, high: 90_001 } }))).toMatchObject({
      id: "wide-pay@advert.pay",
      severity: "warning",
      data: { ...pay, high: 90_001, times: postingLimits.payTimes },
    });
    expect(only(withAdvert({ pay: { ...pay, low: 0 } })).rule).toBe("wide-pay");
    expect(only(withAdvert({ pay: { ...pay, low: 0, high: 0 } })).rule).toBe("no-pay");
  });

  test("has a place: in the advertisement, in the position, or countries to work from", () => {
    expect(only(withAdvert({ place: undefined })).rule).toBe("no-place");
    expect(only(withAdvert({ place: { town: " " } })).rule).toBe("no-place");
    expect(idsOf(withAdvert({ place: undefined, remote: { countries: ["GB"] } }))).toEqual([]);
    const position = [...whole.position, { id: "own/place", of: "place", text: "Hull" }];
    expect(idsOf({ ...withAdvert({ place: undefined }), position })).toEqual([]);
  });

  test("says to whom the position reports, how to apply, and who is looking", () => {
    const blank = [{ id: "position/reports-to", of: "reports-to", text: " " }];
    expect(only({ ...whole, position: blank }).rule).toBe("no-reporting-line");
    expect(only(withAdvert({ apply: {} })).rule).toBe("no-way-to-apply");
    expect(idsOf(withAdvert({ apply: { address: "https://harbour-mill.example/jobs" } }))).toEqual([]);
    expect(only(withAdvert({ about: "\n" })).rule).toBe("no-about");
  });

  test("is noted for more than twelve accountabilities of its own, whoever wrote them", () => {
    const lines = (count: number): Line[] =>
      Array.from({ length: count }, (_, at) => ({ id: `own/${at}`, text: `Outcome ${at}.` }));
    const shared: Line = { id: "own/shared", text: "Shared.", letter: "R" };
    expect(idsOf({ ...whole, accountabilities: [...lines(12), shared] })).toEqual([]);
    expect(only({ ...whole, accountabilities: lines(13) })).toMatchObject({
      id: "many-accountabilities@accountabilities",
      severity: "note",
      data: { count: 13, limit: 12 },
    });
  });

  test("has at most six musts; what is welcome does not count", () => {
    const lines = (count: number, level?: "must" | "should"): Line[] =>
      Array.from({ length: count }, (_, at) => ({
        id: `own/${level ?? "unsaid"}-${at}`,
        text: "You know.",
        ...(level && { level }),
      }));
    const welcome = lines(20, "should");
    expect(idsOf({ ...whole, qualifications: [...lines(6, "must"), ...welcome] })).toEqual([]);
    expect(only({ ...whole, qualifications: [...lines(6, "must"), ...lines(1)] })).toMatchObject({
      rule: "many-musts",
      severity: "warning",
      at: "qualifications",
      data: { count: 7, limit: 6 },
    });
  });
});

describe("a title", () => {
  test("over the duties of another role is found, with the roles it may mean and the one the duties mean", () => {
    const misfit = only({ ...whole, accountabilities: owned(ofEngineering) });
    expect(misfit).toMatchObject({
      id: "title-misfit@title",
      severity: "warning",
      data: { titled: ["it-director", "cio", "cto"], duties: "vp-engineering" },
    });
    expect(misfit.data.by).toBeGreaterThan(10);
    expect(Number.isInteger(misfit.data.by)).toBe(true);
  });

  test("fits when any of the roles it may mean does, or when nobody knows what it means", () => {
    const engineering = { ...whole, accountabilities: owned(ofEngineering) };
    for (const title of ["VP of Engineering", "Head of Engineering", "Keeper of the Machines"])
      expect(idsOf({ ...engineering, title })).toEqual([]);
  });

  test("is weighed against what is the position's and half of what it shares, never against the author's own lines", () => {
    const line = (id: string, more: Partial<Line> = {}): Line => ({ id, text: "It runs.", ...more });
    const remit: Remit = {
      ...whole,
      accountabilities: [
        line("accountabilities/it-operations", { of: "it-operations", letter: "A" }),
        line("accountabilities/security", { of: "security", letter: "R" }),
        line("accountabilities/it-value", { of: "it-value" }),
        line("accountabilities/innovation", { of: "innovation", letter: "C" }),
        line("own/software", { of: "software-development", letter: "A" }),
        line("accountabilities/elsewhere", { of: "of-another-world", letter: "A" }),
        line("accountabilities/no-of", { letter: "A" }),
      ],
      responsibilities: [
        line("responsibilities/it-operations", { of: "it-operations" }),
        line("responsibilities/service-desk", { of: "service-desk", letter: "R" }),
        line("responsibilities/procurement", { of: "procurement", letter: "A" }),
        line("responsibilities/architecture", { of: "architecture", letter: "I" }),
      ],
    };
    expect([...dutiesOf({ index: shipped, remit })]).toEqual([
      ["it-operations", 1],
      ["security", 0.5],
      ["it-value", 1],
      ["service-desk", 0.5],
      ["procurement", 1],
    ]);
  });
});

describe("the wording", () => {
  const remit: Remit = {
    ...whole,
    purpose: [
      {
        id: "purpose/purpose",
        text: "The chairman needs more manpower, and the chairman of the mill as well.",
      },
    ],
  };
  const source = { index: shipped, remit, today };

  test("is checked as the applicant reads it: about, purpose, what is shown of the accountabilities, qualifications", () => {
    const many = owned(shipped.catalogue.accountabilities.slice(0, 10).map(({ id }) => id));
    const hidden: Line = { id: "own/blank", text: "  " };
    const texts = textsOf({
      ...source,
      remit: { ...whole, accountabilities: many, purpose: [...whole.purpose, hidden] },
    });
    expect(texts.map(({ at }) => at)).toEqual([
      "advert.about",
      "purpose/purpose",
      ...many.slice(0, 8).map(({ id }) => id),
      "qualifications/led",
      "qualifications/mills",
    ]);
    expect(texts[0]!.text).toBe(advert.about);
  });

  test("brings each finding under its line, with offsets in its text and an id of its own", async () => {
    const { findings } = check(remit, await textFindings(textsOf(source)));
    const unkind = findings.filter(({ rule }) => rule === "inclusive-language");
    expect(unkind.map(({ id, found }) => [id, found])).toEqual([
      ["inclusive-language@purpose/purpose", "chairman"],
      ["inclusive-language@purpose/purpose#2", "manpower"],
      ["inclusive-language@purpose/purpose#3", "chairman"],
    ]);
    for (const { from, to, found } of unkind) expect(remit.purpose[0]!.text.slice(from, to)).toBe(found);
    const short = findings.find(({ rule }) => rule === "too-short");
    expect(short).toEqual({
      id: "too-short@whole",
      rule: "too-short",
      severity: "warning",
      at: "whole",
      suggestions: [],
      data: { words: expect.any(Number), limit: 120 },
    });
  });

  test("gives ids of their own to lines that are named like ids", () => {
    const at = (place: string): TextFinding => ({
      rule: "passive",
      at: place,
      from: 0,
      to: 1,
      found: "x",
      severity: "note",
      suggestions: [],
      data: {},
    });
    const { findings } = check(whole, [at("x#2"), at("x"), at("x"), at("x"), at("x#2")]);
    expect(findings.map(({ id }) => id)).toEqual([
      "passive@x#2",
      "passive@x",
      "passive@x#3",
      "passive@x#4",
      "passive@x#2#2",
    ]);
  });
});

describe("what the author overruled", () => {
  const overruling = (rule: string, at: string) => ({ rule, at, reason: `Because of ${rule}.` });

  test("stands apart with its reason, by rule and place, and whatever else is found stays", () => {
    const remit = {
      ...withAdvert({ pay: undefined, about: undefined }),
      overruled: [overruling("no-pay", "advert.pay")],
    };
    const { findings, overruled, stale } = check(remit);
    expect(findings.map(({ rule }) => rule)).toEqual(["no-about"]);
    expect(overruled).toEqual([
      {
        id: "no-pay@advert.pay",
        rule: "no-pay",
        severity: "warning",
        at: "advert.pay",
        suggestions: [],
        data: {},
        reason: "Because of no-pay.",
      },
    ]);
    expect(stale).toEqual([]);
  });

  test("is stale where it is no longer found, and where rule and place do not go together", () => {
    const overruled = [
      overruling("no-pay", "advert.pay"),
      overruling("no-about", "advert.pay"),
      overruling("of-another-world", "title"),
      overruling("passive", "purpose/purpose"),
    ];
    expect(check({ ...whole, overruled }).stale).toEqual(overruled);
    const lacking = {
      ...withAdvert({ about: undefined }),
      overruled: [overruling("no-about", "advert.pay")],
    };
    expect(check(lacking)).toMatchObject({
      findings: [{ rule: "no-about" }],
      overruled: [],
      stale: lacking.overruled,
    });
  });

  test("of wording is not called stale where the wording was not checked to its end", () => {
    const overruled = [overruling("passive", "purpose/purpose"), overruling("no-pay", "advert.pay")];
    const remit = { ...whole, overruled };
    const unchecked = checkPosting({ index: shipped, remit, today }, rank, undefined);
    expect(unchecked).toEqual({ textChecked: false, findings: [], overruled: [], stale: [overruled[1]] });
    const cut: TextFinding = {
      rule: "more-not-listed",
      at: "whole",
      from: 0,
      to: 0,
      found: "",
      severity: "warning",
      suggestions: [],
      data: { listed: 500, more: 1 },
    };
    const { stale } = check(remit, [cut]);
    expect(stale).toEqual([overruled[1]]);
  });

  test("covers all that a rule finds in one place", async () => {
    const remit = {
      ...whole,
      purpose: [{ id: "purpose/purpose", text: "The chairman needs more manpower." }],
      overruled: [overruling("inclusive-language", "purpose/purpose")],
    };
    const texts = await textFindings(textsOf({ index: shipped, remit, today }));
    const { overruled, stale } = check(remit, texts);
    expect(overruled.map(({ found }) => found)).toEqual(["chairman", "manpower"]);
    expect(stale).toEqual([]);
  });
});

describe("the operation", () => {
  const ask = (input: unknown, effects: Door["effects"]) =>
    call([operation], "check-posting", input, { effects });
  const checkText: NonNullable<Door["effects"]["checkText"]> = (texts, counted) =>
    textFindings(texts, { counted });

  test("checks the wording where its door can, and says where it could not", async () => {
    const remit = {
      ...whole,
      title: "Chief Technology Officer",
      purpose: [{ id: "p", text: "More manpower." }],
    };
    const without = await ask({ remit }, { today: () => today });
    expect(without.value).toEqual({
      textChecked: false,
      findings: [expect.objectContaining({ rule: "title-misfit" })],
      overruled: [],
      stale: [],
    });
    const { value } = await ask({ remit }, { today: () => today, checkText });
    expect(value?.textChecked).toBe(true);
    expect(value?.findings.map(({ id }) => id)).toEqual([
      "title-misfit@title",
      "inclusive-language@p",
      "too-short@whole",
    ]);
    expect(postingCheckSchema.parse(JSON.parse(JSON.stringify(value)))).toEqual(value);
  });

  test("answers its example", async () => {
    const { value } = await ask(operation.example, { today: () => today });
    expect(value?.overruled).toMatchObject([{ rule: "wide-pay", reason: "Two grades are open." }]);
  });

  test("returns what is wrong with a remit under its place", async () => {
    const wrong = {
      ...whole,
      role: "wizard",
      advert: { ...advert, pay: { ...advert.pay, low: 2, high: 1 } },
    };
    const { issues } = await ask({ remit: wrong }, { today: () => today });
    expect(issues?.map(({ code, path }) => [code, path])).toEqual([
      ["write/unknown-role", ["remit", "role"]],
      ["write/pay-upside-down", ["remit", "advert", "pay"]],
    ]);
  });

  test("takes hostile words as words", async () => {
    const hostile = "<script>alert(1)</script> ‮‏ \u0000\u0007 😀 \uD800 =1+1 " + "x".repeat(3000);
    const line = (id: string): Line => ({ id, of: "__proto__", text: hostile });
    const remit: Remit = {
      ...whole,
      title: hostile.slice(0, 200),
      purpose: [line("__proto__")],
      accountabilities: [line("constructor"), line("whole")],
      qualifications: [line("advert.about"), line("toString")],
      advert: { ...advert, about: hostile },
    };
    const { value, issues } = await ask({ remit }, { today: () => today, checkText });
    expect(issues).toBeUndefined();
    const texts = new Map(textsOf({ index: shipped, remit, today }).map(({ at, text }) => [at, text]));
    for (const { at, from, to, found } of value!.findings)
      if (found !== undefined) expect(texts.get(at)?.slice(from, to)).toBe(found);
  });
});

test("no two rules have one name, and none has that of a check of wording", () => {
  const names: readonly string[] = postingCheckSchema.shape.findings.element.shape.rule.options;
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(expect.arrayContaining([...postingRules]));
});
