import type { Chart, Department, Position } from "@remit/core";

const fold = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** What a position or department is found by: two names of its own, and where it sits. */
type Told = readonly [title: string, name: string, unit: string];
const positionTold = ({ title, holder, department }: Position): Told => [
  title,
  holder?.name ?? "",
  department ?? "",
];
const departmentTold = ({ name, department }: Department): Told => [name, department, ""];

/** How well it answers to words: 0 best; undefined: not at all. */
const rankOf = (told: Told, wanted: string): number | undefined => {
  const [own, name, unit] = told.map(fold) as [string, string, string];
  if (own === wanted || name === wanted) return 0;
  if (own.startsWith(wanted) || name.startsWith(wanted)) return 1;
  if (own.includes(wanted) || name.includes(wanted)) return 2;
  const words = wanted.split(/\s+/);
  const all = `${own} ${name} ${unit}`;
  return words.every((word) => all.includes(word)) ? 3 : undefined;
};

/**
 * Places of the positions and departments that answer to a text by title, holder or department, the closest first, of those as close
 * positions before departments; accents and case do not count.
 */
export const found = (
  { positions, departments }: Pick<Chart, "positions" | "departments">,
  text: string,
  most: number,
): number[] => {
  const wanted = fold(text.trim());
  if (wanted === "") return [];
  const groups: number[][] = [[], [], [], []];
  const put = (told: Told, at: number): void => {
    const rank = rankOf(told, wanted);
    if (rank !== undefined) groups[rank]?.push(at);
  };
  positions.forEach((position, at) => put(positionTold(position), at));
  departments.forEach((department, at) => put(departmentTold(department), positions.length + at));
  return groups.flat().slice(0, most);
};
