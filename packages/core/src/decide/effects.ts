import type { CatalogueIndex } from "#catalogue/index.ts";

/** On the scale 0 to 4: some need of everything, much of nothing. */
const baseNeed = 1;

/** What one option does to needs: accountabilities and by how much, in step. */
export type OptionEffects = { readonly at: Int32Array; readonly by: Float64Array };

/** A question that moves needs. */
export type MovingQuestion = {
  /** Its place in the catalogue's list of questions. */
  readonly question: number;
  readonly options: readonly OptionEffects[];
  /** The mean of the options' effects: what the question adds when nothing is known of its answer. */
  readonly mean: OptionEffects;
};

/** What answers do to needs, as numbers. */
export type EffectModel = {
  readonly accountabilities: number;
  /** Need of an accountability before any answer. */
  readonly base: number;
  readonly questions: readonly MovingQuestion[];
  /** By place of the question in the catalogue: its place among the moving ones, or -1. */
  readonly movingAt: Int32Array;
  /** The options of all moving questions one after the other, so that the inner loop reads plain tables. */
  readonly flat: FlatEffects;
};

export type FlatEffects = {
  /** By moving question: its first option in `from`, and how many it has. */
  readonly option: Int32Array;
  readonly options: Int32Array;
  /** By option: where its effects begin in `at` and `by`; one more than there are options. */
  readonly from: Int32Array;
  readonly at: Int32Array;
  readonly by: Float64Array;
};

const flatten = (questions: readonly MovingQuestion[]): FlatEffects => {
  const option: number[] = [];
  const from = [0];
  for (const { options } of questions) {
    option.push(from.length - 1);
    for (const { at } of options) from.push(from.at(-1)! + at.length);
  }
  return {
    option: Int32Array.from(option),
    options: Int32Array.from(questions, ({ options }) => options.length),
    from: Int32Array.from(from),
    at: Int32Array.from(questions.flatMap(({ options }) => options.flatMap(({ at }) => [...at]))),
    by: Float64Array.from(questions.flatMap(({ options }) => options.flatMap(({ by }) => [...by]))),
  };
};

/** The mean of several options' effects, over every accountability that any of them touches. */
export const meanEffects = (options: readonly OptionEffects[]): OptionEffects => {
  const sums = new Map<number, number>();
  for (const { at, by } of options)
    for (let each = 0; each < at.length; each += 1)
      sums.set(at[each]!, (sums.get(at[each]!) ?? 0) + by[each]!);
  const touched = [...sums.keys()].toSorted((a, b) => a - b);
  return {
    at: Int32Array.from(touched),
    by: Float64Array.from(touched, (each) => sums.get(each)! / options.length),
  };
};

/** Reads the effects of all options; questions of kind "many" move nothing by themselves (see seats). */
export const effectModel = ({ catalogue }: CatalogueIndex): EffectModel => {
  const place = new Map(catalogue.accountabilities.map(({ id }, at) => [id, at]));
  const movingAt = new Int32Array(catalogue.questions.length).fill(-1);
  const questions: MovingQuestion[] = [];
  for (const [question, { kind, options: all }] of catalogue.questions.entries()) {
    const options = all.map(({ effects }) => {
      const touched = Object.entries(effects)
        .map(([id, { by }]) => ({ at: place.get(id) ?? -1, by }))
        .filter(({ at, by }) => at >= 0 && by !== 0)
        .toSorted((a, b) => a.at - b.at);
      return {
        at: Int32Array.from(touched, ({ at }) => at),
        by: Float64Array.from(touched, ({ by }) => by),
      };
    });
    if (kind === "many" || options.every(({ at }) => at.length === 0)) continue;
    movingAt[question] = questions.length;
    questions.push({ question, options, mean: meanEffects(options) });
  }
  return {
    accountabilities: catalogue.accountabilities.length,
    base: baseNeed,
    questions,
    movingAt,
    flat: flatten(questions),
  };
};
