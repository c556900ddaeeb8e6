import { type Answer, shippedCatalogue } from "@remit/core";
import type { KyselyPlugin } from "kysely";
import { describe, expect, test } from "vitest";
import { onEveryEngine, sure } from "../engines.ts";
import { worldOf } from "./world.ts";

/** An answer that fits each question, in the catalogue's order. */
const fitting = shippedCatalogue.questions.map(({ id, kind, options }): [string, Answer] => {
  const first = options[0]!;
  return [id, kind === "one" ? first.id : kind === "many" ? [] : Math.max(1, first.from ?? 1)];
});

onEveryEngine((store) => {
  const { alone } = worldOf(store);

  describe("an answer", () => {
    test("is kept with its remark, changed on its version, and taken back", async () => {
      const { save, answers } = await alone();
      const question = "reports-to";
      expect(sure(await save({ question, answer: "chief-executive", note: "why", base: 0 })).saved).toEqual([
        { question, version: 1 },
      ]);
      // A remark that is not spoken of stays.
      sure(await save({ question, answer: "operations-or-finance", base: 1 }));
      expect(await answers()).toMatchObject([{ answer: "operations-or-finance", note: "why", version: 2 }]);
      sure(await save({ question, answer: null, base: 2 }));
      expect(await answers()).toMatchObject([{ answer: null, note: "why", version: 3 }]);
      sure(await save({ question, answer: null, note: null, base: 3 }));
      expect(await answers()).toEqual([]);
      // Nothing is there any more that another could overwrite: its versions go on.
      expect(sure(await save({ question, answer: "chief-executive", base: 0 })).saved).toEqual([
        { question, version: 5 },
      ]);
    });

    test("that met a newer one is a conflict, says what is there and whose, and the others are kept", async () => {
      const { save, answers } = await alone();
      sure(await save({ question: "reports-to", answer: "chief-executive", base: 0 }));
      const met = sure(
        await save(
          { question: "support-load", answer: "heavy", base: 0 },
          { question: "reports-to", answer: "operations-or-finance", base: 0 },
        ),
      );
      expect(met.saved).toEqual([{ question: "support-load", version: 1 }]);
      expect(met.conflicts).toMatchObject([
        {
          question: "reports-to",
          answer: "chief-executive",
          version: 1,
          by: { kind: "local", name: "Ines" },
        },
      ]);
      expect((await answers()).map(({ answer }) => answer)).toEqual(["chief-executive", "heavy"]);
    });

    test("that says what is there already is no conflict and no change, whatever it was made on", async () => {
      const { save } = await alone();
      const change = { question: "reports-to", answer: "chief-executive" };
      sure(await save({ ...change, base: 0 }));
      for (const base of [0, 1, 7])
        expect(sure(await save({ ...change, base }))).toEqual({
          saved: [{ question: "reports-to", version: 1 }],
          conflicts: [],
        });
    });

    test("given twice at once is kept once, and the other is a conflict", async () => {
      const { save } = await alone();
      const both = await Promise.all(
        ["chief-executive", "operations-or-finance"].map((answer) =>
          save({ question: "reports-to", answer, base: 0 }),
        ),
      );
      const [saved, conflicts] = (["saved", "conflicts"] as const).map((part) =>
        both.flatMap((each) => sure(each)[part]),
      );
      expect([saved?.length, conflicts?.length]).toEqual([1, 1]);
    });

    test.each([
      ["an unknown question", { question: "nothing", answer: "x" }, "decide/unknown-question", "question"],
      [
        "a name every object has",
        { question: "__proto__", answer: "x" },
        "decide/unknown-question",
        "question",
      ],
      ["an unknown option", { question: "reports-to", answer: "x" }, "decide/unknown-option", "answer"],
      ["another kind of answer", { question: "reports-to", answer: 3 }, "decide/wrong-type", "answer"],
    ])("to %s is refused at its place, and nothing is kept", async (_, change, code, at) => {
      const { save, answers } = await alone();
      const given = [
        { question: "support-load", answer: "heavy", base: 0 },
        { ...change, base: 0 },
      ];
      expect((await save(...given)).issues).toMatchObject([{ code, path: ["changes", 1, at] }]);
      expect(await answers()).toEqual([]);
    });

    test("twice in one list is refused", async () => {
      const { save } = await alone();
      const change = { question: "reports-to", answer: "chief-executive", base: 0 };
      expect((await save(change, change)).issues).toMatchObject([
        { code: "store/question-twice", path: ["changes", 1, "question"] },
      ]);
    });

    test("that leaves no two leaders to choose between is refused", async () => {
      const { save, answers } = await alone();
      const all = shippedCatalogue.questions.find(({ id }) => id === "leaders")!.options.map(({ id }) => id);
      const refused = await save({ question: "leaders", answer: all, base: 0 });
      expect(refused.issues).toMatchObject([{ code: "decide/too-few-left", path: ["changes", 0, "answer"] }]);
      expect(await answers()).toEqual([]);
    });
  });

  test("two hundred answers take no more statements than one", async () => {
    const { of, respondent } = await alone();
    let count = 0;
    const counting: KyselyPlugin = {
      transformQuery: ({ node }) => {
        count += 1;
        return node;
      },
      transformResult: ({ result }) => Promise.resolve(result),
    };
    const counted = worldOf(() => ({ ...store(), db: store().db.withPlugin(counting) }));
    const taken = async (changes: readonly [string, Answer][], base: number) => {
      count = 0;
      sure(
        await counted.ask("save-answers", {
          ...of,
          respondent,
          round: 1,
          changes: changes.map(([question, answer]) => ({ question, answer, note: `${base}`, base })),
        }),
      );
      return count;
    };
    const one = await taken(fitting.slice(0, 1), 0);
    expect(one).toBeGreaterThan(2);
    expect(await taken(fitting.slice(1), 0)).toBe(one);
    expect(await taken(fitting, 1)).toBe(one);
    const shown = (await counted.view(of.organisation, of.assessment)).respondents[0]?.answers;
    expect(shown?.map(({ question }) => question).toSorted()).toEqual(fitting.map(([id]) => id).toSorted());
    expect(shown?.every(({ version, note }) => version === 2 && note === "1")).toBe(true);
  });
});
