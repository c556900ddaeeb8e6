import retextEnglish from "retext-english";
import retextEquality from "retext-equality";
import retextSimplify from "retext-simplify";
import retextStringify from "retext-stringify";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { textFindings, textLimits } from "../../src/edges/text-check.ts";
import { ignoredPlain, ignoredUnkind } from "../../src/edges/text-check-words.ts";
import { type TextFinding, textFindingSchema } from "../../src/model/text-finding.ts";

const uncounted = { counted: false };
/** The findings in one text, and that each is whole: of the shape, and with offsets that slice back to its words. */
const check = async (text: string, options = {}): Promise<TextFinding[]> => {
  const findings = await textFindings([{ at: "it", text }], { ...uncounted, ...options });
  for (const finding of findings) {
    expect(textFindingSchema.parse(finding)).toEqual(finding);
    expect(text.slice(finding.from, finding.to)).toBe(finding.found);
  }
  return findings;
};
const brief = (findings: readonly TextFinding[]) => findings.map(({ rule, found }) => `${rule}: ${found}`);
const seen = async (text: string) => brief(await check(text));

const posting = `IT Director

Northwind Foods makes frozen meals for 4,000 shops in Great Britain and Ireland. IT is run by a team of 22 people in Leeds and two suppliers. We are looking for the person who will lead it.

What you will answer for
- Our systems are there when the plants need them, day and night.
- You maintain the master data of 12,000 products together with the purchasing department.
- You implement the new warehouse system, procure its hosting and choose the host for it.
- You provide the board with a budget each autumn, and account for it.
- Security: you own the response to threat actors, from monitoring to recovery.
- You are accountable for every requirement that the law sets.

What we ask
- Master's degree or equivalent experience, e.g. ten years in IT operations.
- Experience with BI, SAP S/4HANA, .NET, C++, Kubernetes, Terraform, Azure, Oracle, PostgreSQL, Linux, VMware, Cisco, Fortinet, Jira, Confluence, Grafana, Ansible, Python, Kafka, Redis, Splunk, Okta, Entra, Intune, Zabbix, Nagios, Puppet, Chef, Docker, Podman and ServiceNow.
- You have led people and established a function.

What we offer
Maternity and paternity leave above the legal minimum, mental health support, a mentor, 30 days of holiday. We welcome applications from women, disabled people and people from all backgrounds; adjustments are made on request. You report to the Chief Operating Officer, who decides purchases above 50,000 pounds. King's Cross is ten minutes from the London office, our sister company is on the Isle of Man.`;

describe("words", () => {
  test("that leave people out are found, with at most three others in their place", async () => {
    const [first, second, ...rest] = await check("The chairman of the board needs more manpower.");
    expect(first).toEqual({
      rule: "inclusive-language",
      at: "it",
      from: 4,
      to: 12,
      found: "chairman",
      severity: "warning",
      suggestions: ["chair", "head", "chairperson"],
      data: { phrase: "chairman-chairwoman" },
    });
    expect(second).toMatchObject({
      found: "manpower",
      suggestions: ["human resources", "workforce", "personnel"],
    });
    expect(rest).toEqual([]);
  });

  test("of one sex are found, of both together they are not", async () => {
    expect(await seen("He will lead our guys.")).toEqual([
      "inclusive-language: He",
      "inclusive-language: guys",
    ]);
    expect(await seen("Whoever leads the team, he or she knows it. Ask for him/her (she/her).")).toEqual([]);
    expect((await check("He leads."))[0]!.suggestions).toEqual(["They"]);
  });

  test("with a plainer one for them are notes", async () => {
    const findings = await check("Prior to joining you utilise a laptop in order to learn.");
    expect(findings.map(({ found, severity, suggestions }) => [found, severity, suggestions])).toEqual([
      ["Prior to", "note", ["Before"]],
      ["utilise", "note", ["use"]],
      ["in order to", "note", ["to"]],
    ]);
  });

  test("that say nothing come with the empty suggestion", async () => {
    expect((await check("We are in the process of moving the aforementioned plant."))[0]).toMatchObject({
      found: "in the process of",
      suggestions: [""],
    });
    expect((await check("You move the aforementioned plant."))[0]!.suggestions).toEqual([""]);
  });

  test("that overlap are found once, as the longer phrase", async () => {
    const found = await seen("Our mother tongue is English, and working women are cleaning ladies.");
    expect(found).toEqual(["inclusive-language: mother tongue", "inclusive-language: cleaning ladies"]);
  });

  test("in capitals are abbreviations, some with a capital names", async () => {
    expect(await seen("HE and POP are terms of the trade on the Isle of Man.")).toEqual([]);
    expect(await seen("CHAIRMAN wanted by every man.")).toEqual([
      "inclusive-language: CHAIRMAN",
      "inclusive-language: man",
    ]);
  });

  const plugged = (plugin: typeof retextEquality | typeof retextSimplify) =>
    unified().use(retextEnglish).use(plugin).use(retextStringify).freeze();
  const each = (ignored: typeof ignoredPlain) => ignored.flatMap(({ words }) => words.split(", "));

  test.each([
    ["inclusive-language", each(ignoredUnkind), plugged(retextEquality)],
    ["simpler-word", each(ignoredPlain), plugged(retextSimplify)],
  ] as const)(
    "that are ignored for %s are known to the library, and are ignored",
    async (rule, words, plugin) => {
      expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
      const unknown: string[] = [];
      for (const word of words) {
        const file = await plugin.process(`We say ${word} here.`);
        if (!file.messages.some(({ actual }) => actual?.toLowerCase() === word.toLowerCase()))
          unknown.push(word);
      }
      expect(unknown).toEqual([]);
      const findings = await check(words.map((word) => `We say ${word} here.`).join("\n"));
      expect(findings.filter((each) => each.rule === rule && words.includes(each.found))).toEqual([]);
    },
  );
});

