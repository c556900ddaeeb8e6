import type { CatalogueIndex } from "#catalogue/index.ts";
import type { AnswerRef } from "#model/recommendation.ts";

/** What an answer does to the need for an accountability, on the scale 0 to 4. */
export type Cause = AnswerRef & {
  readonly by: number;
  readonly why?: string;
  readonly cites: readonly string[];
};

/** The answers that raise or lower the need for an accountability, the strongest first; an answer without effect is left out. */
export const causesOf = (
  { question }: CatalogueIndex,
  answered: readonly AnswerRef[],
  accountability: string,
): Cause[] =>
  answered
    .flatMap((answer): Cause[] => {
      const options = question.get(answer.question)?.options ?? [];
      const effects = options.flatMap(({ id, effects: each }) => {
        const effect = each[accountability];
        return effect && effect.by !== 0 && answer.options.includes(id) ? [{ id, ...effect }] : [];
      });
      const [first] = effects;
      if (!first) return [];
      return [
        {
          question: answer.question,
          options: effects.map(({ id }) => id),
          by: effects.reduce((sum, { by }) => sum + by, 0),
          ...(first.why !== undefined && { why: first.why }),
          cites: [...new Set(effects.flatMap(({ cites }) => cites))],
        },
      ];
    })
    .toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by));

/** Of these the ones that speak for it, as a line names them. */
export const becauseOf = (causes: readonly Cause[]): AnswerRef[] =>
  causes.flatMap(({ question, options, by }) => (by > 0 ? [{ question, options }] : []));
