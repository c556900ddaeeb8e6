import type { Position } from "#model/structure.ts";
import { counted, numbered } from "./counted.ts";

/** Money a year, short: "€84k", "€1.2m". */
export const money = (sum: number, currency: string | undefined): string => {
  const style = currency === undefined ? {} : { style: "currency" as const, currency };
  try {
    return new Intl.NumberFormat("en-GB", {
      ...style,
      notation: "compact",
      maximumFractionDigits: sum < 1e6 ? 0 : 1,
    }).format(sum);
  } catch {
    // Three letters that are no currency.
    return `${currency} ${sum.toLocaleString("en-GB")}`;
  }
};

/** Every word that stands on a card, or on a page of cards. */
export const cardWords = {
  vacant: "Vacant",
  supplier: "Supplier",
  untitled: "Without a title",
  noRole: "no role",
  engagement: {
    "full-time": "full time",
    "part-time": "part time",
    fractional: "fractional",
    interim: "interim",
    outsourced: "outsourced",
  } satisfies Record<NonNullable<Position["engagement"]>, string>,
  share: (share: number): string => `${Math.round(share * 100)} %`,
  reports: (number: number): string => numbered(number, "report", "reports"),
  below: (number: number): string => numbered(number, "position below", "positions below"),
  cost: (sum: string, below = false): string => `${sum} ${below ? "with all below" : "a year"}`,
  noCost: "no cost stated",
  titleOf: ({ title }: Pick<Position, "title">): string => (title.trim() === "" ? cardWords.untitled : title),
  holderOf: ({ holder }: Pick<Position, "holder">): string => holder?.name ?? cardWords.vacant,
  people: (positions: number, vacant: number): string =>
    `${numbered(positions, "position", "positions")}${vacant === 0 ? "" : `, ${vacant.toLocaleString("en-GB")} vacant`}`,
  answersFor: (number: number): string => `answers for ${number}`,
  overlaps: (number: number): string => `${number} of them with others`,
  folded: (number: number): string => `+${number.toLocaleString("en-GB")}`,
  onPage: (number: number, page: number): string => `+${number.toLocaleString("en-GB")} · page ${page}`,

  /** What marks mean. */
  key: {
    one: "an accountability it answers for",
    overlap: "an accountability others answer for too",
    vacant: "an accountability of a vacant position",
    span: "the darker, the more report there",
    cost: "the darker, the higher the cost a year with all below",
    dotted: "also reports to",
  },

  printTitle: (name: string): string => `${name}: positions`,
  unnamed: "Organisation",
  whole: (positions: number): string => numbered(positions, "position", "positions"),
  /** Whose branches a page shows. */
  branches: (titles: readonly string[]): string => {
    const [first = "", second] = titles;
    if (second === undefined) return first;
    return titles.length === 2 ? `${first}, ${second}` : `${first}, ${second} and ${titles.length - 2} more`;
  },
  continued: (title: string): string => `${title}, continued`,
  trail: " › ",
  elsewhere: (from: string, to: string, page: number): string =>
    `${from} also reports to ${to} (page ${page})`,
  elsewhereMore: (number: number, told: number): string => {
    const who = told > 0 ? `${number} more` : counted(number, "position", "positions");
    return `${who} also ${number === 1 ? "reports" : "report"} to others on other pages`;
  },
  pageOf: (page: number, pages: number): string => `Page ${page} of ${pages}`,
} as const;
