import type { CatalogueIndex } from "#catalogue/index.ts";
import type { Pooled } from "#model/group.ts";
import { concordance } from "#weigh/concordance.ts";
import { linearPool, shareWeights, splitDoubt } from "#weigh/pool.ts";
import { bordaWinners, condorcetWinner, schulzeWinners } from "#weigh/voting.ts";
import type { Reading } from "./answers.ts";
import type { View } from "./group-people.ts";
import { labelOf } from "./standings.ts";

/** A share, whatever the last bit of a sum of weights says. */
export const asShare = (value: number): number => Math.min(1, Math.max(0, value));

/**
 * Weights that sum to 1, of people by how many questions each has answered: as given, else equal among those who have
 * answered any, since who has said nothing would count as knowing nothing. Equal for all where nobody has.
 */
export const weightsOf = (
  answered: readonly number[],
  given: readonly (number | undefined)[] = [],
): number[] => {
  const raw = answered.map((count, person) => given[person] ?? (count > 0 ? 1 : 0));
  return shareWeights(raw.length, raw.some((weight) => weight > 0) ? raw : undefined);
};

/** How many questions some readings answer. */
export const answeredIn = (readings: readonly Reading[]): number =>
  readings.filter(({ is }) => is !== "open").length;

/** Mean ranks over some roles; those that do not compete for a person share the places behind all that do. */
const ranksOver = ({ ranks, competing }: View, roles: readonly number[]): number[] =>
  roles.map((role) => ranks[role] ?? (competing.length + 1 + roles.length) / 2);

/** [role][other]: weight of the people for whom a role beats another in more draws than the other way round. */
const majorities = (views: readonly View[], weights: readonly number[], roles: readonly number[]) =>
  roles.map((one) =>
    roles.map((other) =>
      views.reduce(
        (sum, { above }, person) => sum + (above[one]![other]! > above[other]![one]! ? weights[person]! : 0),
        0,
      ),
    ),
  );

/**
 * What some people's views come to: the linear opinion pool of their first-rank acceptabilities, its doubt split into
 * unsure and divided, Kendall's W, and how Condorcet, Schulze and Borda would choose. `allWeights` sum to 1; whoever has
 * none is left out (docs/decisions/pooling-people.md).
 */
export const pooledOf = (
  { catalogue }: CatalogueIndex,
  all: readonly View[],
  allWeights: readonly number[],
): Pooled => {
  const views = all.filter((_, person) => allWeights[person]! > 0);
  const weights = allWeights.filter((weight) => weight > 0);
  const idOf = (role: number): string => catalogue.roles[role]!.id;
  const places = catalogue.roles.map((_, role) => role);
  const roles = places.filter((role) => views.some(({ competing }) => competing.includes(role)));
  const rows = views.map(({ shares }) => shares);
  const pool = linearPool(rows, weights);
  const firsts = views.map(({ person }) => places.find((role) => idOf(role) === person.first)!);
  const unanimous = firsts.every((each) => each === firsts[0]);
  const first = unanimous ? firsts[0]! : pool.indexOf(Math.max(...pool));
  const order = roles.toSorted(
    (a, b) => Number(b === first) - Number(a === first) || pool[b]! - pool[a]! || a - b,
  );
  const beats = (other: number): number =>
    asShare(views.reduce((sum, { above }, person) => sum + weights[person]! * above[first]![other]!, 0));
  const doubt = splitDoubt(rows, weights);
  const noneYet = views.reduce(
    (sum, { person }, at) => sum + (person.outcome === "none-yet" ? weights[at]! : 0),
    0,
  );
  const ranks = views.map((view) => ranksOver(view, roles));
  const agreed = concordance(ranks);
  const prefer = majorities(views, weights, roles);
  const condorcet = condorcetWinner(prefer);
  const schulze = schulzeWinners(prefer).map((at) => roles[at]!);
  const borda = bordaWinners(ranks, weights).map((at) => roles[at]!);
  return {
    first: idOf(first),
    second: idOf(order[1]!),
    label: labelOf({
      acceptability: [pool[first]!],
      winsAgainst: Object.fromEntries(
        roles.filter((role) => role !== first).map((role) => [idOf(role), beats(role)]),
      ),
    }),
    outcome: noneYet > 0.5 ? "none-yet" : "role",
    noneYet: asShare(noneYet),
    unanimous,
    roles: order.map((role) => ({
      role: idOf(role),
      share: asShare(pool[role]!),
      low: Math.min(...rows.map((row) => row[role]!)),
      high: Math.max(...rows.map((row) => row[role]!)),
      competes: views.filter(({ competing }) => competing.includes(role)).length,
    })),
    doubt: { ...doubt, divided: doubt.total > 0 ? asShare(doubt.disagree / doubt.total) : 0 },
    ...(agreed !== undefined && { concordance: agreed }),
    voting: {
      ...(condorcet >= 0 && { condorcet: idOf(roles[condorcet]!) }),
      schulze: schulze.map(idOf),
      borda: borda.map(idOf),
      differs: !schulze.includes(first) || !borda.includes(first),
    },
  };
};
