import {
  readActive,
  readEngagement,
  readMoney,
  readShare,
  readYes,
  saysNothing,
  type Sign,
  signOf,
} from "./cells.ts";
import { nameOf, type Row, type Told } from "./seats.ts";
import type { CatalogueIndex } from "#catalogue/index.ts";
import { roleNamed, titleReading } from "#catalogue/titles.ts";
import type { TitleReading } from "#model/comparison.ts";
import type { ImportFault } from "#model/import.ts";
import type { Holder, Position, PositionSet } from "#model/structure.ts";

/** What is wrong in one row; the rest of a fault is filled in by whoever lists them. */
export type Wrong = Pick<ImportFault, "code"> & {
  readonly told?: Told | undefined;
  readonly field?: keyof Position;
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
  { hasRoles, roles }: { readonly hasRoles: boolean; readonly roles: ReadonlyMap<string, string> },
) => {
  const signs = Object.fromEntries(
    (["cost", "budget"] as const).map((field) => [
      field,
      signOf(rows.flatMap((row) => row.told(field)?.text ?? [])),
    ]),
  ) as Record<"cost" | "budget", Sign>;
  const currencies = new Map<string, number>();
  const currencyOf = (row: Row): string | undefined => {
    const said = row.told("currency")?.text.toUpperCase();
    if (said !== undefined && /^[A-Z]{3}$/.test(said)) return said;
    const money = row.told("cost") ?? row.told("budget");
    return money && readMoney(money.text, ".").currency;
  };
  for (const row of rows) {
    const code = currencyOf(row);
    if (code !== undefined) currencies.set(code, (currencies.get(code) ?? 0) + 1);
  }
  const currency = [...currencies].toSorted(([, a], [, b]) => b - a)[0]?.[0];
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
      return told === undefined || saysNothing(told.text) ? undefined : within(told, 200, field);
    };
    const once = (told: Told, field: keyof Position, data: Wrong["data"] = {}): void => {
      const key = JSON.stringify([field, told.text]);
      if (!unread.has(key)) wrong.push({ code: "unreadable-value", told, field, data });
      unread.add(key);
    };
    const money = (field: "cost" | "budget"): number | undefined => {
      const told = row.told(field);
      if (told === undefined || saysNothing(told.text)) return undefined;
      const { value, guess, currency: own } = readMoney(told.text, signs[field]);
      if (value === undefined) {
        wrong.push({
          code: "unreadable-number",
          told,
          field,
          ...(guess !== undefined && { data: { guess }, set: { [field]: guess } }),
        });
        return undefined;
      }
      const paid = row.told("currency")?.text.toUpperCase() ?? own ?? currency;
      if (paid === currency) return value;
      wrong.push({
        code: "other-currency",
        told,
        field,
        data: { given: paid ?? "", expected: currency ?? "" },
      });
      return undefined;
    };
    const share = (): number | undefined => {
      const told = row.told("share");
      if (told === undefined || saysNothing(told.text)) return undefined;
      const { value, guess } = readShare(told.text, /%|percent/i.test(told.column));
      if (value === undefined)
        wrong.push({
          code: "unreadable-number",
          told,
          field: "share",
          ...(guess !== undefined && { data: { guess }, set: { share: guess } }),
        });
      return value;
    };
    const yes = (): boolean => {
      const told = row.told("assistant");
      if (told === undefined) return false;
      const said = readYes(told.text);
      if (said === undefined && !saysNothing(told.text)) once(told, "assistant");
      return said === true;
    };
    const engagement = (): Position["engagement"] => {
      const told = row.told("engagement");
      if (told === undefined || saysNothing(told.text)) return undefined;
      const { value, unread: unknown } = readEngagement(told.text);
      if (unknown) once(told, "engagement");
      return value;
    };

    const title = row.told("title");
    const email = row.told("email");
    const status = row.told("status");
    const name = nameOf(row) || (email?.text ?? "");
    const number = row.told("number");
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
    const words = title === undefined || saysNothing(title.text) ? "" : within(title, 200, "title");
    if (words === "") wrong.push({ code: "no-title", field: "title" });
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
  return { read, currency };
};
