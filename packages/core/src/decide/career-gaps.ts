import { standingOf } from "#catalogue/higher.ts";
import type { CatalogueIndex } from "#catalogue/index.ts";
import type { Answers } from "#model/assessment.ts";
import type { GapRow, Gaps } from "#model/career.ts";
import type { Role } from "#model/role.ts";
import { careerIndexOf } from "./career-index.ts";
import { type Reading, readAnswers } from "./answers.ts";

/** What a person's answers tell of themselves, apart from wishes. */
export type Facts = {
  /** Requirements that were named. */
  readonly named: ReadonlySet<string>;
  /** Requirements that were asked for by a question that was answered. */
  readonly asked: ReadonlySet<string>;
  /** The role of the catalogue that comes nearest to the present post. */
  readonly present: string | undefined;
};

/**
 * The facts among some answers: requirements from questions that list them, the present post from a question that lists
 * roles. A list that was answered says of everything on it whether it is held; one left open says nothing.
 */
export const factsOf = (index: CatalogueIndex, answers: Answers): Facts => {
  const asking = careerIndexOf(index);
  const given = readAnswers(asking, answers).flatMap((reading: Reading, at) => {
    if (reading.is !== "given") return [];
    const { kind, options } = asking.catalogue.questions[at]!;
    const ids = options.map(({ id }) => id);
    return [{ kind, ids, chosen: reading.options.map((each) => ids[each]!) }];
  });
  const lists = given.filter(({ kind }) => kind === "many");
  const requirements = (ids: readonly string[]): string[] => ids.filter((id) => index.requirement.has(id));
  return {
    named: new Set(lists.flatMap(({ chosen }) => requirements(chosen))),
    asked: new Set(lists.flatMap(({ ids }) => requirements(ids))),
    present: given
      .filter(({ kind }) => kind === "one")
      .flatMap(({ chosen }) => chosen.filter((id) => index.role.has(id)))[0],
  };
};

const order: readonly GapRow["held"][] = ["not-held", "unknown", "held"];

const rowOf = (index: CatalogueIndex, facts: Facts, needed: Role["requirements"][number]): GapRow[] => {
  const known = index.requirement.get(needed.requirement);
  if (known === undefined) return [];
  const { id, name, kind, closes = [], takesYears = false } = known;
  const through = [...facts.named].find((each) => index.requirement.get(each)?.includes?.includes(id));
  const own = facts.named.has(id);
  const missing = facts.asked.has(id) ? "not-held" : "unknown";
  return [
    {
      id,
      name,
      kind,
      level: needed.level,
      text: needed.text,
      basis: needed.basis,
      cites: needed.cites,
      held: own || through !== undefined ? "held" : missing,
      ...(!own && through !== undefined && { through }),
      takesYears,
      closes: closes.map(({ text, basis, cites }) => ({ text, basis, cites })),
    },
  ];
};

/**
 * What a role asks of its holder against what a person has: what is not held, unknown and held, with ways to close it, and
 * how far a step it is from the present post. No number is made of it, and none of it moves fit.
 */
export const gapsOf = (index: CatalogueIndex, facts: Facts, role: Role): Gaps => {
  const rows = role.requirements
    .flatMap((needed) => rowOf(index, facts, needed))
    .toSorted(
      (a, b) =>
        order.indexOf(a.held) - order.indexOf(b.held) ||
        Number(a.level === "should") - Number(b.level === "should"),
    );
  const step = facts.present === undefined ? undefined : standingOf(index, role.id, facts.present);
  const below = step === undefined || step.verdict === "above" || step.verdict === "depends";
  const far = index.catalogue.career.find(({ stepTo }) => stepTo?.includes(role.id));
  return {
    role: role.id,
    rows,
    ...(step !== undefined && {
      step: {
        from: step.second,
        verdict: step.verdict,
        certainty: step.certainty,
        basis: step.basis,
        cites: step.cites,
      },
    }),
    ...(below && far !== undefined && { far: { text: far.text, cites: far.cites } }),
    ...(role.silent !== undefined && { silent: role.silent }),
  };
};
