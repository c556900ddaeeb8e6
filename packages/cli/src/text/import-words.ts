// Every word of the commands that import and export structures.
import type {
  ImportFault,
  ImportField,
  ImportNote,
  Incoming,
  Issue,
  LostPart,
  PositionSet,
} from "@remit/core";
import { listed, thousands } from "./layout.ts";

type Facts = Issue["data"];
const given = (facts: Facts, key = "given"): string => String(facts[key] ?? "");

export const aboutImport = {
  import:
    "Import a structure from CSV, TSV, XLSX, JSON, LDIF or SCIM; every fault is told by its row, with a repair",
  export: "Export the positions of a structure to CSV, TSV, XLSX, JSON, LDIF or SCIM",
  table: "A list of people or positions, or - for standard input",
  structure: "A *.structure.yaml file, or - for standard input",
  output: "Write to this file, whole or not at all",
  draw: "Draw the chart of a structure or a list of people as SVG, PDF or PowerPoint",
  drawn: "Write to this file, whole or not at all; its ending says which format",
  drawnAs: "svg, pdf or pptx, where the ending does not say it",
  colour: "What colour tells of: coverage (accountabilities), role, span or cost",
  layout: "Of an SVG: tidy (layer below layer), across (layer beside layer) or packed (many in one window)",
  departments: "Draw departments as nodes, each with its positions, vacancies and cost",
  branch: "Draw this position and everybody below it: its id, title, holder, or the role it is",
  sheet: "Of a PDF: a4, a3 or letter, lying",
  exported: "Write to this file, whole or not at all; its ending says which format",
  format: "csv, tsv, xlsx, json, ldif or scim, where the ending of the file does not say so",
  preset: "Where the list comes from, where its columns do not say so",
  map: "What a column tells, as Supervisor=manager, or Shoes=ignore; may be given several times",
  accept: "Repairs and incoming changes to accept: all, or their ids with commas between",
  into: "Compare with this structure file, and take into it what is accepted",
  replace: "Write over a structure file that is there, and lose what the list does not say",
  organisation: "What the organisation is called",
  toFix: "Write the list with a column that says what is wrong with each row to this CSV file",
  notAMap: (text: string): string => `"${text}" says nothing of a column: write it as Supervisor=manager`,
  notAField: (text: string, fields: string): string =>
    `"${text}" is nothing a column can tell; there are: ${fields}, ignore`,
};

const fields: Readonly<Record<ImportField, string>> = {
  id: "id",
  name: "name",
  firstName: "first name",
  lastName: "last name",
  email: "e-mail",
  login: "login",
  number: "number of the holder",
  dn: "distinguished name",
  title: "title",
  role: "role",
  manager: "superior",
  dotted: "dotted lines",
  deputy: "deputy",
  department: "department",
  location: "location",
  engagement: "engagement",
  share: "share of full time",
  cost: "cost",
  budget: "budget",
  currency: "currency",
  assistant: "assistant",
  kind: "kind of holder",
  status: "still there or not",
  class: "kind of entry",
};

const whys: Readonly<Record<string, string>> = {
  "too-many-cells": "it has more cells than the header, as where a separator in one of them is not in quotes",
  "stray-quote": "a quote is opened and never closed",
  "after-quote": "a quoted cell goes on behind its closing quote: a quote inside is written twice",
  "too-long": "it is longer than any row, as where a quote is opened and never closed",
  "unreadable-line": "one of its lines is not LDIF",
  "unreadable-base64": "one of its values is not base64",
  "changes-only": "it says what to change, not what is there",
};

type Named = (id: string) => string;
type FaultFacts = Pick<ImportFault, "value" | "data">;
const candidates = ({ data }: FaultFacts, named: Named): string =>
  listed([data.candidates ?? []].flat().map((id) => named(String(id))));

