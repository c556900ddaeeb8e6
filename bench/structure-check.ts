// Checking a structure with every rule: a first check as a command makes it, and one of many.
import { call, operations, type Structure, shippedCatalogue } from "@remit/core";
import { line, median } from "./print.ts";

const titles = [
  "Head of IT",
  "IT Director",
  "Engineer",
  "Service Desk Lead",
  "CTO",
  "Project Manager",
  "Analyst",
];

/** A company of so many positions, seven to a manager, every accountability of the catalogue assigned somewhere. */
const company = (count: number): Structure => {
  const id = (at: number): string => `p${at}`;
  const pick = (at: number): string => id((at * 7919) % count);
  return {
    format: "remit/structure@1",
    organisation: { name: "Bench" },
    positions: Array.from({ length: count }, (_, at) => ({
      id: id(at),
      title: at % 3 === 0 ? titles[at % titles.length]! : `Position ${at}`,
      dotted: at % 20 === 0 ? [pick(at)] : [],
      ...(at > 0 && { reportsTo: id(Math.floor((at - 1) / 7)) }),
      ...(at % 11 !== 0 && { holder: { name: `Holder ${at}`, kind: "person" as const } }),
      ...(at % 5 === 0 && { deputy: pick(at + 3) }),
      cost: 50_000 + at,
    })),
    accountabilities: Array.from({ length: count / 20 }, (_, at) => ({
      id: `own-${at}`,
      name: `${titles[at % titles.length]} ${["contracts", "support", "budget", "quality"][at % 4]} ${at}`,
    })),
    required: [],
    assignments: Object.fromEntries(
      [...shippedCatalogue.accountabilities.map((each) => each.id), "own-0", "own-1"].map((of, at) => [
        of,
        { A: [pick(at)], R: [pick(at + 1), pick(at + 2)], C: [pick(at + 3)], I: [pick(at + 4)] },
      ]),
    ),
    decisionRights: Array.from({ length: count / 10 }, (_, at) => ({
      right: ["purchases", "hiring", "technology-choice", "access"][at % 4]!,
      position: pick(at),
      part: "decide" as const,
      limit: at * 1000,
    })),
    scenarios: [],
  };
};

const check = async (structure: Structure): Promise<number> => {
  const { value, issues } = await call(operations, "check-structure", { structure }, { effects: {} });
  if (issues) throw new Error(JSON.stringify(issues));
  return value.findings.length;
};

/** Milliseconds of processor, median of `times`: others on the machine do not count. */
const cpu = async (work: () => Promise<unknown>, times: number): Promise<number> => {
  const runs: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    runs.push((user + system) / 1000);
  }
  return median(runs);
};

const thousand = company(1000);
line("check of 1,000 positions, first (loads the rules)", await cpu(() => check(thousand), 1), "ms CPU");
line("findings in it", await check(thousand));
line("check of 1,000 positions, every rule", await cpu(() => check(thousand), 11), "ms CPU", "aim 100 ms");
const large = company(10_000);
line("check of 10,000 positions, every rule", await cpu(() => check(large), 3), "ms CPU");
