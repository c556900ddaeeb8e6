const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

type Counts = {
  readonly owns: number;
  readonly shares: number;
  readonly supports: number;
  readonly none: number;
  readonly notStated: number;
};

/** Every word about roles on their own. */
export const words = {
  title: (page: string): string => `${page} · Remit`,
  list: {
    title: "Roles",
    finding: "Seven roles lead technology. What they answer for tells them apart, not their titles.",
    lead: "Each card says what the role owns according to its sources. Open one for the statements behind it.",
    filter: "Filter by name, title or what is owned",
    filterHint: "security, budget, vision …",
    shown: (count: number, of: number): string =>
      count === of ? `All ${of} roles` : `${count} of ${plural(of, "role", "roles")}`,
    none: "No role has these words in its name, its titles or what it owns.",
    clear: "Clear the filter",
    owns: "Owns",
    ownsNothing: "Owns nothing outright by its sources; what it shares and supports is on its page.",
    moreOwned: (count: number): string => `and ${count} more`,
    silent: (count: number, of: number): string => `No source speaks of ${count} of ${of} accountabilities.`,
    compareAll: "Compare all seven",
  },
  role: {
    all: "All roles",
    onPage: "On this page",
    parts: {
      holds: "What it answers for",
      bearing: "Bearing",
      reporting: "Reporting and authority",
      needs: "What a holder needs",
      others: "With the other roles",
      differ: "Where sources disagree",
    },
    counts: ({ owns, shares, supports, none, notStated }: Counts): string =>
      `Of ${owns + shares + supports + none + notStated} accountabilities it owns ${owns}, shares ${shares} and supports ${supports}; ${plural(none, "is", "are")} not its own, and of ${notStated} no source speaks.`,
    judged: (count: number): string =>
      count === 0
        ? "Every one of these rests on statements."
        : `${plural(count, "rests", "rest")} on Remit’s judgement and ${count === 1 ? "is" : "are"} drawn as outlines.`,
    holds: "What it answers for",
    holdsHelp:
      "Three squares: owns it; two: shares; one: supports. Pale: only some sources go so far. Outlined: judgement. Dashed: no source speaks of it.",
    domainCounts: (held: number, of: number): string => `${held} of ${of} held`,
    unstated: "No source speaks of",
    amend: "Say it otherwise for your organisation",
    amendAgain: "Change what your organisation says",
    range: (low: string, high: string): string => `sources range from “${low}” to “${high}”`,
    differ: "sources differ",
    instead: (before: string): string => `otherwise: ${before}`,
    against: "Speaks against it",
    elsewhere: "Who else holds it",
    profiles: "It depends on who else is there",
    general: "In general",
    bearing: "Bearing",
    bearingHelp: "Where the role stands between two poles, by what its sources say.",
    trait: (role: string, value: number, low: string, high: string): string => {
      if (value === 0) return `${role}: in the middle between “${low}” and “${high}”.`;
      const towards = value < 0 ? low : high;
      return Math.abs(value) === 2 ? `${role}: “${towards}”.` : `${role}: rather “${towards}”.`;
    },
    traitGrounds: "What these rest on",
    authority: "What it may decide",
    authorityNone: "No source says what it may decide.",
    reporting: "Reports to",
    reportingNone: "No source says to whom it reports.",
    usual: "usually",
    possible: "possibly",
    requirements: "What a holder needs",
    requirementsNone: "No source says what a holder needs.",
    must: "must",
    should: "should",
    silent: "What the sources do not say",
    admission: "When it competes",
    closeTo: "Close to",
    nearest: "How near the other roles are",
    nearestHelp: (over: number): string =>
      `Mean difference in what is held, 0 (the same) to 3, over the accountabilities stated for both. Under ${over} of them, nothing can be said.`,
    distance: (distance: string, over: number): string => `${distance} over ${over}`,
    thin: (over: number): string => `too little stated for both (${over})`,
    others: "With the other roles",
    othersHelp: "Who is usually higher, and what one sets for the other to carry out.",
    verdicts: { above: "usually above", below: "usually below", level: "level with it", depends: "depends" },
    dependsVerdicts: {
      above: "tends to be above",
      below: "tends to be below",
      level: "level with it",
      depends: "depends",
    },
    compareWith: (role: string): string => `Compare with ${role}`,
    whoIsHigher: "Who is higher?",
    titles: "Titles it goes by",
    titlesOthers: (others: string): string => `may also mean ${others}`,
    differHeading: "Where sources disagree",
    differNone: "No disagreement of sources touches this role.",
  },
  unknown: {
    title: "No such role",
    mean: "Perhaps you mean one of these:",
    all: "See all roles",
  },
  accountability: {
    finding: (name: string, owners: readonly string[]): string => {
      if (owners.length === 0) return `${name}: no role owns it by its sources.`;
      if (owners.length === 1) return `${name}: the ${owners[0]} owns it.`;
      return `${name}: ${owners.length} roles are said to own it.`;
    },
    roles: "What each role holds of it",
    unknown: "There is no such accountability in the catalogue.",
    domain: "Domain",
  },
} as const;
