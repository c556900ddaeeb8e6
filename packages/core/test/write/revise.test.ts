import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Assessment } from "#model/assessment.ts";
import { type Remit, sections } from "#model/remit.ts";
import { changesOf, edited, settleChanges, staleLines } from "#write/revise.ts";
import { companies, drafted } from "./companies.ts";

// Drafts are slow to make: laws are drawn over pairs of a few of them.
const drafts = companies.slice(0, 8).map(({ assessment }) => drafted(assessment, { role: "it-director" }));
const draft = fc.constantFrom(...drafts);
const lines = (remit: Remit) => sections.map((section) => remit[section]);
const ids = (remit: Remit, next: Remit): string[] => changesOf(remit, next).map(({ id }) => id);

describe("new answers", () => {
  test("change nothing where they draft the same", () => {
    fc.assert(
      fc.property(draft, (one) => {
        expect(changesOf(one, one)).toEqual([]);
      }),
    );
  });

  test("when all is taken, leave what they draft, each line once", () => {
    fc.assert(
      fc.property(draft, draft, (one, two) => {
        const next = settleChanges(one, two, ids(one, two), []);
        expect(changesOf(next, two)).toEqual([]);
        for (const section of sections)
          expect(next[section].toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
            two[section].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
          );
      }),
    );
  });

  test("when all is turned down, leave every word as it was, and are not proposed again", () => {
    fc.assert(
      fc.property(draft, draft, (one, two) => {
        const next = settleChanges(one, two, [], ids(one, two));
        expect(changesOf(next, two)).toEqual([]);
        expect(lines(next).map((each) => each.map(({ text }) => text))).toEqual(
          lines(one).map((each) => each.map(({ text }) => text)),
        );
      }),
    );
  });

  test("leave open what is neither taken nor turned down", () => {
    fc.assert(
      fc.property(draft, draft, fc.nat(), (one, two, some) => {
        const all = ids(one, two);
        const taken = all.filter((_, at) => (some >> (at % 30)) % 2 === 1);
        expect(ids(settleChanges(one, two, taken, []), two)).toEqual(all.filter((id) => !taken.includes(id)));
      }),
    );
  });
});

describe("the author's words", () => {
  const [one, two] = [drafts[0]!, drafts[1]!];
  const [first] = one.accountabilities;
  const own = edited(first!, { text: "As we say it here." });
  const remit: Remit = { ...one, accountabilities: [own, ...one.accountabilities.slice(1)] };

  test("are kept beside what was drafted, and lost when they say the same again", () => {
    expect(own).toMatchObject({ text: "As we say it here.", drafted: { text: first!.text } });
    expect(edited(own, { text: first!.text })).toEqual(first);
  });

  test("raise no change by themselves, and are never replaced unasked", () => {
    expect(changesOf(remit, one)).toEqual([]);
    const there = two.accountabilities.find(({ id }) => id === own.id);
    const next = settleChanges(remit, two, [], []);
    expect(next.accountabilities[0]?.text).toBe("As we say it here.");
    const said = changesOf(remit, two).find(({ line, field }) => line === own.id && field === "text");
    if (there && there.text !== first!.text) expect(said?.edited).toBe(true);
  });

  test("stand in lines of their own, which no draft touches", () => {
    const mine = { id: "own/1", text: "Speaks Norwegian." };
    const with_ = { ...one, qualifications: [...one.qualifications, mine] };
    const next = settleChanges(with_, two, ids(with_, two), []);
    expect(next.qualifications).toContainEqual(mine);
  });
});

test("a line whose answer is no longer given is stale until it is taken out or kept", () => {
  const { assessment } = companies.find(({ name }) => name === "law-firm")!;
  const { "reports-to": _, ...answers } = assessment.answers!;
  const without: Assessment = { ...assessment, answers };
  const role = "head-of-it";
  const [before, after] = [drafted(assessment, { role }), drafted(without, { role })];
  const changes = changesOf(before, after);
  expect(staleLines(changes)).toContain("position/reports-to");
  const kept = settleChanges(before, after, [], ["position/reports-to"]);
  expect(kept.position.find(({ id }) => id === "position/reports-to")?.kept).toBe(true);
  expect(staleLines(changesOf(kept, after))).not.toContain("position/reports-to");
});
