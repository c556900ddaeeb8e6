import { counted, type ImportFault, type ImportNote, type Incoming, type Issue, numbered } from "@remit/core";
import { whyUnread } from "#client/import-issue-words.ts";
import { dayAndTime } from "#ui/moments.ts";
import { words as shared } from "../words.ts";

// A column tells of a holder in parts.
const { holder: _, reportsTo: manager, ...told } = shared.field;

const text = (value: Issue["data"][string] | undefined): string =>
  Array.isArray(value) ? value.join(", ") : String(value ?? "");

/** Every word of how one comes by a structure and takes it away. */
export const words = {
  empty: {
    title: "Structure",
    finding: "Who answers for what in your organisation?",
    help: "Positions, who reports to whom, and who answers for what stand here as a chart, a matrix and scenarios; the rules say what belongs to nobody and what to two. Everything stays on this computer.",
    name: "Name of the organisation",
    begin: "Start from scratch",
    open: "Open a structure file",
    table: "Import a list of people",
    examples: "Or open a worked example",
    unnamed: shared.kept.unnamed,
  },
  files: {
    more: "File",
    title: "Structures",
    save: "Save as a file",
    open: "Open a file",
    table: "Import a list",
    rename: "Name of the one at hand",
    renamed: "Save the name",
    kept: "In this browser",
    here: "at hand",
    positions: (number: number): string => numbered(number, "position", "positions"),
    remove: (name: string): string => `Remove ${name}`,
    removed: (name: string): string => `${name} is removed.`,
    back: "Undo",
    elsewhere: "Kept on this computer",
    changed: (instant: string): string => `changed on ${dayAndTime(instant)}`,
    notOpened: {
      unreachable: "Remit’s server is not reached, and this structure is not in this browser.",
      gone: "This structure was removed meanwhile. It is under “Removed”.",
    },
    gone: "Removed",
    goneNone: "Nothing is removed.",
    goneOn: (instant: string): string => `removed on ${dayAndTime(instant)}`,
    restore: "Bring back",
    restoreOf: (name: string): string => `Bring back ${name}`,
    example: "Worked examples",
    close: "Close",
    notSaved: "The file could not be written. Nothing of the structure is lost.",
    csv: "Positions as CSV",
    xlsx: "Positions as Excel",
  },
  file: {
    wrong: (name: string): string => `${name} is no structure that can be read`,
    found: (number: number): string => counted(number, "thing is wrong", "things are wrong"),
    keep: "Whatever was open is as it was.",
    notLoaded: "The part that reads files could not be loaded. Whatever was open is as it was.",
    close: "Close",
  },
  table: {
    title: (name: string): string => `Import ${name}`,
    reading: "The list is being read",
    again: "The list is being read again",
    wrong: (name: string): string => `${name} cannot be read as a list`,
    counts: (positions: number, rows: number): string =>
      `${counted(positions, "position", "positions")} out of ${numbered(rows, "row", "rows")}`,
    leftOut: (number: number): string => `${numbered(number, "row is", "rows are")} left out`,
    vacancies: (number: number): string => numbered(number, "vacancy", "vacancies"),
    columns: "What each column tells",
    column: "Column",
    tells: "Tells",
    nothing: "nothing",
    fields: {
      id: "id",
      name: "name",
      firstName: "first name",
      lastName: "last name",
      email: "e-mail",
      login: "login",
      number: "number of the holder",
      dn: "distinguished name",
      ...told,
      manager,
      currency: "currency",
      kind: "kind of holder",
      status: "still there or not",
      class: "kind of entry",
    } satisfies Record<string, string>,
    faults: (number: number): string => counted(number, "row needs a look", "rows need a look"),
    noFaults: "No row needs a look",
    row: (number: number): string => `Row ${number}`,
    note: {
      "more-pages": () =>
        "The file is one page of several: whoever is on the others is missing here. Join the pages, and import them together.",
      "no-managers": ({ preset }) =>
        preset === "entra"
          ? "No column says who reports to whom: the portal leaves managers out. Ask Microsoft Graph for /users?$expand=manager and import its answer."
          : "No column says who reports to whom. Say above which column does.",
      "no-titles": () => "No column tells the title. Say above which column does.",
      "no-names": ({ holders }) =>
        holders === "filled"
          ? "No column says who holds a position: each counts as filled, its holder called by number or id. Say above which column says who it is."
          : "No column says who holds a position: all count as vacant. Say above which column says who it is.",
      "lines-above": ({ length, lines }) =>
        `${counted(Number(length), "line above the header was passed over", "lines above the header were passed over")}: ${text(lines)}`,
      "no-people": ({ length, names }) =>
        `${counted(Number(length), "entry is a group, computer, unit or contact, and left out", "entries are groups, computers, units or contacts, and left out")}, such as ${text(names)}.`,
    } satisfies Record<ImportNote["code"], (data: ImportNote["data"]) => string>,
    unused: (columns: readonly string[]): string => `Nothing is taken from: ${columns.join(", ")}.`,
    toFix: "Save the list to fix it",
    notSaved: "The file could not be written. Nothing of the list is lost.",
    acceptAll: "Accept every repair",
    refuseAll: "Refuse every repair",
    more: (number: number): string => `${numbered(number, "row", "rows")} more`,
    take: "Open it",
    cancel: "Cancel",
    fault: {
      "unreadable-row": ({ data }) => `The row cannot be read, ${whyUnread(data)}; it is left out.`,
      "nothing-named": () => "It names neither a person nor a position; it is left out.",
      "no-title": () => "There is no title.",
      "duplicate-row": () => "It stands there already; it is taken once.",
      "duplicate-person": ({ data }) => `It is about the person of row ${text(data.row)}; it is left out.`,
      "duplicate-id": () => "Another row has this id already.",
      "somebody-elses": ({ data }) =>
        `Row ${text(data.row)} has it too and is somebody else by name; it is not taken for this one.`,
      "self-manager": () => "It reports to itself.",
      "unknown-manager": () => "It reports to nobody who is in the list.",
      "ambiguous-manager": ({ data }) => `It may report to any of ${text(data.candidates)}.`,
      "unknown-dotted": () => "Its dotted line leads to nobody who is in the list.",
      "ambiguous-dotted": ({ data }) => `Its dotted line may lead to any of ${text(data.candidates)}.`,
      "unknown-deputy": () => "Its deputy is nobody who is in the list.",
      "ambiguous-deputy": ({ data }) => `Its deputy may be any of ${text(data.candidates)}.`,
      cycle: () => "Its superiors lead back to itself.",
      "several-tops": () => "It is one of several that report to nobody.",
      inactive: ({ accepted }) =>
        accepted ? "It is marked as no longer there; it is left out." : "It is marked as no longer there.",
      "summary-row": () => "It seems to sum up the rows above.",
      "unreadable-number": () => "The number can be read in two ways, or not at all.",
      "out-of-range": ({ data }) =>
        `It is a number, but none from ${text(data.least)} to ${Number(data.most).toLocaleString("en-GB")}.`,
      "error-cell": () => "It is an error of the spreadsheet and no value; it is left out.",
      "unreadable-value": () => "The value is none of those that are known here.",
      "unreadable-letters": () => "It has letters that cannot be read; saved as UTF-8, the file keeps them.",
      "other-currency": () => "It is in another currency than the others.",
      "too-long": () => "The text is too long; it is cut.",
    } satisfies Record<ImportFault["code"], (fault: Pick<ImportFault, "data" | "accepted">) => string>,
    repair: {
      "put-under": (to: string): string => `Put it under ${to}`,
      "make-top": (): string => "Let it report to nobody",
      rename: (to: string): string => `Give it the id ${to}`,
      set: (to: string): string => `Set ${to}`,
      remove: (): string => "Take it out",
    } satisfies Record<NonNullable<ImportFault["repair"]>["kind"], (to: string) => string>,
  },
  way: {
    ask: "What becomes of the list",
    into: (name: string): string => `Compare it with ${name}`,
    asNew: "Open it as a new structure",
  },
  incoming: {
    none: "Nothing would change in the structure that is open",
    finding: (number: number): string =>
      `${counted(number, "thing", "things")} would change in the structure that is open`,
    acceptAll: "Accept every change",
    refuseAll: "Refuse every change",
    kind: {
      new: "New",
      changed: "Changed",
      gone: "Gone",
      vacated: "Now vacant",
    } satisfies Record<Incoming["kind"], string>,
    about: {
      new: "The position is added.",
      changed: "",
      gone: "It is not in the list any more; the position is taken out.",
      vacated: "Its holder is not in the list any more; the position stays, since others rest on it.",
    } satisfies Record<Incoming["kind"], string>,
    field: shared.field as Readonly<Record<string, string>>,
    part: {
      email: "e-mail of the holder",
      id: "number of the holder",
      kind: "kind of holder",
    } satisfies Record<NonNullable<Incoming["part"]>, string>,
    change: (field: string, before: string, after: string): string => `${field}: ${before} → ${after}`,
    absent: "nothing",
    take: (number: number): string =>
      number === 0 ? "Take in what is accepted" : `Take in ${numbered(number, "change", "changes")}`,
  },
  titles: {
    finding: (number: number): string =>
      counted(number, "title may mean several roles", "titles may mean several roles"),
    positions: (number: number): string => numbered(number, "position", "positions"),
    none: "no role",
  },
} as const;
