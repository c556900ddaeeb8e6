import { cellsOf } from "#catalogue/strengths.ts";
import { blockWidth, type FitTable, pointsPerLift } from "#fit/table.ts";
import type { Accountability } from "#model/accountability.ts";
import type { OwnMark } from "#model/own.ts";
import type { Reason } from "#model/recommendation.ts";
import type { Option } from "#model/question.ts";
import { quantile } from "#weigh/doubt.ts";
import { optionIds } from "./answers.ts";
import type { Run } from "./run.ts";
import { sameReading } from "./situation.ts";

type Through = Reason["through"];

/** An entry that an organisation added, not one it only reworded. */
const isAdded = ({ own = [] }: { readonly own?: readonly OwnMark[] | undefined }): boolean =>
  own.some(({ field }) => field === undefined);

/** Whether an organisation's amendment tells what a role, as the run reads it, holds of an accountability. */
const ownCell = ({ engine, situation }: Run, role: number, accountability: Accountability): boolean => {
  const { profile: read } = engine.strengths.variants[situation.variants[role]!]!;
  const { strengths, profiles } = engine.index.catalogue.roles[role]!;
  const cells = cellsOf(
    { strengths },
    profiles.find(({ id }) => id === read),
  );
  return isAdded(accountability) || cells[accountability.id]?.own !== undefined;
};

/** Where a role's lane begins in a row. */
const laneOf = ({ blocks, accountabilities }: FitTable, row: number, role: number): number =>
  (row * blocks + Math.floor(role / blockWidth)) * accountabilities * blockWidth + (role % blockWidth);

/** Means over draws that every row of the waterfall is made from; see `reasons`. All by accountability. */
type Means = {
  /** g times the base need */
  readonly plain: Float64Array;
  /** g · raw, and g · (what the floor adds) */
  readonly raw: Float64Array;
  readonly floor: Float64Array;
  /** [moving question]: s_q · g */
  readonly rule: readonly Float64Array[];
  /** Difference of the offsets. */
  readonly offset: number;
};

/** g of one draw, from the rows at `lane` and `against` of tau; adds it, and it times raw needs, to sums. */
const addDraw = (
  tau: Float64Array,
  lane: number,
  against: number,
  offset: number,
  residue: Float32Array,
  raw: Float64Array,
  from: number,
  g: Float64Array,
  sums: { readonly plain: Float64Array; readonly raw: Float64Array; readonly floor: Float64Array },
): void => {
  const { plain, raw: whole, floor } = sums;
  let total = 0;
  for (let j = 0; j < g.length; j += 1) {
    const need = raw[from + j]!;
    if (need > 0) total += need * residue[from + j]!;
  }
  const scale = total > 0 ? 1 / total : 0;
  for (let j = 0, t = 0; j < g.length; j += 1, t += blockWidth) {
    const here = scale * residue[from + j]! * (tau[lane + t]! - tau[against + t]! - offset);
    const need = raw[from + j]!;
    g[j] = here;
    plain[j]! += here;
    whole[j]! += here * need;
    if (need < 0) floor[j]! -= here * need;
  }
};

/** Adds g times one rule to what the rule touches. */
const addRule = (
  at: Int32Array,
  begin: number,
  end: number,
  strength: number,
  g: Float64Array,
  rule: Float64Array,
): void => {
  for (let each = begin; each < end; each += 1) rule[each]! += strength * g[at[each]!]!;
};

/**
 * Means of g_j = η_j (tau_ij - tau_kj - (o_i - o_k)) / U, times what the names say, for needs in which nobody is there
 * and roles as `table` reads them.
 */
