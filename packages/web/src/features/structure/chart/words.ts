import {
  cardWords,
  counted,
  type Coverage,
  type HeldBy,
  type Department,
  numbered,
  type Position,
  type SheetSize,
} from "@remit/core";

const parted = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== "").join(", ");

/** Every word of the chart and of what stands around it. */
export const words = {
  ...cardWords,
  title: "Chart",
  /** The one sentence of the page. */
  finding: ({ asked, by }: Coverage, positions: number, layers: number): string => {
    if (positions === 0) return "Nobody is on the chart yet";
    if (by.nobody.length > 0)
      return `${counted(by.nobody.length, "accountability belongs", "accountabilities belong")} to nobody`;
    if (by.overlap.length > 0)
      return `${counted(by.overlap.length, "accountability has", "accountabilities have")} more than one owner`;
    if (by.vacant.length > 0)
      return `${counted(by.vacant.length, "accountability waits", "accountabilities wait")} for somebody to be hired`;
    if (asked.length > 0) return "Every accountability belongs to exactly one position";
    return `${counted(positions, "position", "positions")} in ${numbered(layers, "layer", "layers")}`;
  },
  coverage: {
    label: "How accountabilities are held",
    standing: {
      one: "held by exactly one",
      overlap: "overlap",
      vacant: "vacant",
      nobody: "nobody",
    } satisfies Record<HeldBy, string>,
    of: (number: number, all: number): string => `${number} of ${all}`,
    none: "No accountability is asked for yet.",
    toMatrix: "Say in the matrix who answers for what",
  },
  nobody: (number: number): string => `Nobody holds ${number}`,
  nobodyMore: (number: number): string => `${number} more in the matrix`,

  /** A line of the tree as it is spoken, and its end after title and holder. */
  spoken: (position: Position, end: string): string =>
    parted([
      words.titleOf(position),
      words.holderOf(position),
      end,
      position.engagement === undefined || position.engagement === "full-time"
        ? undefined
        : words.engagement[position.engagement],
    ]),
  spokenEnd: (level: number, reports: number, answersFor: number): string =>
    parted([
      `level ${level}`,
      reports === 0 ? undefined : words.reports(reports),
      answersFor === 0 ? "answers for nothing" : `answers for ${answersFor}`,
    ]),

  department: "Department",
  fte: (fte: number): string => fte.toLocaleString("en-GB", { maximumFractionDigits: 1 }),
  departmentNamed: ({ name, heads }: Department): string =>
    `${name}, department, ${numbered(heads, "position", "positions")}`,
  /** The same of a department. */
  spokenDepartment: (name: string, end: string): string => `Department ${parted([name, end])}`,
  spokenDepartmentEnd: (level: number, { heads, vacant }: Department): string =>
    parted([`level ${level}`, words.people(heads, vacant)]),

  tools: {
    label: "How the chart is shown",
    show: "Show as",
    as: { chart: "Chart", list: "List", table: "Table" },
    layout: "Layout",
    layouts: { tidy: "Down", across: "Across", packed: "Packed" },
    colour: "Colour by",
    colours: { coverage: "Accountabilities", role: "Role", span: "Span", cost: "Cost" },
    shades: {
      coverage: undefined,
      role: undefined,
      span: "The stronger the bar, the more reports",
      cost: "The stronger the bar, the more it costs a year with everybody below",
    },
    departments: "Departments",
    noDepartments: "No position says in which department it is.",
    find: "Find a position",
    findHelp: "Title, holder, department",
    none: "Nobody is called that",
    zoomIn: "Nearer",
    zoomOut: "Further",
    fit: "Fit",
    unfold: "Unfold all",
    fold: "Fold",
    export: "Export",
    keys: "Keys",
  },
  tree: "Positions",
  table: {
    caption: "Positions",
    title: "Title",
    holder: "Holder",
    superior: "Reports to",
    layer: "Layer",
    span: "Reports",
    heads: "Below",
    answers: "Answers for",
    cost: "Cost",
    department: "Department",
    sorted: (name: string): string => `Sort by ${name.toLowerCase()}`,
    top: "Nobody: the top",
    lost: "Somebody who is not on the chart",
  },

  panel: {
    label: "Position and findings",
    noPosition: "Choose a position in the chart to see and change it.",
    edit: "Edit",
    history: "History of this position",
    add: "Add a report",
    addTop: "Add a position at the top",
    move: "Move",
    remove: "Remove",
    close: "Close",
    save: "Save",
    cancel: "Cancel",
    newTitle: "Title of the new position",
    answersFor: (number: number): string => (number === 0 ? "Answers for nothing" : `Answers for ${number}`),
    superior: "Reports to",
    dotted: "Also reports to",
    top: "nobody: it is a top",
    lost: (id: string): string => `“${id}”, who is not on the chart`,
    layer: "Layer",
    layerNone: "none: no way leads to a top",
    span: "Reports",
    below: "Below",
    role: "Role",
    engagement: "Engagement",
    cost: "Cost a year",
    costBelow: "With everybody below",
    budget: "Budget a year",
    department: "Department",
    within: "In full",
    belowWhom: "Below",
    company: "nobody: it stands above its tops",
    positions: "Positions",
    vacant: "Vacant",
    fte: "Full-time equivalents",
    answers: "Accountabilities held",
    inside: "Who is in it",
    apart: (number: number): string =>
      `${counted(number, "more position says it is", "more positions say they are")} in it. No line leads to ${number === 1 ? "it" : "them"} from a top:`,
    addHere: "Add a position",
    location: "Location",
    deputy: "Deputy",
    holder: "Holder",
    standing: {
      one: "alone",
      overlap: "with others",
      vacant: "vacant",
      nobody: "nobody",
    } satisfies Record<HeldBy, string>,
  },

  form: {
    title: "Title",
    holder: "Holder (empty: vacant)",
    kind: "Holder is",
    kinds: { person: "a person", supplier: "a supplier" },
    role: "Role of the catalogue",
    noRole: "none of them",
    engagement: "Engagement",
    noEngagement: "not stated",
    share: "Share of full time, in per cent",
    cost: "Cost a year",
    budget: "Budget a year",
    department: "Department",
    departmentHelp: "A name, or a path: Company / Division / Department",
    location: "Location",
    dotted: "Also reports to, with a dotted line",
    deputy: "Deputy",
    without: (title: string): string => `Without ${title}`,
    wrongTitle: "A position needs a title.",
    wrongShare: "A share is a number from 0 to 100.",
    wrongMoney: "Write a whole number without signs, such as 84000.",
  },

  moveSheet: {
    title: (title: string): string => `Whom does ${title} report to?`,
    help: "Everybody below it moves with it. Undo brings it back.",
    helpDepartments:
      "Everybody below it moves with it; in a department it comes below the superior there. Undo brings it back.",
    label: "New superior",
    labelDepartments: "New superior or department",
    beside: "Place beside the others",
    before: (title: string): string => `Before ${title}`,
    last: "Last",
    top: "Nobody: make it a top",
    move: "Move",
    choose: "Choose somebody from the list.",
    chooseOrPlace: "Choose somebody from the list, or another place.",
  },
  moved: (title: string, to: string): string => `${title} now reports to ${to}.`,
  movedInto: (title: string, department: string, superior: string): string =>
    superior === ""
      ? `${title} now is in ${department}.`
      : `${title} now is in ${department}, below ${superior}.`,
  madeTop: (title: string): string => `${title} now is a top.`,
  stands: (title: string, nth: number, of: number): string => `${title}, ${nth} of ${of}.`,
  removed: (title: string): string => `${title} is removed. Undo brings it back.`,
  added: (title: string): string => `${title} is added.`,
  saved: (title: string): string => `${title} is changed.`,
  refused: {
    itself: (title: string): string => `${title} cannot report to itself.`,
    below: (title: string, to: string): string => `${title} cannot report to ${to}, who is below it.`,
    already: (title: string, to: string): string => `${title} reports to ${to} already.`,
    alone: (title: string): string => `Nobody stands beside ${title}.`,
    end: (title: string, by: 1 | -1): string =>
      by < 0 ? `${title} stands first already.` : `${title} stands last already.`,
    alreadyIn: (title: string, department: string): string => `${title} is in ${department} already.`,
    department: (name: string): string =>
      `${name} is a department: it is made of what its positions say. Move or change those.`,
    noUp: (title: string): string => `${title} has nobody above its superior.`,
    noBeside: (title: string): string => `Nobody stands beside ${title} to report to.`,
    other: (says: string): string => `That was not done. ${says}`,
  },

  findings: {
    number: (number: number): string => counted(number, "finding", "findings"),
    none: "The rules find nothing",
    waiting: "The rules are looking",
    broken: "The rules could not be asked. The structure is kept; load the page again.",
    filter: "Findings shown",
    all: "All",
    severity: { error: "Errors", warning: "Warnings", note: "Notes" },
    one: { error: "error", warning: "warning", note: "note" },
    fix: "Fix",
    fixOf: (says: string): string => `Fix: ${says}`,
    why: "Why this rule",
    about: (title: string): string => `About ${title}`,
    others: "Elsewhere",
    cli: "same list on the command line:",
    more: (number: number): string => `${number} more`,
    times: (number: number): string => `${number.toLocaleString("en-GB")} times`,
    fixed: "Fixed. Undo brings it back.",
  },

  exporting: {
    title: "Export the chart",
    picture: "As a picture",
    pictureHelp: "As it is shown: what is folded is left out, so unfold it first to have everybody.",
    svg: "SVG, text stays text",
    png: "PNG",
    width: "Width of the PNG, in pixels",
    pages: "On pages",
    pagesHelp: "A page a branch, large enough to be read; pages that go on elsewhere say where.",
    branch: "Who",
    everybody: "Everybody",
    below: (title: string): string => `${title} and everybody below`,
    sheet: "Paper",
    sheets: { a4: "A4", a3: "A3", letter: "Letter" } satisfies Record<SheetSize, string>,
    pdf: "PDF",
    pptx: "PowerPoint, each card a shape",
    print: "Print",
    printHelp:
      "The browser prints everybody as a list; a branch of the first layer stays together on a page that holds it.",
    data: "Positions as data",
    csv: "CSV",
    xlsx: "Excel",
    close: "Close",
    stop: "Stop",
    working: (seconds: number): string =>
      `The pages are being drawn: ${numbered(seconds, "second", "seconds")}`,
    saved: (name: string, pages: number): string =>
      `${name} is saved${pages > 1 ? `, ${numbered(pages, "page", "pages")}` : ""}.`,
    tooLarge: "A picture this large is more than a browser makes: the width is at most 16,000 pixels.",
    failed: "The file could not be made. Nothing of the structure is lost.",
    away: "Pages are drawn by the program that serves this app, and it cannot be reached now. Printing works without it.",
    notHere:
      "The program that serves this app cannot set pages: what it needs for them is not installed there. Printing works without it.",
  },

  keys: {
    title: "Keys of the chart",
    close: "Close",
    rows: (stacked: boolean) => [
      ["↑ ↓ → ←", "walk; right opens, left closes"],
      ["Home End", "first and last position in sight"],
      ["letters", "go to a title that begins so"],
      ["Enter", "to the position beside the chart"],
      ["Alt M", "move under somebody else"],
      [stacked ? "Alt ↑ ↓" : "Alt ← →", "one place before or after among those beside it"],
      [stacked ? "Alt ←" : "Alt ↑", "report to the superior’s superior"],
      [stacked ? "Alt →" : "Alt ↓", "report to whoever stands before it"],
      ["Delete", "remove"],
      ["Esc", "put a card back that is being dragged"],
      ["Shift + arrows", "pan"],
      ["+ − 0", "nearer, further, fit"],
      ["Ctrl Z, Ctrl Y", "undo, redo"],
    ],
  },

  asIf: {
    today: "Today",
    label: "Which structure is shown",
    compare: "Compare a scenario",
    asIf: (name: string): string => `As if: ${name}`,
    back: "Back to today",
    unknown: "This scenario is not there any more, or no longer fits today’s structure. Today is shown.",
  },
  notStored: "This browser refuses to store anything: save the structure as a file before you leave.",
} as const;
