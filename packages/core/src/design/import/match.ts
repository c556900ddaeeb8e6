import { fold } from "./seats.ts";
import type { Position, Structure } from "#model/structure.ts";

type Key = (position: Position) => string | undefined;

/** Positions by what they say of themselves; what two share tells neither. */
const bookOf = (positions: readonly Position[], key: Key): ReadonlyMap<string, Position | undefined> => {
  const book = new Map<string, Position | undefined>();
  for (const position of positions) {
    const own = key(position);
    if (own !== undefined && own !== "") book.set(own, book.has(own) ? undefined : position);
  }
  return book;
};

const nameOf: Key = ({ holder }) => holder && fold(holder.name);

/**
 * The positions of today that imported ones are, by their ids: by id, e-mail of the holder, or their number elsewhere. Whoever is found by
 * none of them is found by a name that one alone has on both sides, in a position of the same title or under the same superior,
 * unless their numbers say that they are two.
 */
export const matchesOf = (today: Structure, incoming: readonly Position[]): ReadonlyMap<string, string> => {
  const ids = new Map(today.positions.map((position) => [position.id, position]));
  const keys: readonly Key[] = [
    ({ id }) => fold(id),
    ({ holder }) => holder?.email && fold(holder.email),
    ({ holder }) => holder?.id && fold(holder.id),
  ];
  const books = keys.map((key) => ({ key, book: bookOf(today.positions, key) }));
  const found = new Map<string, string>();
  for (const position of incoming) {
    const hits = books.map(({ key, book }) => book.get(key(position) ?? "")?.id);
    const own = ids.has(position.id) ? position.id : hits.find((hit) => hit !== undefined);
    if (own !== undefined) found.set(position.id, own);
  }
  const taken = new Set(found.values());
  const listed = new Map(incoming.map((position) => [position.id, position]));
  const [before, after] = [bookOf(today.positions, nameOf), bookOf(incoming, nameOf)];
  const isUnderTheSame = (now: Position, then: Position): boolean => {
    const [up, was] = [listed.get(now.reportsTo ?? ""), ids.get(then.reportsTo ?? "")];
    if (up === undefined || was === undefined) return false;
    return found.get(up.id) === was.id || (nameOf(up) !== undefined && nameOf(up) === nameOf(was));
  };
  for (const [name, position] of after) {
    const one = before.get(name);
    if (position === undefined || one === undefined || found.has(position.id) || taken.has(one.id)) continue;
    const [number, other] = [position.holder?.id, one.holder?.id];
    if (number !== undefined && other !== undefined && fold(number) !== fold(other)) continue;
    const sameTitle = position.title !== "" && fold(position.title) === fold(one.title);
    if (sameTitle || isUnderTheSame(position, one)) {
      found.set(position.id, one.id);
      taken.add(one.id);
    }
  }
  return found;
};
