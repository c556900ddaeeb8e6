import fc from "fast-check";

/** A row of a list as it was written, cell by cell; `broken`: with a cell too many. */
export type Written = {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly manager: string;
  readonly salary: string;
  readonly number: string;
  readonly email: string;
  readonly broken?: true;
};

const columns = ["id", "name", "title", "manager", "salary", "number", "email"] as const;
const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The list as CSV; its first row stands on line 2. */
export const csvOf = (rows: readonly Written[]): string =>
  [
    "ID,Name,Title,Manager,Salary,Holder ID,Email",
    ...rows.map(
      (row) => columns.map((column) => quoted(row[column])).join(",") + (row.broken ? ",surplus" : ""),
    ),
  ].join("\n");

const faults = [
  "none",
  "unknown-manager",
  "self-manager",
  "second-top",
  "same-again",
  "id-again",
  "no-title",
  "ambiguous-manager",
  "bad-number",
  "broken-row",
  "swap",
  "filler",
  "to-come",
  "other-currency",
  "error-cell",
  "number-again",
  "email-again",
  "lost-zeros",
] as const;

/** What stands where nothing is said, where somebody is still to come, and where a formula went wrong. */
const fillers = ["n/a", "-", "None"];
const toCome = ["TBD", "Vacant", "unassigned"];
const errors = ["#REF!", "#DIV/0!", "#N/A"];
const pick = <T>(from: readonly T[], at: number): T => from[at % from.length]!;

/**
 * Lists of people in one tree, with any number of faults planted anywhere: lines that lead nowhere, to themselves, to a name of
 * two people or round in circles, further tops, rows and ids said twice, rows with a cell too many, fillers that are titles elsewhere,
 * sums in other currencies, errors of formulas, numbers and addresses of two people, ids that lost their zeros.
 */
