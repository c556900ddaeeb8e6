import type { HigherIn } from "@remit/core";

type Part = HigherIn["rights"][number]["first"][number]["part"];

const whole = new Intl.NumberFormat("en-GB");

/** Every word about who is higher of two positions of one's own chart. Whole sentences; only names are put in. */
export const inChartWords = {
  lead: (organisation: string): string =>
    `Positions of ${organisation} count too: there its own chart and decision rights answer.`,
  in: (organisation: string): string => `In ${organisation}`,
  unnamed: "the structure at hand",
  verdict: {
    above: (higher: string, lower: string, steps: number): string =>
      steps === 1
        ? `${higher} is higher: ${lower} reports to it.`
        : `${higher} is higher: ${lower} reports to it by way of ${steps - 1} ${steps === 2 ? "position" : "positions"} between.`,
    same: (name: string): string => `Both are one position: ${name}.`,
    circle: (first: string, second: string): string =>
      `Neither is higher: ${first} and ${second} report to each other in a circle.`,
    "same-layer": (first: string, second: string, layer: number): string =>
      `Neither is higher: ${first} and ${second} both sit in layer ${layer}.`,
    "different-branches": (high: string, highLayer: number, low: string, lowLayer: number): string =>
      `Neither answers to the other: ${high} sits in layer ${highLayer}, ${low} in layer ${lowLayer} of another branch.`,
    apart: (first: string, second: string): string =>
      `The chart does not tell: ${first} or ${second} has no line to a top.`,
  },
  common: (name: string): string => `What the two cannot settle goes to ${name}.`,
  nothingCommon: "No superior is above both.",
  agrees: "Nothing speaks against the chart.",
  disagrees: (count: number): string =>
    count === 1 ? "One thing speaks against the chart." : `${count} things speak against the chart.`,
  beside: "Side by side",
  fact: "What the chart tells",
  layer: "Layer",
  chain: "Reports to",
  top: "nobody: a top",
  dotted: "Dotted lines to",
  reports: "Direct reports",
  heads: "Positions below, with its own",
  answers: "Answers for",
  budget: "Budget a year",
  none: "not told",
  vacant: "vacant",
  rights: "Who decides what",
  decision: "Decision",
  noPart: "no part",
  noLimit: "decides without a limit",
  more: "has more say",
  part: {
    decide: "decides",
    recommend: "recommends",
    agree: "must agree",
    perform: "carries out",
    input: "is heard",
  } satisfies Record<Part, string>,
  /** In full: two limits may differ by little. */
  sum: (value: number, currency = ""): string => `${whole.format(value)} ${currency}`.trim(),
  upTo: (part: string, sum: string, yearly: boolean): string =>
    `${part} up to ${sum}${yearly ? " a year" : ""}`,
  against: "What speaks against the chart",
  "decides-alone": (lower: string, higher: string, right: string, part: string): string =>
    `${right}: ${lower} decides, and ${higher}, above it, ${part}.`,
  "larger-limit": (lower: string, higher: string, right: string, less: string, more: string): string =>
    `${right}: ${lower} ${more}; ${higher}, above it, ${less}.`,
  "larger-budget": (lower: string, higher: string, less: string, more: string): string =>
    `${lower} has a budget of ${more} a year, ${higher} of ${less}.`,
  toChart: (name: string): string => `${name} in the chart`,
  inGeneral: "In general",
  notThere: (given: string, organisation: string): string =>
    `${organisation} has no position “${given}”, so this is about titles in general.`,
  several: (given: string, organisation: string): string =>
    `“${given}” may be any of several positions of ${organisation}:`,
} as const;
