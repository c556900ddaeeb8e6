// Every told flip of every worked company, applied, flips; and no single change that flips goes untold.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { assessmentFiles, shipped } from "@remit/core";
import { expect, test } from "vitest";
import { recommend } from "../../packages/core/src/decide/recommend.ts";

const folder = join(import.meta.dirname, "../../examples/companies");
const { parseAssessment } = await assessmentFiles();
const draws = 2000;

const companies = readdirSync(folder).flatMap((name) => {
  const { value } = parseAssessment(readFileSync(join(folder, name)), shipped);
  return value ? [{ name, assessment: { ...value, draws } }] : [];
});

const { questions } = shipped.catalogue;

/** The answer that chooses these options of a question. */
const answerOf = (id: string, options: readonly string[]): string | number | string[] => {
  const question = questions.find((each) => each.id === id);
  if (question?.kind === "many") return [...options];
  const option = question?.options.find((each) => each.id === options[0]);
  return question?.kind === "number" ? (option?.from ?? 0) : (options[0] ?? "");
};

test.each(companies)("$name", { timeout: 300_000 }, ({ assessment }) => {
  const own = recommend(shipped, assessment);
  const firstWith = (changes: readonly { question: string; to: readonly string[] }[]): string => {
    const changed = Object.fromEntries(changes.map(({ question, to }) => [question, answerOf(question, to)]));
    return recommend(shipped, { ...assessment, answers: { ...assessment.answers, ...changed } }).first;
  };
  for (const { changes, first } of own.flips) {
    expect(firstWith(changes), JSON.stringify(changes)).toBe(first);
    if (changes.length === 2) for (const change of changes) expect(firstWith([change])).toBe(own.first);
  }
  const told = new Set(
    own.flips
      .filter(({ changes }) => changes.length === 1)
      .map(({ changes }) => JSON.stringify(changes[0]?.to) + changes[0]?.question),
  );
  const single = Object.entries(assessment.answers ?? {}).flatMap(([question, answer]) => {
    const { kind, options } = questions.find((each) => each.id === question) ?? { kind: "many", options: [] };
    if (kind === "many" || answer === "unknown") return [];
    return options.map(({ id }) => ({ question, to: [id] }));
  });
  const flipping = single.filter((change) => firstWith([change]) !== own.first);
  // At most five are told; where fewer are, they are all there are.
  const untold = flipping.filter(({ question, to }) => !told.has(JSON.stringify(to) + question));
  if (own.flips.length < 5) expect(untold).toEqual([]);
  else expect(told.size).toBe(Math.min(5, flipping.length));
});
