import { call, careerIndexOf, type CareerResult, operations, shipped } from "@remit/core";
import { expect, test } from "vitest";
import { answerLabel, findingOf, nextOf, openOf, says, tellsFact } from "./reading.ts";

const index = careerIndexOf(shipped);
const rank = async (answers: Record<string, string | string[]>): Promise<CareerResult> => {
  const career = { format: "remit/career@1", answers, draws: 1000 };
  const { value } = await call(operations, "career", career, { effects: {} });
  return value!;
};
const facts = index.catalogue.questions.filter(tellsFact).map(({ id }) => id);
const begun = { skipped: [], wentOn: false };

test("wishes are asked first, the most telling one first, and facts once the first place holds", async () => {
  const nothing = await rank({});
  expect(nextOf(index, nothing, {}, begun)).toBe(nothing.openQuestions[0]?.question);

  const answers = {
    "known-for": "direction",
    reach: "industry",
    proudest: "something-new",
    "new-technology": "make",
  };
  const settled = await rank(answers);
  expect(settled.stop.may).toBe(true);
  expect(facts).toContain(nextOf(index, settled, answers, begun));
  // Whoever goes on is asked wishes again, and facts after them.
  const wish = nextOf(index, settled, answers, { skipped: [], wentOn: true });
  expect(facts).not.toContain(wish);
});

test("what was put off comes last, and an answered don't know is not asked again", async () => {
  const answers = { reach: "unknown" };
  const result = await rank(answers);
  const { wishes } = openOf(index, result, answers);
  expect(wishes.map(({ id }) => id)).not.toContain("reach");
  const [first, second] = wishes;
  expect(nextOf(index, result, answers, { skipped: [first!.id], wentOn: false })).toBe(second!.id);
});

test("nothing is left to ask when everything has an answer", async () => {
  const answers = Object.fromEntries(index.catalogue.questions.map(({ id }) => [id, "unknown"]));
  expect(nextOf(index, await rank(answers), answers, begun)).toBeUndefined();
});

test("the finding says who suits, and what stands between, in one sentence", async () => {
  const wishes = {
    "known-for": "direction",
    reach: "industry",
    proudest: "something-new",
    "new-technology": "make",
  };
  expect(findingOf(index, await rank(wishes))).toBe(
    "The CTO suits you best by what you want; what stands between is not told yet.",
  );
  const none = { ...wishes, "skills-held": [], "experience-held": [], "education-held": [] };
  expect(findingOf(index, await rank(none))).toBe(
    "The CTO suits you best by what you want; six things stand between.",
  );
  expect(findingOf(index, await rank(none), true)).toBe("Then the CTO would suit you best by what you want.");
});

test("answers read as people gave them", () => {
  const skills = index.question.get("skills-held")!;
  expect(answerLabel(skills, ["negotiation", "leadership"])).toBe("Negotiating, Leading people");
  expect(answerLabel(skills, [])).toBe("None of these");
  expect(says(index, { question: "known-for", options: ["people"] })).toBe(
    "Would rather look after people and support",
  );
  expect(says(index, { question: "known-for", options: ["not-applicable"] })).toBe(
    "Known for: None of these draws me",
  );
});
