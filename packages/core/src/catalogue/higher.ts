import type { Higher, StandingOfTwo } from "#model/comparison.ts";
import type { Checked } from "#model/issue.ts";
import type { Relation } from "#model/role.ts";
import { statementsOf } from "./cited.ts";
import { disagreementsOnOrder } from "./disagreements.ts";
import { roleRef } from "./held.ts";
import { type CatalogueIndex, catalogueRef } from "./index.ts";
import { relationOf, verdictFor } from "./relation.ts";
import { readTitle } from "./titles.ts";

/** A step down, or level, that a source carries; only such steps make a chain. */
const stepsFrom = (relations: readonly Relation[], role: string): { to: string; down: boolean }[] =>
  relations.flatMap(({ roles, order }) => {
    if (!roles.includes(role) || order.basis === "judgement" || order.certainty !== "usually") return [];
    const to = roles[0] === role ? roles[1] : roles[0];
    const verdict = verdictFor(order, role);
    return verdict === "above" || verdict === "level" ? [{ to, down: verdict === "above" }] : [];
  });

/** The shortest way from one role down to another over at most three such steps, at least one of them down. */
const chainDown = (relations: readonly Relation[], from: string, to: string): string[] | undefined => {
  let ways = [{ path: [from], down: false }];
  for (let step = 0; step < 3; step++) {
    ways = ways.flatMap(({ path, down }) =>
      stepsFrom(relations, path.at(-1) ?? from)
        .filter((next) => !path.includes(next.to))
        .map((next) => ({ path: [...path, next.to], down: down || next.down })),
    );
    const arrived = ways.find(({ path, down }) => down && path.length > 2 && path.at(-1) === to);
    if (arrived !== undefined) return arrived.path.slice(1, -1);
  }
  return undefined;
};

const chainOf = ({ catalogue }: CatalogueIndex, a: string, b: string): StandingOfTwo["chain"] => {
  const down = chainDown(catalogue.relations, a, b);
  if (down !== undefined) return { through: down, verdict: "above" };
  const up = chainDown(catalogue.relations, b, a);
  return up === undefined ? undefined : { through: up.toReversed(), verdict: "below" };
};

/** How the first role stands to the second in general; with the two swapped, the mirror image. */
export const standingOf = (index: CatalogueIndex, first: string, second: string): StandingOfTwo => {
  const relation = relationOf(index, first, second);
  if (relation === undefined) {
    const same = first === second;
    return {
      first,
      second,
      verdict: same ? "same" : "depends",
      certainty: same ? "usually" : "depends",
      summary: same ? (index.role.get(first)?.summary ?? "") : "",
      basis: same ? "statement" : "judgement",
      cites: [],
      on: [],
      for: [],
      handovers: [],
      disagreements: [],
    };
  }
  const { order } = relation;
  const chain = order.basis === "judgement" ? chainOf(index, first, second) : undefined;
  return {
    first,
    second,
    verdict: verdictFor(order, first),
    certainty: order.certainty,
    summary: relation.summary,
    basis: order.basis,
    cites: order.cites,
    on: order.on,
    for: order.for,
    handovers: relation.handovers,
    disagreements: disagreementsOnOrder(index, first, second),
    ...(chain === undefined ? {} : { chain }),
  };
};

/**
 * Who is higher, of two roles or titles, as far as that can be said in general: a partial order with what it depends
 * on and the statements of both sides. A title that may mean several roles gives an answer for each reading, the
 * likeliest first. In a real organisation its chart answers, not this. Unknown titles come back as issues.
 */
export const higher = (index: CatalogueIndex, first: string, second: string): Checked<Higher> => {
  const [a, b] = [readTitle(index, first, ["first"]), readTitle(index, second, ["second"])];
  if (a.issues || b.issues) return { issues: [...(a.issues ?? []), ...(b.issues ?? [])] };
  const pairs = a.value.roles.flatMap((one, i) => b.value.roles.map((other, j) => ({ one, other, i, j })));
  // The likeliest reading of each comes first; of equally likely pairs, the one nearer to both likeliest readings.
  const answers = pairs
    .toSorted((x, y) => x.i + x.j - (y.i + y.j) || Math.max(x.i, x.j) - Math.max(y.i, y.j))
    .map(({ one, other }) => standingOf(index, one, other));
  const named = new Set([
    ...a.value.roles,
    ...b.value.roles,
    ...answers.flatMap(({ chain }) => chain?.through ?? []),
  ]);
  const result = {
    catalogue: catalogueRef(index.catalogue),
    first: a.value,
    second: b.value,
    answers,
    roles: index.catalogue.roles.filter(({ id }) => named.has(id)).map(roleRef),
  };
  return { value: { ...result, statements: statementsOf(index, result) } };
};
