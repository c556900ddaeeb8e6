import type { CatalogueIndex } from "#catalogue/index.ts";
import { titleReading } from "#catalogue/titles.ts";
import type { Duties, DutyFit } from "#fit/duties.ts";
import { type Grant, type Letter, letters, type Position, type Structure } from "#model/structure.ts";
import type { DecisionRight } from "#model/writing.ts";
import { type Limits, limitsOf } from "./limits.ts";
import { type Lines, linesOf } from "./lines.ts";
import { sharesTechnology } from "./technology.ts";
import { type Who, whoIn } from "./who.ts";

/** What rules know beside the structure: the catalogue, its decision rights, and `dutyRanking` over its roles. */
export type Ground = {
  readonly index: CatalogueIndex;
  readonly rights: readonly DecisionRight[];
  readonly rank: (duties: Duties) => readonly DutyFit[];
};

/** Who holds which letter in one accountability: positions that are there, each once, the highest first. */
export type Letters = Readonly<Record<Letter, readonly string[]>>;

/** A structure as rules look at it: everything several of them ask is found once, and nothing depends on the order of its lists. */
export type Case = Ground &
  Lines & {
    readonly structure: Structure;
    readonly limits: Limits;
    /** Every position once, by id; of two with one id the first. */
    readonly positions: readonly Position[];
    readonly position: (id: string) => Position;
    readonly has: (id: string) => boolean;
    /** Who holds a position; undefined where it is vacant, or where that cannot be told. */
    readonly who: (id: string) => Who | undefined;
    /** Whether two positions are one, or have one holder. */
    readonly samePerson: (one: string, other: string) => boolean;
    /** Whether it has so few people that duties can seldom be kept apart. */
    readonly small: boolean;
    /** Accountabilities that are required or assigned, by id. */
    readonly accountabilities: readonly string[];
    readonly letters: (accountability: string) => Letters;
    /** Accountabilities in which a position has a letter, by id. */
    readonly holds: (position: string, letter: Letter) => readonly string[];
    /** Grants to positions that are there. */
    readonly grants: readonly Grant[];
    readonly grantsAt: (position: string) => readonly Grant[];
    readonly grantsOf: ReadonlyMap<string, readonly Grant[]>;
    readonly right: (id: string) => DecisionRight | undefined;
    /** Decision rights without which an accountability cannot be carried out, the most needed first. */
    readonly rightsFor: (accountability: string) => readonly DecisionRight[];
    /** Roles a position may be: the one it names, else those its title may mean, the likeliest first. */
    readonly rolesOf: (position: Position) => readonly string[];
    /** Positions without superior that somebody reports to. */
    readonly tops: readonly string[];
    /** The top, where there is exactly one. */
    readonly top: string | undefined;
    /** The nearest superior who is filled and belongs to the organisation. */
    readonly above: (id: string) => string | undefined;
    /** Who could act for a position: of its reports one in the same field, else somebody beside it with technology duties; filled, inside, another holder, no assistant. */
    readonly deputyFor: (id: string) => string | undefined;
  };

/** A supplier, or somebody whose employer is one: works, but does not answer. */
export const isOutside = ({ holder, engagement }: Position): boolean =>
  holder?.kind === "supplier" || engagement === "outsourced";

export const isVacant = ({ holder }: Position): boolean => holder === undefined;

/** Orders texts by their code units: the same everywhere. */
export const byText = (a: string, b: string): number => Number(a > b) - Number(a < b);

const grouped = <T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
};

const noLetters: Letters = { A: [], R: [], C: [], I: [] };
const nothing: readonly never[] = [];

/** Titles that were read stay read, for the next check of a chart that is being edited; so many at most. */
const mostRead = 20_000;
const reading = new WeakMap<CatalogueIndex, Map<string, readonly string[]>>();
const titlesRead = (index: CatalogueIndex): Map<string, readonly string[]> => {
  const known = reading.get(index);
  if (known !== undefined && known.size < mostRead) return known;
  const fresh = new Map<string, readonly string[]>();
  reading.set(index, fresh);
  return fresh;
};

