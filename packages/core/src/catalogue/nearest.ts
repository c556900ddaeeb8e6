/** Edits (insert, delete, replace, swap neighbours) between two words: the optimal string alignment distance. */
export const editDistance = (a: string, b: string): number => {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const now = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) least = Math.min(least, (before[column - 2] ?? 0) + 1);
      now.push(least);
    }
    before = last;
    last = now;
  }
  return last[b.length] ?? 0;
};

const fold = (word: string): string => word.toLowerCase().replaceAll(/[\s_-]+/g, "-");

/**
 * The valid words a wrong one may have meant, nearest first, at most three: at most a third of its letters away,
 * or one the beginning of the other. Capitals, spaces, underscores and hyphens do not count.
 */
export const nearestWords = (wrong: string, valid: readonly string[]): string[] => {
  // Beyond this length nothing is a slip of the pen, and the distance costs its square.
  if (wrong.length > 60) return [];
  const meant = fold(wrong);
  const reach = Math.max(1, Math.floor(meant.length / 3));
  return valid
    .map((word) => {
      const folded = fold(word);
      const begins = meant.length > 2 && (folded.startsWith(meant) || meant.startsWith(folded));
      return { word, distance: begins ? 0.5 : editDistance(meant, folded) };
    })
    .filter(({ distance }) => distance <= reach)
    .toSorted((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1))
    .slice(0, 3)
    .map(({ word }) => word);
};