const means = ({ engine, room }: Run, table: FitTable, offset: number, one: number, other: number): Means => {
  const { draws, effects } = engine;
  const { raw } = room.needs;
  const width = effects.accountabilities;
  const count = effects.questions.length;
  const sums = {
    plain: new Float64Array(width),
    raw: new Float64Array(width),
    floor: new Float64Array(width),
  };
  const touched = effects.questions.map(({ mean }) => mean.at);
  const ends = touched.map((_, q) => touched.slice(0, q + 1).reduce((all, { length }) => all + length, 0));
  const begins = Int32Array.from([0, ...ends]);
  const at = Int32Array.from(touched.flatMap((each) => [...each]));
  const rule = new Float64Array(at.length);
  const g = new Float64Array(width);
  for (let draw = 0; draw < draws.count; draw += 1) {
    const row = draw % table.rows;
    const [lane, against] = [laneOf(table, row, one), laneOf(table, row, other)];
    addDraw(table.tau, lane, against, offset, draws.residue, raw, draw * width, g, sums);
    for (let q = 0; q < count; q += 1)
      addRule(at, begins[q]!, begins[q + 1]!, draws.rule[draw * count + q]!, g, rule);
  }
  const over = (table: Float64Array): Float64Array => table.map((sum) => sum / draws.count);
  return {
    plain: over(sums.plain).map((mean) => mean * effects.base),
    raw: over(sums.raw),
    floor: over(sums.floor),
    rule: touched.map((accountabilities, q) => {
      const sums = new Float64Array(width);
      for (const [each, j] of accountabilities.entries()) sums[j] = rule[begins[q]! + each]!;
      return over(sums);
    }),
    offset,
  };
};

const sum = (table: Float64Array): number => table.reduce((a, b) => a + b, 0);

/** Mean share of each accountability in the lead, with needs and roles as the run has them. */
const leadThrough = (
  { engine, room, table }: Run,
  offset: number,
  one: number,
  other: number,
): Float64Array => {
  const { need, total, draws } = room.needs;
  const width = engine.effects.accountabilities;
  const into = new Float64Array(width);
  for (let draw = 0; draw < draws; draw += 1) {
    const scale = total[draw]! > 0 ? 1 / total[draw]! : 0;
    const lane = laneOf(table, draw % table.rows, one);
    const against = laneOf(table, draw % table.rows, other);
    for (let j = 0; j < width; j += 1)
      into[j]! +=
        need[draw * width + j]! *
        scale *
        (table.tau[lane + j * blockWidth]! - table.tau[against + j * blockWidth]! - offset);
  }
  return into.map((value) => value / draws);
};

/** The lead of one role over another in every draw, in points, sorted. */
export const sortedLeads = ({ engine, room }: Run, one: number, other: number): Float64Array => {
  const { total, draws } = room.needs;
  const leads = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw += 1) {
    const at = draw * engine.lanes;
    if (total[draw]! > 0)
      leads[draw] = (pointsPerLift * (room.sums[at + one]! - room.sums[at + other]!)) / total[draw]!;
  }
  return leads.sort();
};

/** The middle nine tenths of a sorted list. */
export const middleOf = (sorted: Float64Array): [number, number] => [
  quantile(sorted, 0.05),
  quantile(sorted, 0.95),
];

/**
 * The waterfall of the lead of role `one` over role `other` (places in the catalogue): exact, and the same whatever the
 * order of the answers. With g as in `means`, e the effects of the option given and ē the mean of the question's options,
 *
 *     lead = o_i - o_k + sum over j of E[g_j max(0, raw_j)],   raw_j = 1 + sum over q of s_q e_qj
 *
 * splits into "start" (offsets, base need, every question's ē), one row per answer (e - ē), "open" (what sampled answers
 * add to their ē) and "floor" (needs do not fall below 0). What people already there change, in needs and in what roles
 * hold, is the difference to the same draws without them, and counts to the answer that names them.
 */
