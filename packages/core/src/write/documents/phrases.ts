import type { Tone } from "#model/writing.ts";

/** Sentences that documents say around the lines of a remit: British, each whole, with places for what is put in. */
export const phrases = {
  notesTitle: "Where this comes from",
  note: (answers: readonly string[], statements: readonly string[]): string =>
    [
      answers.length === 0 ? [] : [`${answers.length === 1 ? "Answer" : "Answers"}: ${answers.join("; ")}.`],
      statements.length === 0
        ? []
        : [`${statements.length === 1 ? "Statement" : "Statements"} ${statements.join(", ")}.`],
    ]
      .flat()
      .join(" "),
  foot: (catalogue: string, date: string): string => `Written with Remit, catalogue ${catalogue}, ${date}`,

  remitOf: (title: string): string => `Remit of the ${title}`,
  measure: (text: string): string => `Measured by: ${text}`,
  sharedWith: (what: string, names: string): string => `${what}, with: ${names}`,
  sharedOpen: (what: string): string => `${what}; with whom is to be settled`,
  heldBy: (what: string, name: string): string => `${what}: ${name}`,
  heldOpen: (what: string): string => `${what}: nobody yet`,
  limit: (limit: string): string => `up to ${limit}`,
  limitOpen: "limit to be set",
  other: "Other",

  alone: { plain: "Alone", formal: "Alone" },
  together: { plain: "With others", formal: "With others" },
  partly: {
    plain: {
      decide: (what: string) => `You decide: ${what}.`,
      recommend: (what: string) => `You recommend, others decide: ${what}.`,
      agree: (what: string) => `Nothing is decided without you: ${what}.`,
      perform: (what: string) => `You carry out what is decided: ${what}.`,
      input: (what: string) => `You are heard before it is decided: ${what}.`,
    },
    formal: {
      decide: (what: string) => `Decides: ${what}.`,
      recommend: (what: string) => `Recommends: ${what}.`,
      agree: (what: string) => `Must agree to: ${what}.`,
      perform: (what: string) => `Performs: ${what}.`,
      input: (what: string) => `Gives input to: ${what}.`,
    },
  },

  charterIntro: {
    plain: (title: string, organisation: string): string =>
      `What the ${title} of ${organisation} answers for, what the position may decide, and what belongs to others. It holds from the day it is signed until the next review.`,
    formal: (title: string, organisation: string): string =>
      `This charter states what the ${title} of ${organisation} answers for, what the position may decide and what is held by others. It applies from the day of signature until the next review.`,
  },
  charterColumns: ["Accountability", "What it means", "How it is measured"],
  measureOpen: "To be agreed when this is signed.",
  agreed: "Agreed",
  rightsColumns: ["Decision", "Part", "Limit", "Beyond it"],
  review: (date: string): string => `To be reviewed by ${date}.`,
  reviewOpen: "The date of the next review is to be set when it is signed.",
  signature: "Signature",
  dateOf: "Date",
  holder: "Holder of the position",
  superior: "Position it reports to",

  postingLead: (organisation: string, title: string): string => `${organisation} is looking for a ${title}.`,
  postingLeadVowel: (organisation: string, title: string): string =>
    `${organisation} is looking for an ${title}.`,
  about: (organisation: string): string => `About ${organisation}`,
  expect: "What you will answer for",
  bring: "What you bring",
  welcome: "Useful, not needed",
  pay: "Pay",
  payPer: {
    hour: (sum: string) => `${sum} an hour`,
    day: (sum: string) => `${sum} a day`,
    week: (sum: string) => `${sum} a week`,
    month: (sum: string) => `${sum} a month`,
    year: (sum: string) => `${sum} a year`,
  },
  industry: "Industry",
  more: (website: string): string => `More about us at ${website}`,
  place: "Place",
  remote: (countries: string): string => `Remote, from ${countries}`,
  employment: "Engagement",
  reportsTo: "Reports to",
  howToApply: "How to apply",
  applyBy: (date: string): string => `Applications are open until ${date}.`,
  applyEmail: (email: string): string => `Write to ${email}.`,
  applyAddress: (address: string): string => `Apply at ${address}`,
  reference: (reference: string): string => `Reference ${reference}.`,
  posted: "Posted",

  scorecardIntro:
    "One form for each interviewer. Ask every candidate the same questions, write down what was said before you give a mark, and do not speak of a candidate until your own form is handed in.",
  scorecardMarks:
    "Marks run from 1 to 5. What 1, 3 and 5 look like stands with each question; 2 and 4 lie between.",
  scorecardColumns: ["1", "3", "5", "Mark"],
  candidate: "Candidate",
  interviewer: "Interviewer",
  day: "Day",
  genericQuestion: (name: string): string =>
    `Tell us about a time when you answered for this: ${name}. What did you do, and what came of it?`,
  genericAnchors: {
    1: "Speaks in general, or of what others did.",
    3: "Tells what was done, with what result, and can say how that was known.",
    5: "Tells what was done and what came of it, what it cost, and what was done differently afterwards.",
  },

  planIntro: (title: string): string =>
    `For the ${title} and whoever the position reports to. Each step has one accountability behind it; go through the list together on days 30, 60 and 90.`,
  planDays: { 30: "First 30 days: learn", 60: "By day 60: agree and begin", 90: "By day 90: show" },
  planGeneric: {
    30: (name: string) => `Find out how this stands today: ${name}.`,
    60: (name: string) => `Agree what is to change, and how it will be seen: ${name}.`,
    90: (name: string) => `Show what has changed, and what comes next: ${name}.`,
  },
} as const;

/** Which of the two tones a phrase is read in. */
export const inTone = <T>(phrase: Readonly<Record<Tone, T>>, tone: Tone): T => phrase[tone];
