const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Every word about roles side by side. */
export const words = {
  title: (names: readonly string[]): string =>
    names.length === 0 ? "Compare roles · Remit" : `${names.join(", ")} compared · Remit`,
  several: (count: number, furthest: readonly [string, string], closest: readonly [string, string]): string =>
    `Of these ${count} roles, ${furthest[0]} and ${furthest[1]} are furthest apart; ${closest[0]} and ${closest[1]} are closest.`,
  severalThin: (count: number): string =>
    `${count} roles side by side; too little is stated for them to say which are closest.`,
  pairUnknown: "Two roles side by side.",
  choose: "Roles compared",
  chooseHelp: "Press to add a role or take it out. Two stay at least.",
  swap: "Swap sides",
  unit: "squares filled in each domain, %",
  unitShort: "% of domain",
  chart: "What each holds",
  table: "Table",
  drawing: "Chart",
  domain: "Domain",
  accountability: "Accountability",
  bar: (role: string, low: number, high: number): string =>
    low === high ? `${role}: ${low} %.` : `${role}: ${low} %, up to ${high} % where nothing is stated.`,
  row: (one: string, oneHolds: string, other: string, otherHolds: string): string =>
    `${one}: ${oneHolds}. ${other}: ${otherHolds}.`,
  legend:
    "Three squares: owns it; two: shares; one: supports. Pale: only some sources go so far, or in a bar what no source speaks of. Outlined: judgement. Dashed: not stated.",
  widest: "The widest differences are shown.",
  moreRows: (count: number): string =>
    `Show ${plural(count, "more accountability", "more accountabilities")}`,
  fewerRows: "Show only the widest differences",
  noStatement: "No source speaks of it.",
  whoHolds: "What all seven hold of it",
  bearing: "Bearing",
  trait: (role: string, value: number, low: string, high: string): string => {
    if (value === 0) return `${role}: in the middle between “${low}” and “${high}”.`;
    const towards = value < 0 ? low : high;
    return Math.abs(value) === 2 ? `${role}: “${towards}”.` : `${role}: rather “${towards}”.`;
  },
  facts: {
    caption: "Authority, reporting line and requirements of the roles compared",
    aspect: "Aspect",
    authority: "May decide",
    reporting: "Reports to",
    requirements: "Needs",
    higher: "Who is higher",
    notStated: "not stated",
    moreLines: (count: number): string => `${count} more`,
    usual: "usually",
    possible: "possibly",
  },
  order: {
    usually: (role: string): string => `Usually the ${role}.`,
    depends: (role: string): string => `Tends to be the ${role}, with wide exceptions.`,
    open: "It depends.",
    level: "Level.",
    see: "What it depends on, with the statements",
  },
  together: "How they work together",
  distance: {
    title: "How far apart",
    pair: (distance: string, over: number, of: number): string =>
      `On average they differ by ${distance} of 3 steps, over the ${over} of ${of} accountabilities stated for both.`,
    thin: (over: number, of: number): string =>
      `Only ${over} of ${of} accountabilities are stated for both: too few to call the two close or far.`,
    method:
      "Steps: owns 3, shares 2, supports 1, none 0, each as the middle of its interval. What lies beyond technology is left out, and so is what is stated for one of the two only.",
    from: "Roles",
    value: "Distance, 0–3",
    over: "Stated for both",
    thinShort: "too few stated",
  },
  differ: (count: number): string =>
    count === 0 ? "Sources do not differ here" : `Sources differ: ${count}`,
  differNone: "No disagreement of sources touches both.",
  moreDiffer: (count: number): string => plural(count, "more disagreement", "more disagreements"),
  matrixTable: "Table of what each holds",
  matrixOrder: "Order of rows",
  byDomain: "By domain",
  byWidth: "Widest difference first",
  open: "Open the page of a role for its statements.",
  unknown: {
    title: "Compare roles · Remit",
    mean: "Perhaps you mean one of these:",
    again: "Compare CTO and IT Director",
    all: "See all roles",
  },
} as const;
