// What the terminal says of hiring the recommended leader into a structure.
import { listed } from "./layout.ts";

export const aboutHire = {
  hire: "What hiring the recommended leader changes in a structure: what they take over, from whom, who reports to them",
  assessment: "A *.assessment.yaml file, or - for standard input",
  in: "The *.structure.yaml file of the organisation",
  output: "Write the structure with the scenario to this file",
  format: "text, markdown or json; else text",
  role: "Id of the role that was chosen, where it is not the one recommended",
  title: "The words on the card, where they are not the role's name",
  cost: "What the position costs a year",
  budget: "What it may spend a year",
  stays: "Ids of positions that keep the lines they have, with commas between",
};

const kinds = { "take-over": "takes over", begin: "begins", join: "works on" } as const;
type Kind = keyof typeof kinds;

export const hire = {
  title: (title: string) => `What the ${title} takes on`,
  seat: {
    new: (title: string) => `A new position, ${title}`,
    vacant: (title: string) => `The position ${title}, vacant today, is used`,
  },
  reports: (seat: string, to: string) => `${seat}, reporting to ${to}.`,
  noReports: (seat: string) => `${seat}. Whom it reports to is open: the chart has several tops.`,
  vacant: "It stays vacant until somebody is hired.",
  already: (title: string, holder: string) =>
    `${title} (${holder}) leads in this role already: there is no second position, and the remit grows.`,
  nothing: (title: string, holder: string) =>
    `${title} (${holder}) leads in this role already, and by these answers nothing is to change.`,
  costs: (sum: string) => `It costs ${sum} a year.`,
  costUnsaid: "What it costs is not said: --cost says it.",
  spends: (sum: string) => `Its budget is ${sum} a year.`,
  budgetUnsaid: "Its budget is not said: --budget says it.",
  handovers: "Handover list",
  handed: (what: string, kind: Kind, from: readonly string[]) =>
    from.length === 0
      ? `${kinds[kind]} ${what}; nobody answers for it today`
      : `${kinds[kind]} ${what}, ${kind === "join" ? "answered for by" : "from"} ${listed(from)}`,
  withRights: (handed: string, rights: readonly string[]) =>
    `${handed}; with the right: ${rights.join(", ")}`,
  lines: "Other reporting lines",
  solid: (title: string, from: string | undefined) =>
    from === undefined ? `${title} reports to it` : `${title} reports to it, no longer to ${from}`,
  dotted: (title: string, to: string) => `${title}: a dotted line to ${to}`,
  itself: "it",
  forWhat: (line: string, names: readonly string[]) => `${line}, for ${names.join(", ")}`,
  byRole: (line: string) => `${line}, by its role`,
  refuse: (id: string) => `to leave a line as it is: --stays ${id}`,
  open: "Nobody answers for it afterwards",
  more: "What the check then finds more",
  moreOf: (title: string, before: number, after: number) =>
    before === 0 ? `${title}: ${after}` : `${title}: ${after} instead of ${before}`,
  written: (file: string, scenario: string) =>
    `${file} is written: remit diff ${file} --scenario ${scenario} compares it with today.`,
};
