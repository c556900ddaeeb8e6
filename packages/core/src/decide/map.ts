import type { CatalogueIndex } from "#catalogue/index.ts";
import type { StrengthModel } from "#fit/strengths.ts";
import type { Recommendation } from "#model/recommendation.ts";
import type { Run } from "./run.ts";

type Point = readonly [outward: number, strategic: number];

/** How far from the middle the farthest role lies. */
const reach = 0.85;
const points = 400;

const clip = (value: number): number => Math.min(1, Math.max(-1, value));
// Adding 0 turns −0, which JSON does not know, into 0.
const round = (value: number): number => Math.round(value * 1000) / 1000 + 0;

/** The mean bearing of accountabilities, weighted. */
const bearingOf = ({ catalogue }: CatalogueIndex, weights: ArrayLike<number>, from = 0): Point => {
  let outward = 0;
  let strategic = 0;
  let total = 0;
  for (const [at, { bearing }] of catalogue.accountabilities.entries()) {
    const weight = weights[from + at]!;
    outward += weight * bearing.outward;
    strategic += weight * bearing.strategic;
    total += weight;
  }
  return total > 0 ? [outward / total, strategic / total] : [0, 0];
};

/**
 * Where roles and needs lie between inward and outward, operational and strategic: the mean bearing of accountabilities,
 * weighted by need, or by the square of mid strength: needs concentrate on little, and so must a role, or most needs would
 * lie beyond every role. Bearings are judgement. One scale for both, fixed for a catalogue: the middle is
 * the mean of the roles, and the farthest role lies .85 from it; what would lie outside -1..1 is put on the rim.
 */
export const mapOf = (run: Run, weights: Float64Array): Recommendation["map"] => {
  const { index, strengths, draws } = run.engine;
  const roles = ownBearings(index, strengths);
  const middle: Point = [
    roles.reduce((sum, [outward]) => sum + outward, 0) / roles.length,
    roles.reduce((sum, [, strategic]) => sum + strategic, 0) / roles.length,
  ];
  const distance = ([outward, strategic]: Point): number =>
    Math.sqrt((outward - middle[0]) ** 2 + (strategic - middle[1]) ** 2);
  const farthest = Math.max(...roles.map(distance));
  const scale = farthest > 0 ? reach / farthest : 1;
  const place = ([outward, strategic]: Point): [number, number] => [
    round(clip((outward - middle[0]) * scale)),
    round(clip((strategic - middle[1]) * scale)),
  ];
  const named = (point: Point): { outward: number; strategic: number } => {
    const [outward, strategic] = place(point);
    return { outward, strategic };
  };
  const step = Math.max(1, Math.floor(draws.count / points));
  const sample: [number, number][] = [];
  for (let draw = 0; draw < draws.count && sample.length < points; draw += step)
    sample.push(place(bearingOf(index, run.room.needs.need, draw * strengths.accountabilities)));
  return {
    roles: roles.map((point, role) => ({ role: index.catalogue.roles[role]!.id, ...named(point) })),
    needs: named(bearingOf(index, weights)),
    points: sample,
  };
};

const ownBearings = (index: CatalogueIndex, { variants, roles }: StrengthModel): Point[] =>
  variants.slice(0, roles).map(({ mid }) =>
    bearingOf(
      index,
      mid.map((strength) => strength * strength),
    ),
  );
