import { type Sign, signOf } from "./money.ts";
import { fieldsByName, foldHeader, isInPercent, rankOf } from "./columns.ts";
import { nearestWords } from "#catalogue/nearest.ts";
import type { ImportField } from "#model/import-lists.ts";
import type { Checked, Issue } from "#model/issue.ts";

/** Columns as a person names them, by their headers. */
export type SaidColumns = Readonly<Partial<Record<"id" | "manager" | "cost" | "fte", string>>>;

/** Columns of a list of people, from 0. */
export type ChosenColumns = {
  readonly id: number;
  readonly manager: number;
  readonly cost?: number;
  readonly fte?: number;
  /** Whether shares of full time are in per cent. */
  readonly percent: boolean;
  /** The decimal signs of costs and shares, as far as the first rows leave no choice. */
  readonly decimals: { readonly cost?: Sign; readonly fte?: Sign };
};

/** By what a column tells who somebody is. */
const keys = ["id", "number", "email", "login", "dn", "name"] as const;
type Key = (typeof keys)[number];

/** How columns of superiors are called before they say what of them they tell. */
const superiorWords =
  /^(direct|line|reporting|primary)?(managers?|supervisors?|boss|superiors?|superieur|parent|reports?to|reportingto|workersmanagers?|relationsmanager|(direkter?|disziplinarischer?)?(vorgesetzte[rn]?|fuhrungskraft))/;
/** What a column tells of superiors, by its name: "manager's employee id" tells "employeeid", "manager" does not say. */
const toldOf = (folded: string): string =>
  superiorWords.test(folded) ? folded.replace(superiorWords, "") : "";

/** By which keys the superiors of a column are named, likeliest first; all where its name does not say. */
const keysOf = (told: string): readonly Key[] => {
  if (/mail/.test(told)) return ["email", "login"];
  if (/dn$|distinguished/.test(told)) return ["dn"];
  if (/principal|login|username|account/.test(told)) return ["login", "email"];
  if (/name/.test(told)) return ["name"];
  if (/number|no$|#/.test(told)) return ["number", "id"];
  return told === "" ? keys : ["id", "number"];
};

/** Columns that tell a field, those first whose names tell most. */
const columnsFor = (folded: readonly string[], field: ImportField): number[] =>
  folded
    .flatMap((name, at) => (fieldsByName.get(name)?.includes(field) === true ? [at] : []))
    .toSorted((a, b) => rankOf(field, folded[a]!) - rankOf(field, folded[b]!) || a - b);

/** How a cell is built: "E1234" and "E7" are, "Ada Lovelace" is not. */
const shapeOf = (cell: string): string =>
  cell
    .trim()
    .replaceAll(/\p{L}+/gu, "a")
    .replaceAll(/\d+/g, "9")
    .replaceAll(/\s+/g, " ");

/** The share of superiors in some rows that are built as one of the cells of another column. */
const likeness = (rows: readonly (readonly string[])[], manager: number, id: number): number => {
  const shapes = new Set(rows.map((row) => shapeOf(row[id] ?? "")));
  const named = rows.map((row) => shapeOf(row[manager] ?? "")).filter((shape) => shape !== "");
  return named.filter((shape) => shapes.has(shape)).length / Math.max(named.length, 1);
};

/** Ids of people before those of positions, unless positions are what a column of superiors names. */
const peopleFirst = (folded: readonly string[], found: readonly number[], told: string): number[] => {
  const isPosition = (at: number): number => (folded[at]!.startsWith("position") ? 1 : 0);
  return told.startsWith("position") ? [...found] : found.toSorted((a, b) => isPosition(a) - isPosition(b));
};

/** The column by which the superiors of a column are found: the one called the same, else of the same kind. */
const idFor = (
  folded: readonly string[],
  manager: number,
  rows: readonly (readonly string[])[],
): number | undefined => {
  const told = toldOf(folded[manager]!);
  const same = folded.findIndex((name, at) => at !== manager && name === told);
  if (told !== "" && same !== -1) return same;
  const found = keysOf(told)
    .flatMap((key) => peopleFirst(folded, columnsFor(folded, key), told))
    .filter((at) => at !== manager);
  if (told !== "") return found[0];
  // "Manager" may hold anything: what its cells look like tells.
  const alike = found.map((at) => ({ at, share: likeness(rows, manager, at) }));
  return alike.toSorted((a, b) => b.share - a.share)[0]?.at;
};

/** The place of a column a person names, or the issue that there is none. */
const saidAt = (names: readonly string[], folded: readonly string[], said: SaidColumns) => {
  const places = new Map<string, number>();
  const issues: Issue[] = [];
  for (const [field, name] of Object.entries(said)) {
    const exact = names.indexOf(name);
    const at = exact === -1 ? folded.indexOf(foldHeader(name)) : exact;
    if (at === -1 || name.trim() === "")
      issues.push({
        code: "import/unknown-column",
        path: [field],
        data: {
          given: name.slice(0, 100),
          nearest: nearestWords(name, names),
          valid: names.filter((each) => each !== "").slice(0, 50),
        },
      });
    else places.set(field, at);
  }
  return { places, issues };
};

/** The decimal sign of the numbers in a column. */
const signIn = (rows: readonly (readonly string[])[], at: number | undefined): Sign =>
  at === undefined ? undefined : signOf(rows.map((row) => row[at] ?? ""));

const missing = (code: string, names: readonly string[]): { issues: Issue[] } => ({
  issues: [
    { code: `import/${code}`, path: [], data: { given: names.filter((name) => name !== "").slice(0, 50) } },
  ],
});

/**
 * Which columns of a list of people say who somebody is, whom they report to, what they cost a year and their share of full time: as a
 * person says, else by name. The id is the column that the superiors are named by: an e-mail address of a superior goes with those
 * of the people; what is only called "manager" goes with what its cells in the first rows look like. Issues: `import/unknown-column`,
 * `import/no-manager-column`, `import/no-id-column`.
 */
export const peopleColumnsOf = (
  names: readonly string[],
  rows: readonly (readonly string[])[],
  said: SaidColumns = {},
): Checked<ChosenColumns> => {
  const folded = names.map(foldHeader);
  const { places, issues } = saidAt(names, folded, said);
  if (issues.length > 0) return { issues };
  const own = places.get("manager");
  const managers = own === undefined ? columnsFor(folded, "manager") : [own];
  if (managers.length === 0) return missing("no-manager-column", names);
  const pairs = managers.flatMap((manager) => {
    const id = places.get("id") ?? idFor(folded, manager, rows);
    return id === undefined || id === manager ? [] : [{ id, manager }];
  });
  const [pair] = pairs;
  if (pair === undefined) return missing("no-id-column", names);
  const free = (field: ImportField): number | undefined =>
    columnsFor(folded, field).find((at) => at !== pair.id && at !== pair.manager);
  const cost = places.get("cost") ?? free("cost");
  const fte = places.get("fte") ?? free("share");
  return {
    value: {
      ...pair,
      ...(cost !== undefined && { cost }),
      ...(fte !== undefined && { fte }),
      decimals: { cost: signIn(rows, cost), fte: signIn(rows, fte) },
      percent: fte !== undefined && isInPercent(names[fte]!),
    },
  };
};
