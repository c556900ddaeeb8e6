import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withAmendments } from "#catalogue/amend.ts";
import { indexOf } from "#catalogue/index.ts";
import { shipped, shippedCatalogue } from "#catalogue/shipped.ts";
import type { Amendment } from "#model/amendment.ts";
import {
  type Line,
  type OfferedLine,
  type Remit,
  remitSchema,
  type Section,
  sections,
} from "#model/remit.ts";
import type { Spelling, Tone } from "#model/writing.ts";
import { call } from "#operations/call.ts";
import { operations } from "#operations/list.ts";
import { checkRemit } from "#write/check-remit.ts";
import { documentsOf } from "#write/documents/all.ts";
import { markdownOf } from "#write/markdown.ts";
import { offeredLines } from "#write/offer.ts";
import { changesOf } from "#write/revise.ts";
import { rightOf, writing } from "#write/writing.ts";
import { companies, drafted } from "./companies.ts";

const { accountabilities, roles, requirements, questions } = shippedCatalogue;
const today = "2026-01-31";
const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
const heldIn = (remit: Remit, section: Section): string[] => remit[section].flatMap(({ of }) => of ?? []);
const offeredIn = (lines: readonly OfferedLine[], section: Section): string[] =>
  lines.flatMap((each) => (each.section === section ? (each.line.of ?? []) : []));
const put = (remit: Remit, { section, line }: OfferedLine): Remit => ({
  ...remit,
  [section]: [...remit[section], line],
});
const bare = (more: Partial<Remit> = {}): Remit => ({
  ...remitSchema.parse({
    format: "remit/remit@1",
    organisation: { name: "Harbour Mill" },
    role: "it-director",
    title: "IT Director",
    catalogue: { version: "1.0.0", hash: "0000000000000000" },
  }),
  ...more,
});

// Drafts are slow to make: laws are drawn over parts of a few of them, every role, tone and spelling among them.
const drafts = companies.slice(0, 14).map(({ assessment }, at) =>
  drafted(assessment, {
    role: roles[at % roles.length]!.id,
    tone: (["plain", "formal"] satisfies Tone[])[at % 2]!,
    spelling: (["uk", "uk", "us"] satisfies Spelling[])[at % 3]!,
  }),
);
const draft = fc.constantFrom(...drafts);
/** Some lines of a draft. */
const part = fc
  .tuple(draft, fc.array(fc.boolean(), { minLength: 200, maxLength: 200 }))
  .map(([whole, keep]) => {
    let at = 0;
    const kept = (lines: readonly Line[]) => lines.filter(() => keep[at++ % keep.length]);
    return {
      whole,
      remit: sections.reduce((now, section) => ({ ...now, [section]: kept(now[section]) }), whole),
    };
  });

