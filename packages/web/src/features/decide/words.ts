import type { Engagement, Label } from "@remit/core";
import { keptSays } from "#client/kept-words.ts";
import { percent, points } from "#ui/numbers.ts";

/** "1 answer", "5 answers"; small numbers as words, since they stand in sentences. */
const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const count = (number: number, one: string, many: string): string =>
  `${small[number] ?? number} ${number === 1 ? one : many}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "a CIO", "an IT Director". */
const a = (role: string): string => `${/^[aeiou]/i.test(role) ? "an" : "a"} ${role}`;

const engaged: Record<Engagement, (role: string) => string> = {
  "full-time": (role) => `a full-time ${role}`,
  "part-time": (role) => `a part-time ${role}`,
  fractional: (role) => `a fractional ${role}`,
  interim: (role) => `an interim ${role}`,
  outsourced: (role) => `an outsourced ${role}`,
};

type Verdict = {
  readonly label: Label;
  readonly first: string;
  readonly second: string;
  readonly engagement?: Engagement | undefined;
  /** "the chief executive", where it was said. */
  readonly reportsTo?: string | undefined;
  /** As if something else had been said. */
  readonly conditional: boolean;
};

/** The finding of a result, one whole sentence for each case. */
const verdict = ({ label, first, second, engagement, reportsTo, conditional }: Verdict): string => {
  const one = engagement === undefined ? a(first) : engaged[engagement](first);
  if (label === "toss-up")
    return conditional
      ? `Then it would be open between ${a(first)} and ${a(second)}.`
      : `It is open between ${a(first)} and ${a(second)}.`;
  if (conditional)
    return label === "lean" ? `Then you would need ${one}, but only just.` : `Then you would need ${one}.`;
  return reportsTo === undefined ? `You need ${one}.` : `You need ${one} who reports to ${reportsTo}.`;
};

/** Every word about deciding. Sentences are whole; what varies is put in as a name or a number. */
export const words = {
  title: (page: string): string => `${page} · Remit`,
  newAssessment: "My organisation",
  reportsTo: {
    "chief-executive": "the chief executive",
    "operations-or-finance": "the operations or finance director",
    "technology-leader": "another technology leader",
    board: "the board",
  } as Readonly<Record<string, string | undefined>>,
  twin: { table: "Table", chart: "Chart" },
  axes: { left: "inward", right: "outward", top: "strategic", bottom: "operational" },

  start: {
    title: "Which technology leader do you need? · Remit",
    finding: "Which technology leader do you need, and what exactly is theirs?",
    lead: (most: number | undefined): string =>
      most === undefined
        ? "Answer what you know. You see the reasons and their sources, not just a title."
        : `Answer what you know: up to ${small[most] ?? most} short questions, fewer once the rest could not change who comes first. You see the reasons and their sources, not just a title.`,
    question: "Question 1",
    press: "Press",
    toAnswer: "to answer",
    dontKnow: "Don’t know yet. Nothing is assumed",
    continue: (name: string): string => `Continue with ${name}`,
    mapTitle: "Before your first answer, every role is still possible",
    mapSays: (roles: number): string =>
      `${capital(count(roles, "role", "roles"))}, each placed by what it answers for. Your answers draw the dashed region, what you need, tighter.`,
    ways: {
      compare: ["Compare roles", "CTO or IT Director? Side by side, with sources that agree and differ."],
      example: ["See a finished example", "A worked company with its answers, result and reasons."],
      open: ["Open a file", "An assessment you saved or were sent. It stays on this computer."],
      roles: ["Browse roles", "What each answers for, what its sources say and where they are silent."],
    },
    otherWays: "Other ways in",
    counts: (roles: number, accountabilities: number, statements: number): string[] => [
      `${roles} roles`,
      `${accountabilities} accountabilities`,
      `${statements} cited statements`,
    ],
    local: "Runs on this computer. Nothing you type leaves it.",
  },

  question: {
    position: (number: number): string => `Question ${number}.`,
    progress: (likely: number, most: number): string =>
      most === 0
        ? "The last one"
        : likely === 0
          ? `Probably the last one needed, at most ${most} more`
          : likely === most
            ? `Probably all ${most} more`
            : `Probably ${likely} more, at most ${most}`,
    adaptive: "Stops once no open answer could change the first place",
    answers: "Your answers",
    answersHelp: "Change any answer at any time; nothing else is lost. Saved on this computer.",
    notStored: "This browser refuses to store anything: save the file before you leave.",
    none: "None yet.",
    unknown: "Don’t know",
    unknownHelp: "Keeps every way open; it never counts as a no",
    notApplicable: "Does not apply here",
    notApplicableHelp: "Has no influence on the result",
    nobody: "Nobody",
    stillOpen: (number: number): string => `${capital(count(number, "question", "questions"))} still open`,
    next: "Next",
    back: "Back",
    skip: "Skip for now",
    addNote: "Add a note",
    note: "Note to this answer",
    notePlace: "What stands behind this answer, for whoever reads the result",
    keys: "All keys",
    undo: "Undo last change",
    seeResult: "See the result so far",
    numberNeeded: "A whole number of 0 or more",
    why: "Why this question, and why now",
    whyNow: (open: number, first: string, second: string): string =>
      open === 1
        ? `It is the last one open, and it bears on whether ${a(first)} or ${a(second)} comes first.`
        : `Of the ${small[open] ?? open} still open, this one tells most about whether ${a(first)} or ${a(second)} comes first.`,
    whyAgain: "You have answered this one. Another answer replaces it; the rest stays.",
    whySkipped: "You put this one off; now it is the one left that tells most.",
    noStatement: "This question rests on judgement: no source asks it in so many words.",
    moreStatements: (number: number): string => capital(count(number, "more statement", "more statements")),
    keyList: [
      ["1–9", "Choose an answer"],
      ["0", "Don’t know"],
      ["A", "Does not apply here"],
      ["Enter", "Next"],
      ["←", "Back"],
      ["S", "Skip for now"],
      ["N", "Add a note"],
      ["U", "Undo the last change"],
      ["R", "See the result so far"],
      ["T", "Charts as tables"],
      ["?", "This list"],
      ["Esc", "Close"],
    ] as const,
    keysOn: "Use single keys on every page",
    close: "Close",
    stopTitle: (share: number, first: string): string =>
      `You could stop here: in ${percent(share)} % of the ways the rest could be answered, ${a(first)} stays first.`,
    stopHelp: (open: number): string =>
      `${capital(count(open, "question is", "questions are"))} still open. Answering them will sharpen the numbers more than it changes the order.`,
    stopResult: "See the result",
    stopOn: "Go on answering",
    doneTitle: "That was the last question.",
    doneHelp: "Every question has an answer. You can change any of them on the left.",
  },

  panel: {
    nothing: "Every role is still possible",
    leads: {
      clear: (first: string): string => `${first} is clearly ahead`,
      lean: (first: string): string => `${first} leads, but it is open`,
      "toss-up": (first: string, second: string): string => `Open between ${first} and ${second}`,
      none: "No need is strong enough yet",
    },
    says: (answers: number): string =>
      answers === 0
        ? "Share of all weightings in which the role comes first. The pale band is how far the open answers could still move it."
        : `Share of all weightings that fit your ${count(answers, "answer", "answers")} in which the role comes first. The pale band is how far the open answers could still move it.`,
    barsTitle: "How often each role comes first",
    columns: {
      role: "Role",
      share: "First in, %",
      low: "Lowest",
      high: "Highest",
      error: "± points",
      own: "Your own answers, %",
    },
    mapTitle: "Where your needs lie",
    mapSays: "Inner region: half of all weightings. Dashed: nine in ten.",
    mapColumns: { role: "Role", outward: "Outward, −1 to 1", strategic: "Strategic, −1 to 1" },
    needs: "Your needs, on average",
    lastAnswer: "Last answer",
    moved: (from: number, to: number): string => `${percent(from)} → ${percent(to)} %`,
    nothingMoved: "moved nothing by a whole per cent.",
    soFar: (finding: string): string => `So far: ${finding}`,
  },

  result: {
    titleOf: (first: string): string => `Result: ${first} · Remit`,
    verdict,
    labelLine: {
      clear: "A clear case:",
      lean: "A lean, not a clear case:",
      "toss-up": "A toss-up:",
    } as Record<Label, string>,
    labelHelp:
      "Clear: first in at least 80 % of weightings, and ahead of each other role in at least 80 %. Lean: first in at least 50 %. Else a toss-up. The limits are a convention.",
    labelHelpTitle: "What clear, lean and toss-up mean",
    comesFirst: (first: string): string => `${first} comes first in`,
    ofWeightings: (answers: number): string =>
      `of all weightings that fit your ${count(answers, "answer", "answers")};`,
    ofWeightingsIf: "of weightings; dotted ticks show your own answers.",
    alternative: (second: string): string => `${second} is the serious alternative.`,
    far: (second: string): string => `${second} follows at a distance.`,
    open: (open: number): string =>
      open === 0 ? "No answer is open." : `${capital(count(open, "answer is", "answers are"))} open.`,
    asIf: "As if:",
    noneYet: "You do not need a technology leader yet.",
    noneYetShort: "Nobody yet",
    noneYetIf: "Then you would not need a technology leader yet.",
    noneYetHelp:
      "Suppliers apart, the need of no domain (the mean of its three strongest accountabilities) reaches two of four; or those already there hold what is needed, and no other role fits better than usual. If that feels wrong, the open questions below are where it would show.",
    noneYetRanking: "Should you look for one nevertheless, this is how often each role comes first.",
    domainNeeds: "Need in each domain, 0 to 4: the mean of its three strongest",
    domain: "Domain",
    need: "Need",
    nothingYet: "Nothing is answered yet.",
    nothingYetHelp: "A result needs at least one answer; with none, every role is equally possible.",
    answerFirst: "Answer the first question",
    answerOpen: (open: number): string => `Answer the ${open} open`,
    write: "Write the remit",
    compare: (first: string, second: string): string => `Compare ${first} and ${second}`,
    keep: "Keep this answer",
    keepMany: "Keep these answers",
    backToMine: "Back to mine",

    barsTitle: "How often each role comes first",
    barsSays: (open: number): string =>
      open === 0
        ? "Share of weightings, in %. The pale band is the error of counting. Not a chance of being right."
        : `Share of weightings, in %. Pale band: where the ${count(open, "open answer", "open answers")} could still take it. Not a chance of being right.`,
    error: (error: number): string => `± ${Math.max(1, Math.round(error * 100))} of counting`,
    mapTitle: (role: string): string => `Your needs lie nearest the ${role}`,
    mapTitleIf: (role: string): string => `Your needs would lie nearest the ${role}`,
    mapSays: "Inner region: half of all weightings. Dashed: nine in ten.",
    mapJudgement: "Where an outcome lies on the two axes is judgement.",

    changeTitle: "What would change it",
    changeSays: "Switch one on to see everything as if you had said so.",
    noFlip: "No change of one or two answers makes another role first.",
    moreFlips: (number: number): string => capital(count(number, "further change", "further changes")),
    thenFirst: "then",
    firstIn: (share: number): string => `first in ${percent(share)} %`,
    never: "Could not change it, whatever you say:",
    free: "Try any other answer",
    freeHelp: "As if only; nothing is saved until you keep it.",
    notAsked: "not answered",

    whyTitle: (first: string, second: string): string => `Why ${first}, and not ${second}`,
    whyTitleIf: (first: string, second: string): string => `Why ${first} would pass ${second}`,
    heads: (first: string, second: string) => ({
      answer: "Your answer",
      through: "moves these accountabilities",
      left: `← for ${second}`,
      right: `for ${first}, points of fit →`,
      points: "Points of fit",
    }),
    start: "Before any answer",
    startLevel: "Nobody is ahead",
    startAhead: (role: string): string => `${role} is ahead on the average of all answers`,
    openRest: "What is still open",
    openRestSays: "The middle of all its answers",
    floor: "Needs cannot fall below none",
    floorSays: "Correction for answers that lower a need already at nothing",
    lead: (first: string, second: string): string => `${first} ahead of ${second}`,
    leadBand: ([low, high]: readonly [number, number]): string =>
      low < 0 && high > 0
        ? `${points(low)} to ${points(high)}: it could go either way`
        : `${points(low)} to ${points(high)} in nine of ten weightings`,
    smaller: (number: number): string => capital(count(number, "smaller step", "smaller steps")),
    smallerSays: "Each below a tenth of a point",
    accountability: "Accountability",
    pointsEach: "points",
    own: (name: string): string => `${name} (your own)`,
    smallerThrough: (number: number): string => capital(count(number, "smaller one", "smaller ones")),
    statements: "What this rests on",
    judgement: "Judgement",
    judgementHelp: "No statement carries this; Remit judges it so.",

    coverageTitle: (first: string, held: number, all: number): string =>
      all === 0
        ? "Nothing is required yet"
        : held === all
          ? `${first} holds all ${all} of what you need`
          : `${first} holds ${held} of the ${all} accountabilities you need`,
    coverageSays: (covered: number): string =>
      `Required: a mean need of at least 2 of 4. ${percent(covered)} % of that need is owned or shared by this role.`,
    held: {
      owns: "owns",
      shares: "shares",
      supports: "supports",
      none: "does not hold",
      "not-stated": "not stated",
    },
    holder: "Held by this role",
    alreadyHeld: (role: string): string => `already with the ${role}`,
    uncovered: "Stays uncovered",
    uncoveredNone: "Nothing that you need stays uncovered.",
    uncoveredHelp: "Settle who answers for these before you look for anybody.",
    allCoverage: (all: number): string => `All ${all} required accountabilities`,
    marked: "marked by you",
    pairTitle: (first: string, second: string): string =>
      `One leader is not enough: ${a(first)} and ${a(second)} together`,
    pairSays: (alone: number, owned: number): string =>
      `Of the most critical needs, the first role alone owns ${percent(alone)} %; the two together own ${percent(owned)} %.`,

    outTitle: "Who does not compete, and why",
    outWhy: {
      "already-there": "already there",
      gate: "ruled out by an answer",
      "not-asked-for": "not asked for",
    },
    closeTitle: (role: string): string => `Close to ${a(role)}`,
    closeHead: "Close relatives",
    profileTitle: (role: string, profile: string): string => `${role} is read as “${profile}”.`,

    engagementTitle: {
      "full-time": "A full-time post",
      "part-time": "A part-time post",
      fractional: "Some days a week, shared with others",
      interim: "For a limited time",
      outsourced: "From a supplier",
    } as Record<Engagement, string>,
    engagementName: {
      "full-time": "full-time",
      "part-time": "part-time",
      fractional: "fractional",
      interim: "interim",
      outsourced: "outsourced",
    } as Record<Engagement, string>,
    engagementSays: "What your answers say for and against each form.",
    engagementNothing: "No answer speaks for or against any form; full-time is the usual one.",
    qualificationsTitle: "What the person must bring",
    must: "must",
    should: "should",
    always: "usual for the role",
    readinessTitle: "Before you advertise",
    readinessMore: (number: number): string =>
      `${capital(count(number, "more thing", "more things"))} to settle`,
    readinessNone: "Nothing is left to settle.",

    sureTitle: "How sure this is",
    sureDoubt: (facts: number, weights: number): string =>
      facts + weights < 0.005
        ? "No doubt is left in who comes first, as far as these answers and sources go."
        : `Of the doubt about who comes first, ${percent(facts / (facts + weights))} % comes from what is still open and can be asked away; ${percent(weights / (facts + weights))} % from how much things matter and what the sources leave vague.`,
    sureRegret: (first: string, regret: number, second: string, other: number): string =>
      `Choosing ${a(first)} costs ${regret.toFixed(1)} points of fit on average where another would have been better; choosing ${a(second)}, ${other.toFixed(1)}.`,
    sureShare:
      "An acceptability is a share of the weightings that your answers allow, not a probability of being right.",
    sureRecord: (draws: string, seed: number, version: string, hash: string): string =>
      `${draws} draws, seed ${seed}, catalogue ${version} (${hash}). The same answers give the same numbers anywhere.`,
    wins: (first: string): string => `${first} is ahead of each other role in`,
    winsHelp: (role: string, share: number): string => `${role}: ${percent(share)} %`,

    nextTitle: "Next",
    nextOpen: (open: number): readonly [string, string] => [
      `Answer the ${open} open`,
      "They narrow the pale bands",
    ],
    nextCompare: (first: string, second: string): readonly [string, string] => [
      `Compare ${first} and ${second}`,
      "Accountability by accountability",
    ],
    nextRole: (first: string): readonly [string, string] => [
      `What ${a(first)} answers for`,
      "With every source",
    ],
    nextFile: ["Save as a file", "assessment.yaml, to keep or to send"] as const,
    nextPrint: ["Print", "This page on paper or as PDF"] as const,
    recomputed: (first: string, share: number): string =>
      `Recomputed: ${first} first in ${percent(share)} % of weightings.`,
    waiting: "Computing",
    cannot: "This cannot be computed",
  },

  kept: {
    ...keptSays,
    help: {
      kept: "Kept in this browser and by Remit on this computer.",
      saving: "On its way to where it is kept.",
      away: "Remit’s server is not reached. Everything is kept in this browser and handed over later; deciding goes on.",
    },
    meetings: (count: number): string => (count === 1 ? "1 answer to settle" : `${count} answers to settle`),
    title: "Changed here and elsewhere",
    help2: "This answer was changed in two places. Nothing is overwritten until you choose.",
    mine: "Here",
    theirs: (who: string, when: string): string => (when === "" ? who : `${who}, ${when}`),
    elsewhere: "Elsewhere",
    none: "No answer",
    keepMine: "Keep what is here",
    takeTheirs: "Take the other",
    takenUpLabel: "Where your answers are kept",
    takenUp: (count: number): string =>
      `${count === 1 ? "The assessment" : `The ${count} assessments`} of this browser ${count === 1 ? "is" : "are"} now kept by Remit on this computer too: other browsers of this computer see ${count === 1 ? "it" : "them"} under “All assessments”, with a history. Nothing leaves this computer.`,
    understood: "Understood",
  },
  invited: {
    panel: "Your result is not shown yet",
    panelHelp:
      "It comes when you have finished, so that nobody steers towards a role. Each question says why it is asked.",
    stop: "You may stop here",
    stopHelp: (open: number): string =>
      `The ${open} questions still open would hardly change what your answers say.`,
    done: "All questions are answered",
    doneHelp: "Look your answers over, then finish.",
    review: "Look them over and finish",
  },
  keepResult: {
    button: "Keep this result",
    title: "Keep this result as it is today?",
    help: "It is kept with its answers and numbers, and does not change when answers change later: to come back to, and to compare with.",
    note: "Note",
    notePlace: "What it is for: the board in May, before the merger …",
    keep: "Keep",
    done: "This result is kept",
    doneHelp: "It stands beside the history of this assessment.",
    see: "See what is kept",
    failed: {
      away: "Remit’s server is not reached: results are kept there. Your answers are in this browser; try again when it runs.",
      open: "Some answers have not reached the server, or were changed elsewhere too. Settle those first, then keep the result.",
      refused: "The server could not keep this result. Nothing was changed.",
    },
  },
  menu: {
    people: "People who answer",
    label: "Assessments",
    new: "New assessment",
    open: "Open a file",
    save: "Save as a file",
    rename: "Rename",
    delete: "Remove this assessment",
    all: "All assessments",
    name: "Name of the organisation",
    others: "Others on this computer",
    done: "Done",
    cancel: "Cancel",
    undo: "Undo last change",
    answered: (number: number): string => `${number} answered`,
  },
  file: {
    wrong: (name: string): string => `${name} could not be opened`,
    notSaved: "The file could not be made",
    notLoaded:
      "The part of Remit that reads and writes files is not loaded, and it cannot be reached now. Your answers are kept in this browser; try again when you are connected.",
    found: (issues: number): string => (issues === 1 ? "One thing is wrong" : `${issues} things are wrong`),
    keep: "What you had open is unchanged. Correct the file and open it again.",
    severalRespondents: (name: string): string =>
      `Opened with the answers of ${name}; a file may hold several people.`,
    examples: "Finished examples",
    exampleTitle: "Worked companies, from a few answers to the result.",
    exampleHelp:
      "Each was judged by its answers before anything was computed: on the right the role that was expected, and why. Opening one makes it an assessment of yours.",
  },
} as const;
