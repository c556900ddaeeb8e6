import { type OnRow, rowReader } from "./csv-rows.ts";
import type { Cells } from "./csv-scan.ts";
import { textsOf } from "./csv-texts.ts";
import { newInterner } from "./interner.ts";
import { joinNames } from "./name-join.ts";
import { nameAt, setKey } from "./name-keys.ts";
import { grown, newColumns, takeOut } from "./people-columns.ts";

/** Which column of the file holds what, from 0. */
export type PeopleColumns = {
  readonly id: number;
  /** The id of the superior; empty: a top. */
  readonly manager: number;
  readonly cost?: number;
  readonly fte?: number;
  /** Columns whose texts are wanted too, such as name and title: each text is kept once. */
  readonly texts?: readonly number[];
};

/** A fault of the file, by its line. */
export type PeopleFault = {
  readonly code: "duplicate-id" | "no-id" | "unreadable-number" | "after-quote" | "stray-quote" | "too-long";
  readonly line: number;
};

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
  readonly idOf: (place: number) => string;
  /** The text of one of the columns asked for. */
  readonly textOf: (place: number, column: number) => string;
};

/** Faults that are told one by one; beyond them they are counted. */
const mostFaults = 10_000;

/**
 * A number as plain digits with at most one point, told from its bytes: 1200, 0.5, -3.25. NaN for anything else: what a
 * comma means is for whoever maps the columns to say.
 */
export const numberIn = (bytes: Uint8Array, from: number, to: number): number => {
  const negative = bytes[from] === 45;
  let at = negative ? from + 1 : from;
  if (at >= to || to - at > 16 || (to - at === 1 && bytes[at] === 46)) return Number.NaN;
  let digits = 0;
  let scale = 0;
  for (; at < to; at += 1) {
    const byte = bytes[at]!;
    if (byte >= 48 && byte <= 57) {
      digits = digits * 10 + byte - 48;
      scale *= 10;
    } else if (byte === 46 && scale === 0) scale = 1;
    else return Number.NaN;
  }
  if (digits > Number.MAX_SAFE_INTEGER) return Number.NaN;
  // One division of two exact numbers: the nearest double, as Number() gives.
  const size = scale > 1 ? digits / scale : digits;
  return negative ? -size : size;
};

/** How many rows a file of so many bytes may have, from its first piece: a little more than there are, mostly. */
export const expectedRows = (piece: Uint8Array, length: number): number => {
  let lines = 1;
  for (const byte of piece) if (byte === 10) lines += 1;
  return Math.ceil((lines / Math.max(piece.length, 1)) * length * 1.02) + 16;
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

/**
 * People of a CSV in UTF-8, in pieces of any size, straight from bytes to columns: no object and no text a row. Superiors may
 * come after their reports. Memory a person: 36 bytes and 4 for each text column, twice that while columns grow, and 30 more
 * while superiors are found; names longer than eight bytes and distinct texts are kept once. `expected`, how many people
 * there may be, makes room at once. The header is skipped; ids are compared byte by byte, without spaces around them.
 */
export const peopleReader = (separator: string, columns: PeopleColumns, expected = 1024) => {
  const asked = columns.texts ?? [];
  const longs = newInterner();
  const words = asked.map(() => newInterner());
  let rows = newColumns(expected, asked.length);
  let count = 0;
  let told = 0;
  let header = true;
  const faults: PeopleFault[] = [];

  const tell = (code: PeopleFault["code"], line: number): void => {
    told += 1;
    if (told <= mostFaults) faults.push({ code, line });
  };

  const number = (
    bytes: Uint8Array,
    cells: Cells,
    column: number | undefined,
    absent: number,
    line: number,
  ): number => {
    if (column === undefined || !trim(bytes, cells, column)) return absent;
    const value = numberIn(bytes, trimmed.from, trimmed.to);
    if (!Number.isNaN(value)) return value;
    tell("unreadable-number", line);
    return absent;
  };

  const onRow: OnRow = (bytes, cells, line, fault) => {
    if (header) {
      header = false;
      return;
    }
    if (fault !== undefined) tell(fault, line);
    if (fault === "too-long") return;
    if (!findName(bytes, cells, columns.id)) {
      tell("no-id", line);
      return;
    }
    if (count === rows.room) rows = grown(rows);
    setKey(rows.ids, count, named.bytes, named.from, named.to, longs);
    findName(bytes, cells, columns.manager);
    setKey(rows.managers, count, named.bytes, named.from, named.to, longs);
    rows.cost[count] = number(bytes, cells, columns.cost, 0, line);
    rows.fte[count] = number(bytes, cells, columns.fte, 1, line);
    rows.line[count] = line;
    for (let at = 0; at < asked.length; at += 1)
      rows.texts[at]![count] = findName(bytes, cells, asked[at]!)
        ? words[at]!.numberOf(named.bytes, named.from, named.to)
        : -1;
    count += 1;
  };

  const reader = rowReader(separator.charCodeAt(0), onRow);
  return {
    push: (piece: Uint8Array): void => void reader.push(piece),
    end: (): People => {
      reader.end();
      const { ids, cost, fte, line, texts } = rows;
      const { places: parent, again } = joinNames(ids, rows.managers, count);
      const all = faults.concat(
        again.slice(0, mostFaults).map((place) => ({ code: "duplicate-id", line: line[place]! })),
      );
      takeOut(rows, parent, again, count);
      // What is needed no more is let go.
      rows = newColumns(0, 0);
      const people = count - again.length;
      return {
        count: people,
        parent: parent.subarray(0, people),
        cost: cost.subarray(0, people),
        fte: fte.subarray(0, people),
        duplicates: again.length,
        faults: all.toSorted((a, b) => a.line - b.line).slice(0, mostFaults),
        moreFaults: Math.max(0, told + again.length - mostFaults),
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
