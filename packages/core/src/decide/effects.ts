import type { CatalogueIndex } from "#catalogue/index.ts";

/** Need of an accountability before any answer, on the scale 0 to 4. */
export const baseNeed = 1;

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
  readonly questions: readonly MovingQuestion[];
  /** By place of the question in the catalogue: its place among the moving ones, or -1. */
  readonly movingAt: Int32Array;
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
  return { accountabilities: catalogue.accountabilities.length, questions, movingAt };
};