export const plantedLists: fc.Arbitrary<Written[]> = fc
  .array(
    fc.record({
      up: fc.nat(),
      by: fc.constantFrom("id" as const, "name" as const),
      fault: fc.oneof({ weight: 3, arbitrary: fc.constant("none" as const) }, fc.constantFrom(...faults)),
      at: fc.nat(),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((plan) => {
    const rows: Written[] = [];
    const name = (nth: number): string => `Person Number ${nth}`;
    for (const [nth, { up, by }] of plan.entries()) {
      const superior = nth === 0 ? undefined : up % nth;
      rows.push({
        id: `p${nth}`,
        name: name(nth),
        title: "Clerk",
        manager: superior === undefined ? "" : by === "id" ? `p${superior}` : name(superior),
        salary: `€${1000 * nth}`,
        number: `n${nth}`,
        email: `p${nth}@x.example`,
      });
    }
    const extra: Written[] = [];
    for (const [nth, { fault, at }] of plan.entries()) {
      const row = rows[nth]!;
      const other = rows[at % rows.length]!;
      const set = (change: Partial<Written>): void => void (rows[nth] = { ...row, ...change });
      if (fault === "unknown-manager") set({ manager: `@@ ${at}` });
      if (fault === "self-manager") set({ manager: row.id });
      if (fault === "second-top") set({ manager: "" });
      if (fault === "no-title") set({ title: "" });
      if (fault === "bad-number") set({ salary: "plenty" });
      if (fault === "broken-row") set({ broken: true });
      if (fault === "filler") set({ manager: pick(fillers, at), title: pick(fillers, nth) });
      if (fault === "to-come") set({ manager: pick(toCome, at), title: pick(toCome, nth) });
      if (fault === "other-currency") set({ salary: pick(["$5000", "£5000", "USD 5"], at) });
      if (fault === "error-cell") set({ salary: pick(errors, at) });
      if (fault === "number-again" && other !== row) set({ number: other.number.toUpperCase() });
      if (fault === "email-again" && other !== row) set({ email: other.email });
      if (fault === "lost-zeros") {
        set({ manager: `${nth + 1}` });
        const zeros = {
          name: `Zero ${nth}`,
          title: "Clerk",
          manager: other.id,
          salary: "",
          number: "",
          email: "",
        };
        extra.push({ ...zeros, id: `000${nth + 1}` });
      }
      if (fault === "swap") set({ manager: other.id });
      if (fault === "same-again") extra.push(row);
      if (fault === "id-again")
        extra.push({ ...row, number: "", email: "", name: `Other Person ${nth}`, manager: other.id });
      if (fault === "ambiguous-manager") {
        set({ manager: `Twin ${nth}` });
        const twin = {
          name: `Twin ${nth}`,
          title: "Clerk",
          manager: other.id,
          salary: "1",
          number: "",
          email: "",
        };
        extra.push({ ...twin, id: `t${nth}a` }, { ...twin, id: `t${nth}b` });
      }
    }
    return [...rows, ...extra];
  });

/** What is wrong with a list, found without the importer: by looking through all rows for each of them. */
export const oracle = (rows: readonly Written[]) => {
  const found: { row: number; code: string }[] = [];
  /** Each circle as the set of its ids. */
  const circles = new Set<string>();
  const first: { row: Written; line: number }[] = [];
  for (const [at, row] of rows.entries()) {
    const line = at + 2;
    const before = first.find((each) => each.row.id === row.id)?.row;
    if (row.broken) found.push({ row: line, code: "unreadable-row" });
    else if (before !== undefined) {
      const same = columns.every((column) => before[column] === row[column]);
      found.push({ row: line, code: same ? "duplicate-row" : "duplicate-id" });
    } else first.push({ row, line });
  }
  const saysNothing = (text: string): boolean => text === "" || fillers.includes(text);
  const superiorOf = ({ manager }: Written): string[] => {
    if (fillers.includes(manager) || toCome.includes(manager)) return [];
    const byId = first.filter(({ row }) => row.id === manager);
    const hits = byId.length > 0 ? byId : first.filter(({ row }) => row.name === manager);
    return hits.map(({ row }) => row.id);
  };
  const tops = first.filter(({ row }) => saysNothing(row.manager));
  const whole = rows.filter((row) => !row.broken);
  const currencyOf = ({ salary }: Written): string | undefined =>
    [
      ["€", "EUR"],
      ["£", "GBP"],
      ["$", "USD"],
      ["USD", "USD"],
    ].find(([mark = ""]) => salary.startsWith(mark))?.[1];
  const paid = whole.flatMap((row) => currencyOf(row) ?? []);
  const times = (currency: string): number => paid.filter((each) => each === currency).length;
  let most: string | undefined;
  for (const each of paid) if (most === undefined || times(each) > times(most)) most = each;
  /** The ids on the way up from a row, and the row at which it comes round. */
  const wayUp = (row: Written): { walk: string[]; end: Written | undefined } => {
    const walk: string[] = [];
    let here: Written | undefined = row;
    while (here !== undefined && !walk.includes(here.id)) {
      walk.push(here.id);
      const ups: string[] = superiorOf(here);
      here = ups.length === 1 ? first.find((each) => each.row.id === ups[0])?.row : undefined;
    }
    return { walk, end: here };
  };
  const meant: { row: number; to: string }[] = [];
  for (const { row, line } of first) {
    const said = currencyOf(row);
    if (said !== undefined && said !== most) found.push({ row: line, code: "other-currency" });
    if (errors.includes(row.salary)) found.push({ row: line, code: "error-cell" });
    for (const field of ["number", "email"] as const) {
      const owner = first.find((each) => each.row[field].toLowerCase() === row[field].toLowerCase())!.row;
      if (row[field] !== "" && owner.name !== row.name) found.push({ row: line, code: "somebody-elses" });
    }
    if (saysNothing(row.title)) found.push({ row: line, code: "no-title" });
    if (row.salary === "plenty") found.push({ row: line, code: "unreadable-number" });
    const superiors = superiorOf(row);
    if (!saysNothing(row.manager) && superiors.length === 0)
      found.push({ row: line, code: "unknown-manager" });
    if (superiors.length > 1) found.push({ row: line, code: "ambiguous-manager" });
    if (superiors.length === 1 && superiors[0] === row.id) found.push({ row: line, code: "self-manager" });
    const { walk, end } = wayUp(row);
    // Whom a number without its zeros means, where the way up from there ends at a top.
    const zeros = first.find((each) => each.row.id === `000${row.manager}`)?.row;
    const up = zeros && wayUp(zeros);
    if (zeros !== undefined && tops.some((each) => each.row.id === up?.walk.at(-1) && up.end === undefined))
      meant.push({ row: line, to: zeros.id });
    if (end?.id === row.id && walk.length > 1) circles.add(walk.toSorted().join());
  }
  return {
    found,
    circles,
    meant,
    extraTops: Math.max(0, tops.length - 1),
    tops: tops.map(({ line }) => line),
    ids: first.map(({ row }) => row.id),
  };
};
