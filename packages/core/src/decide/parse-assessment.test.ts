import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shipped } from "#catalogue/shipped.ts";
import type { Assessment } from "#model/assessment.ts";
import { parseAssessment } from "./parse-assessment.ts";
import { largestFile } from "#files/parse-file.ts";
import { writeAssessment } from "./write-assessment.ts";

const head = "format: remit/assessment@1\norganisation:\n  name: Harbour Mill\n";
const issues = (text: string | Uint8Array) => parseAssessment(text, shipped).issues ?? [];
const codes = (text: string | Uint8Array) => issues(text).map(({ code }) => code);
const bytes = (...given: number[]) => new Uint8Array(given);

describe("text that is no assessment", () => {
  test("nothing, blanks, or a comment only", () => {
    for (const text of ["", "  \n\t\n", "# later\n", "~", "---\n"])
      expect(codes(text)).toEqual(["decide/file-empty"]);
  });

  test("bytes that are not UTF-8", () => {
    expect(codes(bytes(0xff, 0xfe, 0x41, 0x00))).toEqual(["decide/not-utf-8"]);
    expect(codes(bytes(0x66, 0x6f, 0xc3, 0x28))).toEqual(["decide/not-utf-8"]);
  });

  test("more bytes than the limit, counted as bytes", () => {
    expect(codes(new Uint8Array(50_000_000).fill(0x61))).toEqual(["decide/file-too-large"]);
    expect(codes("é".repeat(largestFile / 2 + 1))).toEqual(["decide/file-too-large"]);
  });

  test("a list, a word, a number", () => {
    for (const text of ["- a\n- b\n", "hello", "42", "[1, 2]"])
      expect(codes(text)).toEqual(["decide/not-an-assessment"]);
  });

  test("two documents", () => {
    expect(issues(`${head}---\n${head}`)).toMatchObject([{ code: "decide/several-documents", line: 4 }]);
  });

  test("tags, which could stand for anything", () => {
    expect(issues(`${head}notes: !!js/function "x"\n`)).toMatchObject([
      { code: "decide/unknown-tag", line: 4 },
    ]);
  });
});

describe("YAML that is broken", () => {
  test("has line and column", () => {
    expect(issues(`${head}answers:\n  reports-to: [board\n  budget: all\n`)[0]).toMatchObject({
      code: "decide/yaml-syntax",
      line: 6,
      column: 3,
    });
    expect(issues(`${head}answers:\n\treports-to: board\n`)[0]).toMatchObject({
      code: "decide/yaml-syntax",
      line: 5,
    });
    expect(issues('{"format": "remit/assessment@1",')[0]).toMatchObject({ code: "decide/yaml-syntax" });
  });

  test("a key that stands twice is pointed at where it stands again", () => {
    expect(issues(`${head}answers:\n  budget: all\n  budget: it-only\n`)).toMatchObject([
      {
        code: "decide/duplicate-key",
        path: ["answers", "budget"],
        line: 6,
        column: 3,
        data: { given: "budget" },
      },
    ]);
    expect(codes('{"format": 1, "format": 2}')).toEqual(["decide/duplicate-key"]);
  });
});

describe("files made to harm", () => {
  test("aliases that multiply", () => {
    let text = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n";
    for (let level = 1; level < 12; level++)
      text += `a${level}: &a${level} [${Array(9)
        .fill(`*a${level - 1}`)
        .join(",")}]\n`;
    expect(codes(text)).toEqual(["decide/too-many-aliases"]);
    let fewer = "a0: &a0 [x,x]\n";
    for (let level = 1; level < 10; level++)
      fewer += `a${level}: &a${level} [*a${level - 1},*a${level - 1}]\n`;
    expect(codes(fewer)).toEqual(["decide/too-many-aliases"]);
  });

  test("brackets and dashes nested without end", () => {
    expect(codes("[".repeat(500_000))).toEqual(["decide/nested-too-deep"]);
    expect(codes(`a: ${'{"a":'.repeat(100_000)}`)).toEqual(["decide/nested-too-deep"]);
    expect(codes("- ".repeat(20_000))).toContain("decide/nested-too-deep");
  });

  test("names of the prototype", () => {
    expect(codes(`${head}answers:\n  __proto__: board\n`)).toEqual(["decide/unknown-key"]);
    expect(codes(`${head}__proto__: { answers: 1 }\n`)).toEqual(["decide/unknown-key"]);
    expect(Object.hasOwn(Object.prototype, "answers")).toBe(false);
  });

  test("any text at all gives an assessment or issues, and never throws", () => {
    const signs = fc.constantFrom(
      "a",
      ":",
      " ",
      "\n",
      "-",
      "[",
      "]",
      "{",
      "}",
      "&",
      "*",
      "!",
      "|",
      ">",
      '"',
      "'",
      "#",
      "?",
      "%",
      "\t",
      "é",
      "\0",
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: signs, maxLength: 60 }), fc.string({ maxLength: 60 })),
        (text) => {
          const parsed = parseAssessment(text, shipped);
          expect(parsed.value === undefined ? parsed.issues.length : 1).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (given) => {
        expect(() => parseAssessment(given, shipped)).not.toThrow();
      }),
    );
  });
});

