import type { Chart } from "@remit/core";
import { words } from "./words.ts";

/** Names that tell positions of a list apart: title and holder, and where several share both, their superior and id. */
export const namesFor = ({ positions, forest }: Chart, places: readonly number[]): Map<number, string> => {
  const plain = (at: number): string => {
    const position = positions[at]!;
    return `${words.titleOf(position)}, ${words.holderOf(position)}`;
  };
  const times = new Map<string, number>();
  const all = new Set(places);
  for (const at of all) times.set(plain(at), (times.get(plain(at)) ?? 0) + 1);
  return new Map(
    Array.from(all, (at) => {
      const name = plain(at);
      if (times.get(name) === 1) return [at, name];
      const superior = positions[forest.parent[at]!];
      const under = superior ? ` (${words.titleOf(superior)})` : "";
      return [at, `${name}${under} · ${positions[at]!.id}`];
    }),
  );
};

/** Titles where they tell positions of a list apart, else their names. */
export const titlesFor = (chart: Chart, places: readonly number[]): Map<number, string> => {
  const titles = places.map((at) => words.titleOf(chart.positions[at]!));
  const names = namesFor(chart, places);
  const times = new Map<string, number>();
  for (const title of titles) times.set(title, (times.get(title) ?? 0) + 1);
  return new Map(
    places.map((at, nth) => [at, times.get(titles[nth]!) === 1 ? titles[nth]! : (names.get(at) ?? "")]),
  );
};
