import { meanFits, type MeanFits } from "./mean-fits.ts";
import type { Reading } from "./answers.ts";
import { leftOver } from "./needs.ts";
import type { Run } from "./run.ts";
import { sameReading, type Situation } from "./situation.ts";

/** One answer changed to another. */
export type Change = {
  /** Place of the question in the catalogue. */
  readonly question: number;
  readonly to: Reading;
  readonly readings: readonly Reading[];
  readonly situation: Situation;
  /** The need of which accountabilities changes, by how much, by question; undefined where roles are read otherwise. */
  readonly touch: Touch | undefined;
  /** Fits by the mean-value model, after the change. */
  readonly mean: MeanFits;
};

/** Accountabilities whose need moves, in step: by the rule of one moving question. */
export type Touch = {
  readonly rule: number;
  readonly at: Int32Array;
  /** Change of the effect, and of its positive part. */
  readonly by: Float64Array;
  readonly stated: Float64Array;
};

/** What replacing one option of a moving question by another does. */
const touchOf = ({ engine, chosen }: Run, rule: number, option: number): Touch => {
  const { options } = engine.effects.questions[rule]!;
  const by = new Map<number, { by: number; stated: number }>();
  const add = (which: number, sign: number): void => {
    const effects = options[which];
    for (let each = 0; each < (effects?.at.length ?? 0); each += 1) {
      const at = effects!.at[each]!;
      const known = by.get(at) ?? { by: 0, stated: 0 };
      by.set(at, {
        by: known.by + sign * effects!.by[each]!,
        stated: known.stated + sign * Math.max(0, effects!.by[each]!),
      });
    }
  };
  add(chosen[rule]!, -1);
  add(option, 1);
  const touched = [...by].filter(([, change]) => change.by !== 0 || change.stated !== 0);
  touched.sort(([a], [b]) => a - b);
  return {
    rule,
    at: Int32Array.from(touched, ([at]) => at),
    by: Float64Array.from(touched, ([, change]) => change.by),
    stated: Float64Array.from(touched, ([, change]) => change.stated),
  };
};

/** Every other answer that could have been given to an answered question; lists change by one entry, in or out. */
const otherAnswers = (run: Run, question: number): Reading[] => {
  const { kind, options } = run.engine.index.catalogue.questions[question]!;
  const reading = run.readings[question]!;
  if (reading.is === "open") return [];
  const chosen = reading.is === "given" ? reading.options : [];
  return options.flatMap((_, at): Reading[] => {
    if (kind !== "many") return chosen.includes(at) ? [] : [{ is: "given", options: [at] }];
    const list = chosen.includes(at) ? chosen.filter((each) => each !== at) : [...chosen, at];
    return [{ is: "given", options: list.toSorted((a, b) => a - b) }];
  });
};

/**
 * Every change of one answer that leaves something to decide. `first` is the place of the present first: an answer that
 * says it is already there is no news about fit, and left out.
 */
export const singleChanges = (run: Run, first: number): Change[] => {
  const { engine, situation } = run;
  return run.readings.flatMap((_, question) => {
    const moving = engine.effects.movingAt[question]!;
    const others = otherAnswers(run, question);
    // A question that neither moves a need nor says who is there, who may compete and who not, changes nothing.
    return others.flatMap((to): Change[] => {
      const readings = run.readings.with(question, to);
      const after = engine.situationOf(readings);
      if (after.competing.length < 2 || after.seats.includes(first)) return [];
      const same = sameReading(situation, after);
      const option = to.is === "given" ? (to.options[0] ?? -1) : -1;
      if (moving < 0 && same && after.competing.join() === situation.competing.join()) return [];
      return [
        {
          question,
          to,
          readings,
          situation: after,
          touch: same
            ? moving < 0
              ? { rule: 0, at: new Int32Array(0), by: new Float64Array(0), stated: new Float64Array(0) }
              : touchOf(run, moving, option)
            : undefined,
          mean: meanFits(engine, readings, after),
        },
      ];
    });
  });
};

/**
 * Fits summed over all draws after each change of one answer, [change][lane]: exact, over the same draws. Only the needs
 * a change touches are computed again: the fit is a ratio of sums linear in needs, so a change corrects its sums.
 */
