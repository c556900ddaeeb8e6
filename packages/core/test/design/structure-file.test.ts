import fc from "fast-check";
import { expect, test } from "vitest";
import { shipped } from "@remit/core";
import { applyChanges } from "../../src/design/apply.ts";
import { diffStructures } from "../../src/design/diff.ts";
import { patchLines } from "../../src/files/line-patch.ts";
import { parseStructure, writeStructure } from "../../src/design/structure-file.ts";
import type { Change, Structure } from "../../src/model/structure.ts";
import { anyStructure } from "./arbitrary.ts";

const head = "format: remit/structure@1\norganisation: { name: Mill }\n";

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** With what another structure has otherwise as its scenario. */
const withScenarios = fc.tuple(anyStructure, anyStructure).map(([structure, other]): Structure => ({
  ...structure,
  scenarios: [{ id: "s", name: "Other", changes: diffStructures(structure, other) }],
}));

test("what is written is read as it was", () => {
  fc.assert(
    fc.property(withScenarios, (structure) => {
      const { value, issues } = parseStructure(writeStructure(structure), shipped);
      expect(issues).toBeUndefined();
      expect(diffStructures(structure, value as Structure)).toEqual([]);
      expect(plain(value?.scenarios)).toEqual(plain(structure.scenarios));
    }),
    { numRuns: 150 },
  );
});

test("JSON may name its schema, as editors ask it to, and keeps the name", () => {
  const $schema = "https://example.org/structure.schema.json";
  const { value } = parseStructure(
    JSON.stringify({ $schema, format: "remit/structure@1", organisation: { name: "Mill" } }),
    shipped,
  );
  expect(writeStructure(value as Structure)).toContain($schema);
});

test("a text written again without a change is the same text", () => {
  fc.assert(
    fc.property(withScenarios, (structure) => {
      const text = writeStructure(structure);
      const { value } = parseStructure(text, shipped);
      expect(writeStructure(value as Structure, text)).toBe(text);
    }),
  );
});

test("written over a text of another structure, it is read as itself", () => {
  fc.assert(
    fc.property(withScenarios, withScenarios, (before, after) => {
      const text = writeStructure(after, writeStructure(before));
      const { value, issues } = parseStructure(text, shipped);
      expect(issues).toBeUndefined();
      expect(diffStructures(after, value as Structure)).toEqual([]);
      expect(plain(value?.scenarios)).toEqual(plain(after.scenarios));
    }),
    { numRuns: 100 },
  );
});

const written = `# yaml-language-server: $schema=../../docs/schemas/structure.schema.json
# Who sits where at Harbour Mill.
format: remit/structure@1
organisation: { name: "Harbour Mill" }   # the group, without the farm
currency: GBP

positions:
# The top.
- id: md
  title:  Managing Director     # owns a third
  holder: { name: "M. K.", kind: person }
  dotted: []
- { id: cfo, title: Finance Director, reportsTo: md }
# Vacant since spring.
- id: it-head
  title: Head of IT
  reportsTo: cfo   # not the top
  cost: 71_000
- id: admin
  title: 'Administrator'
  reportsTo: it-head

required: [ continuity ]
assignments:
  security: { A: [ it-head ], R: [admin] }  # agreed in May
  it-operations:
    A: [it-head]
    R:
      - admin       # days
      - it-head     # nights
decisionRights:
  # Below that, nobody asks.
  - { right: purchases, position: it-head, part: decide, limit: 5000 }
  - { right: hiring, position: it-head, part: recommend }
`.replace("71_000", "71000");

const read = (text: string): Structure => {
  const { value, issues } = parseStructure(text, shipped);
  expect(issues).toBeUndefined();
  return value as Structure;
};

/** Lines that stand in one text and not at the same place of the other, when one thing was changed. */
const touched = (change: (structure: Structure) => Structure): string[] => {
  const structure = read(written);
  const after = change(structure);
  const text = writeStructure(after, written);
  expect(diffStructures(read(text), after)).toEqual([]);
  const [was, is] = [written.split("\n"), text.split("\n")];
  const there = (lines: string[], line: string) => lines.includes(line);
  return [
    ...was.filter((line) => !there(is, line)).map((line) => `- ${line}`),
    ...is.filter((line) => !there(was, line)).map((line) => `+ ${line}`),
  ];
};

const position = (id: string, set: Partial<Structure["positions"][number]>) => (structure: Structure) => ({
  ...structure,
  positions: structure.positions.map((each) => (each.id === id ? { ...each, ...set } : each)),
});

