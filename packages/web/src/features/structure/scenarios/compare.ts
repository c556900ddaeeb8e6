import type { Scenario, Structure, StructureDifference } from "@remit/core";
import { words } from "./words.ts";

type Measures = StructureDifference["measures"]["before"];
export type Measure = keyof Measures;

/** In the order they are read: who is there, what it costs, how it is built, who answers. */
export const measures = Object.keys(words.measure) as Measure[];

/** One scenario that is compared. */
export type Side = {
  readonly id: string;
  readonly name: string;
  readonly difference: StructureDifference;
  /** Positions without holder, today and as the scenario has them. */
  readonly vacant: { readonly today: ReadonlySet<string>; readonly after: ReadonlySet<string> };
  /** Who approved it, in words. */
  readonly approval?: string | undefined;
  /** Of every sum, today and after; absent: none is named, or it changes. */
  readonly currency?: string | undefined;
  /** Titles of positions it adds or takes up, vacant and of no cost. */
  readonly costUnsaid: readonly string[];
};

const vacantIn = ({ positions }: Pick<Structure, "positions">): ReadonlySet<string> =>
  new Set(positions.filter(({ holder }) => holder === undefined).map(({ id }) => id));

/** A scenario beside today, or a later version beside an earlier one, from what differs and the structure it makes. */
export const sideOf = (
  { id, name }: Pick<Scenario, "id" | "name">,
  today: Structure,
  { difference, structure }: { readonly difference: StructureDifference; readonly structure: Structure },
): Side => {
  const touched = new Set([...difference.added, ...difference.changed].map((each) => each.id));
  const open = structure.positions.filter(
    (each) => touched.has(each.id) && each.holder === undefined && each.cost === undefined,
  );
  return {
    id,
    name,
    difference,
    vacant: { today: vacantIn(today), after: vacantIn(structure) },
    ...(today.currency === structure.currency && { currency: today.currency }),
    costUnsaid: titles(open),
  };
};

const plain = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });
const signed = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1, signDisplay: "exceptZero" });

export const number = (value: number): string => plain.format(value);

/** How far one number is from another: "+3", "−1.5"; nothing where both read the same. */
export const difference = (before: number, after: number): string | undefined => {
  const by = Math.round(after * 10) / 10 - Math.round(before * 10) / 10;
  return Math.abs(by) < 0.05 ? undefined : signed.format(by).replace("-", "−");
};

/** Numbers worth a row: where any side differs from 0, or with `brief` from the one before. */
export const measuresShown = (today: Measures, sides: readonly Side[], brief = false): Measure[] =>
  measures.filter((measure) =>
    [today, ...sides.map((side) => side.difference.measures.after)].some(
      (each) => each[measure] !== (brief ? today[measure] : 0),
    ),
  );

/** What a number is called, a sum with its currency where all name the same one. */
export const measureName = (measure: Measure, [first, ...others]: readonly Side[]): string => {
  const currency = first?.currency;
  return measure === "cost" && currency !== undefined && others.every((side) => side.currency === currency)
    ? words.costIn(currency)
    : words.measure[measure];
};

/** Who answers, by title; "unasked": nobody, and nobody has to. */
export type Answerers = readonly string[] | "unasked";

/** One accountability that some scenario gives to somebody else: who answers today, and on each side; undefined: as today. */
export type Answering = {
  readonly accountability: string;
  readonly today: Answerers;
  readonly sides: readonly (Answerers | undefined)[];
};

type Seat = { readonly id: string; readonly title: string };
const nameOfSeat = ({ id, title }: Seat): string => (title.trim() === "" ? id : title);
const titles = (seats: readonly Seat[]): string[] => seats.map(nameOfSeat);

/** Titles of those who answer; a vacant position answers once somebody is hired. */
const answeringTitles = (
  seats: readonly { readonly id: string; readonly title: string }[],
  vacant: ReadonlySet<string>,
): string[] =>
  titles(seats).map((title, at) => (vacant.has(seats[at]?.id ?? "") ? words.vacantUntil(title) : title));

