/** Median of some numbers. */
export const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

/** Milliseconds of one run, median of `times` after `warm` runs that do not count. */
export const timed = async (work: () => unknown, times = 11, warm = 3): Promise<number> => {
  for (let turn = 0; turn < warm; turn += 1) await work();
  const runs: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const start = performance.now();
    await work();
    runs.push(performance.now() - start);
  }
  return median(runs);
};

/** One line of the report: what, the figure, its unit, and the aim where there is one. */
export const line = (what: string, figure: number | string, unit = "", aim = ""): void => {
  const value =
    typeof figure === "number" ? figure.toLocaleString("en", { maximumSignificantDigits: 3 }) : figure;
  console.log(`${what.padEnd(66)} ${value.padStart(9)} ${unit.padEnd(8)} ${aim}`.trimEnd());
};
