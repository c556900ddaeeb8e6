import { isSumWord, longestSumWord } from "#model/sum-words.ts";
import { type OnRow, rowReader } from "./csv-rows.ts";
import type { Cells } from "./csv-scan.ts";
import { textsOf } from "./csv-texts.ts";
import { newInterner } from "./interner.ts";
import { joinNames } from "./name-join.ts";
import { nameAt, setKey } from "./name-keys.ts";
import { grown, newColumns, takeOut } from "./people-columns.ts";

/** The decimal sign of a column; the other sign stands between its thousands. */
export type Decimal = "." | ",";

/** Which column of the file holds what, from 0. */
export type PeopleColumns = {
  readonly id: number;
  /** The id of the superior; empty: a top. */
  readonly manager: number;
  readonly cost?: number;
  readonly fte?: number;
  /** Whether shares of full time are in per cent. */
  readonly percent?: boolean;
  /** Absent: plain digits with at most one point. */
  readonly decimals?: { readonly cost?: Decimal | undefined; readonly fte?: Decimal | undefined };
  /** Columns whose texts are wanted too, such as name and title: each text is kept once. */
  readonly texts?: readonly number[];
};

export const peopleFaultCodes = [
  "duplicate-id",
  "no-id",
  "summary-row",
  "unreadable-number",
  "after-quote",
  "stray-quote",
  "too-long",
] as const;
/** A fault of the file, by its line. */
export type PeopleFault = { readonly code: (typeof peopleFaultCodes)[number]; readonly line: number };

/** How many faults there are of each kind; kinds that do not occur are left out. */
export type FaultCounts = Partial<Record<PeopleFault["code"], number>>;

/** People as columns, one place a person in the order of the file; the first of those who share an id stands for it. */
export type People = {
  readonly count: number;
  /** The place of the superior; -1: none is named, -2: the one named is not in the file. */
  readonly parent: Int32Array;
  /** 0 where none is given or it cannot be read. */
  readonly cost: Float64Array;
  /** 1 where none is given or it cannot be read. */
  readonly fte: Float64Array;
  readonly duplicates: number;
  readonly faults: readonly PeopleFault[];
  /** Faults beyond those told. */
  readonly moreFaults: number;
  readonly faultCounts: Readonly<FaultCounts>;
  /** The first rows whose id another row has already. */
  readonly twice: readonly { readonly id: string; readonly line: number }[];
  /** People whose cost is not given or cannot be read. */
  readonly costUnknown: number;
  /** Whether rows were left unread because there are more than `mostPeople`. */
  readonly tooMany: boolean;
  /** The line on which a person's row starts, from 1. */
  readonly lineOf: (place: number) => number;
  readonly idOf: (place: number) => string;
  /** The text of one of the columns asked for. */
  readonly textOf: (place: number, column: number) => string;
};

/** Faults that are told one by one; beyond them they are counted. */
const mostFaults = 10_000;
/** Rows with an id another has that are told one by one. */
const mostTwice = 1000;
/** People of one file: several times those of the largest employer, and about 2 GB of memory. */
export const mostPeople = 20_000_000;

/** The signs of a number: before its decimals, and between groups of three digits (0: none). */
type Signs = { readonly decimal: number; readonly group: number };
const plainSigns: Signs = { decimal: 46, group: 0 };
const signsOf = (decimal: Decimal | undefined): Signs => {
  if (decimal === undefined) return plainSigns;
  return decimal === "." ? { decimal: 46, group: 44 } : { decimal: 44, group: 46 };
};

/**
 * A number told from its bytes: 1200, 0.5, -3.25, and with `signs` also 1,200 or 1.200,5. NaN for anything else: what a comma
 * means is for whoever chooses the columns to say.
 */