export const changedFits = (run: Run, touches: readonly Touch[]): Float64Array => {
  const { engine, table, room, situation } = run;
  const { raw, stated, need, total, draws } = room.needs;
  const { residue, rule } = engine.draws;
  const { lanes } = engine;
  const { left } = situation;
  const width = engine.effects.accountabilities;
  const questions = engine.effects.questions.length;
  const into = new Float64Array(touches.length * lanes);
  const { tau, rows, blocks } = table;
  for (let draw = 0; draw < draws; draw += 1) {
    const from = draw * width;
    const sum = total[draw]!;
    for (let block = 0; block < blocks; block += 1) {
      const row = ((draw % rows) * blocks + block) * width * 8;
      const base = draw * lanes + block * 8;
      const b0 = room.sums[base]!;
      const b1 = room.sums[base + 1]!;
      const b2 = room.sums[base + 2]!;
      const b3 = room.sums[base + 3]!;
      const b4 = room.sums[base + 4]!;
      const b5 = room.sums[base + 5]!;
      const b6 = room.sums[base + 6]!;
      const b7 = room.sums[base + 7]!;
      for (let each = 0; each < touches.length; each += 1) {
        const touch = touches[each]!;
        const { at, by } = touch;
        const strength = rule[draw * questions + touch.rule]!;
        let s0 = b0;
        let s1 = b1;
        let s2 = b2;
        let s3 = b3;
        let s4 = b4;
        let s5 = b5;
        let s6 = b6;
        let s7 = b7;
        let all = sum;
        for (let k = 0; k < at.length; k += 1) {
          const j = at[k]!;
          const here = from + j;
          const whole = raw[here]! + strength * by[k]!;
          const value =
            left === undefined
              ? whole > 0
                ? whole
                : 0
              : leftOver(whole, stated[here]! + strength * touch.stated[k]!, left[j]!);
          const more = value * residue[here]! - need[here]!;
          const t = row + j * 8;
          all += more;
          s0 += more * tau[t]!;
          s1 += more * tau[t + 1]!;
          s2 += more * tau[t + 2]!;
          s3 += more * tau[t + 3]!;
          s4 += more * tau[t + 4]!;
          s5 += more * tau[t + 5]!;
          s6 += more * tau[t + 6]!;
          s7 += more * tau[t + 7]!;
        }
        const scale = all > 0 ? 1 / all : 0;
        const to = each * lanes + block * 8;
        into[to]! += s0 * scale;
        into[to + 1]! += s1 * scale;
        into[to + 2]! += s2 * scale;
        into[to + 3]! += s3 * scale;
        into[to + 4]! += s4 * scale;
        into[to + 5]! += s5 * scale;
        into[to + 6]! += s6 * scale;
        into[to + 7]! += s7 * scale;
      }
    }
  }
  return into;
};

/** Fits of every draw after one or two changes of answers to different questions, [draw][lane], written into `into`. */
export const fitsAfter = (run: Run, touches: readonly Touch[], into: Float64Array): void => {
  const { engine, table, room, situation } = run;
  const { raw, stated, need, total, draws } = room.needs;
  const { residue, rule } = engine.draws;
  const { lanes } = engine;
  const { left } = situation;
  const width = engine.effects.accountabilities;
  const questions = engine.effects.questions.length;
  const { tau, rows, blocks } = table;
  const touched = [...new Set(touches.flatMap(({ at }) => [...at]))].toSorted((a, b) => a - b);
  const sums = new Float64Array(lanes);
  const spread = (pick: "by" | "stated"): Float64Array[] =>
    touches.map((touch) =>
      Float64Array.from(touched, (j) => {
        const k = touch.at.indexOf(j);
        return k < 0 ? 0 : touch[pick][k]!;
      }),
    );
  const by = spread("by");
  const positive = spread("stated");
  for (let draw = 0; draw < draws; draw += 1) {
    const from = draw * width;
    let all = total[draw]!;
    for (let lane = 0; lane < lanes; lane += 1) sums[lane] = room.sums[draw * lanes + lane]!;
    for (let k = 0; k < touched.length; k += 1) {
      const j = touched[k]!;
      const here = from + j;
      let whole = raw[here]!;
      let said = stated[here]!;
      for (let each = 0; each < touches.length; each += 1) {
        const strength = rule[draw * questions + touches[each]!.rule]!;
        whole += strength * by[each]![k]!;
        said += strength * positive[each]![k]!;
      }
      const value = left === undefined ? (whole > 0 ? whole : 0) : leftOver(whole, said, left[j]!);
      const more = value * residue[here]! - need[here]!;
      all += more;
      for (let block = 0; block < blocks; block += 1) {
        const t = (((draw % rows) * blocks + block) * width + j) * 8;
        for (let lane = 0; lane < 8; lane += 1) sums[block * 8 + lane]! += more * tau[t + lane]!;
      }
    }
    const scale = all > 0 ? 1 / all : 0;
    for (let lane = 0; lane < lanes; lane += 1) into[draw * lanes + lane] = sums[lane]! * scale;
  }
};
