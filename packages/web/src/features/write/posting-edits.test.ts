import { operations, type PostingFinding, type Remit } from "@remit/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { overruling, placeOf, stretchOf, takingBack, withSuggestion } from "./posting-edits.ts";

const { input, example } = operations.find(({ name }) => name === "write-remit")!;
const line = "accountabilities/it-operations";
const remitWith = (text: string): Remit =>
  ({
    ...(input.parse(example) as { remit: Remit }).remit,
    accountabilities: [{ id: line, of: "it-operations", text, letter: "A" }],
    advert: { about: text },
  }) satisfies Remit;

const foundIn = (text: string, found: string, at = line): PostingFinding => {
  const from = text.indexOf(found);
  return {
    id: "x",
    rule: "simpler-word",
    severity: "note",
    at,
    found,
    from,
    to: from + found.length,
    suggestions: [],
    data: {},
  };
};

describe("a suggestion", () => {
  const text = "Our guys utilize the tools, obviously.";

  test("stands where the words stood, and what was drafted is remembered", () => {
    const remit = withSuggestion(remitWith(text), foundIn(text, "utilize"), "use");
    expect(remit.accountabilities[0]).toMatchObject({
      text: "Our guys use the tools, obviously.",
      drafted: { text },
    });
  });

  test("goes into the text about the organisation", () => {
    const finding = foundIn(text, "guys", "advert.about");
    expect(withSuggestion(remitWith(text), finding, "people").advert?.about).toBe(
      "Our people utilize the tools, obviously.",
    );
  });

  test.each([
    ["Basically we build mills.", "Basically", "We build mills."],
    ["We build very good mills.", "very", "We build good mills."],
    ["We build mills, obviously.", "obviously", "We build mills."],
    ["We build, obviously, mills.", "obviously", "We build, mills."],
    ["We build mills again.", "again", "We build mills."],
    ["Mills. Really we build.", "Really", "Mills. We build."],
    ["Again", "Again", "Again"],
  ])("that leaves words out of “%s” leaves sound words", (before, found, after) => {
    expect(withSuggestion(remitWith(before), foundIn(before, found), "").accountabilities[0]?.text).toBe(
      after,
    );
  });

  test("changes nothing where the words are no longer there", () => {
    const remit = remitWith("Something else.");
    expect(withSuggestion(remit, foundIn(text, "utilize"), "use")).toBe(remit);
    expect(withSuggestion(remit, foundIn(text, "utilize", "no/such-line"), "use")).toBe(remit);
  });

  test("touches only the words found, and what it gives is a remit", () => {
    const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(words, words, words, words, (before, found, after, instead) => {
        const whole = `a${before}${found}${after}b`;
        const finding = { at: line, from: before.length + 1, to: before.length + 1 + found.length, found };
        const next = withSuggestion(remitWith(whole), finding, instead);
        expect(next.accountabilities[0]?.text).toBe(`a${before}${instead}${after}b`);
        expect(input.safeParse({ remit: next }).success).toBe(true);
      }),
    );
  });
});

test("the words found are shown with those around them", () => {
  expect(stretchOf(remitWith("a big mill"), foundIn("a big mill", "big"))).toEqual(["a ", "big", " mill"]);
  expect(stretchOf(remitWith("another"), foundIn("a big mill", "big"))).toBeUndefined();
});

test("a finding leads to its line, its field or its section", () => {
  const remit = remitWith("Text.");
  expect(placeOf(remit, line)).toEqual({
    kind: "line",
    section: "accountabilities",
    line,
    text: "Text.",
  });
  expect(placeOf(remit, "advert.until").kind).toBe("field");
  expect(placeOf(remit, "title").kind).toBe("field");
  expect(placeOf(remit, "qualifications").kind).toBe("section");
  expect(placeOf(remit, "position/reports-to").kind).toBe("absent-line");
  expect(placeOf(remit, "whole").kind).toBe("whole");
});

test("an overruling takes the place of one before it, and is taken back by rule and place", () => {
  const of = { rule: "wide-pay", at: "advert.pay" };
  const once = overruling(remitWith("Text."), { ...of, reason: " Two grades. " });
  expect(once.overruled).toEqual([{ ...of, reason: "Two grades." }]);
  const other = { rule: "no-pay", at: "advert.pay", reason: "Later." };
  const twice = overruling(overruling(once, other), { ...of, reason: "Three grades." });
  expect(twice.overruled).toEqual([other, { ...of, reason: "Three grades." }]);
  expect(takingBack(twice, of).overruled).toEqual([other]);
});
