import { type Chart, departmentAt, idAt, titleAt } from "@remit/core";
import { words } from "./words.ts";

/** Names that tell positions and departments of a list apart: title and holder, and where several share both, their superior and id. */
export const namesFor = (chart: Chart, places: readonly number[]): Map<number, string> => {
  const { positions, drawn } = chart;
  const plain = (at: number): string => {
    const department = departmentAt(chart, at);
    if (department) return words.departmentNamed(department);
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
      const superior = drawn.parent[at]!;
      const under = superior < 0 ? "" : ` (${titleAt(chart, superior)})`;
      return [at, `${name}${under} · ${idAt(chart, at)}`];
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