describe("what is offered", () => {
  test("and what is held are together all of the catalogue, no line of it twice", () => {
    fc.assert(
      fc.property(part, ({ remit }) => {
        const lines = offeredLines(shipped, remit);
        const all = (section: Section, ...more: string[]) =>
          [...heldIn(remit, section), ...offeredIn(lines, section), ...more].toSorted();
        expect(all("accountabilities")).toEqual(ids(accountabilities).toSorted());
        const owned = heldIn(remit, "accountabilities");
        expect(all("responsibilities", ...owned)).toEqual(ids(accountabilities).toSorted());
        expect(all("decisionRights")).toEqual(ids(writing.decisionRights).toSorted());
        expect(all("qualifications")).toEqual(ids(requirements).toSorted());
        expect(all("purpose")).toEqual(["purpose"]);
        expect(all("position").filter((of) => of !== "reports-to")).toEqual(["engagement"]);
        expect([...offeredIn(lines, "excluded"), ...offeredIn(lines, "open")]).toEqual([]);
        const every = [
          ...sections.flatMap((section) => ids(remit[section])),
          ...lines.map(({ line }) => line.id),
        ];
        expect(new Set(every).size).toBe(every.length);
      }),
    );
  });

  test("can be put into its section, one line or all, and is then a remit that documents are written from", () => {
    fc.assert(
      fc.property(part, fc.nat(), ({ remit }, nth) => {
        const lines = offeredLines(shipped, remit);
        const one = lines[nth % lines.length]!;
        for (const some of [[one], lines]) {
          const next = remitSchema.parse(some.reduce(put, remit));
          expect(checkRemit(shipped, next).issues).toBeUndefined();
          for (const write of Object.values(documentsOf))
            expect(markdownOf(write({ index: shipped, remit: next, today }))).toContain(remit.title);
          const written = markdownOf(documentsOf.remit({ index: shipped, remit: next, today }));
          for (const { line } of some) expect(written).toContain(line.text);
          expect(ids(offeredLines(shipped, next).map(({ line }) => line))).not.toContain(one.line.id);
        }
      }),
      { numRuns: 30 },
    );
  });

  describe.each(drafts.map((whole) => [whole.organisation.name, whole.role, whole] as const))(
    "to %s, of what was drafted for the %s and taken out",
    (_, __, whole) => {
      const back = (section: Section, line: Line) =>
        offeredLines(shipped, { ...whole, [section]: whole[section].filter((each) => each !== line) }).find(
          (each) => each.line.id === line.id,
        );

      test.each(["accountabilities", "responsibilities", "decisionRights"] as const)(
        "has the words of the draft: %s",
        (section) => {
          for (const line of whole[section]) {
            const { because: _because, with: _with, ...says } = line;
            expect(back(section, line)).toMatchObject({ section });
            expect(back(section, line)?.line).toEqual(says);
          }
        },
      );

      test("has those of a qualification too, where no two answers have words for it", () => {
        const asked = [
          ...questions.flatMap(({ options }) => options.flatMap(({ qualifications }) => qualifications)),
          ...roles.find(({ id }) => id === whole.role)!.requirements,
        ];
        for (const line of whole.qualifications) {
          const { because, ...says } = line;
          const found = back("qualifications", line)!.line;
          const said = asked.filter(({ requirement }) => requirement === line.of);
          const text = because === undefined || said.length === 1 ? line.text : found.text;
          expect(found).toEqual({ ...says, text, level: "should" });
        }
      });

      test("has of purpose and position what needs no answer", () => {
        const [purpose] = whole.purpose;
        const { line } = back("purpose", purpose!)!;
        expect(purpose!.text.startsWith(line.text)).toBe(true);
        expect(line).toEqual({ id: purpose!.id, of: purpose!.of, text: line.text });
        for (const each of whole.position)
          expect(back("position", each)?.line).toEqual(
            each.of === "engagement" ? { id: each.id, of: each.of, text: "Full-time" } : undefined,
          );
      });
    },
  );

  test("asks for a qualification in the role's words, else in an answer's, else in another role's", () => {
    const option = (question: string, id: string) =>
      questions.find((each) => each.id === question)!.options.find((each) => each.id === id)!;
    const offered = (role: string, of: string) =>
      offeredLines(shipped, bare({ role })).find(({ line }) => line.id === `qualifications/${of}`);
    const own = roles.find(({ id }) => id === "ctd")!.requirements;
    expect(offered("ctd", "leadership")).toEqual({
      section: "qualifications",
      line: {
        id: "qualifications/leadership",
        of: "leadership",
        text: own.find(({ requirement }) => requirement === "leadership")!.text,
        level: "should",
      },
      from: "ctd",
    });
    const asked = option("suppliers-or-team", "team").qualifications;
    const leads = asked.find(({ requirement }) => requirement === "leadership")!.text;
    expect(offered("cio", "leadership")).toMatchObject({ line: { text: `${leads}.` }, from: "ctd" });
    expect(offered("cio", "negotiation")).not.toHaveProperty("from");
    const administers = roles.find(({ id }) => id === "it-director")!.requirements;
    expect(offered("cio", "administration")).toMatchObject({
      line: { text: administers.find(({ requirement }) => requirement === "administration")!.text },
      from: "it-director",
    });
  });

  test("meets a later draft: nothing is added or taken out for it, and no word of a duty changes", () => {
    fc.assert(
      fc.property(part, ({ whole, remit }) => {
        const lines = offeredLines(shipped, remit).filter(({ section, line }) =>
          whole[section].some(({ id }) => id === line.id),
        );
        const changes = changesOf(lines.reduce(put, remit), whole);
        const met = changes.filter(({ line }) => lines.some((each) => each.line.id === line));
        for (const { kind, section, field = "" } of met) {
          expect(kind).toBe("change");
          if (section === "accountabilities") expect(field).toBe("because");
          if (section === "responsibilities") expect(["because", "with"]).toContain(field);
        }
      }),
    );
  });
});

describe("the order", () => {
  test("is the sections', and in each what the role holds most of first, then the catalogue's", () => {
    for (const role of roles) {
      const lines = offeredLines(shipped, bare({ role: role.id }));
      const places = lines.map(({ section }) => sections.indexOf(section));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      const strength = (id: string): number => role.strengths[id]?.strength ?? 0;
      const sorted = (list: readonly string[], most: (id: string) => number) =>
        [3, 2, 1, 0].flatMap((level) => list.filter((id) => most(id) === level));
      const byRole = sorted(ids(accountabilities), strength);
      expect(offeredIn(lines, "accountabilities")).toEqual(byRole);
      expect(offeredIn(lines, "responsibilities")).toEqual(byRole);
      const main = (id: string): string => rightOf.get(id)!.of[0]!;
      expect(offeredIn(lines, "decisionRights")).toEqual(
        sorted(ids(writing.decisionRights), (id) => strength(main(id))),
      );
      const asked = role.requirements.map(({ requirement }) => requirement);
      expect(offeredIn(lines, "qualifications")).toEqual(
        sorted(ids(requirements), (id) => Number(asked.includes(id))),
      );
    }
  });

  test("is told by whose it is: the remit's role where it has any of it, else whoever has most", () => {
    for (const role of roles)
      for (const { section, line, from } of offeredLines(shipped, bare({ role: role.id }))) {
        if (!["accountabilities", "responsibilities", "decisionRights"].includes(section)) continue;
        const id = section === "decisionRights" ? rightOf.get(line.of!)!.of[0]! : line.of!;
        const strength = (each: (typeof roles)[number]): number => each.strengths[id]?.strength ?? 0;
        const holder = roles.find((each) => each.id === from);
        if (strength(role) > 0) expect(from).toBe(role.id);
        else expect(holder ? strength(holder) : 0).toBe(Math.max(...roles.map(strength)));
      }
  });
});

