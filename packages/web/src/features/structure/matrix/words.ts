import { counted, type Letter, numbered, type Part } from "@remit/core";
import type { ColumnOrder } from "./column-order.ts";
import type { Problem } from "./model.ts";
import type { RightProblem } from "./rights-filter.ts";

const named = (title: string, holder: string | undefined): string =>
  holder === undefined ? title : `${title} (${holder})`;

/** Every word of the accountability matrix and of who decides what. */
export const words = {
  title: "Accountability matrix",
  views: "What is shown",
  view: { raci: "Who answers for what", rights: "Who decides what" },
  finding: (good: number, all: number): string => {
    if (all === 0) return "Nobody is asked to answer for anything yet";
    if (good === all)
      return all === 1
        ? "The one accountability has exactly one owner"
        : `Each of ${all} accountabilities has exactly one owner`;
    return `${good} of ${all} accountabilities ${good === 1 ? "has" : "have"} exactly one owner`;
  },
  noRows: "Add what somebody must answer for: one of the catalogue’s accountabilities, or one of your own.",
  noColumns: "No position has a column yet. Choose which to show.",
  noneFound: "No accountability is like that.",
  showAll: "Show all",
  grid: "Accountabilities by positions",
  list: "Accountabilities and who holds them",
  first: "Accountability",
  last: "Held by",
  foot: (all: number): string => `Accountable for, of all ${all}`,
  own: "Your own",
  letter: {
    A: "accountable",
    R: "responsible",
    C: "consulted",
    I: "informed",
  } satisfies Record<Letter, string>,
  legend: {
    A: "Accountable. Exactly one",
    R: "Responsible. Does the work",
    C: "Consulted before",
    I: "Informed after",
  } satisfies Record<Letter, string>,
  legendTitle: "Letters",
  vacant: "vacant",
  supplier: "supplier",
  held: {
    nobody: "Nobody",
    vacant: "Vacant seat",
    several: (number: number): string => counted(number, "seat", "seats"),
    outside: (name: string): string => `${name}, outside`,
    unasked: "Not asked for",
  },
  /** A cell as it is spoken. */
  spoken: (title: string, accountability: string, held: readonly string[], more: readonly string[]): string =>
    [`${title}, ${accountability}: ${held.length > 0 ? held.join(", ") : "no letter"}`, ...more].join("; "),
  also: (titles: readonly string[]): string => `also accountable: ${titles.join(", ")}`,
  noOwner: "nobody is accountable",
  isVacant: "the seat is vacant",
  overloaded: (name: string): string => `${name} overloaded`,
  overloadedMany: (number: number): string => `${counted(number, "seat", "seats")} overloaded`,
  loads: (load: number, most: number): string =>
    load > most ? `${load}, more than the ${most} one holds in mind` : String(load),

  filters: "Which accountabilities",
  domain: "Domain",
  allDomains: (all: number): string => `All ${all}`,
  inDomain: (name: string, number: number): string => `${name} ${number}`,
  only: (number: number): string => `Only problems ${number}`,
  problems: "Which problems",
  any: (number: number): string => `Any ${number}`,
  problem: {
    nobody: (number: number): string => `Nobody ${number}`,
    overlap: (number: number): string => `Two or more ${number}`,
    vacant: (number: number): string => `Vacant ${number}`,
    outside: (number: number): string => `Supplier ${number}`,
    idle: (number: number): string => `Nobody works on it ${number}`,
  } satisfies Record<Problem, (number: number) => string>,
  search: "Find an accountability",
  searchPlace: "Find",

  add: "Add accountability",
  addField: "Accountability of the catalogue, or words of your own",
  addPlace: "Type to find one",
  addDone: "Add",
  addOwnHelp: "What the catalogue does not have becomes an accountability of your own.",
  columns: "Positions",
  columnsTitle: "Which positions have a column",
  columnsHelp: "Shown at first: positions with a letter or a right, and those that lead.",
  columnsFind: "Find a position",
  columnsMore: (number: number): string =>
    `${numbered(number, "more position", "more positions")}: type to find one`,
  columnsUsual: "As at first",
  order: "Order of the columns",
  orders: { chart: "Chart order", busiest: "Busiest first" } satisfies Record<ColumnOrder, string>,
  goTo: "Go to a position",
  done: "Done",
  cancel: "Cancel",
  close: "Close",

  shown: (shown: number, all: number): string => `${shown} of ${all} rows are shown`,
  printed: (from: number, to: number, all: number): string =>
    from === to ? `Position ${from} of ${all}` : `Positions ${from} to ${to} of ${all}`,

  panel: "Findings and what the letters mean",
  answers: {
    nobody: "Nobody answers for it",
    overlap: "Several answer for it",
    vacant: "The seat that answers for it is vacant",
    one: (who: string): string => `${who} answers for it`,
    unasked: "Nobody is asked to answer for it",
  },
  release: "Nobody need answer for it",
  require: "Somebody must answer for it",
  removeOwn: "Remove",
  rename: "Rename",
  name: "Name",
  definition: "What it means",
  save: "Save",

  noFindings: "The rules find nothing here.",
  checking: "The rules are looking",
  /** Over findings: about the chosen row, about the other rows, and about all of them. */
  about: {
    raci: { this: "About this accountability", rest: "Elsewhere", all: "Findings" },
    rights: {
      this: "About this decision",
      rest: "About other decisions",
      all: "About who decides what",
    },
  },
  elsewhere: "Elsewhere",
  moreFindings: (number: number): string => numbered(number, "more finding", "more findings"),
  ofRule: (number: number): string => numbered(number, "finding of this rule", "findings of this rule"),
  whyRule: "Why this rule",
  ruleOff: "The rule could not be explained.",
  severity: { error: "Error", warning: "Warning", note: "Note" },
  keys: {
    before: "Type",
    letters: ["A", "R", "C", "I"],
    in: "in a cell, with",
    shift: "Shift",
    toAdd: "to add one, arrows to move,",
    clear: "Del",
    toClear: "to clear,",
    undo: "Ctrl Z",
    toUndo: "to undo.",
  },
  refused: "That could not be done",

  letterOf: "Letters of",
  seat: "Position",
  choose: "Choose a position",
  give: "Give",
  take: (letter: string, title: string): string => `Remove ${letter} from ${title}`,

  rights: {
    finding: (good: number, all: number): string =>
      good === all
        ? `Each of ${all} kinds of decision has somebody who takes it`
        : `${good} of ${all} kinds of decision ${good === 1 ? "has" : "have"} somebody who takes them`,
    filters: "Which kinds of decision",
    search: "Find a kind of decision",
    kinds: "What it is about",
    anybody: (all: number): string => `Any position ${all}`,
    problem: {
      nobody: (number: number): string => `Nobody ${number}`,
      overlap: (number: number): string => `Two or more ${number}`,
    } satisfies Record<RightProblem, (number: number) => string>,
    /** What is a problem of a kind of decision, in a sentence. */
    standing: {
      nobody: "Nobody decides it.",
      overlap: "Several decide it, and no limits tell which of them.",
      several: "Several decide it, and their limits tell which of them.",
      one: (who: string): string => `${who} decides it.`,
    },
    explained: "A problem: nobody decides, or several do and no limits tell which of them.",
    noneFound: "No kind of decision is like that.",
    grid: "Decision rights by positions",
    list: "Decision rights and who has them",
    first: "Decision",
    last: "Decided by",
    foot: "Decides, of all kinds",
    kind: {
      money: "Money",
      people: "People",
      technology: "Technology",
      suppliers: "Suppliers",
      own: "Your own",
    },
    part: {
      decide: "decides",
      recommend: "recommends",
      agree: "agrees",
      perform: "carries out",
      input: "is heard",
    } satisfies Record<Part, string>,
    legend: {
      decide: "Decides",
      recommend: "Recommends",
      agree: "Must agree",
      perform: "Carries out",
      input: "Is heard",
    } satisfies Record<Part, string>,
    nothing: "no part",
    upTo: (sum: string): string => `up to ${sum}`,
    per: { decision: "for one decision", year: "a year" },
    form: (right: string, title: string): string => `${right}: ${title}`,
    limit: "Up to",
    perWhat: "Counted",
    unsaid: "No limit said",
    save: "Save",
    edit: "Edit",
    several: (number: number): string => counted(number, "seat", "seats"),
    nobody: "Nobody",
    wrong: "A limit is a whole sum, or nothing.",
  },

  waiting: "The scenario is being put together",
  named,
} as const;