test("a change touches its own lines alone, whatever the layout of the others", () => {
  expect(touched((structure) => structure)).toEqual([]);
  expect(touched(position("admin", { title: "Operator" }))).toEqual([
    "-   title: 'Administrator'",
    "+   title: 'Operator'",
  ]);
  expect(touched(position("it-head", { reportsTo: "md" }))).toEqual([
    "-   reportsTo: cfo   # not the top",
    "+   reportsTo: md    # not the top",
  ]);
  expect(touched(position("cfo", { budget: 9000 }))).toEqual([
    "- - { id: cfo, title: Finance Director, reportsTo: md }",
    "+ - { id: cfo, title: Finance Director, reportsTo: md, budget: 9000 }",
  ]);
  expect(
    touched((structure) => ({
      ...structure,
      positions: structure.positions.toSpliced(2, 0, { id: "coo", title: "Operations", dotted: [] }),
    })),
  ).toEqual(["+ - id: coo", "+   title: Operations"]);
  expect(
    touched((structure) => ({
      ...structure,
      positions: structure.positions
        .filter(({ id }) => id !== "cfo")
        .map((each) => ({ ...each, ...(each.reportsTo === "cfo" && { reportsTo: "md" }) })),
    })),
  ).toEqual([
    "- - { id: cfo, title: Finance Director, reportsTo: md }",
    "-   reportsTo: cfo   # not the top",
    "+   reportsTo: md    # not the top",
  ]);
  expect(
    touched((structure) => ({
      ...structure,
      assignments: { ...structure.assignments, "it-operations": { A: ["it-head"], R: ["it-head"] } },
    })),
  ).toEqual(["-       - admin       # days"]);
  expect(
    touched((structure) => ({
      ...structure,
      decisionRights: structure.decisionRights.map((grant) => ({
        ...grant,
        ...(grant.limit && { limit: 8000 }),
      })),
    })),
  ).toEqual([
    "-   - { right: purchases, position: it-head, part: decide, limit: 5000 }",
    "+   - { right: purchases, position: it-head, part: decide, limit: 8000 }",
  ]);
});

test("a position that is placed elsewhere takes its lines along, with their layout and comments", () => {
  const place =
    (...changes: Change[]) =>
    (structure: Structure) =>
      applyChanges(structure, changes).value!;
  const text = `${head}# Everybody
positions:
# The top
- id:   md
  title: 'Managing Director'

# Money,
# and more of it
- { id: cfo, title: Finance Director,   reportsTo: md } # in line
# Machines
- id: it
  title:   "Head of IT"
  reportsTo: md   # not the top
# Abroad
- id: sales
  title: Sales

assignments: { security: { A: [it] } }
`;
  const lines = (of: string) => of.split("\n");
  const written = (...changes: Change[]) => lines(writeStructure(place(...changes)(read(text)), text));
  const [was, moved] = [lines(text), written({ do: "place-position", id: "it", before: "cfo" })];
  const [it, cfo] = [was.slice(11, 15), was.slice(7, 11)];
  expect(moved).toEqual([...was.slice(0, 7), ...it, ...cfo, ...was.slice(15)]);
  // The first entry is moved with the comment above it.
  const top = written({ do: "place-position", id: "md" });
  expect(top.indexOf("# The top")).toBe(top.indexOf("- id:   md") - 1);
  expect(top.indexOf("- id:   md")).toBeGreaterThan(top.indexOf("- id: sales"));
  expect(top.toSorted()).toEqual(was.toSorted());
});

test("positions in any other order are the same lines in another order, each below its comment", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...Array(7).keys()], { minLength: 7 }), fc.boolean(), (order, wide) => {
      const entry = (at: number) =>
        at % 3 === 0
          ? [`  # about ${at}`, `  - {  id: p${at}, title: T${at}  }  # line ${at}`]
          : [`  # about ${at}`, `  - id: p${at}`, `    title:${wide ? "   " : " "}"T${at}"  # line ${at}`];
      const textOf = (ids: readonly number[]) => `${head}positions:\n${ids.flatMap(entry).join("\n")}\n`;
      const before = textOf([...Array(7).keys()]);
      const structure = read(before);
      const positions = order.map((at) => structure.positions[at]!);
      expect(writeStructure({ ...structure, positions }, before)).toBe(textOf(order));
    }),
  );
});

test("what is new is laid out as what stands beside it", () => {
  expect(
    touched((structure) => ({
      ...structure,
      assignments: { ...structure.assignments, continuity: { A: ["md"], R: ["admin", "it-head"] } },
      decisionRights: [...structure.decisionRights, { right: "access", position: "admin", part: "decide" }],
    })),
  ).toEqual([
    "+   continuity:",
    "+     A: [ md ]",
    "+     R: [ admin, it-head ]",
    "+   - { right: access, position: admin, part: decide }",
  ]);
});