describe("an assessment that does not fit", () => {
  test("another format, or none", () => {
    expect(issues("format: remit/structure@1\norganisation: { name: Mill }\n")).toMatchObject([
      { code: "decide/wrong-format", line: 1, column: 9, data: { given: "remit/structure@1" } },
    ]);
    expect(codes("organisation: { name: Mill }\n")).toEqual(["decide/wrong-format"]);
  });

  test("an unknown key, with the nearest", () => {
    expect(issues(`${head}anwsers:\n  budget: all\n`)).toMatchObject([
      { code: "decide/unknown-key", line: 4, column: 1, data: { given: "anwsers", nearest: ["answers"] } },
    ]);
  });

  test("an unknown question or option, with the nearest and the place", () => {
    expect(issues(`${head}answers:\n  reprots-to: board\n  budget: al\n`)).toMatchObject([
      { path: ["answers", "reprots-to"], line: 5, column: 3, data: { nearest: ["reports-to"] } },
      { path: ["answers", "budget"], line: 6, column: 11, data: { nearest: ["all"] } },
    ]);
  });

  test("values of the wrong type, each in its place", () => {
    const text = `${head}seed: one\nanswers: { budget: true, headcount: 1.5, leaders: [cio, 3], reports-to: }\n`;
    expect(issues(text)).toMatchObject([
      { code: "decide/wrong-type", path: ["answers", "budget"], line: 5, column: 20 },
      { code: "decide/not-a-whole-number", path: ["answers", "headcount"], line: 5, column: 37 },
      { code: "decide/wrong-type", path: ["answers", "leaders", 1], line: 5, column: 57 },
      { code: "decide/wrong-type", path: ["answers", "reports-to"], line: 5 },
      { code: "decide/wrong-type", path: ["seed"], line: 4, column: 7 },
    ]);
  });
});

describe("reading and writing", () => {
  const assessment: Assessment = {
    format: "remit/assessment@1",
    organisation: { name: "Harbour Mill", industry: "Food" },
    answers: { budget: "all", "reports-to": "board", leaders: ["cio"], "profit-duty": "yes", headcount: 40 },
    notes: { budget: "From the board's minutes: all of it.\nReviewed yearly." },
    seed: 7,
  };

  test("the file is tidy: keys as a person reads them, answers as they are asked", () => {
    expect(writeAssessment(assessment, shipped)).toMatchInlineSnapshot(`
      "format: remit/assessment@1
      organisation:
        name: Harbour Mill
        industry: Food

      answers:
        reports-to: board
        profit-duty: "yes"
        budget: all
        leaders: [cio]
        headcount: 40

      notes:
        budget: |-
          From the board's minutes: all of it.
          Reviewed yearly.
      seed: 7
      "
    `);
  });

  test("a change keeps comments, order and everything it does not touch", () => {
    const before = `# Ours\n${head}answers:\n  # Agreed in May\n  budget: all # all of it\n  leaders: [cio]\nseed: 3\n`;
    const read = parseAssessment(before, shipped).value;
    if (read === undefined) throw new Error("expected an assessment");
    expect(writeAssessment(read, shipped, before)).toBe(before);
    const { seed: _, ...rest } = read;
    const changed = { ...rest, answers: { ...read.answers, leaders: ["cio", "ctd"], "reports-to": "board" } };
    expect(writeAssessment(changed, shipped, before)).toBe(
      `# Ours\n${head}answers:\n  # Agreed in May\n  budget: all # all of it\n  leaders: [cio, ctd]\n  reports-to: board\n`,
    );
  });

  test("what is written is read back the same, and written again the same", () => {
    const words = fc.string({ maxLength: 40 });
    const some = fc.record({
      format: fc.constant("remit/assessment@1" as const),
      organisation: fc.record({ name: words }),
      answers: fc.record(
        {
          "reports-to": fc.constantFrom("board", "unknown", "not-applicable"),
          "profit-duty": fc.constantFrom("yes", "no"),
          headcount: fc.nat(9999),
          leaders: fc.subarray(["cio", "ctd", "it-director"]),
        },
        { requiredKeys: [] },
      ),
      notes: fc.dictionary(fc.constantFrom("budget", "leaders"), words),
    });
    fc.assert(
      fc.property(some, some, (one, other) => {
        const text = writeAssessment(one, shipped);
        expect(parseAssessment(text, shipped)).toEqual({ value: one });
        expect(writeAssessment(one, shipped, text)).toBe(text);
        const merged = writeAssessment(other, shipped, text);
        expect(parseAssessment(merged, shipped)).toEqual({ value: other });
      }),
    );
  });
});
