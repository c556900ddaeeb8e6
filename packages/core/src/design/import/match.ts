import { fold } from "./seats.ts";
import type { Position, Structure } from "#model/structure.ts";

/** Finds the position of today that an imported one is: by id, e-mail of its holder, or their number elsewhere. */
export const matcherOf = (today: Structure): ((incoming: Position) => string | undefined) => {
  const ids = new Set(today.positions.map(({ id }) => id));
  const by = (key: (position: Position) => string | undefined): Map<string, string | undefined> => {
    const found = new Map<string, string | undefined>();
    for (const position of today.positions) {
      const own = key(position);
      // What two positions share tells neither.
      if (own !== undefined) found.set(own, found.has(own) ? undefined : position.id);
    }
    return found;
  };
  const books = [
    (position: Position) => fold(position.id),
    ({ holder }: Position) => holder?.email && fold(holder.email),
    ({ holder }: Position) => holder?.id && fold(holder.id),
  ].map((key) => ({ key, found: by(key) }));
  return (incoming) => {
    if (ids.has(incoming.id)) return incoming.id;
    for (const { key, found } of books) {
      const own = key(incoming);
      const match = own === undefined ? undefined : found.get(own);
      if (match !== undefined) return match;
    }
    return undefined;
  };
};