/** What is wrong with a row. */
const faults: Readonly<Record<ImportFault["code"], (fault: FaultFacts, named: Named) => string>> = {
  "unreadable-row": ({ data }) => `cannot be read, ${whys[String(data.why)] ?? String(data.why)}; left out`,
  "nothing-named": () => "names neither a person nor a position; left out",
  "no-title": () => "has no title",
  "duplicate-row": () => "stands there already; taken once",
  "duplicate-person": ({ data }) => `is about the person of row ${String(data.row)}; left out`,
  "duplicate-id": () => "has an id that another row has already; left out",
  "somebody-elses": ({ data }) =>
    `is that of row ${String(data.row)} too, who is somebody else by name; not taken for this one`,
  "self-manager": () => "reports to itself",
  "unknown-manager": () => "reports to nobody who is there",
  "ambiguous-manager": (fault, named) => `may report to ${candidates(fault, named)}`,
  "unknown-dotted": () => "has a dotted line to nobody who is there",
  "ambiguous-dotted": (fault, named) => `may have its dotted line to ${candidates(fault, named)}`,
  "unknown-deputy": () => "has a deputy who is not there",
  "ambiguous-deputy": (fault, named) => `may have as its deputy ${candidates(fault, named)}`,
  cycle: ({ data }, named) =>
    `reports to itself through others: ${[data.members ?? []]
      .flat()
      .map((id) => named(String(id)))
      .join(" → ")}`,
  "several-tops": ({ data }) => `reports to nobody, as ${String(data.tops)} do`,
  inactive: () => "is marked as no longer there",
  "summary-row": () => "seems to sum up the rows above",
  "unreadable-number": () => "is no number that can be read in one way only",
  "out-of-range": ({ data }) =>
    `is a number, but none from ${thousands(Number(data.least))} to ${thousands(Number(data.most))}`,
  "error-cell": () => "is an error of the spreadsheet and no value; left out",
  "unreadable-value": () => "is no value known for this column; it is told once",
  "unreadable-letters": () => "has letters that cannot be read: save the file as UTF-8",
  "other-currency": ({ data }) =>
    `is in ${String(data.given)}, the list is read in ${String(data.expected)}; left out`,
  "too-long": ({ data }) => `is longer than ${String(data.most)} signs; cut`,
};

const repairs: Readonly<
  Record<NonNullable<ImportFault["repair"]>["kind"], (to: string, named: Named) => string>
> = {
  "put-under": (to, named) => `put it under ${named(to)}`,
  "make-top": () => "make it the top",
  rename: (to) => `take it in as ${to}`,
  set: (to) => `read it as ${to}`,
  remove: () => "leave it out",
};

const notes: Readonly<Record<ImportNote["code"], (data: ImportNote["data"]) => string>> = {
  "more-pages": () =>
    "The file is one page of several: whoever is on the others is missing here. Join the pages, and import them together.",
  "no-managers": ({ preset }) =>
    preset === "entra"
      ? "No column says who reports to whom: the portal leaves managers out. Ask Microsoft Graph for /users?$expand=manager and import its answer, or name a column with --map 'Header=manager'."
      : "No column says who reports to whom: name it with --map 'Header=manager'.",
  "no-titles": () => "No column tells the title: name it with --map 'Header=title'.",
  "no-names": ({ holders }) =>
    holders === "filled"
      ? "No column says who holds a position: each counts as filled, its holder called by number or id. Name a column with --map 'Header=name' where one says who it is."
      : "No column says who holds a position: all count as vacant. Name a column with --map 'Header=name' where one says who it is.",
  "lines-above": ({ length, lines }) =>
    `${Number(length) === 1 ? "One line" : `${String(length)} lines`} above the header passed over: ${[lines ?? []].flat().join("; ")}`,
  "no-people": ({ length, names }) =>
    `Groups, computers, units and contacts are no people; left out: ${String(length)} (${listed([names ?? []].flat().map(String))}${[names ?? []].flat().length < Number(length) ? " and others" : ""}).`,
};

/** What changes, by the field of a position. */
const changed: Readonly<Record<keyof PositionSet, string>> = {
  title: fields.title,
  role: fields.role,
  holder: "holder",
  reportsTo: fields.manager,
  dotted: fields.dotted,
  deputy: fields.deputy,
  engagement: fields.engagement,
  share: fields.share,
  cost: fields.cost,
  budget: fields.budget,
  department: fields.department,
  location: fields.location,
  assistant: fields.assistant,
};
const parts: Readonly<Record<NonNullable<Incoming["part"]>, string>> = {
  email: "e-mail of the holder",
  id: fields.number,
  kind: fields.kind,
};

const kinds: Readonly<Record<Incoming["kind"], string>> = {
  new: "new",
  changed: "changed",
  gone: "gone",
  vacated: "now vacant",
};

