import { statementsOf } from "#catalogue/cited.ts";
import { compare } from "#catalogue/compare.ts";
import { roleRef } from "#catalogue/held.ts";
import { standingOf } from "#catalogue/higher.ts";
import type { CatalogueIndex } from "#catalogue/index.ts";
import { midOf } from "#catalogue/strengths.ts";
import { readTitle } from "#catalogue/titles.ts";
import type { Career, CareerBetween } from "#model/career.ts";
import type { Comparison, Held } from "#model/comparison.ts";
import type { Checked, Issue } from "#model/issue.ts";
import type { Role } from "#model/role.ts";
import { readAnswers } from "./answers.ts";
import { adviceOn, careerEngine } from "./career.ts";
import { factsOf, gapsOf } from "./career-gaps.ts";
import { count } from "./count.ts";
import type { EngineOptions } from "./engine.ts";
import { middleOf, reasons, sortedLeads } from "./reasons.ts";
import { run } from "./run.ts";

/** Below this difference of expected strengths, two roles are said to hold the same: a word apart is .8 or more. */
const tellingDifference = 0.75;

type Yours = { readonly yours: CareerBetween["yours"]; readonly wishes: readonly number[] };

/** What answers say to two roles: the lead of the first over the second over all draws, and every answer's part in it. */
const yoursOf = (
  index: CatalogueIndex,
  career: Career,
  ids: readonly [string, string],
  options: EngineOptions,
): Yours => {
  const engine = careerEngine(index, career, options);
  const { roles } = engine.index.catalogue;
  const [one, other] = ids.map((id) => roles.findIndex((role) => role.id === id)) as [number, number];
  const done = run(engine, readAnswers(engine.index, career.answers));
  const { draws } = done.room.needs;
  const leads = sortedLeads(done, one, other);
  const lead = leads.reduce((sum, each) => sum + each, 0) / draws;
  const ahead = leads.filter((each) => each > 0).length + leads.filter((each) => each === 0).length / 2;
  const first = lead >= 0 ? ids[0] : ids[1];
  const [low, high] = middleOf(leads);
  return {
    yours: {
      first,
      lead: Math.abs(lead),
      leadBand: lead >= 0 ? [low, high] : [-high, -low],
      wins: (lead >= 0 ? ahead : draws - ahead) / draws,
      reasons: reasons(done, one, other),
    },
    wishes: [...count(done).needs].map((sum) => Math.min(4, sum / draws)),
  };
};

type Rows = Comparison["rows"];

const heldIn = ({ cells }: Rows[number], at: 0 | 1): Held => {
  const { role: _, ...held } = cells[at]!;
  return held;
};

/** What one holds more of than the other by a telling difference, widest first; only where something is stated of both. */
const differencesOf = (
  rows: Rows,
  [one, other]: readonly [Role, Role],
  wishes: readonly number[] | undefined,
): CareerBetween["differences"] =>
  rows
    .flatMap((row, at): CareerBetween["differences"] => {
      const { id, name, definition } = row;
      const [mine, theirs] = [one.strengths[id], other.strengths[id]];
      if (mine === undefined || theirs === undefined) return [];
      const by = midOf(mine) - midOf(theirs);
      if (Math.abs(by) < tellingDifference) return [];
      return [
        {
          accountability: id,
          name,
          definition,
          more: by > 0 ? one.id : other.id,
          cells: [heldIn(row, 0), heldIn(row, 1)],
          by: Math.abs(by),
          ...(wishes !== undefined && { wish: wishes[at]! }),
        },
      ];
    })
    .toSorted((x, y) => y.by - x.by);

/** What sources give to one of the two as owned or shared, while none speaks of it for the other. */
const silentOf = (rows: Rows): CareerBetween["silent"] =>
  rows.flatMap(({ id, name, cells }) => {
    const [only, more] = cells.filter(({ holding }) => holding !== "not-stated");
    const told = only !== undefined && more === undefined && ["owns", "shares"].includes(only.holding);
    return told ? [{ accountability: id, name, role: only.role }] : [];
  });

/**
 * Which of two posts, by their titles: what a holder answers for in one and not in the other, where sources are silent or
 * differ, who is usually above, what each asks of its holder; and, with a person's answers, which of them speak for which.
 * Unknown titles, and two titles of one role, come back as issues. A profile must have passed `checkCareer`.
 */
export const careerBetween = (
  index: CatalogueIndex,
  titles: readonly [string, string],
  career?: Career,
  options: EngineOptions = {},
): Checked<CareerBetween> => {
  const [a, b] = [readTitle(index, titles[0], ["roles", 0]), readTitle(index, titles[1], ["roles", 1])];
  if (a.issues || b.issues) return { issues: [...(a.issues ?? []), ...(b.issues ?? [])] };
  const [one, other] = [index.role.get(a.value.roles[0]!)!, index.role.get(b.value.roles[0]!)!];
  const compared = compare(index, [one.id, other.id]);
  if (compared.issues)
    return { issues: compared.issues.map((issue): Issue => ({ ...issue, path: ["roles", 1] })) };
  const { catalogue, rows, relations, disagreements } = compared.value;
  const answered = career !== undefined && Object.keys(career.answers).length > 0;
  const { yours, wishes }: Partial<Yours> = answered
    ? yoursOf(index, career, [one.id, other.id], options)
    : {};
  const facts = factsOf(index, career?.answers ?? {});
  const higher = standingOf(index, one.id, other.id);
  const result: Omit<CareerBetween, "statements"> = {
    catalogue,
    readings: [a.value, b.value],
    roles: [roleRef(one), roleRef(other)],
    summary: relations[0]?.summary ?? "",
    differences: differencesOf(rows, [one, other], wishes),
    silent: silentOf(rows),
    disagreements,
    higher,
    handovers: higher.handovers,
    gaps: [gapsOf(index, facts, one), gapsOf(index, facts, other)],
    ...(yours !== undefined && { yours }),
    advice: [
      ...adviceOn(index, one.id, other.id),
      ...adviceOn(index, other.id, one.id).filter(({ roles: on }) => !on.includes(one.id)),
    ],
  };
  return { value: { ...result, statements: statementsOf(index, result) } };
};