/** Accountabilities that any side gives to somebody else, in the order of the first side that does. */
export const answeringOf = (sides: readonly Side[]): Answering[] => {
  const ids = [
    ...new Set(
      sides.flatMap(({ difference: { answering } }) => answering.map(({ accountability }) => accountability)),
    ),
  ];
  return ids.map((accountability) => {
    const found = sides.map(({ difference: { answering } }) =>
      answering.find((each) => each.accountability === accountability),
    );
    const first = found.findIndex((each) => each !== undefined);
    const held = (at: number, when: "from" | "to"): Answerers => {
      const seats = found[at]?.[when] ?? [];
      const unasked = sides[at]?.difference[when === "from" ? "asked" : "askedNoMore"];
      if (seats.length === 0 && unasked?.includes(accountability)) return "unasked";
      return answeringTitles(seats, sides[at]?.vacant[when === "from" ? "today" : "after"] ?? new Set());
    };
    return {
      accountability,
      today: held(first, "from"),
      sides: found.map((each, at) => each && held(at, "to")),
    };
  });
};

export const effects = Object.keys(words.effect) as (keyof typeof words.effect)[];

/** What one side changes beside who answers, in words, effect by effect; `nameOf`: of an accountability, `rightOf`: of a decision right. */
export const effectsOf = (
  { difference: all }: Side,
  nameOf: (accountability: string) => string,
  rightOf: (right: string) => string,
): Readonly<Record<(typeof effects)[number], readonly string[]>> => ({
  asked: all.asked.map(nameOf),
  askedNoMore: all.askedNoMore.map(nameOf),
  gapsClosed: all.gapsClosed.map(nameOf),
  gapsOpened: all.gapsOpened.map(nameOf),
  overlapsClosed: all.overlapsClosed.map(nameOf),
  overlapsOpened: all.overlapsOpened.map(nameOf),
  added: titles(all.added),
  removed: titles(all.removed),
  moved: all.moved.map((seat) => words.movedTo(nameOfSeat(seat), seat.to && nameOfSeat(seat.to))),
  placed: all.placed.map(({ before, below, ...seat }) =>
    words.placedAt(nameOfSeat(seat), before && nameOfSeat(before), below && nameOfSeat(below)),
  ),
  changed: all.changed.map((seat) =>
    words.changedIn(
      nameOfSeat(seat),
      seat.fields.map(({ field }) => words.field[field] ?? field),
    ),
  ),
  letters: all.letters.map(({ accountability, letter, added, removed }) =>
    words.letterMoved(nameOf(accountability), letter, titles(added), titles(removed)),
  ),
  settings: all.settings.map(({ field }) => words.setting[field] ?? field),
  rights: all.rights.map(({ position, before, after }) =>
    words.rightMoved(
      rightOf((after ?? before)?.right ?? ""),
      nameOfSeat(position),
      after === undefined ? "taken" : before === undefined ? "given" : "changed",
    ),
  ),
});

/** The finding of the page: what the one scenario does, or which of several leaves fewest gaps. */
export const findingOf = (sides: readonly Side[]): string => {
  const [first] = sides;
  if (!first) return words.finding.waiting;
  const { gapsClosed, gapsOpened, changes, measures: both } = first.difference;
  if (sides.length === 1)
    return changes.length === 0
      ? words.finding.nothing(first.name)
      : words.finding.one(first.name, gapsClosed.length, gapsOpened.length);
  const gaps = (side: Side): number => side.difference.measures.after.gaps;
  const least = sides.toSorted((a, b) => gaps(a) - gaps(b));
  const [best = first] = least;
  return gaps(best) === gaps(least.at(-1) ?? best)
    ? words.finding.even(sides.length, gaps(best))
    : words.finding.least(best.name, gaps(best), both.before.gaps);
};

/** An id for a scenario that is not there yet. */
export const scenarioId = ({ scenarios }: Pick<Structure, "scenarios">, name: string): string => {
  const wanted =
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 100) || "scenario";
  let id = wanted;
  for (let at = 2; scenarios.some((each) => each.id === id); at += 1) id = `${wanted}-${at}`;
  return id;
};
