import { readActive, readEngagement, readShare, readYes } from "./cells.ts";
import { isInPercent } from "./columns.ts";
import { commonest, currencyNamed, isCode, maySame } from "./currencies.ts";
import { fieldOf } from "./field-of.ts";
import { isVacant } from "./fillers.ts";
import { mostMoney, type Read, readMoney, type Sign, signOf } from "./money.ts";
import { nameOf, type Row, type Told } from "./seats.ts";
import type { CatalogueIndex } from "#catalogue/index.ts";
import { roleNamed, titleReading } from "#catalogue/titles.ts";
import type { TitleReading } from "#model/comparison.ts";
import type { ImportFault } from "#model/import.ts";
import type { Holder, Position, PositionSet } from "#model/structure.ts";

/** What is wrong in one row; the rest of a fault is filled in by whoever lists them. */
export type Wrong = Pick<ImportFault, "code"> & {
  readonly told?: Told | undefined;
  readonly field?: keyof Position | undefined;
  readonly data?: ImportFault["data"];
  /** A value it may be meant as. */
  readonly set?: PositionSet;
};

type Made = {
  readonly position: Position;
  readonly wrong: readonly Wrong[];
  readonly reading?: TitleReading;
};

const short = (text: string, most: number): string =>
  text.length > most ? text.slice(0, most).trimEnd() : text;

