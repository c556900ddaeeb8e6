import { type FileHandle, open, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import {
  call,
  type Checked,
  figuresInShort,
  type Issue,
  largestTable,
  operations,
  type SaidColumns,
} from "@remit/core";
import { tables } from "@remit/core/tables";
import { figuresText } from "#text/figures.ts";
import { figures as words } from "#text/figures-words.ts";
import { type Chart, readChart } from "./chart.ts";
import { type Context, print, printJson, refuse } from "./context.ts";
import { fileIssue } from "./files.ts";
import { catalogueWith, effectsOf } from "./own-catalogue.ts";
import { overwriting, withProgress } from "./progress.ts";

export type FiguresFlags = SaidColumns & {
  readonly json: boolean;
  readonly each: boolean;
  readonly catalogue?: string;
};

/** Files that are read in pieces where they are longer than an import. */
const streamed = new Set([".csv", ".tsv", ".txt"]);
/** What keeps a list from being imported and not from being counted. */
const tooLong = new Set(["table/file-too-large", "table/too-many-rows", "table/too-many-cells"]);
/** Bytes of a piece: more makes nothing faster. */
const piece = 256 * 1024;

/** `remit figures FILE`: a chart in numbers, of a structure, a list of people, or a CSV of millions that is read in pieces. */
export async function figures(this: Context, flags: FiguresFlags, file: string): Promise<void> {
  const { json, each, catalogue, id, manager, cost, fte } = flags;
  const shown = file === "-" ? undefined : file;
  const said: SaidColumns = {
    ...(id !== undefined && { id }),
    ...(manager !== undefined && { manager }),
    ...(cost !== undefined && { cost }),
    ...(fte !== undefined && { fte }),
  };
  const named = Object.keys(said).length > 0;
  const isStreamed = streamed.has(extname(file).toLowerCase()) || shown === undefined;
  if (named && !isStreamed) return refuse(this, [issueOf("columns-of-csv")], json, shown);
  const counts = (): Promise<void> | void =>
    each ? refuse(this, [issueOf("each-of-many")], json, shown) : inPieces(this, said, json, file);
  if (named || (isStreamed && (await sizeOf(file)) > largestTable)) return counts();
  const own = await catalogueWith(catalogue);
  if (own.issues) return refuse(this, own.issues, json, catalogue);
  const read = await readChart(this, file, own.value);
  if (read.issues) {
    const onlyLong = read.issues.every(({ code }) => tooLong.has(code));
    if (shown !== undefined && isStreamed && onlyLong) return counts();
    return refuse(this, read.issues, json, shown);
  }
  const told = await call(
    operations,
    "figures-of-structure",
    { structure: read.value.structure },
    { effects: effectsOf(this, own.value) },
  );
  if (told.issues) return refuse(this, told.issues, json, shown);
  const { structure } = read.value;
  const { structureInShort } = await figuresInShort();
  const value = structureInShort(structure, told.value, (position) => lineOf(read.value, position));
  const { isList, inLines, faults, sums } = read.value;
  const positions = each ? told.value.positions : [];
  if (json)
    return printJson(this, {
      ...value,
      ...(isList && { importFaults: faults }),
      ...(each && { positions }),
    });
  const name = structure.organisation.name || (shown === undefined ? words.input : basename(shown));
  const notes = [
    ...(sums > 0 ? [words.sumsLeftOut(sums)] : []),
    ...(faults > 0 ? [words.faults(faults), words.lostAreTops] : []),
    isList ? words.importTells : words.checkTells,
  ];
  return print(
    this,
    figuresText(this.page, value, { name, notes, inLines, ofPeople: false, each: positions }),
  );
}

/** The bytes of a file; 0 where that is not to be known. */
const sizeOf = async (file: string): Promise<number> => {
  if (file === "-") return 0;
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  );
};

const issueOf = (code: string, data: Issue["data"] = {}): Issue => ({ code: `cli/${code}`, path: [], data });

const lineOf = ({ placeOf }: Chart, id: string): number | undefined =>
  placeOf({ positions: [id], accountabilities: [], data: {} });

/** The figures of a CSV that is read in pieces, never whole. */
const inPieces = async (context: Context, said: SaidColumns, json: boolean, file: string): Promise<void> => {
  const shown = file === "-" ? undefined : file;
  const { peopleColumnsOf, peopleInShort } = await figuresInShort();
  const read = await withPieces(file, (pieces, size) =>
    tables.readPeople(
      pieces,
      ({ names, rows }) => {
        const chosen = peopleColumnsOf(names, rows, said);
        return chosen.issues ? chosen : { value: { ...chosen.value, names } };
      },
      size,
    ),
  );
  if (read.issues) return refuse(context, read.issues, json, shown);
  const { people, columns, encoding, separator } = read.value;
  if (people.count === 0) return refuse(context, [issueOf("nobody-in-list")], json, shown);
  const value = peopleInShort(people);
  const nameOf = (at: number | undefined): string | undefined =>
    at === undefined ? undefined : columns.names[at];
  const taken = {
    id: nameOf(columns.id),
    manager: nameOf(columns.manager),
    cost: nameOf(columns.cost),
    fte: nameOf(columns.fte),
  };
  if (json)
    return printJson(context, {
      ...value,
      source: { encoding, separator, columns: taken },
      faults: people.faultCounts,
    });
  const name = shown === undefined ? words.input : basename(shown);
  const head = [words.source(encoding, separator), ...words.columns(taken)];
  const notes = [...words.peopleFaults(people.faultCounts), words.jsonTells];
  return print(
    context,
    figuresText(context.page, value, { name, head, notes, inLines: true, ofPeople: true }),
  );
};

/** What `read` makes of the pieces of a file or of standard input, or what keeps the file from being read. */
const withPieces = async <T>(
  file: string,
  read: (pieces: AsyncIterable<Uint8Array>, size: number) => Promise<Checked<T>>,
): Promise<Checked<T>> => {
  const tell = overwriting(process.stderr);
  let opened: FileHandle | undefined;
  try {
    if (file === "-") return await read(withProgress(process.stdin, 0, tell), 0);
    opened = await open(file);
    const { size } = await opened.stat();
    const stream = opened.createReadStream({ highWaterMark: piece, autoClose: false });
    return await read(withProgress(stream as AsyncIterable<Uint8Array>, size, tell), size);
  } catch (error) {
    return { issues: [fileIssue(error)] };
  } finally {
    await opened?.close();
  }
};
