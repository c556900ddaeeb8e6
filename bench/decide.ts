// Deciding on one core: draws a second, and a whole recommendation (10,000 draws, reasons, flips, next question), warm and in a fresh process.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { shipped } from "../packages/core/src/catalogue/shipped.ts";
import { readAnswers } from "../packages/core/src/decide/answers.ts";
import { count } from "../packages/core/src/decide/count.ts";
import { engineFor } from "../packages/core/src/decide/engine.ts";
import { recommend } from "../packages/core/src/decide/recommend.ts";
import { run } from "../packages/core/src/decide/run.ts";
import type { Answers } from "../packages/core/src/model/assessment.ts";
import { createRandom } from "../packages/core/src/weigh/random.ts";
import { smaa } from "../packages/core/src/weigh/smaa.ts";
import { drawWeights } from "../packages/core/src/weigh/weights.ts";
import { line, timed } from "./print.ts";

const { questions, roles, accountabilities } = shipped.catalogue;
const assess = (answers: Answers) => ({
  format: "remit/assessment@1" as const,
  organisation: { name: "Mill" },
  answers,
});

/** Every question answered by its first option, or only every other one; nobody is there. */
const answered = (step: number): Answers =>
  Object.fromEntries(
    questions
      .filter(({ kind }) => kind !== "many")
      .filter((_, at) => at % step === 0)
      .map(({ id, kind, options }) => [id, kind === "number" ? (options[1]?.from ?? 0) : options[0]!.id]),
  );
const list = questions.find(({ kind }) => kind === "many")!;
const full = assess(answered(1));

/** Every role's weighted sum in every draw, and nothing else. */
const sums = (weights: Float64Array, measurements: Float64Array, width: number): number => {
  let total = 0;
  for (let at = 0; at < weights.length; at += width)
    for (let role = 0; role < measurements.length; role += width) {
      let sum = 0;
      for (let one = 0; one < width; one += 1) sum += weights[at + one]! * measurements[role + one]!;
      total += sum;
    }
  return total;
};

if (process.argv.includes("--fresh")) {
  const start = performance.now();
  recommend(shipped, full);
  console.log(performance.now() - start);
} else {
  const size = `${roles.length} roles × ${accountabilities.length} accountabilities`;
  const random = createRandom(1);
  const draws = 10_000;
  const width = accountabilities.length;
  const weights = new Float64Array(draws * width);
  for (let draw = 0; draw < draws; draw += 1)
    drawWeights(random, weights.subarray(draw * width, (draw + 1) * width));
  const measurements = Float64Array.from({ length: roles.length * width }, random);
  const plain = await timed(() =>
    smaa({ alternatives: roles.length, criteria: width, weights, measurements }),
  );
  line(`SMAA on given weights and measurements, ${size}`, (draws / plain) * 1000, "draws/s");
  const bare7 = await timed(() => sums(weights, measurements, width));
  line("  floor: the weighted sums alone, typed arrays", (draws / bare7) * 1000, "draws/s");
  const peer = join(import.meta.dirname, "peers/matrix.mjs");
  const said = spawnSync(process.execPath, [peer, ...[draws, roles.length, width].map(String)], {
    encoding: "utf8",
  });
  line("  peer: ml-matrix, the same sums and who is first", (draws / Number(said.stdout)) * 1000, "draws/s");
  const engine = engineFor(shipped);
  const readings = readAnswers(shipped, full.answers);
  const counted = await timed(() => count(run(engine, readings)));
  line(`needs from answers, fits, ranks and all counters, ${size}`, (draws / counted) * 1000, "draws/s");
  for (const [what, assessment] of [
    ["nothing answered", assess({})],
    ["half answered", assess(answered(2))],
    ["all answered", full],
    ["all answered, one leader there", assess({ ...answered(1), [list.id]: [list.options[2]!.id] })],
  ] as const)
    line(
      `recommendation, warm: ${what}`,
      await timed(() => recommend(shipped, assessment), 11, 5),
      "ms",
      "aim 60",
    );
  const once = (): number =>
    Number(spawnSync(process.execPath, [import.meta.filename, "--fresh"], { encoding: "utf8" }).stdout);
  const fresh = Array.from({ length: 7 }, once).toSorted((a, b) => a - b)[3]!;
  line("recommendation, first in a fresh process: all answered", fresh, "ms", "aim 150");
  const whole = await timed(() => spawnSync(process.execPath, [import.meta.filename, "--fresh"]), 5, 1);
  const bare = await timed(() => spawnSync(process.execPath, ["-e", "0"]), 5, 1);
  line("the same process from start to end", whole, "ms", `bare Node ${bare.toFixed(0)}`);
}
