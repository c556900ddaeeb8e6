/** Items in as few blocks of at most `most` as hold them, each as large as the others or one smaller, with the place of its first. */
export const blocksOf = <T>(
  items: readonly T[],
  most: number,
): { readonly from: number; readonly items: readonly T[] }[] => {
  const count = Math.ceil(items.length / most);
  return Array.from({ length: count }, (_, at) => {
    const from = Math.ceil((at * items.length) / count);
    return { from, items: items.slice(from, Math.ceil(((at + 1) * items.length) / count)) };
  });
};
