import type { DocumentKind } from "#model/document.ts";
import type { Engagement } from "#model/question.ts";
import type { Section } from "#model/remit.ts";
import type { Part, Tone } from "#model/writing.ts";

/** Every word that documents say beside the lines of a remit, British; a keyed place, so that languages can be added. */
type Words = {
  readonly labels: Readonly<Record<DocumentKind, string>>;
  readonly sections: Readonly<Record<Section, Readonly<Record<Tone, string>>>>;
  readonly facts: Readonly<Record<string, string>>;
  readonly engagements: Readonly<Record<Engagement, string>>;
  readonly parts: Readonly<Record<Part, Readonly<Record<Tone, string>>>>;
  readonly levels: Readonly<Record<"must" | "should", string>>;
};

export const words = {
  labels: {
    remit: "Remit",
    "job-description": "Job description",
    accountabilities: "List of accountabilities",
    posting: "Job posting",
    scorecard: "Interview scorecard",
    plan: "Plan for the first 90 days",
    record: "Decision record",
  },
  sections: {
    position: { plain: "The position", formal: "The position" },
    purpose: { plain: "Purpose", formal: "Purpose" },
    accountabilities: { plain: "You answer for", formal: "The position answers for" },
    responsibilities: { plain: "You share", formal: "Responsibilities shared with others" },
    decisionRights: { plain: "You decide", formal: "Decision rights" },
    qualifications: { plain: "You bring", formal: "Qualifications" },
    excluded: { plain: "Not yours", formal: "Not in the remit" },
    open: { plain: "Still open", formal: "Open points" },
  },
  facts: {
    "reports-to": "Reports to",
    dotted: "Also reports to",
    leads: "Leads",
    engagement: "Engagement",
    place: "Place",
    start: "Start",
  },
  engagements: {
    "full-time": "Full-time",
    "part-time": "Part-time",
    fractional: "Fractional",
    interim: "Interim",
    outsourced: "Outsourced",
  },
  parts: {
    decide: { plain: "you decide", formal: "decides" },
    recommend: { plain: "you recommend", formal: "recommends" },
    agree: { plain: "your agreement is needed", formal: "must agree" },
    perform: { plain: "you carry it out", formal: "performs" },
    input: { plain: "you are heard", formal: "gives input" },
  },
  levels: { must: "Needed", should: "Useful" },
} as const satisfies Words;

/** A number as it is written out in a sentence, thousands apart: 80,000. */
export const counted = (value: number): string =>
  String(value).replace(/^\d+/, (whole) => whole.replaceAll(/\B(?=(\d{3})+$)/g, ","));

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A date `YYYY-MM-DD` in words, in the order of the language: 25 November 2026, or November 25, 2026. */
export const dateInWords = (date: string, language: "en-GB" | "en-US"): string => {
  const [year = "", month = "", day = ""] = date.split("-");
  const name = months[Number(month) - 1] ?? month;
  return language === "en-GB" ? `${Number(day)} ${name} ${year}` : `${name} ${Number(day)}, ${year}`;
};
