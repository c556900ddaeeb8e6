import { blockWidth } from "#fit/table.ts";
import type { Touch } from "./changes.ts";
import { leftOver } from "./needs.ts";
import type { Run } from "./run.ts";

/** Some touches one after the other, so that the inner loop reads plain tables. */
type Flat = {
  /** Where the accountabilities of each begin; one more than there are. */
  readonly from: Int32Array;
  /** [touch][2]: the moving questions whose rules `by`, `said` and `byOther`, `saidOther` follow. */
  readonly rules: Int32Array;
  readonly at: Int32Array;
  readonly by: Float64Array;
  readonly byOther: Float64Array;
  readonly said: Float64Array;
  readonly saidOther: Float64Array;
};

/** One change of an answer, or two to different questions, made at once. */
export type Touches = readonly [Touch] | readonly [Touch, Touch];

const flatten = (all: readonly Touches[]): Flat => {
  const from = [0];
  const rules: number[] = [];
  const at: number[] = [];
  const columns: [number[], number[], number[], number[]] = [[], [], [], []];
  for (const [one, other] of all) {
    const touched = [...new Set([...one.at, ...(other?.at ?? [])])].toSorted((a, b) => a - b);
    for (const j of touched) {
      const k = one.at.indexOf(j);
      const l = other?.at.indexOf(j) ?? -1;
      at.push(j);
      columns[0].push(one.by[k] ?? 0);
      columns[1].push(other?.by[l] ?? 0);
      columns[2].push(one.stated[k] ?? 0);
      columns[3].push(other?.stated[l] ?? 0);
    }
    from.push(at.length);
    rules.push(one.rule, (other ?? one).rule);
  }
  const [by, byOther, said, saidOther] = columns.map((column) => Float64Array.from(column));
  return {
    from: Int32Array.from(from),
    rules: Int32Array.from(rules),
    at: Int32Array.from(at),
    by: by!,
    byOther: byOther!,
    said: said!,
    saidOther: saidOther!,
  };
};

/** Everything one draw of some changes reads, in plain tables. */
type Correction = Flat & {
  readonly changes: number;
  readonly raw: Float64Array;
  readonly stated: Float64Array;
  readonly need: Float64Array;
  readonly total: Float64Array;
  readonly sums: Float64Array;
  readonly residue: Float32Array;
  readonly rule: Float32Array;
  readonly questions: number;
  readonly width: number;
  /** Whether somebody is there, and if so what is left of needs nobody stated. */
  readonly seated: boolean;
  readonly left: Float64Array;
  readonly tau: Float64Array;
  readonly rows: number;
  readonly blocks: number;
};

const correction = ({ engine, table, room, situation }: Run, changes: readonly Touches[]): Correction => {
  const { raw, stated, need, total } = room.needs;
  const { residue, rule } = engine.draws;
  return {
    ...flatten(changes),
    changes: changes.length,
    raw,
    stated,
    need,
    total,
    sums: room.sums,
    residue,
    rule,
    questions: engine.effects.questions.length,
    width: engine.effects.accountabilities,
    seated: situation.left !== undefined,
    left: situation.left ?? new Float64Array(0),
    tau: table.tau,
    rows: table.rows,
    blocks: table.blocks,
  };
};

/**
 * The fits of one draw with every one of some changes made, [change][lane]. Exact, over the same draw: fit is a ratio of
 * sums linear in needs, so a change corrects only the needs it touches, one sum a role, and the total.
 */