const shared = `# top
${head}positions:
  # the boss
  - id: ceo
    title: CEO
    holder: &h { name: Ann } # since May
  # tech
  - id: cto
    title: CTO
    holder: *h   # both
    dotted: &lines [ceo]
    reportsTo: ceo
  - { id: cfo, title: CFO,  reportsTo: ceo, dotted: *lines }
`;

test("what an anchor holds for two places is written out where one of them changes, and nothing else", () => {
  const holder = { name: "Bea", kind: "person" } as const;
  const told = (after: Structure): string => {
    const text = writeStructure(after, shared);
    expect(diffStructures(read(text), after)).toEqual([]);
    return text;
  };
  const first = told(position("ceo", { holder })(read(shared)));
  expect(first).toBe(
    shared.replace("&h { name: Ann }", "{ name: Bea }").replace("*h   # both", "{ name: Ann } # both"),
  );
  const second = told(position("cto", { holder })(read(shared)));
  expect(second).toBe(shared.replace("*h   # both", "{ name: Bea } # both"));
  const without = (id: string) => applyChanges(read(shared), [{ do: "remove-position", id }]).value!;
  expect(told(without("cto"))).toContain("dotted: [ ceo ] }\n");
  expect(told(without("ceo"))).toContain("holder: { name: Ann } # both");
  // An alias cannot stand before its anchor.
  const turned = told(applyChanges(read(shared), [{ do: "place-position", id: "cto" }]).value!);
  for (const comment of ["# top", "# the boss", "# since May", "# tech", "# both"])
    expect(turned).toContain(comment);
});

test("any change of a file with anchors is read as it was made, and leaves the comments of what stays", () => {
  const set = fc.record(
    {
      title: fc.constantFrom("A", "B"),
      holder: fc.option(
        fc.record({ name: fc.constantFrom("Ann", "Bea"), kind: fc.constant("person" as const) }),
      ),
      dotted: fc.subarray(["ceo", "cto", "cfo"]),
    },
    { requiredKeys: [] },
  );
  const id = fc.constantFrom("ceo", "cto", "cfo");
  const change = fc.oneof(
    fc.record({ do: fc.constant("change-position" as const), id, set }),
    fc.record({ do: fc.constant("place-position" as const), id }),
  );
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const after = applyChanges(read(shared), changes).value!;
      const text = writeStructure(after, shared);
      expect(diffStructures(read(text), after)).toEqual([]);
      for (const comment of ["# top", "# the boss", "# tech"]) expect(text).toContain(comment);
    }),
  );
});

test("a file of Windows keeps the ends of its lines", () => {
  const windows = shared.replaceAll("\n", "\r\n");
  const after = position("cto", { title: "CIO", cost: 5 })(read(windows));
  expect(writeStructure(after, windows)).toBe(writeStructure(after, shared).replaceAll("\n", "\r\n"));
  expect(writeStructure(read(windows), windows)).toBe(windows);
});

test("a comment behind the key of a list stays there, and every other line as it is", () => {
  const text = [
    "format: remit/structure@1",
    "organisation: {   name: Mill   } # ours",
    "positions: # all of us",
    "  # the owners",
    "  - { id: ceo,  title: No }   # boss",
    "  - { id: it,   title: CIO, reportsTo: ceo }",
    "required: # by law",
    "  - security",
    "",
  ].join("\n");
  const structure = parseStructure(text, shipped).value!;
  const changes: Change[] = [{ do: "change-position", id: "it", set: { title: "Head of IT" } }];
  const { value } = applyChanges(structure, changes);
  expect(writeStructure(value!, text)).toBe(
    text.replace("{ id: it,   title: CIO,", "{ id: it, title: Head of IT,"),
  );
});

test("a comment stays in its column, whatever comes to stand before it", () => {
  const text = `${head}positions:
  - id: a
    title: A
    cost: 5     # low
    budget: 10  # in all
  - { id: b, title: "x # y" }   # two
`;
  const after = applyChanges(read(text), [
    { do: "change-position", id: "a", set: { cost: 60, budget: 1000 } },
    { do: "change-position", id: "b", set: { title: "xx # y" } },
  ]).value!;
  expect(writeStructure(after, text)).toBe(
    text
      .replace("cost: 5     #", "cost: 60    #")
      .replace("budget: 10  #", "budget: 1000 #")
      // Where it begins is not certain here.
      .replace(`"x # y" }   #`, `"xx # y" } #`),
  );
});

