import { blockWidth } from "#fit/table.ts";
import type { MovingQuestion } from "./effects.ts";
import { leftOver } from "./needs.ts";
import { countFirst } from "./redraw.ts";
import type { Run } from "./run.ts";

/** A moving question answered by one of its options instead (-1: not applicable), and who competes then. */
export type Answering = {
  readonly rule: number;
  readonly option: number;
  readonly competing: readonly number[];
};

/** The effects of some questions one after the other, so that the inner loop reads plain tables. */
type Flat = {
  /** By change: where its accountabilities begin in `at`, how many there are, and where its question's rows begin in `by`. */
  readonly from: Int32Array;
  readonly many: Int32Array;
  readonly table: Int32Array;
  /** By change: the row of its option, and of no option at all. */
  readonly row: Int32Array;
  readonly none: Int32Array;
  readonly at: Int32Array;
  /** Rows of effects: an option of a question over every accountability that one of its options touches. */
  readonly by: Float64Array;
};

const flatten = (questions: readonly MovingQuestion[], changes: readonly Answering[]): Flat => {
  const at: number[] = [];
  const by: number[] = [];
  const places = new Map<number, { from: number; many: number; table: number; none: number }>();
  for (const { rule } of changes) {
    if (places.has(rule)) continue;
    const { options } = questions[rule]!;
    const touched = [...new Set(options.flatMap((option) => [...option.at]))].toSorted((a, b) => a - b);
    places.set(rule, { from: at.length, many: touched.length, table: by.length, none: options.length });
    at.push(...touched);
    for (const option of options) by.push(...touched.map((j) => option.by[option.at.indexOf(j)] ?? 0));
    by.push(...touched.map(() => 0));
  }
  const each = changes.map(({ rule, option }) => ({ ...places.get(rule)!, option }));
  return {
    from: Int32Array.from(each, ({ from }) => from),
    many: Int32Array.from(each, ({ many }) => many),
    table: Int32Array.from(each, ({ table }) => table),
    row: Int32Array.from(each, ({ option, none }) => (option < 0 ? none : option)),
    none: Int32Array.from(each, ({ none }) => none),
    at: Int32Array.from(at),
    by: Float64Array.from(by),
  };
};

/** Sums of one block of lanes from `base` on, corrected by what each accountability's need is more, times its tau. */
const addBlock = (
  tau: Float64Array,
  row: number,
  at: Int32Array,
  from: number,
  more: Float64Array,
  many: number,
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
  for (let k = 0; k < many; k += 1) {
    const by = more[k]!;
    const t = (row + at[from + k]!) * blockWidth;
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
 * Shares of first places of the competing roles after each of some changed answers, [change][competing role]. Over the same
 * draws, and exact: only the needs a question touches are corrected, from the option given or, where it is open, from the
 * one sampled. For changes under which roles are read as before and the same people are there.
 */
export const sharesAnswering = (
  { engine, chosen, situation, table, room }: Run,
  changes: readonly Answering[],
): Float64Array[] => {
  const { raw, stated, need, total, sampled } = room.needs;
  const { residue, rule: strengths, count } = engine.draws;
  const { blocks, rows } = table;
  const { accountabilities: width, questions } = engine.effects;
  const flat = flatten(questions, changes);
  const { at, by } = flat;
  const left = situation.left ?? new Float64Array(0);
  const seated = left.length > 0;
  const rules = Int32Array.from(changes, ({ rule }) => rule);
  const roles = changes.map(({ competing }) => Int32Array.from(competing));
  const counts = roles.map(({ length }) => new Float64Array(length));
  const fits = new Float64Array(engine.lanes);
  const more = new Float64Array(width);
  for (let draw = 0; draw < count; draw += 1) {
    const here = draw * width;
    const row = (draw % rows) * blocks;
    for (let change = 0; change < changes.length; change += 1) {
      const which = draw * questions.length + rules[change]!;
      const strength = strengths[which]!;
      const given = chosen[rules[change]!]!;
      const open = given === -1;
      const before = open ? sampled[which]! : given >= 0 ? given : flat.none[change]!;
      const many = flat.many[change]!;
      const from = flat.from[change]!;
      const was = flat.table[change]! + before * many;
      const is = flat.table[change]! + flat.row[change]! * many;
      let all = total[draw]!;
      for (let k = 0; k < many; k += 1) {
        const j = at[from + k]!;
        const old = by[was + k]!;
        const now = by[is + k]!;
        const whole = raw[here + j]! + strength * (now - old);
        let value = whole > 0 ? whole : 0;
        if (seated) {
          // What was only sampled states nothing.
          const said = (now > 0 ? now : 0) - (open || old < 0 ? 0 : old);
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
          from,
          more,
          many,
          room.sums,
          (draw * blocks + block) * blockWidth,
          fits,
          block,
        );
      // No need at all leaves nothing to fit: every role ties, as in a run.
      if (all <= 1e-9) fits.fill(0);
      countFirst(fits, 0, roles[change]!, counts[change]!);
    }
  }
  return counts.map((times) => times.map((each) => each / count));
};