/** Reads a structure once for all rules. Dangling references and cycles are the rules' business, and never throw here. */
export const caseOf = (ground: Ground, structure: Structure): Case => {
  const byId = new Map<string, Position>();
  for (const position of structure.positions) if (!byId.has(position.id)) byId.set(position.id, position);
  const positions = [...byId.values()].toSorted((a, b) => byText(a.id, b.id));
  const lines = linesOf(positions);
  const has = (id: string): boolean => byId.has(id);
  const position = (id: string): Position => {
    const found = byId.get(id);
    if (!found) throw new Error(`a rule asked for ${id}, which is no position`);
    return found;
  };
  // Where neither has a layer the difference is no number, and the ids decide.
  const highest = (a: string, b: string): number =>
    (lines.layer(a) ?? Infinity) - (lines.layer(b) ?? Infinity) || byText(a, b);
  const seats = (given: readonly string[] = []): string[] =>
    [...new Set(given)].filter(has).toSorted(highest);

  const byAccountability = new Map(
    Object.entries(structure.assignments).map(([id, { A, R, C, I }]): [string, Letters] => [
      id,
      { A: seats(A), R: seats(R), C: seats(C), I: seats(I) },
    ]),
  );
  const accountabilities = [...new Set([...structure.required, ...byAccountability.keys()])].toSorted(byText);
  const held = new Map<string, string[]>();
  for (const id of accountabilities)
    for (const letter of letters)
      for (const seat of byAccountability.get(id)?.[letter] ?? []) {
        const key = `${letter} ${seat}`;
        const all = held.get(key);
        if (all) all.push(id);
        else held.set(key, [id]);
      }

  const grants = structure.decisionRights
    .filter((grant) => has(grant.position))
    .toSorted(
      (a, b) => byText(a.right, b.right) || highest(a.position, b.position) || byText(a.part, b.part),
    );
  const grantsAt = grouped(grants, (grant) => grant.position);
  const rightById = new Map(ground.rights.map((right) => [right.id, right]));
  const rightsFor = new Map<string, DecisionRight[]>();
  for (const right of ground.rights)
    for (const of of right.of) rightsFor.set(of, [...(rightsFor.get(of) ?? []), right]);
  for (const [of, all] of rightsFor) all.sort((a, b) => a.of.indexOf(of) - b.of.indexOf(of));

  const read = titlesRead(ground.index);
  const rolesOf = ({ role, title }: Position): readonly string[] => {
    if (role !== undefined) return [role];
    const known = read.get(title) ?? titleReading(ground.index, title)?.roles ?? nothing;
    read.set(title, known);
    return known;
  };

  const whoIs = whoIn(positions);
  const holders = new Map(positions.map((each) => [each.id, whoIs(each)]));
  const who = (id: string): Who | undefined => holders.get(id);
  const samePerson = (one: string, other: string): boolean => {
    if (one === other) return true;
    const holder = who(one);
    return holder !== undefined && holder.key === who(other)?.key;
  };

  const worksOn = (id: string): readonly string[] => [
    ...(held.get(`A ${id}`) ?? nothing),
    ...(held.get(`R ${id}`) ?? nothing),
  ];
  const tops = positions
    .filter(({ id, reportsTo }) => reportsTo === undefined && lines.reports(id).length > 0)
    .map(({ id }) => id);
  const canAct = (id: string): boolean => {
    const one = position(id);
    return !isVacant(one) && !isOutside(one) && one.assistant === undefined;
  };
  const isAnother = (id: string, other: string): boolean => !samePerson(id, other);
  const mayAct = (id: string, other: string): boolean => canAct(other) && isAnother(id, other);
  /** Who of the reports of a position could act for another one of them: the first, and the first who is somebody else. */
  const acting = new Map<string, readonly string[]>();
  const actingUnder = (superior: string): readonly string[] => {
    const known = acting.get(superior);
    if (known) return known;
    const able = lines.reports(superior).filter((id) => canAct(id) && sharesTechnology(worksOn(id)));
    const [first] = able;
    const second = first === undefined ? undefined : able.find((id) => isAnother(first, id));
    const found = [first, second].filter((id) => id !== undefined);
    acting.set(superior, found);
    return found;
  };
  const deputyFor = (id: string): string | undefined => {
    const superior = lines.superior(id);
    // Who leads some of it already can act for all of it.
    const leading = lines.reports(id).toSorted((a, b) => lines.below(b) - lines.below(a) || byText(a, b));
    const { department } = position(id);
    const answers = new Set(worksOn(id));
    const sameField = (other: string): boolean =>
      worksOn(other).some((of) => answers.has(of)) ||
      (department !== undefined && position(other).department === department);
    return (
      leading.find((other) => mayAct(id, other) && sameField(other)) ??
      (superior === undefined ? nothing : actingUnder(superior)).find((other) => isAnother(id, other))
    );
  };
  const deputies = new Map<string, string | undefined>();
  const limits = limitsOf(structure);
  return {
    ...ground,
    ...lines,
    structure,
    limits,
    positions,
    position,
    has,
    who,
    samePerson,
    small: positions.filter((each) => !isVacant(each)).length < limits.smallBelow,
    accountabilities,
    letters: (id) => byAccountability.get(id) ?? noLetters,
    holds: (id, letter) => held.get(`${letter} ${id}`) ?? nothing,
    grants,
    grantsAt: (id) => grantsAt.get(id) ?? nothing,
    grantsOf: grouped(grants, ({ right }) => right),
    right: (id) => rightById.get(id),
    rightsFor: (id) => rightsFor.get(id) ?? nothing,
    rolesOf,
    tops,
    top: tops.length === 1 ? tops[0] : undefined,
    above: lines.nearest((id) => !isVacant(position(id)) && !isOutside(position(id))),
    deputyFor: (id) => {
      if (!deputies.has(id)) deputies.set(id, deputyFor(id));
      return deputies.get(id);
    },
  };
};
