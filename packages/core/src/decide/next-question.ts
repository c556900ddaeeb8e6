import { pointsPerLift } from "#fit/table.ts";
import type { Recommendation } from "#model/recommendation.ts";
import { entropy, mutualInformation } from "#weigh/doubt.ts";
import type { Counts, OpenCounts } from "./count.ts";
import type { Run } from "./run.ts";

type OpenQuestion = Recommendation["openQuestions"][number];

/** The interview may stop when the first stays first in this share of the ways the rest could be answered. */
export const enough = 0.95;

/** What knowing one answer would be worth: E[max over roles of E[fit | answer]] - max of E[fit], in points. */
const worthOf = ({ times, values }: OpenCounts, roles: number): number => {
  const total = new Float64Array(roles);
  let informed = 0;
  let draws = 0;
  for (let option = 0; option < times.length; option += 1) {
    const mine = values.subarray(option * roles, (option + 1) * roles);
    informed += Math.max(...mine);
    draws += times[option]!;
    for (let role = 0; role < roles; role += 1) total[role]! += mine[role]!;
  }
  return draws === 0 ? 0 : Math.max(0, (pointsPerLift * (informed - Math.max(...total))) / draws);
};

/**
 * Open questions, most telling first: by the information (bits) their answer gives about who comes first at middle
 * strengths and weights; equal ones by worth, then in the order of the interview. A question that moves no need gains 0.
 */
export const openQuestions = ({ engine, readings }: Run, { open, tally }: Counts): OpenQuestion[] => {
  const { questions } = engine.index.catalogue;
  const counted = new Map(
    open.map((counts) => [engine.effects.questions[counts.question]!.question, counts]),
  );
  return questions
    .flatMap(({ id, order }, at) => {
      if (readings[at]!.is !== "open") return [];
      const counts = counted.get(at);
      const gain = counts === undefined ? 0 : mutualInformation(counts.midFirst, tally.count);
      return [{ question: id, gain, worth: counts === undefined ? 0 : worthOf(counts, tally.count), order }];
    })
    .toSorted((a, b) => b.gain - a.gain || b.worth - a.worth || a.order - b.order)
    .map(({ question, gain, worth }) => ({ question, gain, worth }));
};

/** Draws in a group of equal answers below which the group says nothing about how settled the first is. */
const smallestGroup = 25;

/**
 * How many more questions the interview probably takes, if asked in the order of `telling` (moving questions). After
 * each question the draws fall into groups of equal answers; a group in which one role is first at middle values in 95 %
 * has stopped. The sum over k of the share not stopped after k questions is the mean length. Where groups grow too small
 * to tell, the share is taken to fall on as it did, by a factor a question.
 */
const likelyMore = (
  { room, engine }: Run,
  { midFirst, tally }: Counts,
  telling: readonly number[],
): number => {
  const { sampled, draws } = room.needs;
  const count = engine.effects.questions.length;
  const roles = tally.count;
  const group = new Int32Array(draws);
  let groups = 1;
  let more = 0;
  let before = 1;
  let factor = 0.8;
  for (let asked = 0; asked <= telling.length; asked += 1) {
    const firsts = new Float64Array(groups * roles);
    for (let draw = 0; draw < draws; draw += 1) firsts[group[draw]! * roles + midFirst[draw]!]! += 1;
    let going = 0;
    let judged = 0;
    for (let each = 0; each < groups; each += 1) {
      const mine = firsts.subarray(each * roles, (each + 1) * roles);
      const size = mine.reduce((a, b) => a + b, 0);
      if (size < smallestGroup) continue;
      judged += size;
      if (Math.max(...mine) < enough * size) going += size;
    }
    if (judged < draws / 2) {
      // The rest of a falling geometric row, no longer than the questions left.
      for (let left = asked; left < telling.length; left += 1) {
        before *= factor;
        more += before;
      }
      break;
    }
    const share = going / judged;
    if (asked > 0 && before > 0) factor = Math.min(0.95, Math.max(0.3, share / before));
    before = share;
    if (share === 0 || asked === telling.length) break;
    more += share;
    const question = telling[asked]!;
    const options = engine.effects.questions[question]!.options.length;
    const renamed = new Map<number, number>();
    for (let draw = 0; draw < draws; draw += 1) {
      const key = group[draw]! * options + sampled[draw * count + question]!;
      const known = renamed.get(key) ?? renamed.size;
      renamed.set(key, known);
      group[draw] = known;
    }
    groups = renamed.size;
  }
  return Math.min(telling.length, Math.round(more));
};

/**
 * The joint rule: `holds` is the share of draws, with their own sampled answers, whose first at middle strengths and
 * weights is `first` (a place among the competing roles). One answer at a time would stop too early, because two
 * answers together may change what neither does alone.
 */
export const stopOf = (
  run: Run,
  counts: Counts,
  first: number,
  order: readonly OpenQuestion[],
): Recommendation["stop"] => {
  const { catalogue } = run.engine.index;
  const moving = order
    .map(({ question }) => catalogue.questions.findIndex(({ id }) => id === question))
    .map((at) => run.engine.effects.movingAt[at]!)
    .filter((at) => at >= 0);
  if (moving.length === 0) return { holds: 1, may: true, likelyMore: 0 };
  const roles = counts.tally.count;
  const { joint } = counts;
  let stays = 0;
  for (let role = 0; role < roles; role += 1) stays += joint[first * roles + role]!;
  const holds = stays / counts.tally.draws;
  const may = holds >= enough;
  return { holds, may, likelyMore: may ? 0 : Math.max(1, likelyMore(run, counts, moving)) };
};

/**
 * Entropy of who comes first, in bits. `facts` is what open answers account for: the mutual information of the first at
 * middle values, which open answers alone decide, and the first of the draw (a lower bound, and close). `weights` is the
 * rest, which no answer takes away.
 */
export const doubtOf = ({ tally, joint }: Counts): Recommendation["doubt"] => {
  const roles = tally.count;
  const total = entropy(Array.from({ length: roles }, (_, role) => tally.ranks[role * roles]! / tally.draws));
  const facts = Math.min(total, mutualInformation(joint, roles));
  return { total, facts, weights: total - facts };
};
