import type { Position } from "@remit/core";

const fold = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** How well a position answers to words: 0 best; undefined: not at all. */
const rankOf = ({ title, holder, department }: Position, wanted: string): number | undefined => {
  const [own, name, unit] = [fold(title), fold(holder?.name ?? ""), fold(department ?? "")];
  if (own === wanted || name === wanted) return 0;
  if (own.startsWith(wanted) || name.startsWith(wanted)) return 1;
  if (own.includes(wanted) || name.includes(wanted)) return 2;
  const words = wanted.split(/\s+/);
  const all = `${own} ${name} ${unit}`;
  return words.every((word) => all.includes(word)) ? 3 : undefined;
};

/** Places of the positions that answer to a text by title, holder or department, the closest first; accents and case do not count. */
export const found = (positions: readonly Position[], text: string, most: number): number[] => {
  const wanted = fold(text.trim());
  if (wanted === "") return [];
  const groups: number[][] = [[], [], [], []];
  positions.forEach((position, at) => {
    const rank = rankOf(position, wanted);
    if (rank !== undefined) groups[rank]?.push(at);
  });
  return groups.flat().slice(0, most);
};
