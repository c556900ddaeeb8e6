/** Sentences of a decision record: British, each whole, with places for what is put in. */
export const recordPhrases = {
  label: "Decision record",
  notesTitle: "Where this comes from",
  foot: (catalogue: string, date: string): string => `Written with Remit, catalogue ${catalogue}, ${date}`,
  decided: "Decided",
  recommended: "Recommended",
  noneYet: "No technology leader yet",
  by: "By",
  on: "On",
  lead: {
    clear: (first: string, share: string, second: string) =>
      `The answers call for the ${first}, first in ${share} of the ways they can be weighed. The ${second} comes next.`,
    lean: (first: string, share: string, second: string) =>
      `The answers lean towards the ${first}, first in ${share} of the ways they can be weighed. The ${second} is close behind.`,
    "toss-up": (first: string, share: string, second: string) =>
      `The answers do not settle it. The ${first} is first in ${share} of the ways they can be weighed, and the ${second} almost as often.`,
  },
  leadNone: (first: string): string =>
    `No need is strong enough for a technology leader yet. The ${first} would come nearest.`,
  why: "Why it was decided so",
  standings: "How the roles stand",
  standingColumns: ["Role", "Comes first", "With open answers", "Fit", "Regret"],
  standingsHelp:
    "A share of the ways to weigh these answers, never a probability of being right. Fit and regret are in points; regret is what is lost on average if the role is chosen and another would have fitted better.",
  outTitle: "Roles that were not weighed",
  outLine: (role: string, why: string): string => `${role}: ${why}`,
  reasonsTitle: (first: string, second: string): string => `Why the ${first} and not the ${second}`,
  reasonColumns: ["Answer", "Through", "Points"],
  reasonsHelp: "Positive points speak for the first of the two, negative for the second.",
  reasons: {
    start: "Before any answer",
    answer: "Answer",
    open: "What is still open",
    floor: "Needs that cannot fall below nothing",
  },
  respondents: "What each person's own answers come to",
  respondentColumns: ["Person", "Comes first", "Share"],
  dissent: "Who saw it otherwise",
  dissentLine: (who: string, says: string): string => `${who}: ${says}`,
  noDissent: "Nobody had a different view recorded.",
  flips: "What would change it",
  flipLine: (change: string, role: string, share: string): string =>
    `${change}: then the ${role} would be first, in ${share} of the ways to weigh the answers.`,
  noFlips: "No change of one or two answers puts another role first.",
  weights: "What weighs most",
  weightColumns: ["Accountability", "Need, 0 to 4 (range)", "Share of all weight"],
  answers: "Questions and answers",
  question: "Question",
  answer: "Answer",
  unknown: "Don’t know",
  notApplicable: "Does not apply",
  notAsked: "Not asked",
  nobody: "Nobody",
  settle: "To settle before advertising",
  again: "How to make it again",
  againHelp: ({ catalogue, seed, draws }: { catalogue: string; seed: string; draws: string }): string =>
    `Catalogue ${catalogue}, seed ${seed}, ${draws} draws. The record as JSON holds everything; remit verify makes it again and says what differs.`,
} as const;
