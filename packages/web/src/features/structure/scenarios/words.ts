import { counted, numbered, type StructureDifference } from "@remit/core";
import { words as shared } from "../words.ts";

const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const listed = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** Every word of the page of scenarios, and of the line that says a page shows one. */
export const words = {
  title: "Scenarios",
  banner: "Scenario",
  asIf: {
    says: "As if:",
    changes: (number: number): string => numbered(number, "change from today", "changes from today"),
    back: "Back to today",
    compare: "Compare",
    unknown: "There is no such scenario here; this is today’s structure.",
    broken: (name: string): string => `“${name}” no longer fits today’s structure; this is today’s.`,
  },
  findingNone: "No scenario yet: there is only today",
  lead: "A scenario is today’s structure with some changes. Nothing of it holds until you merge it into today.",
  /** The first sentence: what the one scenario does, or which of several leaves least open. */
  finding: {
    waiting: "What each scenario would change",
    nothing: (name: string): string => `“${name}” changes nothing yet`,
    one: (name: string, closed: number, opened: number): string => {
      const parts = [
        ...(closed > 0 ? [`closes ${numbered(closed, "gap", "gaps")}`] : []),
        ...(opened > 0 ? [`opens ${numbered(opened, "gap", "gaps")}`] : []),
      ];
      return `“${name}” ${parts.length > 0 ? listed.format(parts) : "opens and closes no gap"}`;
    },
    least: (name: string, gaps: number, today: number): string =>
      `“${name}” leaves ${gaps === 0 ? "no gap" : numbered(gaps, "gap", "gaps")}; today has ${today === 0 ? "none" : String(today)}`,
    even: (number: number, gaps: number): string =>
      `${counted(number, "scenario", "scenarios")}, and each leaves ${gaps === 0 ? "no gap" : numbered(gaps, "gap", "gaps")}`,
  },
  make: "New scenario from today",
  makeTitle: "A scenario from today",
  name: "Name",
  note: "Note",
  nameOf: (number: number): string => `Scenario ${number}`,
  makeDone: "Make it",
  save: "Save",
  cancel: "Cancel",
  list: "Scenarios of this structure",
  compareThis: (name: string): string => `Compare ${name}`,
  compared: "Compare",
  changes: (number: number): string =>
    number === 0 ? "no change yet" : numbered(number, "change", "changes"),
  openChart: "Chart",
  openMatrix: "Matrix",
  openChartOf: (name: string): string => `Open the chart as if “${name}”`,
  openMatrixOf: (name: string): string => `Open the matrix as if “${name}”`,
  edit: "Name and note",
  editOf: (name: string): string => `Name and note of “${name}”`,
  copy: "Copy",
  copyOf: (name: string): string => `Copy “${name}”`,
  copyName: (name: string): string => `${name}, copy`,
  merge: "Merge into today",
  mergeOf: (name: string): string => `Merge into today: “${name}”`,
  approval: {
    approve: "Approve",
    approveOf: (name: string): string => `Approve “${name}”`,
    withdraw: "Take approval back",
    withdrawOf: (name: string): string => `Take the approval of “${name}” back`,
    who: "Who approves it: a person or a body",
    help: (changes: number): string =>
      `It is written down with today’s date, for ${changes === 1 ? "the one change" : `the ${changes} changes`} the scenario has now. Once it has others, it says so.`,
    by: (by: string, on: string): string => `Approved by ${by} on ${day.format(new Date(on))}`,
    outdated: (by: string, on: string): string =>
      `Changed since ${by} approved it on ${day.format(new Date(on))}`,
    approved: (name: string, by: string): string => `“${name}” is approved by ${by}.`,
    withdrawn: (name: string): string => `“${name}” is approved by nobody now.`,
  },
  remove: "Delete",
  removeOf: (name: string): string => `Delete “${name}”`,
  merged: (name: string): string => `“${name}” is today’s structure now. Undo takes it back.`,
  removed: (name: string): string => `“${name}” is deleted. Undo brings it back.`,
  refused: "That could not be done",
  broken: "It no longer fits today’s structure",
  undo: "Undo",

  hire: {
    title: "What if we hire the recommended leader?",
    none: "Answer the questions about your organisation first: then the recommended leader can be put into this structure.",
    answer: "Answer them",
    waiting: "The recommendation is being worked out",
    from: (organisation: string, role: string): string =>
      `By the answers of ${organisation}, it is the ${role}.`,
    make: (role: string): string => (role === "" ? "Hire as a scenario" : `Hire the ${role} as a scenario`),
    cost: (currency: string): string => `Cost a year${currency}, if known`,
    budget: (currency: string): string => `Budget a year${currency}, if known`,
    wrongMoney: "A whole number, such as 120,000",
    nothing: (title: string, holder: string): string =>
      `${title} (${holder}) leads in this role already, and by these answers nothing is to change.`,
    made: (title: string): string => `What the ${title} takes on`,
    seat: {
      new: (title: string): string => `A new position, ${title}`,
      vacant: (title: string): string => `The position ${title}, vacant today, is used`,
    },
    already: (title: string, holder: string): string =>
      `${title} (${holder}) leads in this role already: there is no second position, and the remit grows.`,
    vacant: "It stays vacant until somebody is hired.",
    costs: (sum: string): string => `It costs ${sum} a year.`,
    costUnsaid: "What it costs is not said.",
    spends: (sum: string): string => `Its budget is ${sum} a year.`,
    budgetUnsaid: "Its budget is not said.",
    lines: "Other reporting lines",
    linesHelp: "Take away the tick of a line that is to stay as it is.",
    solid: (title: string, from: string | undefined): string =>
      from === undefined ? `${title} reports to it` : `${title} reports to it, no longer to ${from}`,
    dotted: (title: string, to: string): string => `${title}: a dotted line to ${to}`,
    itself: "it",
    forWhat: (names: string): string => `for ${names}`,
    byRole: "by its role",
    more: "What the check then finds more",
    moreOf: (title: string, before: number, after: number): string =>
      before === 0 ? `${title}: ${after}` : `${title}: ${after} instead of ${before}`,
    reports: (seat: string, to: string): string => `${seat}, reporting to ${to}.`,
    noReports: (seat: string): string => `${seat}. Whom it reports to is open: the chart has several tops.`,
    open: (number: number): string =>
      `${counted(number, "needed outcome", "needed outcomes")} nobody answers for afterwards`,
    kind: { "take-over": "takes over", begin: "begins", join: "works on" },
    columns: { what: "Accountability", how: "How", from: "From", rights: "Decision rights" },
    nobody: "nobody",
    by: (organisation: string): string =>
      `Worked out from today’s structure and the answers of ${organisation} as they are now.`,
    gone: (scenario: string): string =>
      `The answers “${scenario}” was made from are not in this browser any more, so its handover list cannot be worked out.`,
    listWaiting: "The handover list is being worked out",
    list: "Handover list",
    listOf: (scenario: string): string => `Handover list of “${scenario}”`,
    export: "Handover list as Markdown",
    file: "handover",
  },

  comparison: "Side by side",
  today: "Today",
  number: "Number",
  measure: {
    positions: "Positions",
    filled: "Filled",
    vacant: "Vacant",
    fte: "Full-time shares",
    cost: "Cost a year",
    costUnknown: "Positions without a cost",
    layers: "Layers",
    managers: "Managers",
    spanMost: "Widest span",
    spanMean: "Mean span",
    accountabilities: "Accountabilities asked for",
    covered: "with exactly one owner",
    heldByVacant: "with a vacant owner",
    gaps: "Nobody answers",
    overlaps: "Two or more answer",
  } satisfies Record<keyof StructureDifference["measures"]["before"], string>,
  costIn: (currency: string): string => `Cost a year in ${currency}`,
  same: "same",
  answering: "Who answers",
  answeringNone: "Nobody answers for anything else than today.",
  accountability: "Accountability",
  asToday: "as today",
  vacantUntil: (title: string): string => `${title} (vacant until hired)`,
  costUnsaid: (scenario: string, titles: readonly string[]): string =>
    `“${scenario}” does not say what ${listed.format(titles)} costs.`,
  nobody: "Nobody",
  unasked: "not asked for",
  effects: "What changes",
  effect: {
    asked: "Asked for from now on",
    askedNoMore: "No longer asked for",
    gapsClosed: "Gaps closed",
    gapsOpened: "Gaps opened",
    overlapsClosed: "Overlaps ended",
    overlapsOpened: "Overlaps begun",
    added: "Positions added",
    removed: "Positions removed",
    moved: "Report to another",
    placed: "Stand elsewhere",
    changed: "Changed otherwise",
    letters: "Other letters",
    rights: "Decision rights",
    settings: "Of the whole",
  },
  none: "none",
  movedTo: (title: string, to: string | undefined): string =>
    to === undefined ? `${title}: at the top` : `${title}: to ${to}`,
  placedAt: (title: string, before: string | undefined, below: string | undefined): string => {
    if (below === undefined)
      return before === undefined
        ? `${title} now stands last at the top`
        : `${title} now stands before ${before} at the top`;
    return before === undefined
      ? `${title} now stands last below ${below}`
      : `${title} now stands before ${before} below ${below}`;
  },
  changedIn: (title: string, fields: readonly string[]): string => `${title}: ${fields.join(", ")}`,
  field: shared.field as Readonly<Record<string, string>>,
  setting: {
    name: "organisation",
    industry: "industry",
    currency: "currency",
    spanLeast: "fewest reports of a manager",
    spanMost: "most reports of a manager",
    layersMost: "most layers",
    accountableMost: "most accountabilities of one position",
    consultedMost: "most positions consulted about one accountability",
  } as Readonly<Record<string, string>>,
  letterMoved: (
    accountability: string,
    letter: string,
    added: readonly string[],
    removed: readonly string[],
  ): string =>
    `${accountability}, ${letter}: ${[...added.map((title) => `+ ${title}`), ...removed.map((title) => `− ${title}`)].join(", ")}`,
  rightMoved: (right: string, title: string, change: "given" | "taken" | "changed"): string =>
    `${right}: ${title}, ${change}`,
  export: "Comparison as Markdown",
  file: "comparison",
  markdownTitle: (organisation: string): string => `Scenarios of ${organisation}`,
  waiting: "Being compared",
} as const;
