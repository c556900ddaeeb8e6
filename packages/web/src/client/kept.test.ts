import type { Assessment, KeptAnswer } from "@remit/core";
import { assert, constantFrom, integer, option, property, record } from "fast-check";
import { describe, expect, test } from "vitest";
import { freshKept, heard, type Kept, merged, refusedOf, settled, unsent } from "./kept.ts";

const own = (answers: Assessment["answers"] = {}, notes?: Assessment["notes"]): Assessment => ({
  format: "remit/assessment@1",
  organisation: { name: "Harbour Mill" },
  answers,
  ...(notes && { notes }),
});
const kept = (known: Kept["known"] = {}): Kept => ({ ...freshKept(), created: true, known });
const there = (
  question: string,
  answer: KeptAnswer["answer"],
  version: number,
  note?: string,
): KeptAnswer => ({
  question,
  round: 1,
  answer,
  version,
  changed: "2026-05-04T10:00:00.000Z",
  ...(note !== undefined && { note }),
});

describe("what is to be sent", () => {
  test("names the version each change was made on, 0 where there was none", () => {
    const known = { "reports-to": { answer: "owner", version: 3 } };
    expect(unsent(own({ "reports-to": "chief-executive", headcount: 12 }), kept(known))).toEqual([
      { question: "reports-to", answer: "chief-executive", note: null, base: 3 },
      { question: "headcount", answer: 12, note: null, base: 0 },
    ]);
  });

  test("takes back what was taken back here, and leaves out what is the same", () => {
    const known = {
      "reports-to": { answer: "owner", version: 3 },
      headcount: { answer: 12, note: "without the yard", version: 1 },
    };
    expect(unsent(own({ headcount: 12 }, { headcount: "without the yard" }), kept(known))).toEqual([
      { question: "reports-to", answer: null, note: null, base: 3 },
    ]);
  });

  test("is nothing once the server has answered", () => {
    const assessment = own({ "reports-to": "owner" });
    const sent = unsent(assessment, kept());
    const after = heard(kept(), sent, { saved: [{ question: "reports-to", version: 1 }], conflicts: [] });
    expect(unsent(assessment, after)).toEqual([]);
  });

  test("leaves out an answer that was refused until it is another one", () => {
    const assessment = own({ "reports-to": "owner", unheard: "of" });
    const sent = unsent(assessment, kept());
    const issue = { code: "decide/unknown-question", path: ["changes", 1, "question"], data: {} };
    const after = refusedOf(kept(), sent, [issue]);
    expect(after && unsent(assessment, after).map(({ question }) => question)).toEqual(["reports-to"]);
    expect(after && unsent(own({ unheard: "otherwise" }), after)).toHaveLength(1);
  });
});

describe("what comes from the server", () => {
  test("changed only there, it comes here; changed only here, it stays to be sent", () => {
    const known = {
      "reports-to": { answer: "owner", version: 1 },
      headcount: { answer: 12, version: 1 },
    };
    const next = merged(own({ "reports-to": "owner", headcount: 40 }), kept(known), [
      there("reports-to", "chief-executive", 2, "since May"),
      there("headcount", 12, 1),
    ]);
    expect(next.assessment.answers).toEqual({ "reports-to": "chief-executive", headcount: 40 });
    expect(next.assessment.notes).toEqual({ "reports-to": "since May" });
    expect(unsent(next.assessment, next.kept).map(({ question }) => question)).toEqual(["headcount"]);
    expect(next.kept.meetings).toEqual({});
  });

  test("changed on both sides, nothing is overwritten or sent until one is chosen", () => {
    const known = { "reports-to": { answer: "owner", version: 1 } };
    const next = merged(own({ "reports-to": "board" }), kept(known), [
      there("reports-to", "chief-executive", 2),
    ]);
    expect(next.assessment.answers).toEqual({ "reports-to": "board" });
    expect(unsent(next.assessment, next.kept)).toEqual([]);
    const mine = settled(next.assessment, next.kept, "reports-to", "mine");
    expect(unsent(mine.assessment, mine.kept)).toEqual([
      { question: "reports-to", answer: "board", note: null, base: 2 },
    ]);
    const theirs = settled(next.assessment, next.kept, "reports-to", "theirs");
    expect(theirs.assessment.answers).toEqual({ "reports-to": "chief-executive" });
    expect(unsent(theirs.assessment, theirs.kept)).toEqual([]);
  });

  test("both sides said the same: there is nothing to settle", () => {
    const next = merged(own({ headcount: 12 }), kept(), [there("headcount", 12, 1)]);
    expect(next.kept.meetings).toEqual({});
    expect(unsent(next.assessment, next.kept)).toEqual([]);
  });
});

const questions = ["reports-to", "headcount", "delivery", "executive-seat"] as const;
const said = option(constantFrom("a", "b", "c"), { nil: undefined });
const answers = record({ "reports-to": said, headcount: said, delivery: said, "executive-seat": said });
const given = (all: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );

describe("laws", () => {
  test("an answer that was entered here and not sent survives whatever the server has", () => {
    assert(
      property(answers, answers, answers, integer({ min: 1, max: 3 }), (before, here, others, version) => {
        const known = Object.fromEntries(
          Object.entries(given(before)).map(([question, answer]) => [question, { answer, version: 1 }]),
        );
        const was = unsent(own(given(here)), kept(known));
        const next = merged(
          own(given(here)),
          kept(known),
          questions.flatMap((question) => {
            const answer = others[question];
            return answer === undefined ? [] : [there(question, answer, version)];
          }),
        );
        for (const { question, answer } of was)
          expect(next.assessment.answers?.[question] ?? null).toEqual(answer);
      }),
    );
  });

  test("taking in the same twice changes nothing more", () => {
    assert(
      property(answers, answers, (here, others) => {
        const list = Object.entries(given(others)).map(([question, answer]) => there(question, answer, 2));
        const once = merged(own(given(here)), kept(), list);
        expect(merged(once.assessment, once.kept, list)).toEqual(once);
      }),
    );
  });
});