/** Reads rows as positions, reporting lines apart. What holds for a whole column is found once. */
export const positionReader = (
  index: CatalogueIndex,
  rows: readonly Row[],
  {
    hasRoles,
    hasTitles,
    roles,
    nameless,
  }: {
    readonly hasRoles: boolean;
    /** Where no column tells titles, no single row is wrong about its own. */
    readonly hasTitles: boolean;
    readonly roles: ReadonlyMap<string, string>;
    /** Whether holders are called by their number or id, because no column says who they are. */
    readonly nameless: boolean;
  },
) => {
  const signs = Object.fromEntries(
    (["cost", "budget"] as const).map((field) => [
      field,
      signOf(rows.flatMap((row) => row.told(field)?.text ?? [])),
    ]),
  ) as Record<"cost" | "budget", Sign>;
  const currencyOf = (row: Row): string | undefined => {
    const said = row.told("currency")?.text;
    if (said !== undefined) return currencyNamed(said);
    const money = row.told("cost") ?? row.told("budget");
    return money && readMoney(money.text, ".").currency;
  };
  const currency = commonest(rows.flatMap((row) => currencyOf(row) ?? []));
  const readings = new Map<string, TitleReading | undefined>();
  const readingOf = (title: string): TitleReading | undefined => {
    if (!readings.has(title)) readings.set(title, titleReading(index, title));
    return readings.get(title);
  };
  /** Values that could not be read are told once each. */
  const unread = new Set<string>();

  const read = (row: Row, id: string): Made => {
    const wrong: Wrong[] = [];
    const within = (told: Told, most: number, field: keyof Position): string => {
      if (told.text.length > most)
        wrong.push({ code: "too-long", told, field, data: { most, length: told.text.length } });
      return short(told.text, most);
    };
    const textOf = (field: "department" | "location"): string | undefined => {
      const told = row.told(field);
      return told === undefined ? undefined : within(told, 200, field);
    };
    const once = (told: Told, field: keyof Position, data: Wrong["data"] = {}): void => {
      const key = JSON.stringify([field, told.text]);
      if (!unread.has(key)) wrong.push({ code: "unreadable-value", told, field, data });
      unread.add(key);
    };
    /** What is wrong with a number of which there is no value that is certain. */
    const unsure = (told: Told, field: "cost" | "budget" | "share", { guess, beyond }: Read): void => {
      if (beyond)
        wrong.push({
          code: "out-of-range",
          told,
          field,
          data: { least: 0, most: field === "share" ? 1 : mostMoney },
        });
      else
        wrong.push({
          code: "unreadable-number",
          told,
          field,
          ...(guess !== undefined && { data: { guess }, set: { [field]: guess } }),
        });
    };
    const money = (field: "cost" | "budget"): number | undefined => {
      const told = row.told(field);
      if (told === undefined) return undefined;
      const read = readMoney(told.text, signs[field]);
      const named = row.told("currency");
      // A sum is said to be in one by its column and by itself: where either is another one, it is not added.
      const other = [read.currency, named && currencyNamed(named.text)].find(
        (each) => each !== undefined && currency !== undefined && !maySame(each, currency),
      );
      if (other !== undefined && currency !== undefined && (read.value ?? read.guess) !== undefined)
        wrong.push({
          code: "other-currency",
          told,
          field,
          data: { given: other.slice(0, 50), expected: currency.slice(0, 50) },
        });
      else if (read.value === undefined) unsure(told, field, read);
      else return read.value;
      return undefined;
    };
    const share = (): number | undefined => {
      const told = row.told("share");
      if (told === undefined) return undefined;
      const read = readShare(told.text, isInPercent(told.column));
      if (read.value === undefined) unsure(told, "share", read);
      return read.value;
    };
    const yes = (): boolean => {
      const told = row.told("assistant");
      if (told === undefined) return false;
      const said = readYes(told.text);
      if (said === undefined) once(told, "assistant");
      return said === true;
    };
    const engagement = (): Position["engagement"] => {
      const told = row.told("engagement");
      if (told === undefined) return undefined;
      const { value, unread: unknown } = readEngagement(told.text);
      if (unknown) once(told, "engagement");
      return value;
    };

    const title = row.told("title");
    const email = row.told("email");
    const status = row.told("status");
    const number = row.told("number");
    const stand =
      email ?? (nameless && !isVacant(title?.text ?? "") ? (number ?? row.told("id")) : undefined);
    const name = nameOf(row) || (stand?.text ?? "");
    const holder: Holder | undefined =
      name === ""
        ? undefined
        : {
            name: within({ text: name, column: row.told("name")?.column ?? "" }, 200, "holder"),
            kind: /^(supplier|vendor|company|organi[sz]ation)$/i.test(row.told("kind")?.text ?? "")
              ? "supplier"
              : "person",
            ...(email !== undefined && email.text.length <= 320 && { email: email.text }),
            ...(number !== undefined && number.text.length <= 200 && { id: number.text }),
          };
    const words = title === undefined ? "" : within(title, 200, "title");
    for (const { field, ...told } of row.errors)
      wrong.push({ code: "error-cell", told, field: fieldOf[field] });
    if (hasTitles && words === "" && !row.errors.some(({ field }) => field === "title"))
      wrong.push({ code: "no-title", field: "title" });
    if (holder !== undefined && status !== undefined && readActive(status.text, status.column) === false)
      wrong.push({ code: "inactive", told: status });
    const told = row.told("role");
    const role = told === undefined ? undefined : (index.role.get(told.text) ?? roleNamed(index, told.text));
    if (told !== undefined && role === undefined) once(told, "role");
    const reading = hasRoles || words === "" ? undefined : readingOf(words);
    const sure = reading?.match === "whole" && reading.roles.length === 1 ? reading.roles[0] : undefined;
    const set = role?.id ?? sure ?? (hasRoles ? undefined : roles.get(words));
    const found = {
      engagement: engagement(),
      share: share(),
      cost: money("cost"),
      budget: money("budget"),
      department: textOf("department"),
      location: textOf("location"),
    };
    const position: Position = {
      id,
      title: words,
      ...(set !== undefined && { role: set }),
      ...(holder && { holder }),
      dotted: [],
      ...Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)),
      ...(yes() && { assistant: true as const }),
    };
    return { position, wrong, ...(reading !== undefined && sure === undefined && { reading }) };
  };
  // A sign that several currencies share says too little of a structure.
  return { read, currency: currency !== undefined && isCode(currency) ? currency : undefined };
};