const correctDraw = (tables: Correction, draw: number, fits: Float64Array): void => {
  const { from, rules, at, by, byOther, said, saidOther, changes, raw, stated, need, sums } = tables;
  const { residue, rule, questions, width, seated, left, tau, blocks } = tables;
  const here = draw * width;
  const before = tables.total[draw]!;
  for (let block = 0; block < blocks; block += 1) {
    const row = ((draw % tables.rows) * blocks + block) * width * blockWidth;
    const base = (draw * blocks + block) * blockWidth;
    const b0 = sums[base]!;
    const b1 = sums[base + 1]!;
    const b2 = sums[base + 2]!;
    const b3 = sums[base + 3]!;
    const b4 = sums[base + 4]!;
    const b5 = sums[base + 5]!;
    const b6 = sums[base + 6]!;
    const b7 = sums[base + 7]!;
    for (let change = 0; change < changes; change += 1) {
      const end = from[change + 1]!;
      const strength = rule[draw * questions + rules[2 * change]!]!;
      const strengthOther = rule[draw * questions + rules[2 * change + 1]!]!;
      let s0 = b0;
      let s1 = b1;
      let s2 = b2;
      let s3 = b3;
      let s4 = b4;
      let s5 = b5;
      let s6 = b6;
      let s7 = b7;
      let all = before;
      for (let k = from[change]!; k < end; k += 1) {
        const j = at[k]!;
        const which = here + j;
        const whole = raw[which]! + strength * by[k]! + strengthOther * byOther[k]!;
        let value = whole > 0 ? whole : 0;
        if (seated) {
          const stating = stated[which]! + strength * said[k]! + strengthOther * saidOther[k]!;
          value = leftOver(whole, stating, left[j]!);
        }
        const more = value * residue[which]! - need[which]!;
        const t = row + j * blockWidth;
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
      const to = (change * blocks + block) * blockWidth;
      fits[to] = s0 * scale;
      fits[to + 1] = s1 * scale;
      fits[to + 2] = s2 * scale;
      fits[to + 3] = s3 * scale;
      fits[to + 4] = s4 * scale;
      fits[to + 5] = s5 * scale;
      fits[to + 6] = s6 * scale;
      fits[to + 7] = s7 * scale;
    }
  }
};

const addTo = (sums: Float64Array, fits: Float64Array): void => {
  for (let at = 0; at < sums.length; at += 1) sums[at]! += fits[at]!;
};

/** Mean fits by lane after each change, over the first `draws` draws. */
export const meanFitsAfter = (run: Run, changes: readonly Touches[], draws: number): Float64Array[] => {
  const { lanes } = run.engine;
  const tables = correction(run, changes);
  const fits = new Float64Array(changes.length * lanes);
  const sums = new Float64Array(fits.length);
  for (let draw = 0; changes.length > 0 && draw < draws; draw += 1) {
    correctDraw(tables, draw, fits);
    addTo(sums, fits);
  }
  return changes.map((_, change) =>
    sums.slice(change * lanes, (change + 1) * lanes).map((sum) => sum / draws),
  );
};

/** Adds to `counts` which of some roles has the highest fit; a tie is shared. */
export const countFirst = (
  fits: Float64Array,
  from: number,
  competing: Int32Array,
  counts: Float64Array,
): void => {
  let best = -Infinity;
  let first = 0;
  let tied = 0;
  for (let role = 0; role < competing.length; role += 1) {
    const fit = fits[from + competing[role]!]!;
    if (fit > best) {
      best = fit;
      first = role;
      tied = 1;
    } else if (fit === best) tied += 1;
  }
  if (tied === 1) counts[first]! += 1;
  else
    for (let role = 0; role < competing.length; role += 1)
      if (fits[from + competing[role]!] === best) counts[role]! += 1 / tied;
};

/** Expected fits by lane, and the share of first places of each competing role, after each change. */
export const outcomes = (
  run: Run,
  changes: readonly Touches[],
  competing: readonly (readonly number[])[],
): { readonly fits: Float64Array; readonly shares: Float64Array }[] => {
  const { lanes, draws } = run.engine;
  const roles = competing.map((each) => Int32Array.from(each));
  const counts = roles.map(({ length }) => new Float64Array(length));
  const tables = correction(run, changes);
  const fits = new Float64Array(changes.length * lanes);
  const sums = new Float64Array(fits.length);
  for (let draw = 0; changes.length > 0 && draw < draws.count; draw += 1) {
    correctDraw(tables, draw, fits);
    addTo(sums, fits);
    for (let change = 0; change < changes.length; change += 1)
      countFirst(fits, change * lanes, roles[change]!, counts[change]!);
  }
  return counts.map((count, change) => ({
    fits: sums.slice(change * lanes, (change + 1) * lanes).map((sum) => sum / draws.count),
    shares: count.map((times) => times / draws.count),
  }));
};