test("lines of another layout get the changes between two texts, and keep it elsewhere", () => {
  const line = fc.constantFrom("a", "  b", "  - c", "    d: e", "");
  const lines = fc.array(line, { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(lines, lines, (from, to) => {
      const [plainly, changed] = [from.join("\n"), to.join("\n")];
      expect(patchLines(plainly, plainly, changed)).toBe(changed);
      const wide = from.map((each) => `${each}  `).join("\n");
      const patched = patchLines(wide, plainly, changed)?.split("\n") ?? [];
      expect(patched.map((each) => each.trimEnd())).toEqual(to.map((each) => each.trimEnd()));
    }),
    { numRuns: 500 },
  );
  expect(patchLines("a \nb \nc ", "a\nb\nc", "a\nx\nc")).toBe("a \nx\nc ");
});

const codesOf = (given: string | Uint8Array): string[] =>
  (parseStructure(given, shipped).issues ?? []).map(({ code }) => code);

const bomb = Array.from({ length: 12 }, (_, level) =>
  level === 0
    ? "a0: &a0 [x,x,x,x,x,x,x,x]"
    : `a${level}: &a${level} [${Array(8)
        .fill(`*a${level - 1}`)
        .join(",")}]`,
).join("\n");
const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from(head, "utf16le")]);
const big = new Uint8Array(31_000_000).fill(0x20);
/** Within the size, and far more values than memory would hold as nodes. */
const dense = `${head}positions: [${"[],".repeat(1_500_000)}]`;

test.each<[string, string | Uint8Array, string[]]>([
  ["nothing", new Uint8Array(), ["design/file-empty"]],
  ["UTF-16", utf16, ["design/not-utf-8"]],
  ["UTF-16 without a mark", new Uint8Array(utf16.slice(2)), ["design/not-a-structure"]],
  ["more than 30 MB", big, ["design/file-too-large"]],
  ["aliases that multiply", head + bomb, ["design/too-many-aliases"]],
  ["depth", "[".repeat(1_000_000), ["design/nested-too-deep"]],
  ["millions of values", dense, ["design/too-many-values"]],
  ["a list", "- 1", ["design/not-a-structure"]],
  ["another kind", "format: remit/remit@1", ["design/wrong-format", "design/missing"]],
  [
    "a key twice, as JSON",
    '{"format":"remit/structure@1","format":"remit/structure@1"}',
    ["design/duplicate-key"],
  ],
  ["a key that would be lost", `${head}assignments: { __proto__: { A: [] } }`, ["design/unknown-key"]],
])("a file of %s is refused", (_, given, codes) => {
  expect(codesOf(given)).toEqual(codes);
});

test("ten thousand positions, several megabytes, are read and written", { timeout: 120_000 }, () => {
  const positions = Array.from({ length: 10_000 }, (_, at) => ({
    id: `p${at}`,
    title: `Engineer ${at}`,
    dotted: [],
    holder: { name: `Holder of seat ${at}, engineering`, kind: "person" as const },
    ...(at > 0 && { reportsTo: `p${Math.floor((at - 1) / 8)}` }),
  }));
  const structure = { ...read(head), positions };
  const text = writeStructure(structure);
  expect(text.length).toBeGreaterThan(1_000_000);
  const again = writeStructure(
    { ...structure, positions: positions.with(700, { ...positions[700], title: "Lead" } as never) },
    text,
  );
  const was = text.split("\n");
  expect(again.split("\n").filter((line, at) => line !== was[at])).toEqual(["    title: Lead"]);
});

test("what names nothing or stands twice is told beside a wrong shape, by its line", () => {
  const told = (text: string) =>
    parseStructure(head + text, shipped).issues?.map(({ code, path, line }) => [code, path.join("."), line]);
  expect(
    told(
      "positions:\n  - { id: a, title: CEO }\n  - { id: b, title: CTO, reportsTo: zz }\n  - { id: b, title: Other, reportsTo: a, cost: lots }\nassignments: { nonsense: { A: [b] } }\n",
    ),
  ).toEqual([
    ["design/wrong-type", "positions.2.cost", 6],
    ["design/duplicate-position", "positions.2.id", 6],
    ["design/unknown-position", "positions.1.reportsTo", 5],
    ["design/unknown-accountability", "assignments.nonsense", 7],
  ]);
  // Who is meant by an id nobody reads cannot be told.
  expect(told("positions:\n  - { id: 5, title: CEO }\n  - { id: b, title: CTO, reportsTo: a }\n")).toEqual([
    ["design/wrong-type", "positions.0.id", 4],
  ]);
});
