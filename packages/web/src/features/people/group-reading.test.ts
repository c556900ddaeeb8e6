import {
  type Answers,
  type Assessment,
  assessmentFiles,
  call,
  type Group,
  operations,
  shipped,
} from "@remit/core";
import { describe, expect, test } from "vitest";
import joinery from "../../../../../examples/companies/joinery.assessment.yaml?raw";
import tileWorks from "../../../../../examples/groups/tile-works.assessment.yaml?raw";
import { answerSays, findingOf, namesOf, pairsOf, remarksOn, settledShare } from "./group-reading.ts";

const { parseAssessment } = await assessmentFiles();
const assessment: Assessment = parseAssessment(tileWorks, shipped).value!;
const { respondents = [] } = assessment;
const [owner, finance, operator] = respondents.map(({ answers }) => answers) as [Answers, Answers, Answers];

const groupOf = async (people: readonly Answers[]): Promise<Group> => {
  const { value } = await call(
    operations,
    "compare-respondents",
    {
      ...assessment,
      draws: 500,
      respondents: people.map((answers, at) => ({ id: `p${at}`, name: `Person ${at + 1}`, answers })),
    },
    { effects: {} },
  );
  return value!;
};

describe("the finding is one sentence", () => {
  test("divided: the roles that somebody has first, and the question to settle", async () => {
    expect(findingOf(shipped, await groupOf([owner, finance, operator]))).toMatch(
      /^The three of you are divided between the .+, .+ and .+; question \d+ divides you most\.$/,
    );
  });

  test("of one mind: no question is named", async () => {
    expect(findingOf(shipped, await groupOf([owner, owner]))).toBe("Both of you come to the CTO.");
    expect(findingOf(shipped, await groupOf([owner, owner, owner]))).toBe(
      "All three of you come to the CTO.",
    );
  });

  test("leaning, where most of the weight is one way", async () => {
    expect(findingOf(shipped, await groupOf([owner, owner, owner, operator]))).toMatch(
      /^The four of you lean to the CTO; question \d+ divides you\.$/,
    );
  });

  test("no leader yet, where that comes out for most", async () => {
    const none = parseAssessment(joinery, shipped).value!.answers!;
    expect(findingOf(shipped, await groupOf([none, none, owner]))).toBe(
      "Most of the three of you need no technology leader yet.",
    );
  });
});

describe("people", () => {
  test("the two closest and the two furthest apart are told of three who differ", async () => {
    expect(pairsOf(await groupOf([owner, finance, operator]))).toEqual({
      near: ["p1", "p2"],
      far: ["p0", "p2"],
    });
    expect(pairsOf(await groupOf([owner, finance]))).toBeUndefined();
    expect(pairsOf(await groupOf([owner, owner, owner]))).toBeUndefined();
  });

  test("more than eight are counted", async () => {
    const { people } = await groupOf(Array.from({ length: 9 }, () => owner));
    expect(
      namesOf(
        people,
        people.map(({ respondent }) => respondent),
      ),
    ).toBe("9 people");
  });

  test("whoever reads is marked among them", async () => {
    const { people } = await groupOf([owner, finance]);
    expect(namesOf(people, ["p0", "p1"], "p1")).toBe("Person 1 and Person 2 (you)");
  });

  test("remarks are told by who made them; empty ones and foreign names are none", () => {
    expect(remarksOn(assessment, "processes")).toEqual([
      { respondent: "finance", text: "Two ledgers, and stock is counted by hand." },
    ]);
    expect(remarksOn(assessment, "constructor")).toEqual([]);
  });
});

test("answers are told by their labels, numbers, or what stands instead", () => {
  const question = (id: string) => shipped.question.get(id);
  expect(answerSays(question("headcount"), { is: "given", options: ["250-to-999"], number: 1310 })).toBe(
    "1,310",
  );
  expect(answerSays(question("leaders"), { is: "given", options: [] })).toBe("None of them");
  expect(answerSays(question("support-load"), { is: "given", options: ["heavy"] })).toBe("A lot");
  expect(answerSays(question("support-load"), { is: "unknown", options: [] })).toBe("Don’t know");
});

test("what a question settles is a share of what divides, and nothing where nothing does", async () => {
  const group = await groupOf([owner, owner]);
  expect(settledShare(group, 0.5)).toBe(0);
});
