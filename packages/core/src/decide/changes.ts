import { meanFits, meanModel, type MeanModel } from "./mean-fits.ts";
import type { Reading } from "./answers.ts";
import type { Run } from "./run.ts";
import { sameReading, type Situation } from "./situation.ts";

/** One answer changed to another. */
export type Change = {
  /** Place of the question in the catalogue. */
  readonly question: number;
  readonly to: Reading;
  readonly readings: readonly Reading[];
  readonly situation: Situation;
  /** The need of which accountabilities changes, and by how much. */
  readonly touch: Touch;
  /** Roles are read otherwise, or people already there take over other needs: every need and fit changes. */
  readonly rereads: boolean;
  /** The mean-value model before the change; after it, where the change rereads. */
  readonly model: MeanModel;
  /** Fits by the mean-value model, after the change. */
  readonly mean: Float64Array;
};

/** Accountabilities whose need moves, in step: by the rule of one moving question. */
export type Touch = {
  readonly rule: number;
  readonly at: Int32Array;
  /** Change of the effect, and of its positive part. */
  readonly by: Float64Array;
  readonly stated: Float64Array;
};

const noTouch: Touch = {
  rule: 0,
  at: new Int32Array(0),
  by: new Float64Array(0),
  stated: new Float64Array(0),
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
  const model = meanModel(engine, run.readings, situation);
  return run.readings.flatMap((_, question) => {
    const moving = engine.effects.movingAt[question]!;
    const settles = engine.settling.has(question);
    // A question that neither moves a need nor settles who competes and how roles are read changes nothing.
    if (moving < 0 && !settles) return [];
    return otherAnswers(run, question).flatMap((to): Change[] => {
      const readings = run.readings.with(question, to);
      const after = settles ? engine.situationOf(readings) : situation;
      if (after.competing.length < 2 || after.seats.includes(first)) return [];
      const rereads = !sameReading(situation, after);
      const option = to.is === "given" ? (to.options[0] ?? -1) : -1;
      const touch = moving < 0 ? noTouch : touchOf(run, moving, option);
      const own = rereads ? meanModel(engine, readings, after) : undefined;
      return [
        {
          question,
          to,
          readings,
          situation: after,
          touch,
          rereads,
          model: own ?? model,
          mean: own === undefined ? meanFits(model, touch) : meanFits(own),
        },
      ];
    });
  });
};
