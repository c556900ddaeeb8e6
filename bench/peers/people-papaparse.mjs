// The same figures by papaparse and maps of objects. Arguments: file, pairs. Prints answers and what it took.
import { readFileSync } from "node:fs";
import Papa from "papaparse";

const [, , path, pairs = "100000"] = process.argv;
const { data } = Papa.parse(readFileSync(path, "utf8"), { header: true, skipEmptyLines: true });
const people = new Map();
let duplicates = 0;
for (const row of data) {
  if (people.has(row.id)) duplicates += 1;
  else
    people.set(row.id, {
      ...row,
      place: people.size,
      reports: [],
      layer: 0,
      heads: 1,
      total: Number(row.cost),
      hours: Number(row.fte),
    });
}
const answers = {
  people: people.size,
  duplicates,
  orphans: 0,
  inCircles: 0,
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
const tops = [];
for (const person of people.values()) {
  person.superior = people.get(person.manager);
  if (person.manager === "") tops.push(person);
  else if (person.superior === undefined) answers.orphans += 1;
  else person.superior.reports.push(person);
}
const order = [];
for (const top of tops) top.layer = 1;
const queue = [...tops];
for (const person of queue) {
  order.push(person);
  for (const report of person.reports) {
    report.layer = person.layer + 1;
    queue.push(report);
  }
}
for (const person of order.toReversed())
  if (person.superior) {
    person.superior.heads += person.heads;
    person.superior.total += person.total;
    person.superior.hours += person.hours;
  }
for (const person of people.values()) {
  const span = person.reports.length;
  if (span > 0) answers.managers += 1;
  if (span === 1) answers.oneReport += 1;
  if (span > 25) answers.over25 += 1;
  if (person.layer > 0) {
    answers.layers += person.layer;
    answers.deepest = Math.max(answers.deepest, person.layer);
    answers.heads += person.heads;
    answers.costs += person.total;
    continue;
  }
  answers.unplaced += 1;
  const seen = new Set();
  for (let up = person.superior; up !== undefined && !seen.has(up); up = up.superior) seen.add(up);
  if (seen.has(person)) answers.inCircles += 1;
}
const all = [...people.values()];
for (let pair = 0; pair < Number(pairs); pair += 1) {
  let one = all[((pair * 2_654_435_761) % 4_294_967_296) % all.length];
  let other = all[((pair * 40_503 + 977) % 4_294_967_291) % all.length];
  if (one.layer === 0 || other.layer === 0) one = undefined;
  while (one !== other && one !== undefined && other !== undefined)
    if (one.layer > other.layer) one = one.superior;
    else other = other.superior;
  if (one === undefined || other === undefined) answers.nullPairs += 1;
  else answers.common += one.place;
}
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(
  JSON.stringify({ answers, seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }),
);
