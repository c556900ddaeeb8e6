import gb from "dictionary-en-gb";
import us from "dictionary-en";
import nspell from "nspell";
import { describe, expect, test } from "vitest";
import { shippedCatalogue } from "#catalogue/shipped.ts";
import { spelled } from "#write/spelling.ts";
import { counted } from "#write/words.ts";
import { rightOf, wordsOf, writing } from "#write/writing.ts";
import { companies, drafted } from "./companies.ts";
import { documentsOf } from "#write/documents/all.ts";
import { shipped } from "#catalogue/shipped.ts";

const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id).toSorted();

describe("the words documents are composed from", () => {
  test("are there for every accountability, requirement, role and domain, and for nothing else", () => {
    expect([...wordsOf.keys()].toSorted()).toEqual(ids(shippedCatalogue.accountabilities));
    expect(writing.requirements.map(({ of }) => of).toSorted()).toEqual(ids(shippedCatalogue.requirements));
    expect(Object.keys(writing.purposes.roles).toSorted()).toEqual(ids(shippedCatalogue.roles));
    expect(Object.keys(writing.purposes.domains).toSorted()).toEqual(ids(shippedCatalogue.domains));
  });

  test("give decision rights to accountabilities the catalogue has, and a question to each limit", () => {
    const known = new Set(ids(shippedCatalogue.accountabilities));
    for (const { of, limit } of rightOf.values()) {
      for (const id of of) expect(known).toContain(id);
      expect(limit.asks === undefined).toBe(limit.kind === "none");
    }
  });

  test("say of no two accountabilities the same", () => {
    const said = writing.accountabilities.flatMap(({ plain, formal, measure, plan, interview }) => [
      plain,
      formal,
      measure,
      ...Object.values(plan),
      interview.question,
      ...Object.values(interview.anchors),
    ]);
    expect(new Set(said).size).toBe(said.length);
  });
});

describe("spelling", () => {
  const speller = ({ aff, dic }: typeof us) => nspell({ aff: Buffer.from(aff), dic: Buffer.from(dic) });
  const [american, british] = [speller(us), speller(gb)];
  const wordsIn = (text: string): string[] => text.match(/[A-Za-z]+(?:['’][a-z]+)?/g) ?? [];

  test("keeps capitals, and touches nothing in British", () => {
    expect(spelled("Organisations organise. LICENCE", "us")).toBe("Organizations organize. LICENSE");
    expect(spelled("Organisations", "uk")).toBe("Organisations");
  });

  test("of an American remit knows no British word that American dictionaries do not", () => {
    const texts = (value: unknown): string[] =>
      typeof value === "string"
        ? /^[a-z-]+$/.test(value)
          ? []
          : [value]
        : Object.values(value ?? {}).flatMap(texts);
    // Ids, and statements named by theirs, are no words.
    const prose = (value: unknown): string =>
      texts(value)
        .join(" ")
        .replaceAll(/Statements? .*?[.](?= |$)/g, "");
    const { hash: _, spelling: __, ...said } = writing;
    const remits = companies
      .slice(0, 6)
      .map(({ assessment }) => drafted({ ...assessment, organisation: { name: "X" } }, { spelling: "us" }));
    const papers = remits.flatMap((remit) =>
      Object.values(documentsOf).map((write) => write({ index: shipped, remit, today: "2026-01-31" })),
    );
    const written = [
      spelled(prose(said), "us"),
      prose(papers.map(({ blocks, foot, notes }) => ({ blocks, foot, notes }))),
    ].join(" ");
    const foreign = new Set(
      wordsIn(written).filter((word) => !american.correct(word) && british.correct(word)),
    );
    expect([...foreign]).toEqual([]);
  });
});

test.each([
  [0, "0"],
  [999, "999"],
  [80_000, "80,000"],
  [1_234_567, "1,234,567"],
  [1234.5678, "1,234.5678"],
])("%d is written %s", (value, text) => expect(counted(value)).toBe(text));