export const importing = {
  source: (parts: readonly string[]): string => parts.join(", "),
  sheet: (name: string): string => `sheet "${name}"`,
  separator: (sign: string): string => `separated by ${sign === "\t" ? "tabs" : `"${sign}"`}`,
  preset: (name: string): string => `read as ${name}`,
  columns: "Columns",
  column: (name: string, field: ImportField): string => `${name}: ${fields[field]}`,
  unmatched: (names: string): string => `Not read: ${names}`,
  note: ({ code, data }: ImportNote): string => notes[code](data),
  counts: (positions: number, vacancies: number, roles: number, leftOut: number): string =>
    `${positions === 1 ? "1 position" : `${thousands(positions)} positions`}, ${thousands(vacancies)} vacant, ${thousands(roles)} with a role of the catalogue; rows left out: ${thousands(leftOut)}.`,
  faults: (count: number, repairable: number): string =>
    `Faults: ${thousands(count)}, ${thousands(repairable)} with a repair to accept`,
  fault: (row: number, column: string | undefined, value: string | undefined, says: string): string =>
    [`row ${row}`, column === undefined ? [] : [column], value === undefined ? [] : [`"${value}"`]]
      .flat()
      .join(", ") + `: ${says}.`,
  says: (fault: ImportFault, named: Named): string => faults[fault.code](fault, named),
  named: (name: string, id: string): string => `${name} (${id})`,
  repair: (kind: keyof typeof repairs, to: string, named: Named): string =>
    `Repair: ${repairs[kind](to, named)}.`,
  accepted: "Done.",
  titles: "Titles that may mean several roles; no role was set",
  title: (title: string, roles: string, count: number): string =>
    count === 1 ? `${title}: ${roles}` : `${title} (${count} positions): ${roles}`,
  incoming: (count: number): string => `Changes of today's structure: ${thousands(count)}`,
  nothing: "Nothing would change in today's structure.",
  change: (kind: Incoming["kind"], title: string, what: string): string =>
    what === "" ? `${kinds[kind]}: ${title}` : `${kinds[kind]}: ${title}, ${what}`,
  field: ({ field, part }: Incoming, before: string, after: string): string =>
    `${part === undefined ? (changed[field as keyof PositionSet] ?? String(field)) : parts[part]}: ${before} → ${after}`,
  absent: "nothing",
  hint: "Accept with --accept all, or --accept and the ids in brackets.",
  more: (count: number): string => `and ${thousands(count)} more`,
};

const lostWords: Readonly<Record<LostPart, string>> = {
  role: "roles",
  share: "shares of full time",
  cost: "costs",
  budget: "budgets",
  dotted: "dotted lines",
  deputy: "deputies",
  assistant: "who is an assistant",
  location: "locations",
  suppliers: "who is a supplier",
  accountabilities: "accountabilities",
  letters: "letters",
  rights: "decision rights",
  policies: "settings of rules",
  scenarios: "scenarios",
};

export const exporting = {
  lost: (format: string, parts: readonly LostPart[]): string =>
    `${format.toUpperCase()} has no place for ${listed(parts.map((part) => lostWords[part]))}: they stay in the structure file.`,
};

/** By the last part of an issue's code, as all issues. */
export const importIssues: Readonly<Record<string, (facts: Facts) => string>> = {
  "entities-refused": () => "The spreadsheet declares entities, which no honest one does; it was not read.",
  "export-format": () =>
    "Say in which format: name a file that ends in .csv, .tsv, .xlsx, .json, .ldif or .scim.json, or use --format.",
  "drawing-format": () =>
    "Say in which format: name a file that ends in .svg, .pdf or .pptx, or use --format.",
  "is-a-structure": (facts) =>
    `This is a structure already, and says what the list does not. Take the list into it with --into ${given(facts, "file")}, or write over it with --replace.`,
  "json-syntax": () => "The file is not valid JSON.",
  "no-columns": (facts) =>
    `No column is called as one of an id, a name or a title. There are: ${[facts.given ?? []].flat().join(", ")}. Say with --map what they tell.`,
  "no-positions": (facts) => `None of the ${given(facts, "rows")} rows could be read as a position.`,
  "no-records": () => "The file holds no list of records.",
  "no-row-read": (facts) =>
    `No row could be read as a position. Line ${given(facts, "line")} cannot be read: ${whys[given(facts, "why")] ?? given(facts, "why")}.`,
  "not-base64": () => "The content is no base64.",
  "not-text": () => "This is neither text nor a spreadsheet.",
  "old-or-locked-spreadsheet": () =>
    "This is a spreadsheet of before 2007, or one with a password: save it as .xlsx without one.",
  "spreadsheet-broken": () => "The spreadsheet is broken, or is none.",
  "structure-given": () =>
    "This is a structure already, no list of people: remit check reads it, and remit draw draws it.",
  "too-many-cells": (facts) =>
    `The table has more than ${thousands(Number(facts.most))} cells, the most that are read.`,
  "too-many-columns": (facts) =>
    `The table has more than ${thousands(Number(facts.most))} columns, the most that are read.`,
  "too-many-rows": (facts) =>
    `The table has more than ${thousands(Number(facts.most))} rows, the most that are read.`,
  "too-many-to-draw": (facts) =>
    `There are ${thousands(Number(facts.length))} positions; at most ${thousands(Number(facts.most))} are set on pages. An SVG holds them all; --branch draws a part.`,
  "too-much-text": (facts) =>
    `The cells of the table hold more than ${thousands(Number(facts.most))} signs, the most that are read.`,
  "unknown-choice": (facts) => `There is nothing "${given(facts)}" to accept.`,
  "unknown-column": (facts) => `There is no column "${given(facts)}".`,
  "unpacks-too-large": (facts) =>
    `The spreadsheet unpacks to more than ${thousands(Number(facts.most))} bytes, the most that are read.`,
};
