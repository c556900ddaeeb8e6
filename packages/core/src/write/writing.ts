import type { AccountabilityWords, DecisionRight, Interview, Writing } from "#model/writing.ts";
import compiled from "./writing.json" with { type: "json" };

/** The words documents are composed from, compiled from `data/writing` by `npm run catalogue`. */
// The JSON is written by the compiler from values that passed writingSchema; a test compiles afresh and compares.
export const writing = compiled as unknown as Writing;

/** Words by the accountability, requirement or decision right they are about. */
export const wordsOf: ReadonlyMap<string, AccountabilityWords> = new Map(
  writing.accountabilities.map((words) => [words.of, words]),
);
export const interviewOf: ReadonlyMap<string, Interview> = new Map([
  ...writing.accountabilities.map(({ of, interview }): [string, Interview] => [of, interview]),
  ...writing.requirements.map(({ of, interview }): [string, Interview] => [of, interview]),
]);
export const rightOf: ReadonlyMap<string, DecisionRight> = new Map(
  writing.decisionRights.map((right) => [right.id, right]),
);
