// Every word the terminal says of several respondents and of two assessments side by side.
import { percentInWords as percent, thousands } from "./layout.ts";

const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const spelled = (count: number): string => small[count] ?? String(count);
const bits = (value: number): string => `${(Math.round(value * 100) / 100 || 0).toFixed(2)} bits`;

export const aboutGroup = {
  group: "What several respondents of one file come to, together, and the question that divides them",
  groupFile: "An *.assessment.yaml file that lists respondents, or - for standard input",
  weights: "How much respondents count, as owner=2,finance=1; 1 for whom none is given",
  difference: "Two assessment files side by side: which answers differ, and what that changes",
  before: "The earlier *.assessment.yaml file",
  after: "The later one, or - for standard input",
};

export const group = {
  title: (organisation: string, count: number) =>
    `Which technology leader for ${organisation}? What ${spelled(count)} people say`,
  same: (count: number, role: string) =>
    count === 2 ? `Both come to the ${role}.` : `All ${spelled(count)} come to the ${role}.`,
  lean: (role: string, other: string) => `Together they lean to the ${role}. Keep the ${other} in view.`,
  open: (roles: string) => `They are divided between the ${roles}.`,
  "none-yet": () => "Most of them need no technology leader yet.",
  pooled: (role: string, share: number, low: number, high: number) =>
    `Taken together, the ${role} comes first in ${percent(share)} of the ways to weigh the answers; for one of them alone in ${percent(low)} at the least, in ${percent(high)} at the most.`,
  divides: (question: string) => `The question that divides them most: ${question}`,
  people: (count: number) => `${count} people`,
  each: "What each comes to",
  person: {
    clear: (name: string, role: string, share: number) =>
      `${name}: the ${role}, clearly (${percent(share)}).`,
    lean: (name: string, role: string, share: number, other: string) =>
      `${name}: leans to the ${role} (${percent(share)}), with the ${other} in view.`,
    "toss-up": (name: string, role: string, share: number, other: string) =>
      `${name}: open between the ${role} (${percent(share)}) and the ${other}.`,
    "none-yet": (name: string) => `${name}: no technology leader yet.`,
  },
  saysNothing: (name: string) => `${name}: has answered nothing, and is not counted.`,
  answered: (answered: number, open: number) =>
    open === 0 ? "All questions answered." : `${answered} questions answered, ${open} open.`,
  weight: (weight: number) => `Counts for ${percent(weight)} of the whole.`,
  together: "Together",
  tableHead: { role: "Role", share: "First in", range: "One alone" },
  togetherNote:
    "The bar is the mean of what each gives a role; the light part is the most that one of them alone gives it.",
  out: (role: string, names: string) => `${role} does not compete for ${names}.`,
  doubt: "Why it is not surer",
  split: (total: number, unsure: number, disagree: number, divided: number) =>
    `Who comes first is open by ${bits(total)}: ${bits(disagree)} because they disagree (${percent(divided)}), ${bits(unsure)} because each is unsure.`,
  nothingOpen: "Nothing is open between them.",
  concordance: (w: number) =>
    `Kendall's W over their rankings of the roles is ${w.toFixed(2)}: 1 when all rank them alike, 0 when they have nothing in common.`,
  closest: (one: string, other: string) => `Closest to each other: ${one} and ${other}.`,
  furthest: (one: string, other: string) => `Furthest apart: ${one} and ${other}.`,
  settle: "What to settle first",
  settles: (share: number) => `Settled, it takes away ${percent(share)} of what divides them, on average.`,
  noneSettles: "No single question would settle it: they differ in many small ways.",
  agreed: "Nothing divides them: where answers differ, they lead to the same leaders.",
  said: (answer: string, names: string) => `"${answer}", said ${names}.`,
  ifAll: (role: string, share: number) =>
    `If all said so, the ${role} would come first in ${percent(share)}.`,
  remark: (name: string, text: string) => `${name} remarks: "${text}"`,
  silent: (names: string, count: number) => `${names} ${count === 1 ? "has" : "have"} not said.`,
  after: "Then",
  next: (question: string, share: number) => `${question} (${percent(share)})`,
  questions: "How far they agree, question by question",
  agreement: { head: "Agree", who: "Who said what" },
  oneAnswer: "–",
  agreementNote:
    "1 when all say the same, 0 when they are as far apart as can be. On a scale it is their consensus; elsewhere the share of pairs who say the same, or what pairs of lists share. Who does not know is left out.",
  allAgree: (questions: string) => `They agree on: ${questions}.`,
  voting: "Would a vote say the same?",
  votesSame: (role: string) =>
    `Yes: by majorities between pairs of roles and by mean ranks it is the ${role} as well.`,
  votesDiffer: "Not quite. No rule is perfect; where they differ, talk rather than count.",
  condorcet: (role: string) =>
    `By majorities between pairs of roles: the ${role}, which beats each other one.`,
  circle: (roles: string) =>
    `Majorities between pairs of roles have no winner of all; by the strongest: ${roles}.`,
  borda: (roles: string) => `By mean ranks: ${roles}.`,
  footer: (draws: number, seed: number, version: string, hash: string) =>
    `${thousands(draws)} draws, seed ${seed}, catalogue ${version} (${hash}). A share is of ways to weigh the answers, not a probability of being right.`,
};

export const answers = {
  unknown: "don't know",
  "not-asked": "not asked",
  "not-applicable": "does not apply",
  none: "none of them",
};

export const difference = {
  title: (before: string, after: string) =>
    before === after ? `${after}: before and after` : `${before} and ${after}`,
  same: (role: string) => `It is the ${role} both times.`,
  changed: (before: string, after: string) => `First it was the ${before}, now it is the ${after}.`,
  noneBefore: (after: string) => `First no leader was needed, now it is the ${after}.`,
  noneAfter: (before: string) => `First it was the ${before}, now no leader is needed.`,
  noneBoth: "No technology leader is needed, both times.",
  nothing: "No answer differs.",
  closer: (share: number) => `They have come closer: ${percent(share)} of what divided them is gone.`,
  apart: "They have moved further apart.",
  still: "What divided them still does.",
  together: "Together",
  doubt: (before: number, after: number) => `They disagreed by ${bits(before)}, and now by ${bits(after)}.`,
  answers: "What is answered otherwise",
  answer: (question: string, before: string, after: string) => `${question}: "${before}", now "${after}".`,
  roles: "How the roles stand",
  tableHead: { role: "Role", before: "Before", after: "After" },
  out: "out",
  needs: "What is needed more, and what less",
  need: (name: string, before: number, after: number) =>
    `${name}: ${before.toFixed(1)} before, ${after.toFixed(1)} after, of 4.`,
  /** Of answers that belong to the file and to nobody by name. */
  unnamed: "One person",
  onlyBefore: (name: string) => `${name} answered only before.`,
  onlyAfter: (name: string) => `${name} answers only now.`,
  otherCatalogue:
    "They were first decided with another catalogue. Both are computed from the present one here, so what differs comes from answers alone.",
};
