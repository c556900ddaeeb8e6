import type { StructureChange as Change, StructureDifference, VersionDiff } from "@remit/core";
import { words } from "./words.ts";
import { words as compared } from "../scenarios/words.ts";
import type { Names } from "../names.ts";

/** One thing that was changed, in a sentence without its full stop, and the positions it concerns. */
export type Said = { readonly says: string; readonly about: readonly string[] };

type Difference = Omit<StructureDifference, "measures">;
type Seat = { readonly id: string; readonly title: string };
type Told = Difference["changed"][number]["fields"][number]["before"];

const titleOf = ({ id, title }: Seat): string => (title.trim() === "" ? id : title);
const titles = (seats: readonly Seat[]): string[] => seats.map(titleOf);
const ids = (...seats: readonly (Seat | undefined)[]): string[] =>
  seats.flatMap((seat) => (seat ? [seat.id] : []));

const shown = (field: string, value: Told): string => {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return words.nothing;
  if (value === true) return words.yes;
  if (typeof value === "number") return field === "share" ? words.share(value) : words.number(value);
  return Array.isArray(value) ? value.join(", ") : value;
};

const text = (value: Told): string | undefined => (typeof value === "string" ? value : undefined);

const positions = ({ changes, added, removed, moved, changed }: Difference, names: Names): Said[] => {
  const known = new Map([...added, ...removed, ...moved, ...changed].map((seat) => [seat.id, titleOf(seat)]));
  const superior = new Map(
    changes.flatMap((each) =>
      each.do === "add-position" ? [[each.position.id, each.position.reportsTo]] : [],
    ),
  );
  const under = (id: string): string | undefined => {
    const above = superior.get(id);
    return above === undefined ? undefined : (known.get(above) ?? names.position(above));
  };
  return [
    ...added.map((seat) => ({ says: words.added(titleOf(seat), under(seat.id)), about: [seat.id] })),
    ...removed.map((seat) => ({ says: words.gone(titleOf(seat)), about: [seat.id] })),
    ...moved.map((seat) => ({
      says: words.moved(titleOf(seat), seat.to && titleOf(seat.to), seat.from && titleOf(seat.from)),
      about: ids(seat, seat.to, seat.from),
    })),
    ...changed.flatMap((seat) =>
      seat.fields.map(({ field, before, after }): Said => {
        const title = titleOf(seat);
        const about = [seat.id];
        if (field === "title")
          return { says: words.called(text(before) ?? seat.id, text(after) ?? seat.id), about };
        if (field === "holder") return { says: words.sits(title, text(before), text(after)), about };
        const name = compared.field[field] ?? field;
        return { says: words.field(title, name, shown(field, before), shown(field, after)), about };
      }),
    ),
  ];
};

/** Who answers from now on: where nobody came, nobody took anything over. */
const answersSay = ({ accountability, from, to }: Difference["answering"][number], names: Names): string => {
  const name = names.accountability(accountability);
  if (to.length === 0) return words.answersNobody(name, titles(from));
  const without = (seats: readonly Seat[], others: readonly Seat[]): string[] =>
    titles(seats.filter(({ id }) => !others.some((each) => each.id === id)));
  const left = without(from, to);
  return without(to, from).length === 0
    ? words.answersNot(name, left, titles(to))
    : words.answers(name, left, titles(to));
};

const letters = ({ answering, letters: others, rights }: Difference, names: Names): Said[] => [
  ...answering.map((each) => ({
    says: answersSay(each, names),
    about: ids(...each.from, ...each.to),
  })),
  ...others.flatMap(({ accountability, letter, added, removed }) => {
    const name = names.accountability(accountability);
    return [
      ...(added.length > 0 ? [{ says: words.holds(name, letter, titles(added)), about: ids(...added) }] : []),
      ...(removed.length > 0
        ? [{ says: words.holdsNot(name, letter, titles(removed)), about: ids(...removed) }]
        : []),
    ];
  }),
  ...rights.flatMap(({ position, before, after }) => {
    const title = titleOf(position);
    const about = [position.id];
    if (after)
      return [{ says: words.mayNow(title, after.part, names.right(after.right), after.limit), about }];
    return before ? [{ says: words.mayNot(title, before.part, names.right(before.right)), about }] : [];
  }),
];

/** What concerns the structure as a whole. */
const whole = (change: Change, names: Names): string | undefined => {
  switch (change.do) {
    case "add-accountability":
      return words.ownNew(change.accountability.name);
    case "change-accountability":
      return words.ownChanged(change.set.name ?? names.accountability(change.id));
    case "remove-accountability":
      return words.ownGone(names.accountability(change.id));
    case "require":
      return words.required(names.accountability(change.accountability));
    case "release":
      return words.released(names.accountability(change.accountability));
    case "set-policies":
      return words.policies;
    case "set-organisation":
      return words.organisation(change.organisation.name);
    case "set-currency":
      return words.currency(change.currency);
    default:
      return undefined;
  }
};

/** A difference in sentences, as somebody would tell it: who came and went first, then who answers for what. */
const differenceSays = (difference: Difference, names: Names): Said[] => [
  ...positions(difference, names),
  ...letters(difference, names),
  ...difference.changes.flatMap((change) => {
    const says = whole(change, names);
    return says === undefined ? [] : [{ says, about: [] }];
  }),
];

/** What one version changed, in sentences; a list that took the place of another is told by its size. */
export const diffSays = (
  { count, difference, measures, scenarios }: VersionDiff,
  names: Names,
): readonly Said[] => {
  const told = difference
    ? differenceSays(difference, names)
    : [{ says: words.many(count, measures.before.positions, measures.after.positions), about: [] }];
  const all = [
    ...told,
    ...scenarios.map(({ name, did }) => ({ says: words.scenario[did](name), about: [] })),
  ];
  return all.length > 0 ? all : [{ says: words.order, about: [] }];
};
