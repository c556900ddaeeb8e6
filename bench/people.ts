// A company as CSV with planted faults, the same for the same number of people: for the bench of structures and its test; and one without.
import { closeSync, openSync, writeSync } from "node:fs";

/** What is planted; the rest is one tree under one top. */
export const planted = { duplicates: 5, orphans: 20, circles: [2, 3, 4] } as const;

const given = ["Ann", "Zoë", "José", "Bo", "Łukasz", "Mei", "Noor", "Ada", "Søren", "Priya"];
const families = ["Müller", "O'Neil", "Smith", "Nuñez", "Larsen", "Khan", "Ito", "Brown", "Novák", "Weiß"];
const titles = [
  "Engineer",
  "Analyst",
  "Head of IT",
  "Director, Platforms",
  "Clerk",
  'Lead "Data"',
  "Consultant",
];
const departments = ["Technology", "Sales", "Finance", "Operations, North", "People", "Legal"];

/** Numbers from 0 up to a bound, of a fixed sequence (mulberry32). */
const draws = (seed: number) => {
  let state = seed;
  return (bound: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * bound);
  };
};

const quoted = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Superiors of a company by rank: spans of 1 to 15, every fiftieth manager with one report, 50 with up to 40. */
const superiors = (count: number, draw: (bound: number) => number): Int32Array => {
  const parent = new Int32Array(count).fill(-1);
  let next = 1;
  for (let manager = 0; next < count; manager += 1) {
    let span = 2 + draw(13);
    if (manager % 50 === 7) span = 1;
    if (manager % Math.max(1, Math.floor(count / 500)) === 3) span = 26 + draw(15);
    for (; span > 0 && next < count; span -= 1) {
      parent[next] = manager;
      next += 1;
    }
  }
  return parent;
};

export type Seat = {
  readonly id: string;
  readonly superior?: string;
  readonly name: string;
  readonly title: string;
  readonly department: string;
};

/** A company without faults, superiors before their reports, names and titles that are nobody else's: what charts are measured with. */
export const companyOf = (count: number): readonly Seat[] => {
  const draw = draws(count);
  return Array.from(superiors(count, draw), (superior, rank) => ({
    id: `p${rank}`,
    ...(superior >= 0 && { superior: `p${superior}` }),
    name: `${given[draw(10)]} ${families[draw(10)]} ${rank}`,
    title: `${titles[draw(7)]} ${rank}`,
    department: departments[draw(6)] ?? "",
  }));
};

/** Writes `count` people and the planted duplicates to a file, rows shuffled; in pieces, so that a million fit into memory. */
export const writePeople = (path: string, count: number): void => {
  const draw = draws(count);
  const parent = superiors(count, draw);
  // Faults among the last third, where most have no reports.
  const leaf = () => count - 1 - draw(Math.floor(count / 3));
  const lost = new Set<number>();
  while (lost.size < planted.orphans) lost.add(leaf());
  const taken = new Set(lost);
  for (const length of planted.circles) {
    const members: number[] = [];
    while (members.length < length) {
      const member = leaf();
      if (taken.has(member)) continue;
      taken.add(member);
      members.push(member);
    }
    for (const [at, member] of members.entries()) parent[member] = members[(at + 1) % length] ?? member;
  }
  const idOf = (rank: number): string => `E${((rank * 7919) % 9_000_011) + 1_000_000}`;
  const row = (rank: number): string => {
    const superior = parent[rank] ?? -1;
    const manager = lost.has(rank) ? `X${rank}` : superior < 0 ? "" : idOf(superior);
    const name = `${given[draw(10)]} ${families[draw(10)]}`;
    const [title, department] = [titles[draw(7)] ?? "", departments[draw(6)] ?? ""];
    const mail = `${idOf(rank).toLowerCase()}.${rank % 97}@example.org`;
    return [
      idOf(rank),
      name,
      title,
      department,
      mail,
      manager,
      String(30_000 + draw(90_000)),
      draw(5) === 0 ? "0.5" : "1",
    ]
      .map(quoted)
      .join(",");
  };
  const order = Int32Array.from({ length: count }, (_, rank) => rank);
  for (let at = count - 1; at > 0; at -= 1) {
    const other = draw(at + 1);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  const file = openSync(path, "w");
  try {
    let piece = "id,name,title,department,email,manager,cost,fte\n";
    for (const rank of order) {
      piece += `${row(rank)}\n`;
      if (piece.length > 1 << 20) {
        writeSync(file, piece);
        piece = "";
      }
    }
    for (let again = 0; again < planted.duplicates; again += 1) piece += `${row(order[again * 3] ?? 0)}\n`;
    writeSync(file, piece);
  } finally {
    closeSync(file);
  }
};
