import { describe, expect, test } from "vitest";
import { shipped } from "#catalogue/shipped.ts";
import { remitSchema, sections } from "#model/remit.ts";
import { chainOf } from "#write/chain.ts";
import { checkRemit } from "#write/check-remit.ts";
import { parseRemit, writeRemit } from "#write/remit-file.ts";
import { answeredOf, answersOf } from "#decide/answers.ts";
import { companies, drafted, recommended } from "./companies.ts";

describe.each(companies)("the remit of $name", ({ assessment }) => {
  const remit = drafted(assessment);
  const { coverage, needs } = recommended(assessment);

  test("is a remit, and comes back from its file as it was", () => {
    expect(checkRemit(shipped, remitSchema.parse(remit)).issues).toBeUndefined();
    const text = writeRemit(remit);
    expect(parseRemit(text, shipped)).toEqual({ value: remit });
    expect(writeRemit({ ...remit, title: "Other" }, `# kept\n${text}`)).toContain("# kept");
  });

  test("says of each accountability one thing: held, shared, somebody else's or nobody's", () => {
    const placed = [remit.accountabilities, remit.responsibilities, remit.excluded, remit.open]
      .flat()
      .flatMap(({ of = "" }) => (shipped.accountability.has(of) ? [of] : []));
    expect(new Set(placed).size).toBe(placed.length);
    for (const { accountability } of coverage) expect(placed).toContain(accountability);
  });

  test("lists what it holds by weight", () => {
    const weight = (of = ""): number =>
      needs.find(({ accountability }) => accountability === of)?.weight ?? 0;
    for (const section of [remit.accountabilities, remit.responsibilities]) {
      const weights = section.map(({ of }) => weight(of));
      expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    }
  });

  test("has a chain behind every line that ends in a statement, an answer or a judgement", () => {
    const now = {
      answered: answeredOf(shipped, answersOf(assessment)),
      recommendation: recommended(assessment),
    };
    for (const section of sections)
      for (const line of remit[section]) {
        const chain = chainOf(shipped, remit, { section, line }, now);
        expect(chain.text).toBe(line.text);
        if (section !== "accountabilities") continue;
        expect(chain.role?.holding).toMatch(/owns|shares/);
        expect((chain.role?.cites.length ?? 0) > 0 || chain.role?.basis === "judgement").toBe(true);
        for (const { by } of chain.answers) expect(by).not.toBe(0);
      }
  });
});

test("whoever is there already keeps what is theirs", () => {
  const { assessment } = companies.find(({ name }) => name === "scale-up-with-cto")!;
  const remit = drafted(assessment);
  expect(remit.excluded.map(({ holder }) => holder)).toContain("Chief Technology Officer");
  expect(remit.accountabilities.map(({ of }) => of)).not.toContain("technology-vision");
});

test("another role than the one recommended can be drafted, and holds what it owns", () => {
  const { assessment } = companies.find(({ name }) => name === "law-firm")!;
  const cio = drafted(assessment, { role: "cio" });
  expect(cio.title).toBe("Chief Information Officer");
  expect(cio.accountabilities.map(({ of }) => of)).toContain("information-governance");
});
