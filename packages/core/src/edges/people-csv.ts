import { type OnRow, rowReader } from "./csv-rows.ts";
import type { Cells } from "./csv-scan.ts";
import { textsOf } from "./csv.ts";
import { type Interner, newInterner } from "./interner.ts";

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

type Column = Int32Array | Float64Array;
const longer = <T extends Column>(old: T, fresh: T): T => {
  fresh.set(old);
  return fresh;
};

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

/** Rows whose ids are looked up together. */
const batch = 1024;

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

/** The number of a cell's text; -1 where it is empty or not there. */
const named = (words: Interner, bytes: Uint8Array, cells: Cells, column: number): number => {
  if (!trim(bytes, cells, column)) return -1;
  if (cells.form[column]! <= 1) return words.numberOf(bytes, trimmed.from, trimmed.to);
  const text = encoder.encode((textsOf(bytes, cells)[column] ?? "").trim());
  return text.length === 0 ? -1 : words.numberOf(text, 0, text.length);
};

/** Rows that wait to be looked up: where their ids stand in the bytes, and their numbers. */
const newBatch = () => ({
  count: 0,
  idFrom: new Int32Array(batch),
  idTo: new Int32Array(batch),
  managerFrom: new Int32Array(batch),
  managerTo: new Int32Array(batch),
  cost: new Float64Array(batch),
  fte: new Float64Array(batch),
  line: new Float64Array(batch),
});

/**
 * People of a CSV in UTF-8, in pieces of any size, straight from bytes to columns: no object and no text a row. Superiors may
 * come after their reports. Memory a person: 28 bytes, up to 50 and the bytes of its id to find it by, and 4 for each text
 * column with its distinct texts; twice that while columns grow. `expected`, how many people there may be, makes room at
 * once. The header is skipped; ids are compared byte by byte, without spaces around them.
 */
export const peopleReader = (separator: string, columns: PeopleColumns, expected = 1024) => {
  const ids = newInterner();
  ids.reserve(expected);
  const texts = (columns.texts ?? []).map((column) => ({
    column,
    words: newInterner(),
    of: new Int32Array(expected),
  }));
  /** By place: the number of its id, and of its superior's, -1 for none. */
  let idOf = new Int32Array(expected);
  let manager = new Int32Array(expected);
  let cost = new Float64Array(expected);
  let fte = new Float64Array(expected);
  /** By number of an id: its place + 1. */
  let placeOf = new Int32Array(expected);
  let count = 0;
  let duplicates = 0;
  let told = 0;
  let header = true;
  let touched = 0;
  const faults: PeopleFault[] = [];
  const waiting = newBatch();

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

  const grow = (): void => {
    const length = Math.max(idOf.length * 2, 1024);
    idOf = longer(idOf, new Int32Array(length));
    manager = longer(manager, new Int32Array(length));
    cost = longer(cost, new Float64Array(length));
    fte = longer(fte, new Float64Array(length));
    for (const text of texts) text.of = longer(text.of, new Int32Array(length));
  };

  /** Adds a person; false where the id is another's. */
  const add = (id: number, superior: number, money: number, share: number, line: number): boolean => {
    if (id >= placeOf.length) placeOf = longer(placeOf, new Int32Array(Math.max(placeOf.length * 2, id + 1)));
    if (placeOf[id] !== 0) {
      duplicates += 1;
      tell("duplicate-id", line);
      return false;
    }
    if (count === idOf.length) grow();
    count += 1;
    placeOf[id] = count;
    idOf[count - 1] = id;
    manager[count - 1] = superior;
    cost[count - 1] = money;
    fte[count - 1] = share;
    return true;
  };

  /** Looks up the ids of the rows that wait: first at all their memory, so that the processor fetches several at once. */
  const flush = (bytes: Uint8Array): void => {
    const { idFrom, idTo, managerFrom, managerTo, line } = waiting;
    for (let each = 0; each < waiting.count; each += 1) {
      touched ^= ids.touch(bytes, idFrom[each]!, idTo[each]!);
      touched ^= ids.touch(bytes, managerFrom[each]!, managerTo[each]!);
    }
    for (let each = 0; each < waiting.count; each += 1) {
      const id = ids.numberOf(bytes, idFrom[each]!, idTo[each]!);
      const top = managerFrom[each] === managerTo[each];
      const superior = top ? -1 : ids.numberOf(bytes, managerFrom[each]!, managerTo[each]!);
      add(id, superior, waiting.cost[each]!, waiting.fte[each]!, line[each]!);
    }
    waiting.count = 0;
  };

  /** A row with texts to keep, or with an id that does not stand in the bytes as it is. */
  const addAtOnce = (bytes: Uint8Array, cells: Cells, money: number, share: number, line: number): void => {
    flush(bytes);
    const id = named(ids, bytes, cells, columns.id);
    if (!add(id, named(ids, bytes, cells, columns.manager), money, share, line)) return;
    for (const text of texts) text.of[count - 1] = named(text.words, bytes, cells, text.column);
  };

  const onRow: OnRow = (bytes, cells, line, fault) => {
    if (header) {
      header = false;
      return;
    }
    if (fault !== undefined) tell(fault, line);
    if (fault === "too-long") return;
    if (!trim(bytes, cells, columns.id)) {
      tell("no-id", line);
      return;
    }
    const at = waiting.count;
    waiting.idFrom[at] = trimmed.from;
    waiting.idTo[at] = trimmed.to;
    trim(bytes, cells, columns.manager);
    waiting.managerFrom[at] = trimmed.from;
    waiting.managerTo[at] = trimmed.to;
    const money = number(bytes, cells, columns.cost, 0, line);
    const share = number(bytes, cells, columns.fte, 1, line);
    if (texts.length > 0 || cells.form[columns.id]! > 1 || cells.form[columns.manager]! > 1) {
      addAtOnce(bytes, cells, money, share, line);
      return;
    }
    waiting.cost[at] = money;
    waiting.fte[at] = share;
    waiting.line[at] = line;
    waiting.count += 1;
    if (waiting.count === batch) flush(bytes);
  };

  const reader = rowReader(separator.charCodeAt(0), onRow, flush);
  return {
    push: (piece: Uint8Array): void => void reader.push(piece),
    end: (): People => {
      reader.end();
      const parent = manager.subarray(0, count);
      for (let place = 0; place < count; place += 1) {
        const id = parent[place]!;
        if (id >= 0) parent[place] = id < placeOf.length && placeOf[id]! > 0 ? placeOf[id]! - 1 : -2;
      }
      return {
        count,
        parent,
        cost: cost.subarray(0, count),
        fte: fte.subarray(0, count),
        duplicates,
        faults: faults.toSorted((a, b) => a.line - b.line),
        moreFaults: Math.max(0, told - mostFaults),
        idOf: (place) => ids.nameOf(idOf[place]!),
        textOf: (place, column) => {
          const text = texts.find((each) => each.column === column);
          const word = text?.of[place] ?? -1;
          return text === undefined || word < 0 ? "" : text.words.nameOf(word);
        },
      };
    },
  };
};