describe("sentences", () => {
  const words = (count: number) => `You ${"see ".repeat(count - 2)}it`;

  test("of more than 35 words are too long, of 35 they are not", async () => {
    expect(await check(`Short one. ${words(36)}.`)).toMatchObject([
      { rule: "long-sentence", severity: "warning", from: 11, data: { words: 36, limit: 35 } },
    ]);
    expect(await seen(`${words(35)}.`)).toEqual([]);
  });

  test("do not run on from headings, items of lists and lines of names", async () => {
    const item = "- See that every system is there for those who need it\n";
    expect(await seen(`What you do\n${item.repeat(8)}`)).toEqual([]);
    expect(await seen("Java, Kotlin, Go, ".repeat(15))).toEqual([]);
    expect(await seen("Vice President of Engineering for Europe ".repeat(8))).toEqual([]);
  });

  test("go on over a line that was broken for its width", async () => {
    const line = "and then you see that every system is there for those who need it in the night";
    const text = `You come early,\r\n\r\nYou go late ${line}\r\n${line}\r\n${line}.`;
    expect(await check(text)).toMatchObject([{ rule: "long-sentence", data: { words: 54 } }]);
    expect(await seen(`You go late ${line}.\n\n${line}.\n\n${line}.`)).toEqual([]);
  });

  const dense =
    "The incumbent proactively orchestrates cross-functional collaboration, ensuring comprehensive alignment of transformational capabilities with regulatory requirements, contractual obligations and considerations of sustainability across multinational subsidiaries.";

  test("that most readers of 16 cannot follow make their paragraph hard to read", async () => {
    const findings = await check(`We are glad to hear from you.\n\nWe make tea. ${dense}`);
    expect(findings).toMatchObject([
      {
        rule: "hard-to-read",
        severity: "warning",
        from: 31,
        data: { age: 16, sentences: 2, hard: 1, words: 27 },
      },
    ]);
    expect(findings[0]!.found.endsWith("subsidiaries.")).toBe(true);
    expect(await check(dense, { age: 25 })).toEqual([]);
  });

  test("that are hard do not make the easier part of a paragraph hard", async () => {
    const easy = "You lead a team of ten in Leeds, and see that our shops can sell from the hour they open. ";
    expect(await seen(easy.repeat(3) + dense)).toEqual([]);
  });

  test("with the long words of the field in them are not hard for that", async () => {
    const text =
      "The Chief Technology Officer answers for the technology strategy of the organisation, for engineering and for the security of our applications, and reports to the executive director of operations.";
    expect(await seen(text)).toEqual([]);
  });

  test("in the passive are notes where they are the habit", async () => {
    const habit = "The plan was made. The sum is then paid. It is kept. We are told. ";
    const findings = await check(habit);
    expect(brief(findings)).toEqual(["passive: was made", "passive: is kept", "passive: are told"]);
    expect(findings[0]).toMatchObject({
      severity: "note",
      suggestions: [],
      data: { sentences: 4, passive: 3 },
    });
    expect(await seen(habit + "You decide on it. ".repeat(5))).toEqual([]);
    expect(await seen("The plan was made. It is kept.")).toEqual([]);
    expect(await seen("It is fit for use. You are bound to it. They are gone. We are stuck.")).toEqual([]);
  });
});

