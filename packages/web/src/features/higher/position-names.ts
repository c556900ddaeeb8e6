import type { Structure } from "@remit/core";

type Seat = Pick<Structure["positions"][number], "id" | "title" | "holder">;

/** A position as it can be asked for: by its title where that is its own, else by its holder, else by its id. */
export type NamedPosition = {
  readonly id: string;
  readonly name: string;
  /** What else tells it apart: its title, where it is not named by it; else its holder. */
  readonly more: string;
};

/** As the core folds names. */
const fold = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/g, " ");

const counted = (texts: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(fold(text), (counts.get(fold(text)) ?? 0) + 1);
  return counts;
};

/** The positions of a structure under names that each mean one of them. */
export const namedPositions = (positions: readonly Seat[]): NamedPosition[] => {
  const ids = new Set(positions.map(({ id }) => id));
  const titles = counted(positions.map(({ title }) => title));
  const holders = counted(positions.flatMap(({ holder }) => (holder ? [holder.name] : [])));
  return positions.map(({ id, title, holder }) => {
    // An id is understood before a title, and a title before a holder.
    const free = (name: string): boolean => fold(name) !== "" && (name === id || !ids.has(name));
    if (titles.get(fold(title)) === 1 && free(title)) return { id, name: title, more: holder?.name ?? "" };
    const own = holder?.name ?? "";
    const byHolder = holders.get(fold(own)) === 1 && !titles.has(fold(own)) && free(own);
    return { id, name: byHolder ? own : id, more: title };
  });
};
