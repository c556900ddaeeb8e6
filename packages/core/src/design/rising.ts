/**
 * The places, in a row of different numbers, of a longest row of them that rises: the others are the fewest that must move to
 * sort it. Of several such rows the one whose numbers stand first. O(n log n) (Schensted 1961), from the back.
 */
export const rising = (numbers: readonly number[]): ReadonlySet<number> => {
  /** By length less one: where the row of that length starts that starts highest. */
  const starts: number[] = [];
  const next = new Int32Array(numbers.length).fill(-1);
  for (let at = numbers.length - 1; at >= 0; at -= 1) {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[starts[middle]!]! > numbers[at]!) low = middle + 1;
      else high = middle;
    }
    if (low > 0) next[at] = starts[low - 1]!;
    starts[low] = at;
  }
  const row = new Set<number>();
  for (let at = starts.at(-1) ?? -1; at >= 0; at = next[at]!) row.add(at);
  return row;
};
