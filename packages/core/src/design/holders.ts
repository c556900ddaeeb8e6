import type { Position } from "#model/structure.ts";
import type { HolderFigures, Load } from "#model/structure-figures.ts";
import { letters } from "#model/letters.ts";
import { equivalents } from "./equivalents.ts";
import { whoIn } from "./who.ts";

/**
 * What everybody who holds a position has in all of theirs together, by their first one; `load`: of each place. Who cannot be
 * told from others is somebody else in each position.
 */
export const holdersOf = (positions: readonly Position[], load: readonly Load[]): HolderFigures[] => {
  const whoOf = whoIn(positions);
  const held = new Map<string, number[]>();
  for (const [place, position] of positions.entries()) {
    if (position.holder === undefined) continue;
    const who = whoOf(position)?.key ?? `place ${place}`;
    const places = held.get(who);
    if (places) places.push(place);
    else held.set(who, [place]);
  }
  return [...held.values()].map((places) => {
    const sum = (of: (place: number) => number): number => places.reduce((all, place) => all + of(place), 0);
    const all: Load = { A: 0, R: 0, C: 0, I: 0 };
    for (const letter of letters) all[letter] = sum((place) => load[place]![letter]);
    return {
      name: positions[places[0]!]!.holder!.name,
      positions: places.map((place) => positions[place]!.id),
      fte: equivalents(sum((place) => positions[place]!.share ?? 1)),
      load: all,
    };
  });
};
