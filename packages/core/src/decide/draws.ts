import { createRandom, fillUniform } from "#weigh/random.ts";
import type { EffectModel } from "./effects.ts";

/**
 * Everything uncertain about needs, made once for a catalogue, a seed and a number of draws. Nothing here depends on
 * answers, so a changed answer is compared over the very same draws (common random numbers).
 */
export type Draws = {
  readonly count: number;
  /** [draw][question]: how strongly the question's effects hold, U(.7, 1.3). */
  readonly rule: Float32Array;
  /** [draw][accountability]: what the answers leave out, U(.75, 1.25). */
  readonly residue: Float32Array;
  /** [draw][question]: uniform numbers that pick an option where the answer is open. */
  readonly fact: Float32Array;
};

const ruleStream = 2;
const residueStream = 3;
const factStream = 4;

/** Draws of one seed: the first n of a longer table are those of a shorter one. */
export const makeDraws = (
  { questions, accountabilities }: EffectModel,
  seed: number,
  count: number,
): Draws => {
  const rule = new Float32Array(count * questions.length);
  const residue = new Float32Array(count * accountabilities);
  const fact = new Float32Array(count * questions.length);
  fillUniform(createRandom(seed, ruleStream), rule, 0.7, 1.3);
  fillUniform(createRandom(seed, residueStream), residue, 0.75, 1.25);
  const random = createRandom(seed, factStream);
  // Rounded to 32 bits a number just below 1 would become 1, and pick an option that is not there.
  for (let at = 0; at < fact.length; at += 1) fact[at] = Math.min(random(), 0.999_999_9);
  return { count, rule, residue, fact };
};
