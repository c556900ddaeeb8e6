import type { CatalogueIndex, Structure } from "@remit/core";

/** An id for an accountability of one's own: its name in plain letters, and a number where that is taken. */
export const ownId = (
  name: string,
  { accountabilities }: Structure,
  { accountability }: CatalogueIndex,
): string => {
  const plain = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 100);
  const wanted = plain === "" ? "own" : plain;
  const taken = (id: string): boolean =>
    accountability.has(id) || accountabilities.some((each) => each.id === id);
  let id = wanted;
  for (let number = 2; taken(id); number += 1) id = `${wanted}-${number}`;
  return id;
};
