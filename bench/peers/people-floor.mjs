// The floor: the bytes of a file read, and its lines counted. Prints what it took.
import { readFileSync } from "node:fs";

const bytes = readFileSync(process.argv[2]);
let lines = 0;
for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines += 1;
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(
  JSON.stringify({ lines, seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }),
);
