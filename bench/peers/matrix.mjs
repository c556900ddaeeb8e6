// A peer in plain JavaScript, so that checking types needs no peer installed: weighted sums and who is first, by ml-matrix.
// Arguments: draws, alternatives, criteria. Prints the milliseconds of one run, median of 11.
import { Matrix } from "ml-matrix";

const [draws, alternatives, criteria] = process.argv.slice(2).map(Number);
const weights = Matrix.rand(draws, criteria);
const measurements = Matrix.rand(criteria, alternatives);

const runs = Array.from({ length: 14 }, () => {
  const start = performance.now();
  const values = weights.mmul(measurements);
  for (let draw = 0; draw < draws; draw += 1) values.maxRowIndex(draw);
  return performance.now() - start;
});
console.log(runs.slice(3).toSorted((a, b) => a - b)[5]);
