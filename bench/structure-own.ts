// From a CSV of people to every figure, by Remit: a process of its own. Prints its answers and what it took.
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { forestOf } from "../packages/core/src/design/forest.ts";
import { nearestCommon } from "../packages/core/src/design/forest-queries.ts";
import { expectedRows, peopleReader } from "../packages/core/src/edges/people-csv.ts";

const [, , path = "", pairs = "100000"] = process.argv;
const file = openSync(path, "r");
const piece = new Uint8Array(256 * 1024);
let length = readSync(file, piece);
const rows = expectedRows(piece.subarray(0, length), fstatSync(file).size);
const reader = peopleReader(",", { id: 0, manager: 5, cost: 6, fte: 7 }, rows);
for (; length > 0; length = readSync(file, piece)) reader.push(piece.subarray(0, length));
closeSync(file);
const people = reader.end();
const { count, parent, cost, fte } = people;
const forest = forestOf({ parent, cost, fte });

const answers = {
  people: count,
  duplicates: people.duplicates,
  orphans: forest.orphans.length,
  inCircles: forest.ring.size,
  unplaced: 0,
  deepest: 0,
  layers: 0,
  managers: 0,
  oneReport: 0,
  over25: 0,
  heads: 0,
  costs: 0,
  nullPairs: 0,
  common: 0,
};
for (let place = 0; place < count; place += 1) {
  const layer = forest.layer[place] ?? 0;
  const span = forest.span[place] ?? 0;
  if (span > 0) answers.managers += 1;
  if (span === 1) answers.oneReport += 1;
  if (span > 25) answers.over25 += 1;
  if (layer === 0) {
    answers.unplaced += 1;
    continue;
  }
  answers.layers += layer;
  if (layer > answers.deepest) answers.deepest = layer;
  answers.heads += forest.heads[place] ?? 0;
  answers.costs += forest.cost[place] ?? 0;
}
for (let pair = 0; pair < Number(pairs); pair += 1) {
  const one = ((pair * 2_654_435_761) % 4_294_967_296) % count;
  const other = ((pair * 40_503 + 977) % 4_294_967_291) % count;
  const placed = (forest.layer[one] ?? 0) > 0 && (forest.layer[other] ?? 0) > 0;
  const common = placed ? nearestCommon(forest, one, other) : -1;
  if (common < 0) answers.nullPairs += 1;
  else answers.common += common;
}
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(
  JSON.stringify({ answers, seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }),
);