describe("a posting", () => {
  test("in plain words has no findings", async () => {
    expect(await textFindings([{ at: "it", text: posting }])).toEqual([]);
  });

  const of = (count: number) =>
    Array.from({ length: count / 10 }, () => "We see that all of it goes well each day.").join(" ");

  test("is too long above 700 words and too short below 120, counted over all its texts", async () => {
    const counted = (...counts: readonly number[]) =>
      textFindings(counts.map((count, index) => ({ at: String(index), text: of(count) })));
    const whole = { at: "whole", from: 0, to: 0, found: "", severity: "warning", suggestions: [] };
    expect(await counted(400, 310)).toEqual([
      { rule: "too-long", ...whole, data: { words: 710, limit: 700 } },
    ]);
    expect(await counted(60, 50)).toEqual([
      { rule: "too-short", ...whole, data: { words: 110, limit: 120 } },
    ]);
    expect(await counted(400, 300)).toEqual([]);
    expect(await counted(60, 60)).toEqual([]);
    expect(await textFindings([])).toMatchObject([{ rule: "too-short", data: { words: 0 } }]);
  });

  test("is checked text by text, in their order, under their names", async () => {
    const texts = [
      { at: "a", text: "The chairman knows" },
      { at: "empty", text: "" },
      { at: "b", text: "he utilises manpower." },
      { at: "c", text: "Fine." },
    ];
    const findings = await textFindings(texts, uncounted);
    expect(findings.map(({ at, from, found }) => [at, from, found])).toEqual([
      ["a", 4, "chairman"],
      ["b", 0, "he"],
      ["b", 12, "manpower"],
    ]);
  });
});

describe("hostile text", () => {
  test.each([
    ["right-to-left", "שלום עולם. مرحبا بالعالم. "],
    ["emoji", "👩‍👩‍👧 We 🎉 ship. "],
    ["control characters", "a\u0000b\u0007 \u001B[31m\u200B\uFEFF\u202E. "],
    ["lone surrogates", "x \uD800 y \uDFFF. "],
    ["markup", "<script>alert(1)</script> [a](b) & =1+1 @x -y "],
    ["line ends of every kind", "\r\n\r\n\n\u2028 \u2029 \v\f\r"],
    ["marks alone", "... !!! ??? ((( ''' ——— ///"],
  ])("%s leaves the finding behind it where it is", async (_, text) => {
    expect(await seen(`${text}\n\nThe chairman came.`)).toEqual(["inclusive-language: chairman"]);
    expect(await seen(`The chairman came. ${text}`)).toEqual(["inclusive-language: chairman"]);
    await check(text.repeat(50));
  });

  test("of one word of 10,000 characters is passed over", async () => {
    const word = "he/".repeat(3400);
    expect(await seen(`The ${word} chairman in ${word} order to.`)).toEqual(["inclusive-language: chairman"]);
    expect(await seen("x".repeat(10_000))).toEqual([]);
  });

  test("beyond 200,000 characters is not checked, and a finding says from where", async () => {
    const text = `${"We ship. ".repeat(22_222)}x👩 The chairman came.`;
    const findings = await textFindings(
      [
        { at: "first", text },
        { at: "next", text: "The chairman came." },
      ],
      uncounted,
    );
    expect(findings).toMatchObject([
      {
        rule: "not-checked-beyond",
        at: "first",
        from: 199_999,
        to: 199_999,
        data: { limit: textLimits.characters, left: 2 + 19 + 18 },
      },
    ]);
  });

  test("with more than 500 findings lists 500 and counts the rest", async () => {
    const findings = await check("The chairman came. ".repeat(600));
    expect(findings).toHaveLength(501);
    expect(findings.at(-1)).toMatchObject({
      rule: "more-not-listed",
      at: "whole",
      data: { listed: 500, more: 100 },
    });
  });

  test.each([["a\n\n"], ["is made in order to "], ["A.B. "], ["a/a-a'a "], ["he\n"], ["1. 2) "]])(
    "of 200,000 characters of %j comes back",
    async (unit) => {
      const text = unit.repeat(Math.ceil(200_000 / unit.length)).slice(0, 200_000);
      const findings = await check(text);
      expect(findings.length).toBeLessThanOrEqual(501);
    },
  );
});