export const numberIn = (bytes: Uint8Array, from: number, to: number, signs = plainSigns): number => {
  const negative = bytes[from] === 45;
  const start = negative ? from + 1 : from;
  if (start >= to || to - start > 16 || (to - start === 1 && bytes[start] === signs.decimal))
    return Number.NaN;
  let digits = 0;
  let scale = 0;
  /** Where the group of three at hand began; before it is told where groups are, at the start. */
  let group = start;
  let grouped = false;
  const isWhole = (at: number): boolean => (grouped ? at - group === 3 : at - group > 0 && at - group <= 3);
  for (let at = start; at < to; at += 1) {
    const byte = bytes[at]!;
    if (byte >= 48 && byte <= 57) {
      digits = digits * 10 + byte - 48;
      scale *= 10;
    } else if (byte === signs.decimal && scale === 0) {
      if (grouped && !isWhole(at)) return Number.NaN;
      scale = 1;
    } else if (byte === signs.group && scale === 0 && isWhole(at)) {
      grouped = true;
      group = at + 1;
    } else return Number.NaN;
  }
  if ((grouped && scale === 0 && !isWhole(to)) || digits > Number.MAX_SAFE_INTEGER) return Number.NaN;
  // One division of two exact numbers: the nearest double, as Number() gives.
  const size = scale > 1 ? digits / scale : digits;
  return negative ? -size : size;
};

/** How many rows a file of so many bytes may have, from its first piece: a little more than there are, mostly; at most `mostPeople`. */
export const expectedRows = (piece: Uint8Array, length: number): number => {
  let lines = 1;
  for (const byte of piece) if (byte === 10) lines += 1;
  return Math.min(Math.ceil((lines / Math.max(piece.length, 1)) * length * 1.02) + 16, mostPeople);
};

const encoder = new TextEncoder();

/** A cell without spaces around it, as places in its bytes. */
const trimmed = { from: 0, to: 0 };
const trim = (bytes: Uint8Array, cells: Cells, column: number): boolean => {
  let from = 0;
  let to = 0;
  if (column < cells.count) {
    from = cells.from[column]!;
    to = cells.to[column]!;
    while (from < to && bytes[from] === 32) from += 1;
    while (to > from && bytes[to - 1] === 32) to -= 1;
  }
  trimmed.from = from;
  trimmed.to = to;
  return from < to;
};

/** A name without spaces around it: its own bytes, or those of what its quotes stand for. */
const named: { bytes: Uint8Array; from: number; to: number } = {
  bytes: new Uint8Array(0),
  from: 0,
  to: 0,
};
const findName = (bytes: Uint8Array, cells: Cells, column: number): boolean => {
  if (trim(bytes, cells, column) && cells.form[column]! > 1) {
    named.bytes = encoder.encode((textsOf(bytes, cells)[column] ?? "").trim());
    named.from = 0;
    named.to = named.bytes.length;
  } else {
    named.bytes = bytes;
    named.from = trimmed.from;
    named.to = trimmed.to;
  }
  return named.from < named.to;
};

const decoder = new TextDecoder();

/** Whether the first cell that says anything begins a row of sums. */
const sumsUp = (bytes: Uint8Array, cells: Cells): boolean => {
  for (let column = 0; column < cells.count; column += 1)
    if (findName(bytes, cells, column))
      return (
        named.to - named.from <= longestSumWord &&
        isSumWord(decoder.decode(named.bytes.subarray(named.from, named.to)))
      );
  return false;
};

/**
 * People of a CSV in UTF-8, in pieces of any size, straight from bytes to columns: no object and no text a row. Superiors may
 * come after their reports. Memory a person: 36 bytes and 4 for each text column, twice that while columns grow, and 30 more
 * while superiors are found; names longer than eight bytes and distinct texts are kept once. `expected`, how many people
 * there may be, makes room at once. The header and the `above` rows before it are skipped; ids are compared byte by byte, without spaces around them.
 */
