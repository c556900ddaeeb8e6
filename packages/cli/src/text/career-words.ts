import { percentInWords as percent, thousands } from "./layout.ts";
import { asking, recommendation } from "./words.ts";

export const aboutCareer = {
  rank: "Read a person's career file (- for standard input) and say which role suits them",
  ask: "Ask a person which role suits them, instead of an organisation which leader it needs",
  file: "A *.career.yaml file, or - for standard input",
  between: "Which of two posts, by their titles; with a career file also what the answers in it say",
  answers: "A person's answers: a *.career.yaml file, or - for standard input",
};

/** Every word of the two commands for a person. */
export const career = {
  title: "Which of these roles suits you?",
  named: (name: string) => `Which of these roles suits you? (${name})`,
  none: () => "Nothing is wanted strongly enough here to name one of these roles.",
  clear: (first: string) => `The ${first} suits you best by what you want.`,
  lean: (first: string, second: string) =>
    `The ${first} suits you best by what you want so far. Keep the ${second} in view.`,
  "toss-up": (first: string, second: string) =>
    `By what you want, the ${first} and the ${second} are about equal.`,
  between: {
    unknown: "What you bring has not been told: the questions on skills, experience and education are open.",
    none: "Nothing that sources ask for it stands between, as far as you have told.",
    some: (missing: number) =>
      missing === 1 ? "One thing stands between." : `${missing} things stand between.`,
  },
  reason: {
    ...recommendation.reason,
    floor: "Wishes that cannot fall below zero",
  },
  gaps: (role: string) => `Between you and the ${role}`,
  held: {
    "not-held": (level: string, text: string) => `${level}: ${text} Not yet.`,
    unknown: (level: string, text: string) => `${level}: ${text} Not told.`,
    held: (level: string, text: string) => `${level}: ${text} You have it.`,
  },
  through: (text: string, other: string) => `${text} (through: ${other})`,
  closes: (text: string) => `To come by it: ${text}`,
  years: "Sources speak of years of it.",
  judgement: "judgement",
  asksNothing: "No source says what this role asks of its holder.",
  step: {
    above: (role: string, from: string) => `From ${from} to ${role} is usually a step up.`,
    below: (role: string, from: string) => `From ${from} to ${role} is usually a step down.`,
    level: (role: string, from: string) => `${from} and ${role} are usually level.`,
    depends: (role: string, from: string) =>
      `Whether ${role} is a step up from ${from} depends on the organisation.`,
    same: (role: string) => `You are in this post now: ${role}.`,
  },
  others: "And the other roles",
  other: (role: string, missing: number, unknown: number) =>
    `${role}: ${missing} not yet, ${unknown} not told.`,
  advice: "Advice that sources give",
  footer: (draws: number, seed: number, version: string, hash: string) =>
    `${thousands(draws)} draws, seed ${seed}, catalogue ${version} (${hash}). What you want ranks the roles; what you bring is told beside it and moves nothing. A share is of ways to weigh the answers, not a probability of being right.`,
  which: (a: string, b: string) => `${a} or ${b}?`,
  more: (role: string) => `You would answer for this as ${role}, and not or less as the other`,
  wish: (name: string, wish: number) => `${name} (you want it: ${wish.toFixed(1)} of 4)`,
  silent: "Said of one only; of the other no source speaks",
  only: (name: string, role: string) => `${name}: ${role}`,
  disagreements: "Where sources differ about them",
  yours: "What your answers say",
  lead: (first: string, lead: number, wins: number) =>
    `They speak for the ${first}: by ${lead.toFixed(1)} points of fit, and in ${percent(wins)} of the ways to weigh them.`,
  speaks: (role: string) => `For the ${role}`,
  readAs: (given: string, role: string, others: string) =>
    others === ""
      ? `"${given}" is read as the ${role}.`
      : `"${given}" is read as the ${role}; it may also mean: ${others}.`,
};

/** The interview's words, where it asks a person. */
export const askingCareer: typeof asking = {
  ...asking,
  intro: "Remit: which of these roles is right for you?",
  notApplicable: "None of these draws me",
  outro: (file: string) => `The full answer: remit career ${file}`,
  stopped: (file: string) => `Stopped. Go on with: remit ask --career ${file}`,
};
