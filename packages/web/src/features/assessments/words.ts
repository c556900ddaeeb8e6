import type { Change } from "@remit/core";
import { historySays } from "#client/history-words.ts";
import { day, dayAndTime } from "#ui/moments.ts";

const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const spelled = (count: number): string => small[count] ?? String(count);
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const many = (count: number, one: string, more = `${one}s`): string =>
  `${spelled(count)} ${count === 1 ? one : more}`;

/** Every word of the pages that list what is kept, its history and its comparison over time. */
export const words = {
  title: (page: string): string => `${page} · Remit`,
  waiting: "Being fetched",
  cancel: "Cancel",
  done: "Done",

  list: {
    page: "Assessments",
    finding: (assessments: number, organisations: number): string =>
      organisations === 1
        ? `You have ${many(assessments, "assessment")} of one organisation`
        : `You have ${many(assessments, "assessment")} of ${many(organisations, "organisation")}`,
    empty: "Your assessments will be here",
    emptyHelp:
      "An assessment is what you answer about one organisation, once. It is kept as you answer, can be put aside, copied to try other answers, and compared with what you said before.",
    begin: "Answer the first question",
    example: "See a worked example",
    away: "Remit’s server is not reached. These are the copies of this browser: you can open, answer, rename, copy and remove them. What was entered in other browsers, the history and kept results come back with the server.",
    elsewhere:
      "What is kept is shown only on the computer Remit runs on. These are the copies of this browser.",
    new: "New assessment",
    newOf: "New assessment of it",
    open: "Open a file",
    renameOrganisation: "Rename",
    columns: {
      title: "Assessment",
      changed: "Last changed",
      answers: "Answers",
      people: "People",
      first: "Last kept result",
      does: "What to do with it",
    },
    here: "at hand",
    example_: "worked example, kept nowhere until you change it",
    onlyHere: "only in this browser so far",
    notKept: "none kept",
    kept: (role: string, share: string): string => `${role}, ${share} %`,
    openIt: (title: string): string => `Open ${title}`,
    rename: "Rename",
    duplicate: "Copy",
    history: "History",
    compare: "Compare",
    remove: "Remove",
    of: (does: string, title: string): string => `${does}: ${title}`,
    copyOf: (title: string): string => `${title} (copy)`,
    renameTitle: "What is this assessment called?",
    renameOrganisationTitle: "What is this organisation called?",
    removed: (title: string): string => `“${title}” is removed. Its answers are not lost.`,
    undo: "Undo",
    bin: (count: number): string => `Removed (${count})`,
    binOpen: "Removed",
    binHelp: "Removed assessments keep their answers and their history until you restore them.",
    binEmpty: "Nothing is removed.",
    removedOn: (instant: string): string => `removed on ${dayAndTime(instant)}`,
    restore: "Restore",
    more: "Show more organisations",
    failed: {
      unreachable:
        "Remit’s server is not reached, and this assessment is not in this browser. Try again when it runs.",
      gone: "This assessment was removed meanwhile. It is under “Removed”.",
      changed: "Somebody else changed it meanwhile. What is shown is what it is now; try again.",
    },
  },

  history: {
    ...historySays,
    finding: (title: string, last: string): string => `“${title}” was last changed on ${last}`,
    nothing: "Nothing has been kept of this assessment yet",
    away: "The history cannot be read now",
    awayHelp:
      "It is kept by Remit’s server, which is not reached. Your answers are in this browser; deciding goes on.",
    gone: "There is no such assessment here",
    goneHelp: "The address may be of another computer, or it was removed.",
    all: "All assessments",
    compareNow: "Compare with now",
    cannot: {
      ...historySays.cannot,
      "store/cannot-undo":
        "This cannot be taken back: answers of a round that is over stay as everybody saw them.",
      "store/answers-are-hidden": "Answers of others stay hidden until the round is over.",
    } as Readonly<Record<string, string | undefined>>,
    asOf: (instant: string): string => `As of ${dayAndTime(instant)}`,
    answeredThen: (count: number): string =>
      count === 0 ? "Nothing was answered." : `${capital(many(count, "question"))} answered.`,
    resultThen: (role: string, share: string): string =>
      `With these answers, ${role} comes first in ${share} % of the weightings.`,
    noneYetThen: "With these answers, no technology leader is needed yet.",
    barsTitle: "How often each role came first",
    barsSays: "The answers of that moment, computed from today’s catalogue.",
    answers: "Answers of that moment",
    note: "Note",
    kept: "Kept results",
    keptHelp: "Results as they were on the day, with the numbers they were made from.",
    keptNone: "None yet. On the result page, “Keep this result” puts one here.",
    keptOn: (instant: string): string => day(instant),
    keptSays: (role: string, share: string, answers: number): string =>
      `${role}, ${share} %, from ${answers} ${answers === 1 ? "answer" : "answers"}`,
    keptNoneYet: (answers: number): string =>
      `None yet, from ${answers} ${answers === 1 ? "answer" : "answers"}`,
    verify: "Make it again",
    verifyOf: (instant: string): string => `Make the result of ${dayAndTime(instant)} again`,
    same: "Made again: the same numbers.",
    differs: (parts: string): string =>
      `Made again: ${parts} differ, because the catalogue has changed since.`,
    compareKept: "Compare with now",
  },

  /** What a change did, by kind of object. */
  change: {
    begun: {
      organisation: "Organisation entered",
      assessment: "Assessment begun",
      structure: "Structure kept",
    },
    organisationName: "Name of the organisation",
    industry: "Industry",
    titleField: "Title",
    blind: "Answers hidden until the round is over",
    required: "Marked as required",
    round: "Round",
    revealed: "Round shown to everybody",
    respondent: (name: string): string => `${name} is among those who answer`,
    someone: "A person",
    name: "Name",
    position: "Position",
    submitted: "Finished round",
    noteTo: (question: string): string => `Note to “${question}”`,
    removed: (what: string): string => `${what} removed`,
    restored: (what: string): string => `${what} restored`,
    invitation: { create: "Link made", update: "Link opened", remove: "Link closed", restore: "Link opened" },
    invitationFor: (name: string, what: string): string => `${what}: ${name}`,
    recommendation: "Result kept",
    amendment: "Own catalogue changed",
    hidden: "An answer that is hidden until the round is over",
    kinds: {
      organisation: "Organisation",
      assessment: "Assessment",
      respondent: "Person",
      answer: "Answer",
      invitation: "Link",
      recommendation: "Kept result",
      amendment: "Own catalogue",
      structure: "Structure",
    } satisfies Record<Change["kind"], string>,
    yes: "yes",
    no: "no",
    nothing: "nothing",
    noAnswer: "no answer",
    to: (before: string, after: string): string => `${before} → ${after}`,
  },

  compare: {
    page: "Compare over time",
    pick: "Choose what to compare",
    pickHelp:
      "Two moments of one assessment, two assessments, or results you kept: which answers differ, and what became of it.",
    before: "Before",
    after: "After",
    now: "as it is now",
    keptAt: (instant: string): string => `kept on ${dayAndTime(instant)}`,
    asOf: (title: string, instant: string): string => `${title}, as of ${dayAndTime(instant)}`,
    moment: "As of a moment (empty: now)",
    swap: "Swap",
    same: "Both are the same: nothing to compare yet",
    finding: (before: string, after: string, answers: number): string =>
      before === after
        ? `${capital(before)} comes first both times; ${many(answers, "answer")} ${answers === 1 ? "differs" : "differ"}`
        : `From ${before} to ${after}: ${many(answers, "answer")} ${answers === 1 ? "differs" : "differ"}`,
    noneYet: "no leader yet",
    sides: (before: string, after: string): string => `Before: ${before}. After: ${after}.`,
    answers: "Answers that differ",
    noAnswers: "No answer differs.",
    question: "Question",
    person: (name: string): string => `Answers of ${name}`,
    standings: "How often each role comes first",
    standingsSays:
      "Bar: after. Dotted tick: before; pale, the way between. Both on the same draws from today’s catalogue, so that only answers make a difference.",
    roleColumn: "Role",
    changeColumn: "Change, points",
    needs: "Needs that moved most",
    needsSays: "Mean need, 0 to 4; only what moved by a tenth or more.",
    noNeeds: "No need moved by a tenth or more.",
    accountability: "Accountability",
    moved: "Moved by",
    otherCatalogue:
      "One side was first made with another catalogue. Both are computed from today’s here, so its kept numbers may differ from these.",
    away: "Remit’s server is not reached: only the copies of this browser can be compared now.",
    gone: "This is not here, or it was removed.",
    issues: "This cannot be compared",
  },
  twin: { table: "Table", chart: "Chart" },
  bars: {
    role: "Role",
    share: "First, %",
    low: "Low, %",
    high: "High, %",
    error: "± by counting, points",
    own: "Before, %",
  },
  given: {
    unknown: "Don’t know",
    "not-applicable": "Does not apply",
    "not-asked": "Not answered",
    none: "None of them",
  },
} as const;