test("a decision right is whole where the position answers for what needs it most, else it is in part", () => {
  const right = rightOf.get("it-strategy")!;
  const offered = (remit: Remit) =>
    offeredLines(shipped, remit).find(({ line }) => line.id === "decisionRights/it-strategy")?.line;
  const line = { id: "own/1", of: "it-strategy", text: "Our IT strategy." };
  const { above } = right;
  expect(offered(bare({ accountabilities: [line], tone: "formal" }))).toMatchObject({
    text: right.formal,
    part: "decide",
    above,
  });
  for (const remit of [bare(), bare({ responsibilities: [line] })])
    expect(offered(remit)).toMatchObject({ text: right.name, part: "recommend", above });
});

test("a line with an id of its own or in another section is not offered again", () => {
  const remit = bare({
    accountabilities: [{ id: "own/1", of: "security", text: "We are not broken into." }],
    responsibilities: [{ id: "accountabilities/it-operations", of: "it-operations", text: "IT runs." }],
    purpose: [{ id: "own/2", text: "To keep the mill running." }],
  });
  const offered = ids(offeredLines(shipped, remit).map(({ line }) => line));
  for (const id of ["accountabilities/security", "responsibilities/security", "purpose/purpose"])
    expect(offered).not.toContain(id);
  for (const id of ["accountabilities/it-operations", "responsibilities/it-operations"])
    expect(offered).not.toContain(id);
});

test("a line that was taken out is offered", () => {
  const removed = ["accountabilities/security"];
  expect(ids(offeredLines(shipped, bare({ removed })).map(({ line }) => line))).toContain(removed[0]);
});

describe("an organisation's own catalogue", () => {
  const own: Amendment = {
    reason: "We mill grain.",
    body: {
      kind: "accountability",
      accountability: {
        id: "own-mill-sensors",
        domain: "operations",
        name: "Colour sensors",
        short: "Sensors",
        definition: "Keep the colour sensors of the mills in order.",
        bearing: { outward: 0, strategic: -1 },
        beyondTechnology: false,
        cites: [],
      },
      strengths: { "it-director": 3, cto: 1 },
    },
  };
  const { value } = withAmendments(shippedCatalogue, [own]);

  test("offers what it adds, by its definition, in the spelling of the remit", () => {
    const lines = offeredLines(indexOf(value!), bare({ spelling: "us" }));
    const mine = lines.filter(({ line }) => line.of === "own-mill-sensors");
    expect(mine).toEqual([
      {
        section: "accountabilities",
        line: {
          id: "accountabilities/own-mill-sensors",
          of: "own-mill-sensors",
          text: "Keep the color sensors of the mills in order.",
          letter: "A",
        },
        from: "it-director",
      },
      {
        section: "responsibilities",
        line: {
          id: "responsibilities/own-mill-sensors",
          of: "own-mill-sensors",
          text: "Color sensors",
          letter: "R",
        },
        from: "it-director",
      },
    ]);
  });

  test("is asked where the door has one", async () => {
    const ask = async (effects: object) =>
      (await call(operations, "offer-lines", { remit: bare() }, { effects })).value!.lines.length;
    expect(await ask({ catalogue: () => value })).toBe((await ask({})) + 2);
  });
});

test.each<[string, Partial<Remit>]>([
  ["of a role nobody knows", { role: "cheif" }],
  [
    "with an id twice",
    {
      open: [
        { id: "own/1", text: "A" },
        { id: "own/1", text: "B" },
      ],
    },
  ],
  ["with pay upside down", { advert: { pay: { currency: "GBP", low: 2, high: 1, per: "year" } } }],
])("a remit %s is refused as the check of a posting refuses it", async (_, wrong) => {
  const door = { effects: { today: () => today } };
  const remit = bare(wrong);
  const { issues } = await call(operations, "offer-lines", { remit }, door);
  expect(issues).toHaveLength(1);
  expect(issues).toEqual((await call(operations, "check-posting", { remit }, door)).issues);
});
