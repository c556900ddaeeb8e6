import { blockWidth } from "#fit/table.ts";
import type { MovingQuestion } from "./effects.ts";
import { leftOver } from "./needs.ts";
import { countFirst } from "./redraw.ts";
import type { Run } from "./run.ts";

/** Effects of a question's options over every accountability that one of them touches; the last row is no effect. */
const effectRows = ({ options }: MovingQuestion) => {
  const at = [...new Set(options.flatMap((option) => [...option.at]))].toSorted((a, b) => a - b);
  const by = new Float64Array((options.length + 1) * at.length);
  for (const [row, option] of options.entries())
    for (const [each, j] of option.at.entries()) by[row * at.length + at.indexOf(j)] = option.by[each]!;
  return { at: Int32Array.from(at), by, none: options.length };
};

/** Sums of one block of lanes from `base` on, corrected by what each accountability's need is more, times its tau. */
const addBlock = (
  tau: Float64Array,
  row: number,
  at: Int32Array,
  more: Float64Array,
  sums: Float64Array,
  base: number,
  into: Float64Array,
  block: number,
): void => {
  let s0 = sums[base]!;
  let s1 = sums[base + 1]!;
  let s2 = sums[base + 2]!;
  let s3 = sums[base + 3]!;
  let s4 = sums[base + 4]!;
  let s5 = sums[base + 5]!;
  let s6 = sums[base + 6]!;
  let s7 = sums[base + 7]!;
  for (let k = 0; k < at.length; k += 1) {
    const by = more[k]!;
    const t = (row + at[k]!) * blockWidth;
    s0 += by * tau[t]!;
    s1 += by * tau[t + 1]!;
    s2 += by * tau[t + 2]!;
    s3 += by * tau[t + 3]!;
    s4 += by * tau[t + 4]!;
    s5 += by * tau[t + 5]!;
    s6 += by * tau[t + 6]!;
    s7 += by * tau[t + 7]!;
  }
  const to = block * blockWidth;
  into[to] = s0;
  into[to + 1] = s1;
  into[to + 2] = s2;
  into[to + 3] = s3;
  into[to + 4] = s4;
  into[to + 5] = s5;
  into[to + 6] = s6;
  into[to + 7] = s7;
};

/**
 * Shares of first places of the competing roles with one moving question answered by each of some options instead
 * (-1: not applicable), [option][competing role]. Over the same draws, and exact: only the needs the question touches are
 * corrected, from the option given or, where it is open, from the one sampled. For changes under which roles are read as
 * before and the same people are there; `competing` says who competes after each.
 */
export const sharesAnswering = (
  { engine, chosen, situation, table, room }: Run,
  rule: number,
  options: readonly number[],
  competing: readonly (readonly number[])[],
): Float64Array[] => {
  const { at, by, none } = effectRows(engine.effects.questions[rule]!);
  const { raw, stated, need, total, sampled } = room.needs;
  const { residue, rule: strengths, count } = engine.draws;
  const { lanes } = engine;
  const { blocks, rows } = table;
  const width = engine.effects.accountabilities;
  const questions = engine.effects.questions.length;
  const given = chosen[rule]!;
  const open = given === -1;
  const left = situation.left ?? new Float64Array(0);
  const seated = left.length > 0;
  const roles = competing.map((each) => Int32Array.from(each));
  const counts = roles.map(({ length }) => new Float64Array(length));
  const many = at.length;
  const fits = new Float64Array(lanes);
  const more = new Float64Array(many);
  for (let draw = 0; draw < count; draw += 1) {
    const here = draw * width;
    const strength = strengths[draw * questions + rule]!;
    const before = open ? sampled[draw * questions + rule]! : given >= 0 ? given : none;
    const row = (draw % rows) * blocks;
    for (let to = 0; to < options.length; to += 1) {
      const after = options[to]! < 0 ? none : options[to]!;
      let all = total[draw]!;
      for (let k = 0; k < many; k += 1) {
        const j = at[k]!;
        const was = by[before * many + k]!;
        const is = by[after * many + k]!;
        const whole = raw[here + j]! + strength * (is - was);
        let value = whole > 0 ? whole : 0;
        if (seated) {
          // What was only sampled states nothing.
          const said = (is > 0 ? is : 0) - (open || was < 0 ? 0 : was);
          value = leftOver(whole, stated[here + j]! + strength * said, left[j]!);
        }
        more[k] = value * residue[here + j]! - need[here + j]!;
        all += more[k]!;
      }
      for (let block = 0; block < blocks; block += 1)
        addBlock(
          table.tau,
          (row + block) * width,
          at,
          more,
          room.sums,
          (draw * blocks + block) * blockWidth,
          fits,
          block,
        );
      // No need at all leaves nothing to fit: every role ties, as in a run.
      if (all <= 1e-9) fits.fill(0);
      countFirst(fits, 0, roles[to]!, counts[to]!);
    }
  }
  return counts.map((times) => times.map((each) => each / count));
};