export const reasons = (run: Run, one: number, other: number): Reason[] => {
  const { engine, readings, situation, chosen } = run;
  const { catalogue } = engine.index;
  const { effects, calibration } = engine;
  const own = catalogue.roles.map((_, role) => role);
  const alone = sameReading(situation, { ...situation, variants: own, seats: [] });
  const offsetOf = (variants: readonly number[]): number =>
    calibration.scales[variants[one]!]!.offset - calibration.scales[variants[other]!]!.offset;
  const mean = means(run, alone ? run.table : engine.tableOf(own), offsetOf(own), one, other);
  const width = effects.accountabilities;

  const isOwn = catalogue.accountabilities.map((accountability) =>
    [one, other].some((role) => ownCell(run, role, accountability)),
  );
  const through = (parts: Float64Array, most = width): Through =>
    Array.from(parts, (points, j) => ({
      accountability: catalogue.accountabilities[j]!.id,
      points: pointsPerLift * points,
      ...(isOwn[j] === true && { own: true as const }),
    }))
      .filter(({ points }) => Math.abs(points) > 1e-9)
      .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
      .slice(0, most);

  const start = mean.plain.slice();
  const openParts = mean.raw.map((raw, j) => raw - mean.plain[j]!);
  const answers = new Map<number, { parts: Float64Array; points: number }>();
  for (const [q, { question, options, mean: average }] of effects.questions.entries()) {
    const rule = mean.rule[q]!;
    const isOpen = readings[question]!.is === "open";
    const parts = new Float64Array(width);
    for (let each = 0; each < average.at.length; each += 1) {
      const j = average.at[each]!;
      const usual = average.by[each]! * rule[j]!;
      start[j]! += usual;
      if (isOpen) openParts[j]! -= usual;
      else parts[j]! -= usual;
    }
    if (isOpen) continue;
    const effect = options[chosen[q]!];
    for (let each = 0; each < (effect?.at.length ?? 0); each += 1) {
      const j = effect!.at[each]!;
      parts[j]! += effect!.by[each]! * rule[j]!;
      openParts[j]! -= effect!.by[each]! * rule[j]!;
    }
    answers.set(question, { parts, points: sum(parts) });
  }
  if (!alone) {
    const with_ = leadThrough(run, offsetOf(situation.variants), one, other);
    const parts = with_.map((value, j) => value - mean.raw[j]! - mean.floor[j]!);
    const points = sum(parts) + offsetOf(situation.variants) - mean.offset;
    const names = (at: number): boolean => {
      const reading = readings[at]!;
      const { options } = catalogue.questions[at]!;
      return reading.is === "given" && reading.options.some((each) => options[each]!.present.length > 0);
    };
    // A list of who is there, empty or not, says more than a line of reporting.
    const teller =
      catalogue.questions.findIndex(({ kind, options }, at) => {
        const asks = options.some(({ present }) => present.length > 0);
        return kind === "many" && asks && readings[at]!.is === "given";
      }) ?? -1;
    const to = teller >= 0 ? teller : catalogue.questions.findIndex((_, at) => names(at));
    const before = answers.get(to);
    answers.set(to, {
      parts: before === undefined ? parts : before.parts.map((value, j) => value + parts[j]!),
      points: points + (before?.points ?? 0),
    });
  }

  const answerRows = [...answers]
    .map(([at, { parts, points }]): Reason => {
      const question = catalogue.questions[at]!;
      const reading = readings[at]!;
      const works = through(parts);
      const options = reading.is === "given" ? reading.options.map((each) => question.options[each]!) : [];
      return {
        kind: "answer",
        answer: { question: question.id, options: optionIds(question, reading) },
        points: pointsPerLift * points,
        through: works,
        cites: citesOf(options, works, question.cites),
        ...(isAdded(question) && { own: true as const }),
      };
    })
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const rest = (kind: "start" | "open" | "floor", parts: Float64Array, extra = 0): Reason => ({
    kind,
    points: pointsPerLift * (sum(parts) + extra),
    through: through(parts, 8),
    cites: [],
  });
  const opens = readings.some(({ is }, at) => is === "open" && effects.movingAt[at]! >= 0);
  return [
    rest("start", start, mean.offset),
    ...answerRows,
    ...(opens ? [rest("open", openParts)] : []),
    rest("floor", mean.floor),
  ];
};

/** The statements behind an answer: those of its effects, the strongest accountability first, else those of the question. */
const citesOf = (options: readonly Option[], through: Through, ofQuestion: readonly string[]): string[] => {
  const cites = new Set<string>();
  for (const { accountability } of through)
    for (const { effects } of options)
      for (const cite of effects[accountability]?.cites ?? []) cites.add(cite);
  return cites.size > 0 ? [...cites] : [...ofQuestion];
};
