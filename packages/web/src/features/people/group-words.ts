import { percent } from "#ui/numbers.ts";

const small = [
  "none",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const spelled = (count: number): string => small[count] ?? String(count);
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
const bits = (value: number): string => (Math.round(value * 100) / 100 || 0).toFixed(2);

/** "a", "a and b", "a, b and c". */
export const andList = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;

/** Every word of the result of several respondents. */
export const groupWords = {
  waiting: "Everybody’s answers are being put together",
  tooFew: "Only one person has answered so far",
  tooFewHelp: "Where you agree and what divides you is shown as soon as two have.",
  broken: "This could not be computed",
  twin: { table: "Table", chart: "Chart" },
  name: (name: string, me: boolean): string => (me ? `${name} (you)` : name),
  /** Each is a sentence of its own. */
  finding: {
    same: (count: number, role: string): string =>
      count === 2 ? `Both of you come to the ${role}.` : `All ${spelled(count)} of you come to the ${role}.`,
    sameDivided: (count: number, role: string, question: number): string =>
      count === 2
        ? `Both of you come to the ${role}; question ${question} still divides you.`
        : `All ${spelled(count)} of you come to the ${role}; question ${question} still divides you.`,
    lean: (count: number, role: string): string =>
      `The ${spelled(count)} of you lean to the ${role}, and no single question divides you.`,
    leanDivided: (count: number, role: string, question: number): string =>
      `The ${spelled(count)} of you lean to the ${role}; question ${question} divides you.`,
    open: (count: number, roles: string): string =>
      `The ${spelled(count)} of you are divided between the ${roles}, in many small ways.`,
    openDivided: (count: number, roles: string, question: number): string =>
      `The ${spelled(count)} of you are divided between the ${roles}; question ${question} divides you most.`,
    noneYet: (count: number): string => `Most of the ${spelled(count)} of you need no technology leader yet.`,
  },
  sub: (pooled: string, share: number, divided: number): string =>
    `Counted alike, the ${pooled} comes first in ${percent(share)} % of the weightings. Of what is open, ${percent(divided)} % is that you disagree, the rest that each of you is unsure.`,
  subWeighted: (pooled: string, share: number, divided: number): string =>
    `By the weights given, the ${pooled} comes first in ${percent(share)} % of the weightings. Of what is open, ${percent(divided)} % is that you disagree, the rest that each of you is unsure.`,
  noneYet: (names: string): string => `No leader yet comes out for ${names}.`,
  people: {
    title: "What each of you comes to",
    says: "Share of the weightings in which a role comes first, in %. Shares, not chances of being right.",
    together: "Together",
    many: (count: number): string => `${count} people`,
    columns: { who: "Who", first: "First", label: "How sure", answered: "Answered" },
    label: { clear: "clear", lean: "a lean", "toss-up": "open" },
    none: "no leader yet",
    silent: "nothing answered, not counted",
    answered: (answered: number, open: number): string =>
      open === 0 ? "all answered" : `${answered} answered, ${open} open`,
    out: (role: string, names: string): string => `${role} does not compete for ${names}.`,
  },
  pool: {
    title: "Together, by role",
    says: "Bar: the mean of your shares, each counting alike. Pale: from the least to the most that one of you gives.",
    saysWeighted:
      "Bar: the mean of your shares, by the weights given. Pale: from the least to the most that one of you gives.",
    mine: " Dotted: yours.",
    columns: { role: "Role", share: "Together %", low: "Least %", high: "Most %" },
  },
  doubt: {
    title: (divided: number): string =>
      divided >= 0.5 ? "You disagree more than you are unsure" : "You are unsure more than you disagree",
    none: "There is nothing left open between you",
    says: "The doubt about who comes first, in bits, split exactly into two parts.",
    disagree: "You disagree",
    unsure: "Each is unsure",
    columns: { part: "Part", bits: "Bits", share: "Share %" },
    value: (value: number, share: number): string => `${bits(value)} bits, ${percent(share)} %`,
    concordance: (w: number): string =>
      `Kendall’s W over your rankings of the roles is ${w.toFixed(2)}: 1 means that all rank them alike, 0 that nothing is in common.`,
    pairs: (near: string, far: string): string => `Closest to each other: ${near}. Furthest apart: ${far}.`,
    help: {
      disagree: "Talking helps against the first: settle a question below.",
      unsure: "More answers help against the second: ask those who left questions open.",
    },
  },
  settle: {
    title: (short: string): string => `Settle this first: ${short}`,
    none: "No single question would settle it",
    noneHelp: "You differ in many small ways. Talk through the questions on which you agree least.",
    agreed: "Nothing divides you",
    agreedHelp: "Where your answers differ, they do not lead to different leaders.",
    says: (share: number): string =>
      `If you all gave one of the answers below, ${percent(share)} % of what divides you would be gone, on average.`,
    said: (names: string): string => `said ${names}`,
    ifAll: (share: number): string => `if all said so: first in ${percent(share)} %`,
    less: (share: number): string => `${percent(share)} % less divided`,
    more: (share: number): string => `${percent(share)} % more divided`,
    silent: (names: string, count: number): string => `${names} ${count === 1 ? "has" : "have"} not said.`,
    remark: (name: string, text: string): string => `${name}: ${text}`,
    next: "After that",
    gain: (share: number): string => `${percent(share)} %`,
  },
  questions: {
    title: "Where you agree, question by question",
    says: "From 0, as far apart as can be, to 1, all alike. Don’t know and not asked do not count.",
    order: "What divides you most is first.",
    columns: {
      question: "Question",
      agreement: "Agreement",
      measure: "Measured by",
      settles: "Settling takes away %",
    },
    measure: {
      consensus: "consensus on its scale",
      pairs: "share of pairs who say the same",
      overlap: "what pairs of lists share",
    },
    few: "one answer",
    nobody: "nobody answered",
    agreed: (count: number): string =>
      `On ${many(count, "question", "questions")} you agree, or one alone has answered`,
    unknown: "Don’t know",
    notAsked: "Not answered",
    notApplicable: "Does not apply",
    noneOfThem: "None of them",
    number: (question: number, text: string): string => `${question}. ${text}`,
  },
  voting: {
    title: "Would a vote say the same?",
    same: (role: string): string => `Yes: pairwise majorities and mean ranks choose the ${role} as well.`,
    differs: "Not quite. No rule is perfect; where they differ, talk rather than count.",
    pool: (role: string): string => `Mean of shares: the ${role}.`,
    condorcet: (role: string): string =>
      `Pairwise majorities: the ${role} beats each other role in the eyes of most of you.`,
    circle: (roles: string): string =>
      `Pairwise majorities have no winner of all; by the strongest of them: ${roles}.`,
    borda: (roles: string): string => `Mean of ranks: ${roles}.`,
  },
  rounds: {
    title: (before: number, after: number): string => `Round ${before} and round ${after}`,
    closer: (share: number): string =>
      `You have come closer: ${percent(share)} % of what divided you is gone.`,
    apart: "You have moved further apart.",
    still: "What divided you still does.",
    says: "Both rounds computed from the same catalogue and the same draws.",
    columns: { before: "Before", after: "After" },
    first: "First together",
    share: "Its share, %",
    disagree: "You disagree, bits",
    unsure: "Each is unsure, bits",
    w: "Kendall’s W",
    firstOf: (name: string): string => `First for ${name}`,
    changed: (name: string, count: number): string =>
      count === 0 ? `${name} changed nothing` : `${name} changed ${many(count, "answer", "answers")}`,
    to: (before: string, after: string): string => `${before} → ${after}`,
    absent: "did not answer",
  },
  record: (draws: string, seed: number, version: string, hash: string): string =>
    `${draws} draws, seed ${seed}, catalogue ${version} (${hash}). Shares are of ways to weigh the answers.`,
  capital,
} as const;
