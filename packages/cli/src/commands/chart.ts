import { basename, extname, parse } from "node:path";
import {
  call,
  type CatalogueIndex,
  type Checked,
  operations,
  type Structure,
  structureFiles,
  structureReports,
  type ToldFinding,
} from "@remit/core";
import type { Context } from "./context.ts";
import { readRaw } from "./files.ts";
import { effectsOf } from "./own-catalogue.ts";

/** A structure read from a file of any kind, and where in it a finding stands. */
export type Chart = {
  readonly structure: Structure;
  /** The line of a text, or the row of a list, as its file counts; undefined where a finding is about none. */
  readonly placeOf: (
    finding: Pick<ToldFinding, "positions" | "accountabilities" | "data">,
  ) => number | undefined;
  /** Whether these are lines, that an editor goes to: a sheet has rows, JSON and LDIF have records. */
  readonly inLines: boolean;
  /** Whether it is a list of people, whose rows they are. */
  readonly isList: boolean;
  /** Things in a list that could not be read as they stand. */
  readonly faults: number;
  /** Rows of a list that sum up those above: they are no positions, and left out. */
  readonly sums: number;
};

const lists = new Set([".csv", ".tsv", ".txt", ".xlsx", ".ldif", ".ldf"]);
/** What every structure file says of itself, whatever it is called. */
export const structureMark = "remit/structure@";

/** What the organisation of a list goes by until somebody says what it is called: the name of the file. */
export const nameOf = (file: string): string => (file === "-" ? "" : parse(file).name);

/** Reads a structure file, or a list of people in any format that is imported; JSON may be either, and says which. */
export const readChart = async (
  context: Pick<Context, "today">,
  file: string,
  index: CatalogueIndex,
): Promise<Checked<Chart>> => {
  const [{ largestFile, parseStructure }, { findingLine, placesIn }] = await Promise.all([
    structureFiles(),
    structureReports(),
  ]);
  const bytes = await readRaw(file, largestFile);
  if (bytes.issues) return bytes;
  const kind = extname(file).toLowerCase();
  const text = new TextDecoder().decode(bytes.value);
  // What comes on standard input has no name that tells.
  const told = kind === ".json" || file === "-";
  if (told ? text.includes(structureMark) : !lists.has(kind)) {
    const { value: structure, issues } = parseStructure(bytes.value, index);
    if (issues) return { issues };
    const { line } = placesIn(text);
    return {
      value: {
        structure,
        placeOf: (finding) => findingLine(line, finding),
        inLines: true,
        isList: false,
        faults: 0,
        sums: 0,
      },
    };
  }
  const content = Buffer.from(bytes.value).toString("base64");
  const { value, issues } = await call(
    operations,
    "import-structure",
    { name: basename(file), content, encoding: "base64", rows: true },
    { effects: effectsOf(context, index) },
  );
  if (issues) return { issues };
  const { structure: all, source, faults, rows = {} } = value;
  const sums = new Set(faults.flatMap(({ code, position }) => (code === "summary-row" ? [position] : [])));
  const structure = { ...all, positions: all.positions.filter(({ id }) => !sums.has(id)) };
  const rowOf = new Map(Object.entries(rows));
  return {
    value: {
      structure,
      // Whatever a list has is a position.
      placeOf: (finding) =>
        findingLine((list, id) => (list === "positions" ? rowOf.get(id) : undefined), finding),
      inLines: source.kind === "csv" || source.kind === "tsv",
      isList: true,
      faults: faults.length - sums.size,
      sums: sums.size,
    },
  };
};
