import type { DocumentFormat, PostingFinding } from "@remit/core";
import { count } from "./words.ts";

const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
/** A day `YYYY-MM-DD` as it is read. */
const inWords = (date: string): string => {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? date : day.format(time);
};
const listed = new Intl.ListFormat("en-GB", { type: "conjunction" });
const lower = (number: number, one: string, many: string): string => count(number, one, many).toLowerCase();

/** A fact of a finding or of an issue as text, by its name. */
type Fact = (name: string) => string;

const formats: Readonly<Record<DocumentFormat, string>> = {
  docx: "Word",
  pdf: "PDF",
  html: "Web page",
  md: "Markdown",
  json: "Data (JSON)",
};

/** Every word of the page of papers. */
export const words = {
  kinds: "Papers",
  panel: "What can be done with this paper",
  jump: "Further down",
  preview: (kind: string): string => `${kind}, as it is written`,
  waiting: "The paper is being written",
  broken: "This part could not be loaded. Your remit is kept; load the page again.",

  finding: {
    remit: (title: string, open: number): string =>
      open === 0
        ? `Remit of the ${title}: nothing is left open`
        : `Remit of the ${title}: ${lower(open, "point is", "points are")} still open`,
    "job-description": (title: string, outcomes: number, decisions: number): string =>
      `Job description of the ${title}: ${lower(outcomes, "outcome", "outcomes")} to answer for, ${lower(decisions, "decision", "decisions")} to take or share`,
    accountabilities: (title: string, outcomes: number): string =>
      `List of accountabilities of the ${title}: ${lower(outcomes, "outcome", "outcomes")} to agree and to sign`,
    posting: (title: string): string => `Job posting for the ${title}`,
    postingCount: (title: string, things: number): string =>
      things === 0
        ? `Job posting for the ${title}: nothing stands in the way of publishing it`
        : `Job posting for the ${title}: ${lower(things, "thing", "things")} to look at before it is published`,
    postingRefused: (title: string): string => `Job posting for the ${title}: it must not go out as it is`,
    scorecard: (title: string, questions: number | undefined): string =>
      questions === undefined
        ? `Interview scorecard for the ${title}`
        : `Interview scorecard for the ${title}: ${lower(questions, "question", "questions")}, the same for every candidate`,
    plan: (title: string, steps: number | undefined): string =>
      steps === undefined
        ? `Plan for the first 90 days of the ${title}`
        : `Plan for the first 90 days of the ${title}: ${lower(steps, "step", "steps")}`,
    record: (title: string): string => `Decision record: the ${title}`,
    asRecommended: (title: string): string => `Decision record: the ${title}, as recommended`,
    otherwise: (title: string, recommended: string): string =>
      `Decision record: the ${title}, where the ${recommended} was recommended`,
    noneYet: (title: string): string => `Decision record: the ${title}, where none was recommended yet`,
  },
  refused: "This paper is not written as it is",
  remit: "the remit",
  goTo: (place: string): string => `Go to “${place}”`,
  toRemit: "Go to the remit",

  export: {
    title: "Take it away",
    formats,
    made: {
      docx: "The Word file",
      pdf: "The PDF",
      html: "The web page",
      md: "The Markdown text",
      json: "The data",
      zip: "The ZIP",
    } satisfies Record<DocumentFormat | "zip", string>,
    print: "Print",
    all: "All papers in one ZIP",
    working: (what: string, seconds: number): string =>
      `${what} is being made, ${lower(seconds, "second", "seconds")}`,
    stop: "Stop",
    saved: (name: string): string => `Saved as ${name}`,
    notMade: (what: string): string => `${what} could not be made`,
    pdfAway:
      "Only the server makes PDF files, and it cannot be reached. Print the paper instead, and choose “Save as PDF” there.",
    pdfNotHere:
      "The server has no means to make PDF files. Print the paper instead, and choose “Save as PDF” there.",
    broken:
      "The part that makes it could not be loaded. Nothing of the remit is lost; try again with the network there.",
    leftOutLine: (kind: string, formats: readonly string[], why: string): string =>
      `Left out: ${kind} (${listed.format(formats)}). ${why}`,
    pdfLeftOut: "Left out: every PDF. Only the server makes them, and it cannot be reached.",
    shippedOnly:
      "The server does not have your own catalogue yet: it wrote this with the catalogue that ships with Remit.",
  },

  options: {
    title: "How it is written",
    cardTitle: "Title on the card",
    titleMissing: "A remit has a title: write one.",
    tone: "Tone",
    tones: { plain: "Plain: speaks to the reader", formal: "Formal: speaks of the position" },
    spelling: "Spelling",
    spellings: { uk: "British", us: "American" },
    review: "To be looked at again on",
    reword: "What was drafted is worded anew; what you wrote yourself stays as it is.",
    notReworded: "The wording could not be changed. Your remit is as it was.",
  },

  facts: {
    title: "What the advertisement says",
    help: "None of this can be drafted from answers. What you leave empty is not said.",
    groups: {
      about: "The organisation",
      place: "Place of work",
      pay: "Pay",
      days: "Days",
      apply: "How to apply",
    },
    nothing: "not said",
    noCountry: "Not said",
    about: "About the organisation, for people who do not know it",
    website: "Its website",
    street: "Street and number",
    town: "Town",
    region: "Region",
    postcode: "Postcode",
    country: "Country",
    remote: "All of it can be done from elsewhere",
    remoteFrom: "By people in",
    remoteAdd: "Add a country",
    remoteRemove: (country: string): string => `Remove ${country}`,
    remoteMissing: "Name at least one country: until then, nothing is said of remote work.",
    remoteSays: (countries: readonly string[]): string => `remote, from ${listed.format(countries)}`,
    currency: "Currency",
    choose: "Choose one",
    low: "From",
    high: "To (empty: one sum)",
    per: "For each",
    units: { hour: "Hour", day: "Day", week: "Week", month: "Month", year: "Year" },
    paySays: (currency: string, sums: readonly string[], per: string): string =>
      `${currency} ${sums.join(" – ")} a ${per}`,
    posted: "Posted on",
    until: "Last day to apply",
    untilSays: (date: string): string => `until ${inWords(date)}`,
    postedSays: (date: string): string => `from ${inWords(date)}`,
    email: "By e-mail to",
    address: "Or on this page",
    reference: "Your own number for it",
  },
  wrong: {
    email: "This is no e-mail address: write it as name@example.org.",
    address: "This is no web address: write all of it, beginning with https://.",
    date: "This is no day of the calendar.",
    country: "There is no such country.",
    "too-long": "This is too long.",
    "pay-sum": "Write sums in figures, such as 60,000.",
    "pay-currency": "Pay needs a currency.",
    "pay-low": "Say from which sum on the pay runs.",
    "pay-order": "The lower sum is above the higher one.",
    missing: "This is needed; to take it away, use Remove.",
  },
  keptBefore: "What was there before is still said.",

  check: {
    title: "Before it is published",
    nothing: "Nothing stands in the way of publishing it.",
    waiting: "The posting is being looked through",
    notChecked: "The wording was not checked: the part that reads it could not be loaded.",
    severities: { error: "Stop", warning: "Look", note: "Note" } satisfies Record<
      PostingFinding["severity"],
      string
    >,
    use: (words_: string): string => `Say “${words_}”`,
    leaveOut: "Leave it out",
    overrule: "Overrule",
    reason: "Why it is right as it is",
    overruleHelp: "Said of all that this rule finds here, and kept with the remit.",
    keep: "Overrule it",
    cancel: "Cancel",
    reasonMissing: "A reason is needed.",
    overruledTitle: (number: number): string => `Overruled: ${lower(number, "finding", "findings")}`,
    because: (reason: string): string => `Because: ${reason}`,
    takeBack: "Take back",
    staleTitle: (number: number): string =>
      `${count(number, "reason is", "reasons are")} no longer needed: nothing is found there now`,
    place: "Where:",
    places: {
      whole: "The whole posting",
      title: "Title on the card",
      "advert.place": "Place of work",
      "advert.pay": "Pay",
      "advert.apply": "How to apply",
      "advert.about": "About the organisation",
      "advert.until": "Last day to apply",
      "advert.posted": "Posted on",
      "position/reports-to": "Reports to",
    } as Readonly<Record<string, string>>,
    rules: {
      "posting-expired": (fact: Fact) =>
        `The last day to apply, ${inWords(fact("until"))}, is past: the posting must not go out.`,
      "posted-in-future": (fact: Fact) => `It is dated ${inWords(fact("posted"))}, which is yet to come.`,
      "no-pay": () => "It does not say what it pays.",
      "wide-pay": (fact: Fact) =>
        `The higher sum is more than ${fact("times")} times the lower one: that tells an applicant little.`,
      "no-place": () => "It names neither a place nor countries to work from.",
      "no-reporting-line": () => "It does not say to whom the position reports.",
      "no-last-day": () => "It does not say until when one can apply.",
      "no-way-to-apply": () => "It gives neither an e-mail address nor a page to apply with.",
      "no-about": () => "It says nothing about the organisation.",
      "many-accountabilities": (fact: Fact) =>
        `The position answers for ${fact("count")} outcomes, more than the ${fact("limit")} one can hold in mind.`,
      "many-musts": (fact: Fact) =>
        `It asks for ${fact("count")} things that are needed; more than ${fact("limit")} keep good people from applying (our judgement).`,
      "title-misfit": (fact: Fact) =>
        `The title says ${fact("titled")}, but the duties are clearly those of ${fact("duties")}.`,
      "inclusive-language": () => "These words may shut somebody out.",
      "hard-to-read": (fact: Fact) =>
        `This is hard to read: ${fact("hard")} of ${fact("sentences")} sentences.`,
      "long-sentence": (fact: Fact) =>
        `This sentence has ${fact("words")} words; ${fact("limit")} are enough.`,
      "simpler-word": () => "There is a simpler word.",
      passive: (fact: Fact) =>
        `Who does it is not said in ${fact("passive")} of ${fact("sentences")} sentences.`,
      "too-long": (fact: Fact) => `It has ${fact("words")} words; people read ${fact("limit")}.`,
      "too-short": (fact: Fact) =>
        `It has ${fact("words")} words; fewer than ${fact("limit")} tell too little.`,
      "not-checked-beyond": (fact: Fact) => `Only the first ${fact("limit")} characters were checked.`,
      "more-not-listed": (fact: Fact) => `${fact("more")} more findings are not listed.`,
    } satisfies Record<PostingFinding["rule"], (fact: Fact) => string>,
  },

  markup: {
    title: "Markup for search engines",
    help: "Put this into the page on which you publish the posting; the web page made here has it already.",
    none: "There is none yet: search engines need the day it was posted, and a country or countries to work from.",
    copy: "Copy",
    copied: "Copied",
    notCopied: "The browser did not let it be copied: choose the text and copy it yourself.",
  },

  decision: {
    title: "What was decided",
    help: "The record holds the answers, the recommendation with every number, and this. All of it can be left empty.",
    by: "Who decided",
    on: "On which day",
    why: "Why",
    dissent: "Who saw it otherwise",
    who: "Who",
    says: "What they say",
    add: "Add",
    addTitle: "Somebody saw it otherwise",
    remove: (who: string): string => `Remove what ${who} said`,
    removeShort: "Remove",
    dissentMissing: "Say who, and what they say.",
  },
  verify: {
    title: "Check a record",
    help: "Opens a record that was saved as data, makes its recommendation again from the answers in it, and compares every number.",
    open: "Open a record",
    wrong: (name: string): string => `${name} is no record that can be read`,
    keep: "Nothing was changed.",
    notLoaded: "The part that checks records could not be loaded. Nothing was changed.",
    close: "Close",
    notJson: "This is not JSON.",
    notARecord: "This is JSON, but not a decision record.",
    identical: "It comes out the same, to the last bit.",
    differs: (number: number): string =>
      `${count(number, "place differs", "places differ")} when it is made again`,
    of: (name: string, date: string): string => `${name}, ${inWords(date)}`,
    otherCatalogue: (record: string, now: string): string =>
      `It was made from catalogue ${record}; this Remit has ${now}, which may explain it.`,
    catalogue: (name: string): string => `Catalogue ${name}`,
    columns: ["Place", "In the record", "Now"] as const,
    more: (number: number): string => `And ${lower(number, "more", "more")}.`,
  },

  /** What keeps a paper from being written, and what to do about it. */
  issues: {
    "write/posting-expired": (fact: Fact) =>
      `The last day to apply, ${inWords(fact("until"))}, is past. Set a later one, or take it away.`,
    "write/pay-incomplete": () => "Pay needs a currency and a unit of time.",
    "write/pay-upside-down": (fact: Fact) =>
      `The lower pay, ${fact("low")}, is above the higher, ${fact("high")}. Change one of them.`,
    "write/markup-differs": (fact: Fact) =>
      `The markup for search engines would say what the page does not show (${fact("field")}: ${fact("missing")}). Write it in plain letters on one line.`,
    "write/document-too-long": (fact: Fact) =>
      `It has ${fact("length")} characters; Word and PDF files are made up to ${fact("most")}.`,
    "write/format-not-here": (fact: Fact) =>
      `${(formats as Readonly<Record<string, string>>)[fact("given")] ?? fact("given")} files cannot be made here.`,
  } as Readonly<Record<string, (fact: Fact) => string>>,
} as const;
