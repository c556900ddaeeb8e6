/** Every word of the commands that write papers. */
export const aboutPapers = {
  write: "Write a document to hire with, or all in one ZIP, from an assessment, a remit or a decision record",
  draft: "Draft the remit of the role recommended, or of another one, as a file to edit",
  revise: "Say what new answers would change in a remit, and take or refuse it",
  verify: "Make a recorded decision again and say whether anything differs",
  checkPosting:
    "Say what to look at before a posting is published: wording, what is missing, fit of title and duties",
  kind: "remit, job-description, accountabilities, posting, scorecard, plan or record, or all: every one of them, in one ZIP",
  source: "A *.assessment.yaml, *.remit.yaml or record.json, or - for standard input",
  assessment: "A *.assessment.yaml file, or - for standard input",
  remit: "A *.remit.yaml file",
  record: "A record written by: remit write record FILE --format json",
  format: "md (the default), html, docx, pdf or json; all comes in every one of them, or in the one named",
  output: "Write to this file, whole or not at all",
  why: "Say why lines are there whose id or text holds this, instead of writing",
  role: "Id of the role that was chosen, where it is not the one recommended",
  title: "The words on the card, where they are not the role's name",
  tone: "plain speaks to the reader, formal of the position",
  spelling: "British or American",
  take: "Ids of changes to take, with commas between, or all",
  refuse: "Ids of changes to turn down, with commas between, or all",
  unknownKind: (given: string, kinds: string): string => `"${given}" is no document; there are: ${kinds}`,
};

export const paper = {
  leftOut: (names: string): string => `left out: ${names}`,
  why: (text: string): string => `Why is this here? ${text}`,
  written: {
    own: "Written by the author; nothing was drafted here.",
    draft: "As it was drafted.",
    reworded: (drafted: string): string => `Reworded by the author. Drafted was: ${drafted}`,
  },
  noAnswer: "No answer asks for it; the role holds it by itself.",
  adds: (points: string): string => `${points} of need`,
  accountability: (name: string, need: string, rank: number, of: number): string =>
    `${name}: need ${need} of 4, number ${rank} of ${of} by weight`,
  role: (role: string, holding: string, cites: string): string =>
    cites === "" ? `${role}: ${holding}, by judgement` : `${role}: ${holding}, by ${cites}`,
  cites: (cites: string): string => `Statements ${cites}`,
  documents: (names: string): string => `It goes on to: ${names}`,
  identical: (catalogue: string): string =>
    `The record comes out the same, to the last bit. Catalogue ${catalogue}.`,
  differs: (count: number): string => (count === 1 ? "One place differs." : `${count} places differ.`),
  otherCatalogue: (record: string, now: string): string =>
    `The record was made from catalogue ${record}; this Remit has ${now}.`,
  difference: (at: string, record: string, now: string): string =>
    `${at}: ${record} in the record, ${now} now`,
  more: (count: number): string => `and ${count} more`,
  nothing: "The answers would change nothing in this remit.",
  changes: (count: number): string =>
    count === 1 ? "One change is proposed." : `${count} changes are proposed.`,
  change: {
    add: (text: string): string => `add: ${text}`,
    remove: (text: string): string => `its reason has gone: ${text}`,
    change: (field: string, before: string, after: string): string => `${field}: ${before} → ${after}`,
  },
  edited: "your own words would go",
  absent: "nothing",
};

export const paperIssues: Readonly<Record<string, (facts: Readonly<Record<string, unknown>>) => string>> = {
  "disk-full": () => "The disk is full, or may take no file of this size; nothing was written.",
  "document-too-long": (facts) =>
    `The document has ${String(facts.length)} characters; Word and PDF files are set up to ${String(facts.most)}.`,
  "duplicate-line": (facts) => `There are two lines "${String(facts.given)}".`,
  "format-not-here": (facts) => `${String(facts.given)} cannot be made here.`,
  "markup-differs": (facts) =>
    `The markup for search engines says in ${String(facts.field)} what the page does not show.`,
  "needs-output": (facts) => `A ${String(facts.format)} file is not for the screen: name a file with -o.`,
  "not-a-record": () => "This is no decision record: write one with remit write record FILE --format json",
  "not-a-remit": () => "This is no remit file: it should begin with the line format: remit/remit@1",
  "not-json": () => "The record is not valid JSON.",
  "nothing-answered": () => "Nothing is answered yet, so that nothing can be drafted.",
  "pay-incomplete": () => "Pay needs a currency and a unit of time.",
  "pay-upside-down": (facts) =>
    `The lower pay ${String(facts.low)} is above the higher ${String(facts.high)}.`,
  "posting-expired": (facts) => `The last day to apply, ${String(facts.until)}, is past.`,
  "record-needs-answers": () => "A record is made from an assessment: a remit does not hold the answers.",
  "unknown-line": (facts) => `No line of the remit holds "${String(facts.given)}".`,
  "why-needs-answers": () => "Why a line is there is told from the assessment, not from a remit file alone.",
};
