import type { GapRow, Label } from "@remit/core";
import { percent, points } from "#ui/numbers.ts";

const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const count = (number: number, one: string, many: string): string =>
  `${small[number] ?? number} ${number === 1 ? one : many}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

type Verdict = {
  readonly label: Label;
  readonly first: string;
  readonly second: string;
  /** Things known not to be there, and things not told, of what the first role asks. */
  readonly missing: number;
  readonly untold: number;
  /** As if something else had been said. */
  readonly conditional: boolean;
};

/** The finding of a result: who suits best by wishes, and in the same sentence what stands between. */
const verdict = ({ label, first, second, missing, untold, conditional }: Verdict): string => {
  if (label === "toss-up")
    return conditional
      ? `Then it would be open between the ${first} and the ${second}.`
      : `By what you want, it is open between the ${first} and the ${second}.`;
  if (conditional) return `Then the ${first} would suit you best by what you want.`;
  const best =
    label === "clear"
      ? `The ${first} suits you best by what you want`
      : `By what you want so far, the ${first} suits you best`;
  if (missing > 0) return `${best}; ${count(missing, "thing stands", "things stand")} between.`;
  if (untold > 0) return `${best}; what stands between is not told yet.`;
  return `${best}; nothing that sources ask for stands between.`;
};

/** Every word about a person's career. Sentences are whole; what varies is put in as a name or a number. */
export const words = {
  title: (page: string): string => `${page} · Remit`,
  twin: { table: "Table", chart: "Chart" },

  start: {
    title: "Which of these roles is right for you? · Remit",
    finding: "Which of these roles is right for you?",
    lead: "Begin with what you want to answer for, not with the title that sounds higher. You see which role suits your wishes, how sure that is and why; and beside it, never mixed in, what its sources ask of you that you have or have not.",
    local:
      "Your answers stay in this browser. Nobody needs an account, nothing is sent anywhere, and one press forgets them.",
    question: "Question 1",
    press: "Press",
    toAnswer: "to answer",
    continue: "Go on with your answers",
    result: "See your result",
    clear: "Forget my answers",
    cleared: "Your answers are forgotten.",
    undo: "Bring them back",
    betweenTitle: "Between two titles?",
    betweenSays: "What you would answer for in one and not in the other, with nothing answered at all.",
    pairs: [
      ["IT Director", "CTO"],
      ["Head of IT", "IT Director"],
      ["CTO", "VP of Engineering"],
      ["CIO", "CTO"],
      ["CTO", "Chief Technical Director"],
    ] as const,
    pair: (a: string, b: string): string => `${a} or ${b}?`,
    otherPair: "Two other titles",
    examplesTitle: "Worked profiles",
    examplesSays:
      "Answers of people in other places. One that you open stands in the place of yours; undo brings yours back.",
    openTitle: "Open a file",
    openSays: "Answers you saved or were sent. They stay on this computer.",
    adviceTitle: "Advice that sources give",
    adviceSays: "What the articles say to people who choose or prepare.",
    rolesTitle: "Browse roles",
    rolesSays: "What each answers for, what it asks and where its sources are silent.",
    otherWays: "Other ways in",
  },

  question: {
    title: "Your answers",
    position: (number: number): string => `Question ${number}.`,
    progress: (likely: number, most: number): string =>
      most === 0
        ? "The last one"
        : likely === most
          ? `Probably all ${most} more`
          : `Probably ${likely} more, at most ${most}`,
    wish: "This one tells a wish: it moves the roles.",
    fact: "This one tells a fact: it moves no role and is held against what each asks for.",
    answers: "Your answers",
    answersHelp: "Change any answer at any time. Kept in this browser alone.",
    notStored: "This browser refuses to store anything: save the file before you leave.",
    unknown: "Don’t know, or would rather not say",
    unknownHelp: "Keeps every way open; it never counts as a no",
    notApplicable: "None of these draws me",
    none: "None of these",
    stillOpen: (number: number): string => `${capital(count(number, "question", "questions"))} still open`,
    next: "Next",
    back: "Back",
    skip: "Skip for now",
    undo: "Undo last change",
    seeResult: "See the result so far",
    why: "Why this is asked",
    stopTitle: (share: number, first: string): string =>
      `You could stop here: in ${percent(share)} % of the ways the rest could be answered, the ${first} stays first.`,
    stopHelp: (open: number): string =>
      `${capital(count(open, "wish is", "wishes are"))} still open. Answering will sharpen the numbers more than it changes the order.`,
    doneTitle: "That was the last question.",
    doneHelp: "Every question has an answer. You can change any of them.",
    stopOn: "Go on answering",
    cannot: "These answers cannot be read.",
    waiting: "Being computed",
  },

  panel: {
    nothing: "Every role is still possible",
    leads: {
      clear: (first: string): string => `${first} is clearly ahead`,
      lean: (first: string): string => `${first} leads, but it is open`,
      "toss-up": (first: string, second: string): string => `Open between ${first} and ${second}`,
    } satisfies Record<Label, (first: string, second: string) => string>,
    none: "Nothing is wanted strongly enough yet",
    says: "Share of all ways to weigh your answers in which the role comes first. The pale band is how far open answers could still move it.",
    columns: {
      role: "Role",
      share: "First in, %",
      low: "Lowest",
      high: "Highest",
      error: "± points",
      own: "Your own answers, %",
    },
  },

  result: {
    titleOf: (first: string): string => `Career: ${first} · Remit`,
    verdict,
    none: "None of these roles answers to what you want.",
    noneHelp:
      "No area of accountabilities is wanted strongly enough to name a role. That is an answer too. This is how often each comes first nevertheless.",
    sub: (first: string, share: number, answered: number): string =>
      `The ${first} comes first in ${percent(share)} % of the ways to weigh your ${count(answered, "answer", "answers")}. A share of weightings, not a chance of being happy there.`,
    nothingYet: "Nothing is answered yet.",
    nothingYetHelp: "A result needs at least one answer; with none, every role is equally possible.",
    begin: "Answer the first question",
    answerOpen: (open: number): string => `Answer the ${open} open`,
    between: (first: string, second: string): string => `${first} or ${second}?`,
    barsTitle: "How often each role comes first, by wishes alone",
    barsSays: "Share of weightings, in %. The pale band is where open answers could take it.",
    keep: "Keep this answer",
    keepMany: "Keep these answers",
    backToMine: "Back to mine",

    gapsTitle: (role: string): string => `Between you and the ${role}`,
    gapsSays: "What its sources ask of a holder. It moves no bar on this page.",
    gapsNothing: "No source says what this role asks of its holder.",
    untold: (number: number): string => `${capital(count(number, "thing", "things"))} you have not told`,
    tell: "Tell what you bring",
    have: (number: number): string => `${capital(count(number, "thing", "things"))} you have`,
    level: { must: "must", should: "should" } satisfies Record<GapRow["level"], string>,
    through: (name: string): string => `held through: ${name}`,
    years: "Sources speak of years of it.",
    closes: "To come by it",
    step: {
      above: (role: string, from: string): string => `From ${from} to ${role} is usually a step up.`,
      below: (role: string, from: string): string => `From ${from} to ${role} is usually a step down.`,
      level: (role: string, from: string): string => `${from} and ${role} are usually level.`,
      depends: (role: string, from: string): string =>
        `Whether ${role} is a step up from ${from} depends on the organisation.`,
      same: (role: string): string => `This is the post you are in now: ${role}.`,
    },
    silent: "Where its sources are silent",

    changeTitle: "What would change it",
    changeSays: "Switch one on to see everything as if you had said so.",
    noFlip: "No change of one or two answers makes another role first.",
    thenFirst: "then",
    firstIn: (share: number): string => `first in ${percent(share)} %`,
    never: "Could not change it, whatever you say:",

    whyTitle: (first: string, second: string): string => `Why ${first}, and not ${second}`,
    heads: (first: string, second: string) => ({
      answer: "Your answer",
      through: "moves these accountabilities",
      left: `← for ${second}`,
      right: `for ${first}, points of fit →`,
      points: "Points of fit",
    }),
    startRow: "Before any answer",
    startSays: "The average of all answers",
    openRow: "What is still open",
    openSays: "The middle of all its answers",
    floorRow: "Wishes cannot fall below none",
    floorSays: "Correction for answers that lower a wish already at nothing",
    smaller: (number: number): string => capital(count(number, "smaller step", "smaller steps")),
    smallerSays: "Each below a tenth of a point",
    lead: (first: string, second: string): string => `${first} ahead of ${second}`,
    leadBand: ([low, high]: readonly [number, number]): string =>
      low < 0 && high > 0
        ? `${points(low)} to ${points(high)}: it could go either way`
        : `${points(low)} to ${points(high)} in nine of ten weightings`,

    othersTitle: "What the other roles ask of you",
    othersColumns: { role: "Role", missing: "not yet", untold: "not told", held: "you have" },
    outTitle: "Not among them",
    adviceTitle: (role: string): string => `Advice on the way to ${role}`,
    moreAdvice: (number: number): string => capital(count(number, "more piece", "more pieces")),
    nextTitle: "From here",
    nextOpen: (open: number): [string, string] => [
      `Answer the ${open} open`,
      "The bars sharpen, and the gaps fill in.",
    ],
    nextRole: (role: string): [string, string] => [
      `Read about the ${role}`,
      "What it answers for, by its sources.",
    ],
    nextFile: ["Save as a file", "Your answers as text that you can edit and open again."],
    nextPrint: ["Print", "This page on paper, or as a PDF."],
    nextUndo: ["Undo last change", "The answers as they were before it."],
    notSaved: "The file could not be saved.",
    record: (draws: string, seed: number, version: string, hash: string): string =>
      `${draws} draws, seed ${seed}, catalogue ${version} (${hash}).`,
    cannot: "These answers cannot be read.",
  },

  between: {
    title: (a: string, b: string): string =>
      a === "" || b === "" ? "Between two titles · Remit" : `${a} or ${b}? · Remit`,
    finding: "Which of two posts is right for you?",
    lead: "Write two titles as they stand on a card or in a posting. You see what you would answer for in one and not in the other.",
    first: "One title",
    second: "The other",
    hint: "IT Director",
    hintSecond: "CTO",
    swap: "Swap",
    ask: "Show the difference",
    roleOf: "role",
    unanswered: (a: string, b: string, more: number, other: number): string =>
      `${a} or ${b}: ${count(more, "outcome lies", "outcomes lie")} more with the one, ${count(other, "lies", "lie")} more with the other.`,
    speakFor: (first: string, wins: number): string =>
      wins >= 0.8
        ? `Your answers speak for the ${first}.`
        : wins >= 0.6
          ? `Your answers lean towards the ${first}.`
          : "Your answers say nothing clear between the two.",
    sub: (first: string, lead: number, wins: number): string =>
      `The ${first} is ahead in ${percent(wins)} % of the ways to weigh them, by ${points(lead)} points of fit on average.`,
    readAs: (given: string, role: string): string => `“${given}” is read as ${role}.`,
    mayMean: (given: string, roles: readonly string[]): string =>
      `“${given}” may also mean ${roles.join(" or ")}.`,
    yours: "Which of your answers speak for which",
    yoursNone: "Answer the questions, and this page also says which of your answers speak for which.",
    toQuestions: "Answer the questions",
    more: (role: string): string => `More with the ${role}`,
    moreSays: "You would answer for this there, and not, or less, in the other post.",
    both: (a: string, one: string, b: string, other: string): string => `${a} ${one}, ${b} ${other}`,
    bothWished: (a: string, one: string, b: string, other: string, wish: number): string =>
      `${a} ${one}, ${b} ${other}; you want it ${wish.toFixed(1)} of 4`,
    moreNone: "No outcome lies more with this role.",
    silentTitle: "Said of one only",
    silentSays: "Of the other no source speaks of it. Ask in the interview.",
    higherTitle: "Who is usually above",
    higher: {
      above: (a: string, b: string): string => `The ${a} is usually above the ${b}.`,
      below: (a: string, b: string): string => `The ${b} is usually above the ${a}.`,
      level: (a: string, b: string): string => `The ${a} and the ${b} are usually level.`,
      depends: (a: string, b: string): string => `Between the ${a} and the ${b} it depends.`,
      same: (a: string, _b: string): string => `Both are the ${a}.`,
    },
    higherMore: "More on who is higher",
    differTitle: "Where sources differ about them",
    differMore: (number: number): string => capital(count(number, "more point", "more points")),
    adviceTitle: "Advice that sources give",
    compare: "Compare everything they answer for",
    notFound: "One of these is no title that Remit knows.",
    mean: "Did you mean",
  },

  file: {
    wrong: (name: string): string => `${name} could not be opened.`,
    found: (number: number): string => capital(count(number, "thing is wrong", "things are wrong")),
    keep: "Your own answers are as they were.",
    notLoaded:
      "The part that reads and writes files could not be loaded. Try again when the network is there.",
    open: "Open a career file",
    close: "Close",
  },
} as const;