export const peopleReader = (separator: string, columns: PeopleColumns, expected = 1024, above = 0) => {
  const asked = columns.texts ?? [];
  const longs = newInterner();
  const words = asked.map(() => newInterner());
  let rows = newColumns(expected, asked.length);
  const costSigns = signsOf(columns.decimals?.cost);
  const fteSigns = signsOf(columns.decimals?.fte);
  /** What full time is in the column. */
  const whole = columns.percent === true ? 100 : 1;
  let count = 0;
  let told = 0;
  let skip = above + 1;
  let tooMany = false;
  const faultCounts: FaultCounts = {};
  const faults: PeopleFault[] = [];

  const tell = (code: PeopleFault["code"], line: number): void => {
    told += 1;
    faultCounts[code] = (faultCounts[code] ?? 0) + 1;
    if (told <= mostFaults) faults.push({ code, line });
  };

  const number = (
    bytes: Uint8Array,
    cells: Cells,
    column: number | undefined,
    absent: number,
    line: number,
    signs: Signs,
  ): number => {
    if (column === undefined || !trim(bytes, cells, column)) return absent;
    const value = numberIn(bytes, trimmed.from, trimmed.to, signs);
    if (!Number.isNaN(value)) return value;
    tell("unreadable-number", line);
    return absent;
  };

  const onRow: OnRow = (bytes, cells, line, fault) => {
    if (skip > 0) {
      skip -= 1;
      return undefined;
    }
    if (fault !== undefined) tell(fault, line);
    if (fault === "too-long") return undefined;
    // Whoever has a superior is no sum, whatever the name.
    if (!findName(bytes, cells, columns.manager) && sumsUp(bytes, cells)) {
      tell("summary-row", line);
      return undefined;
    }
    if (!findName(bytes, cells, columns.id)) {
      tell("no-id", line);
      return undefined;
    }
    if (count === mostPeople) {
      tooMany = true;
      return false;
    }
    if (count === rows.room) rows = grown(rows);
    setKey(rows.ids, count, named.bytes, named.from, named.to, longs);
    findName(bytes, cells, columns.manager);
    setKey(rows.managers, count, named.bytes, named.from, named.to, longs);
    rows.cost[count] = number(bytes, cells, columns.cost, Number.NaN, line, costSigns);
    rows.fte[count] = number(bytes, cells, columns.fte, whole, line, fteSigns) / whole;
    rows.line[count] = line;
    for (let at = 0; at < asked.length; at += 1)
      rows.texts[at]![count] = findName(bytes, cells, asked[at]!)
        ? words[at]!.numberOf(named.bytes, named.from, named.to)
        : -1;
    count += 1;
    return undefined;
  };

  const reader = rowReader(separator.charCodeAt(0), onRow);
  return {
    /** False once there are too many people: more pieces would be in vain. */
    push: (piece: Uint8Array): boolean => reader.push(piece),
    end: (): People => {
      reader.end();
      const { ids, cost, fte, line, texts } = rows;
      const { places: parent, again } = joinNames(ids, rows.managers, count);
      const all = faults.concat(
        again.slice(0, mostFaults).map((place) => ({ code: "duplicate-id", line: line[place]! })),
      );
      const twice = again
        .slice(0, mostTwice)
        .map((place) => ({ id: nameAt(ids, place, longs), line: line[place]! }));
      if (again.length > 0) faultCounts["duplicate-id"] = again.length;
      takeOut(rows, parent, again, count);
      // What is needed no more is let go.
      rows = newColumns(0, 0);
      const people = count - again.length;
      let costUnknown = 0;
      for (let place = 0; place < people; place += 1)
        if (Number.isNaN(cost[place])) {
          cost[place] = 0;
          costUnknown += 1;
        }
      return {
        count: people,
        parent: parent.subarray(0, people),
        cost: cost.subarray(0, people),
        fte: fte.subarray(0, people),
        duplicates: again.length,
        faults: all.toSorted((a, b) => a.line - b.line).slice(0, mostFaults),
        moreFaults: Math.max(0, told + again.length - mostFaults),
        faultCounts,
        twice,
        costUnknown,
        tooMany,
        lineOf: (place) => line[place]!,
        idOf: (place) => nameAt(ids, place, longs),
        textOf: (place, column) => {
          const at = asked.indexOf(column);
          const word = texts[at]?.[place] ?? -1;
          return word < 0 ? "" : words[at]!.nameOf(word);
        },
      };
    },
  };
};
