// What the terminal says of a chart in numbers.
import type { Issue } from "@remit/core";
import { thousands } from "./layout.ts";

type Facts = Issue["data"];
const columns = (facts: Facts): string => [facts.given ?? []].flat().join(", ");

export const aboutFigures = {
  figures: "A chart in numbers: layers, spans, cost, and who has no place in it; also of a CSV of millions",
  file: "A *.structure.yaml file or its JSON, or a list of people; a CSV may be of any size; - for standard input",
  id: "Of a CSV: the column that says who somebody is, as superiors name them",
  manager: "Of a CSV: the column that says whom somebody reports to",
  cost: "Of a CSV: the column with the cost a year",
  fte: "Of a CSV: the column with the share of full time",
  each: "Also each position: layer, reports, everybody below with cost, and load",
};

type Fault =
  "duplicate-id" | "no-id" | "summary-row" | "unreadable-number" | "after-quote" | "stray-quote" | "too-long";
type Taken = Readonly<Record<"id" | "manager" | "cost" | "fte", string | undefined>>;

const people = (count: number): string => (count === 1 ? "1 person" : `${thousands(count)} people`);
const positions = (count: number): string => (count === 1 ? "1 position" : `${thousands(count)} positions`);
const rows = (count: number): string => (count === 1 ? "1 row" : `${thousands(count)} rows`);

const peopleFaults: Readonly<Record<Fault, (count: number) => string>> = {
  "duplicate-id": (count) => `${rows(count)} with an id that an earlier row has: left out.`,
  "no-id": (count) => `${rows(count)} without an id: left out.`,
  "summary-row": (count) => `${rows(count)} that ${count === 1 ? "sums" : "sum"} up the others: left out.`,
  "unreadable-number": (count) =>
    `${thousands(count)} numbers are no plain digits: such a cost counts as not said, such a share of full time as 1.`,
  "after-quote": (count) => `${rows(count)} with text behind a closing quote: read as spreadsheets do.`,
  "stray-quote": (count) => `${rows(count)} with a quote that is never closed: read as a letter.`,
  "too-long": (count) => `${rows(count)} longer than any row: left out.`,
};

export const figures = {
  title: (name: string, count: number, layers: number, ofPeople: boolean): string =>
    `${name}: ${ofPeople ? people(count) : positions(count)} in ${layers === 1 ? "1 layer" : `${thousands(layers)} layers`}.`,
  source: (encoding: string, separator: string): string =>
    `CSV, ${encoding}, separated by ${separator === "\t" ? "tabs" : `"${separator}"`}`,
  columns: ({ id, manager, cost, fte }: Taken): string[] => [
    `Who it is: ${id ?? ""}. Superior: ${manager ?? ""}.`,
    cost === undefined ? "No column says what people cost: --cost names one." : `Cost: ${cost}.`,
    fte === undefined
      ? "No column says the share of full time: everybody counts as 1; --fte names one."
      : `Share of full time: ${fte}.`,
  ],
  layers: (ofPeople: boolean): string => (ofPeople ? "People in each layer" : "Positions in each layer"),
  deeper: "deeper",
  unplaced: "no way up to a top",
  spans: "Spans of control",
  managers: "Managers",
  median: "Direct reports, median",
  most: "Direct reports, most",
  oneReport: "With one direct report",
  narrow: (least: number): string => `With fewer than ${least}`,
  wide: (most: number): string => `With more than ${most}`,
  sums: "Full-time equivalents and cost",
  fte: (vacancies: number): string =>
    vacancies === 0 ? "Full-time equivalents" : "Full-time equivalents, vacant ones too",
  cost: "Cost a year",
  costUnknown: "Without a cost",
  holders: "Load by holder",
  /** Somebody, by the positions held. */
  holder: (name: string, positions: readonly string[]): string => `${name} (${positions.join(", ")})`,
  held: (A: number, R: number): string => `answers for ${thousands(A)}, does ${thousands(R)}`,
  each: "Each position, with everybody below it",
  column: {
    position: "position",
    layer: "layer",
    span: "reports",
    heads: "positions",
    fte: "full time",
    cost: "cost",
    A: "A",
    R: "R",
  },
  tops: "Tops, who report to nobody",
  vacancies: "Vacant",
  orphans: "Report to somebody who is not there",
  circles: "Circles of reporting lines",
  duplicates: "Ids that stand there already",
  counted: (heading: string, count: number): string => `${heading}: ${thousands(count)}`,
  seat: (id: string, line: number, inLines: boolean): string =>
    `${id} (${inLines ? "line" : "row"} ${String(line)})`,
  more: (count: number): string => `and ${thousands(count)} more`,
  input: "standard input",
  faults: (count: number): string =>
    count === 1
      ? "One thing in the list could not be read as it stands."
      : `${thousands(count)} things in the list could not be read as they stand.`,
  sumsLeftOut: (count: number): string =>
    count === 1
      ? "One row at the end sums up those above: it is no position, and left out."
      : `${thousands(count)} rows at the end sum up those above: they are no positions, and left out.`,
  lostAreTops: "Who reports to somebody who is not there counts as a top here.",
  peopleFaults: (counts: Readonly<Partial<Record<Fault, number>>>): string[] =>
    (Object.keys(peopleFaults) as Fault[]).flatMap((code) => {
      const count = counts[code] ?? 0;
      return count === 0 ? [] : [peopleFaults[code](count)];
    }),
  checkTells: "remit check FILE says which of these numbers are a problem, and why.",
  importTells:
    "remit import FILE tells what is wrong with which row, remit check FILE what is wrong with the chart.",
  jsonTells: "--json lists up to a thousand of each with their lines.",
  progress: (read: number, size: number): string =>
    size > 0
      ? `Read: ${Math.min(100, Math.floor((read / size) * 100))} %`
      : `Read: ${thousands(Math.floor(read / 1e6))} MB`,
};

/** By the last part of an issue's code, as all issues. */
export const figuresIssues: Readonly<Record<string, (facts: Facts) => string>> = {
  "columns-of-csv": () =>
    "--id, --manager, --cost and --fte name columns of a CSV file; other files say themselves what is what.",
  "each-of-many": () =>
    "--each tells the positions of a structure or a list, not people of a CSV read in pieces.",
  "no-header": () => "None of the first rows could be a header: this is no list of people as CSV.",
  "no-id-column": (facts) =>
    `No column says who somebody is, as superiors name them. There are: ${columns(facts)}. Name it with --id.`,
  "no-manager-column": (facts) =>
    `No column says who reports to whom. There are: ${columns(facts)}. Name it with --manager.`,
  "nobody-in-list": () => "Below the header there is no row with an id.",
  "too-many-people": (facts) =>
    `The list has more than ${thousands(Number(facts.most))} people, the most that are counted.`,
};
