import type { CatalogueIndex } from "#catalogue/index.ts";
import type { Colouring } from "#model/drawing.ts";
import type { Chart } from "./chart-of.ts";
import type { Shape } from "./role-shapes.ts";

/** How a card looks from afar, where its words cannot be read. */
export type Look = {
  /** Nobody sits there; several answer for the same as it; it answers for something; for nothing; it is no position. */
  readonly kind: "vacant" | "overlap" | "answers" | "plain" | "department";
  /** Where roles are coloured. */
  readonly role: { readonly id: string; readonly shape: Shape } | undefined;
  /** From 0 to 1, in eight steps; undefined: by role or by what it holds. */
  readonly shade: number | undefined;
};

/** Every way a card of a chart may look, and by its place which of them is its. */
export type Looks = { readonly kinds: readonly Look[]; readonly of: Uint16Array };

/** Eight shades can be told apart. */
const steps = 8;
/** The shade of eight that a card is shown in, from 0 to 1. */
export const shadeStep = (shade: number): number => Math.min(1, Math.ceil(shade * steps) / steps);

const shadeOfSpan = (span: number): number => {
  if (span === 0) return 0.1;
  return Math.min(1, 0.25 + span / 16);
};

/** The least and the most above nothing. */
const extent = (sums: Float64Array): readonly [number, number] => {
  let [least, most] = [Infinity, 0];
  for (const sum of sums) {
    if (sum > most) most = sum;
    if (sum > 0 && sum < least) least = sum;
  }
  return [least, most];
};

/** By position, from 0 to 1, how dark its card is; nothing where colours tell something else than a number. */
export const shadesOf = ({ forest }: Chart, colouring: Colouring): ((at: number) => number) | undefined => {
  if (colouring === "span") return (at) => shadeOfSpan(forest.span[at]!);
  if (colouring !== "cost") return undefined;
  const [cheapest, dearest] = extent(forest.cost);
  return (at) => {
    // By magnitude: a chief executive would leave everybody else pale.
    const cost = forest.cost[at]!;
    return cost === 0 || dearest === cheapest
      ? 0.1
      : 0.15 + (0.85 * Math.log(cost / cheapest)) / Math.log(dearest / cheapest);
  };
};

const byShade = (count: number, shade: (at: number) => number): Looks => {
  const kinds = Array.from({ length: steps }, (_, at): Look => ({
    kind: "plain",
    role: undefined,
    shade: (at + 1) / steps,
  }));
  const of = new Uint16Array(count);
  for (let at = 0; at < count; at += 1) of[at] = shadeStep(shade(at)) * steps - 1;
  return { kinds, of };
};

const byRole = ({ positions }: Chart, index: CatalogueIndex): Looks => {
  const roles = [...index.role.values()];
  const number = new Map(roles.map(({ id }, at) => [id, at + 1]));
  const look = (role: Look["role"]): Look => ({ kind: "plain", role, shade: undefined });
  return {
    kinds: [look(undefined), ...roles.map(({ id, shape }) => look({ id, shape }))],
    of: Uint16Array.from(positions, ({ role }) => (role === undefined ? 0 : (number.get(role) ?? 0))),
  };
};

const byCoverage = ({ positions, coverage: { answers } }: Chart): Looks => {
  const kinds = ["plain", "answers", "overlap", "vacant"] as const;
  const of = new Uint16Array(positions.length);
  for (let at = 0; at < of.length; at += 1) {
    const { id, holder } = positions[at]!;
    if (holder === undefined) of[at] = kinds.indexOf("vacant");
    else if (answers.size > 0) {
      const list = answers.get(id);
      if (list)
        of[at] = kinds.indexOf(list.some(({ standing }) => standing === "overlap") ? "overlap" : "answers");
    }
  }
  return { kinds: kinds.map((kind) => ({ kind, role: undefined, shade: undefined })), of };
};

/** The same with departments, which look all alike. */
const withDepartments = ({ kinds, of }: Looks, count: number): Looks => {
  const all = new Uint16Array(count).fill(kinds.length);
  all.set(of);
  return { kinds: [...kinds, { kind: "department", role: undefined, shade: undefined }], of: all };
};

/** How the nodes of a chart look from afar, found when it is first asked for: a face of each would take ten times as long. */
export const looksOf = (chart: Chart, index: CatalogueIndex, colouring: Colouring): (() => Looks) => {
  let found: Looks | undefined;
  const find = (): Looks => {
    const shade = shadesOf(chart, colouring);
    if (shade) return byShade(chart.forest.count, shade);
    return colouring === "role" ? byRole(chart, index) : byCoverage(chart);
  };
  return () => {
    found ??= chart.departments.length === 0 ? find() : withDepartments(find(), chart.drawn.count);
    return found;
  };
};
