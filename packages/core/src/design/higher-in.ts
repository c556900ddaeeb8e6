import type { CatalogueIndex } from "#catalogue/index.ts";
import type { ChartDisagreement, ChartSide, ChartVerdict, HigherIn, RightBeside } from "#model/higher-in.ts";
import type { Checked } from "#model/issue.ts";
import type { Grant, Structure } from "#model/structure.ts";
import type { DecisionRight } from "#model/writing.ts";
import { figuresAt, type Figures, figuresOf } from "./figures.ts";
import { findPosition } from "./find-position.ts";
import { chainOf, isWithin, nearestCommon } from "./forest-queries.ts";
import { decidesMore, lessAuthorityAbove } from "./less-authority.ts";

const seatAt = ({ positions }: Figures, place: number): ChartSide["chain"][number] => {
  const { id, title, holder } = positions[place]!;
  return { id, title, vacant: holder === undefined };
};

const sideOf = (figures: Figures, place: number): ChartSide => {
  const { role, holder, budget, dotted } = figures.positions[place]!;
  return {
    ...seatAt(figures, place),
    ...(role === undefined ? {} : { role }),
    ...(holder === undefined ? {} : { holder }),
    figures: figuresAt(figures, place),
    chain: chainOf(figures.forest, place).map((up) => seatAt(figures, up)),
    dotted: dotted.flatMap((id) => {
      const up = figures.placeOf.get(id);
      return up === undefined ? [] : [seatAt(figures, up)];
    }),
    ...(budget === undefined ? {} : { budget }),
  };
};

const verdictOf = ({ forest }: Figures, first: number, second: number): ChartVerdict => {
  if (first === second) return "same";
  const [above, below] = [isWithin(forest, second, first), isWithin(forest, first, second)];
  if (above || below) return above && below ? "circle" : above ? "above" : "below";
  const [one, other] = [forest.layer[first]!, forest.layer[second]!];
  if (one === 0 || other === 0) return "apart";
  return one === other ? "same-layer" : "different-branches";
};

/** The grant by which a position decides, with its limit where one is said. */
const decidesBy = (grants: readonly Grant[]): Grant | undefined =>
  grants.find(({ part }) => part === "decide");

const moreOf = (first: readonly Grant[], second: readonly Grant[]): RightBeside["more"] => {
  const [one, other] = [decidesBy(first), decidesBy(second)];
  if (one === undefined || other === undefined) {
    if (one !== undefined) return "first";
    return other === undefined ? undefined : "second";
  }
  if (decidesMore(one, other)) return "first";
  return decidesMore(other, one) ? "second" : undefined;
};

const rightsBeside = (
  { decisionRights }: Structure,
  rights: readonly DecisionRight[],
  first: string,
  second: string,
): RightBeside[] => {
  const grants = decisionRights.filter(({ position }) => position === first || position === second);
  return [...new Set(grants.map(({ right }) => right))].map((right) => {
    const of = (id: string) => grants.filter((each) => each.right === right && each.position === id);
    const name = rights.find(({ id }) => id === right)?.name;
    const more = moreOf(of(first), of(second));
    return {
      right,
      ...(name === undefined ? {} : { name }),
      first: of(first),
      second: of(second),
      ...(more === undefined ? {} : { more }),
    };
  });
};

const sums = (lower: number | undefined, higher: number | undefined) => ({
  ...(lower === undefined ? {} : { lower }),
  ...(higher === undefined ? {} : { higher }),
});

/** What speaks for the lower of the two; a matter that somebody between them decides as far is theirs, and one delegated whole is none. */
const disagreementsOf = (
  { decisionRights }: Structure,
  higher: ChartSide,
  lower: ChartSide,
  who: ChartDisagreement["who"],
  rights: readonly RightBeside[],
): ChartDisagreement[] => {
  const chain = lower.chain.map(({ id }) => id);
  const found = rights.flatMap(({ right, [who]: own }): ChartDisagreement[] => {
    const decision = decidesBy(own);
    if (decision === undefined) return [];
    const grants = decisionRights.filter((grant) => grant.right === right);
    const less = lessAuthorityAbove(grants, chain, decision).find(({ superior }) => superior === higher.id);
    if (less === undefined) return [];
    const { part, limit } = less.theirs;
    return less.by === "part"
      ? [{ code: "decides-alone", who, right, part, ...sums(decision.limit, undefined) }]
      : [{ code: "larger-limit", who, right, ...sums(decision.limit, limit) }];
  });
  // A budget that is not said is not one of nothing.
  if (lower.budget === undefined || higher.budget === undefined || lower.budget <= higher.budget)
    return found;
  return [...found, { code: "larger-budget", who, ...sums(lower.budget, higher.budget) }];
};

/**
 * Who is higher of two positions of a structure, each given by id, title, holder or role: by its solid lines and layers, with
 * what either may decide and spend beside it, and where that speaks against the chart. `rights`: the catalogue's classes of
 * decisions, for their names.
 */
export const higherIn = (
  index: CatalogueIndex,
  rights: readonly DecisionRight[],
  structure: Structure,
  first: string,
  second: string,
): Checked<HigherIn> => {
  const figures = figuresOf(structure);
  const one = findPosition(index, figures.positions, first, ["first"]);
  const other = findPosition(index, figures.positions, second, ["second"]);
  if (one.issues || other.issues) return { issues: [...(one.issues ?? []), ...(other.issues ?? [])] };
  const [a, b] = [figures.placeOf.get(one.value.id)!, figures.placeOf.get(other.value.id)!];
  const verdict = verdictOf(figures, a, b);
  const sides = { first: sideOf(figures, a), second: sideOf(figures, b) };
  const beside = a === b ? [] : rightsBeside(structure, rights, one.value.id, other.value.id);
  const common = verdict === "circle" ? -1 : nearestCommon(figures.forest, a, b);
  const inLine = verdict === "above" || verdict === "below";
  const [higher, lower, who] =
    verdict === "above"
      ? ([sides.first, sides.second, "second"] as const)
      : ([sides.second, sides.first, "first"] as const);
  return {
    value: {
      ...sides,
      verdict,
      ...(inLine ? { steps: lower.chain.findIndex(({ id }) => id === higher.id) + 1 } : {}),
      ...(common < 0 ? {} : { common: seatAt(figures, common) }),
      rights: beside,
      disagreements: inLine ? disagreementsOf(structure, higher, lower, who, beside) : [],
    },
  };
};
