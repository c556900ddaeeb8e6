import { createTally, type Tally, tallyDraw } from "#weigh/tally.ts";
import { isSettled } from "./needs.ts";
import type { Run } from "./run.ts";

/** What the draws are counted into; "role" is a place among the competing roles throughout. */
export type Counts = {
  readonly tally: Tally;
  /** [role][accountability]: weights summed over the draws in which the role is first. */
  readonly central: Float64Array;
  /** [accountability]: needs summed. */
  readonly needs: Float64Array;
  /** [accountability][bin]: needs by size, in steps of `needStep`. */
  readonly histogram: Uint32Array;
  /** [role at middle values][role]: who is first at middle values against who is first. */
  readonly joint: Float64Array;
  /** By draw: who is first at middle values. */
  readonly midFirst: Uint8Array;
  readonly open: readonly OpenCounts[];
};

/** Counts of one open question, by the option that was sampled. */
export type OpenCounts = {
  /** Its place among the moving questions. */
  readonly question: number;
  readonly options: number;
  readonly times: Float64Array;
  /** [option][role]: first places; the same at middle values; values summed. */
  readonly first: Float64Array;
  readonly midFirst: Float64Array;
  readonly values: Float64Array;
};

export const needStep = 0.02;
export const needBins = 400;

/** Counts all draws of a run, in one pass. */
export const count = ({ engine, chosen, situation, room }: Run): Counts => {
  const { competing } = situation;
  const { lanes, effects } = engine;
  const { need, total, sampled, draws } = room.needs;
  const width = effects.accountabilities;
  const questions = effects.questions.length;
  const roles = competing.length;
  const lane = Int32Array.from(competing);
  const tally = createTally(roles);
  const values = new Float64Array(roles);
  const central = new Float64Array(roles * width);
  const needs = new Float64Array(width);
  const histogram = new Uint32Array(width * needBins);
  const joint = new Float64Array(roles * roles);
  const midFirst = new Uint8Array(draws);
  const open: OpenCounts[] = effects.questions.flatMap(({ options: { length } }, question) =>
    chosen[question] === -1
      ? [
          {
            question,
            options: length,
            times: new Float64Array(length),
            first: new Float64Array(length * roles),
            midFirst: new Float64Array(length * roles),
            values: new Float64Array(length * roles),
          },
        ]
      : [],
  );
  const settled = isSettled(chosen);
  let middle = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    // No need at all leaves nothing to fit: every role ties at 0.
    const scale = total[draw]! > 0 ? 1 / total[draw]! : 0;
    const at = draw * lanes;
    for (let role = 0; role < roles; role += 1) values[role] = room.sums[at + lane[role]!]! * scale;
    if (!settled || draw === 0) {
      // Dividing by the total need would change no order.
      middle = 0;
      for (let role = 1; role < roles; role += 1)
        if (room.midSums[at + lane[role]!]! > room.midSums[at + lane[middle]!]!) middle = role;
    }
    midFirst[draw] = middle;
    const winner = tallyDraw(tally, values);
    const { first } = tally;
    const from = draw * width;
    if (winner >= 0) {
      joint[middle * roles + winner]! += 1;
      const to = winner * width;
      for (let j = 0; j < width; j += 1) central[to + j]! += need[from + j]! * scale;
    } else
      for (let role = 0; role < roles; role += 1) {
        joint[middle * roles + role]! += first[role]!;
        for (let j = 0; j < width; j += 1)
          central[role * width + j]! += first[role]! * need[from + j]! * scale;
      }
    for (let j = 0; j < width; j += 1) {
      const size = need[from + j]!;
      needs[j]! += size;
      histogram[j * needBins + Math.min(needBins - 1, (size / needStep) | 0)]! += 1;
    }
    for (let each = 0; each < open.length; each += 1) {
      const counts = open[each]!;
      const option = sampled[draw * questions + counts.question]!;
      const cell = option * roles;
      counts.times[option]! += 1;
      counts.midFirst[cell + middle]! += 1;
      for (let role = 0; role < roles; role += 1) {
        counts.first[cell + role]! += first[role]!;
        counts.values[cell + role]! += values[role]!;
      }
    }
  }
  return { tally, central, needs, histogram, joint, midFirst, open };
};
