import { change, fix } from "../fixes.ts";
import { isBoard } from "../reports-to.ts";
import { type Rule, seat } from "../rule.ts";

export const severalTops: Rule = {
  id: "several-tops",
  severity: "warning",
  title: "Several tops",
  explanation:
    "Several positions with reports report to nobody. Questions between their branches have nobody to settle them, and figures by layer compare what does not compare. If one superior was left out, add it. Two managing directors with equal rights, or companies of a group without a common head, are right as they are; then say in the partnership or group who settles what, and turn the rule off.",
  basis: { judgement: "That a dispute needs a common superior is our judgement." },
  says: "{count} positions with reports report to nobody: {positions}.",
  fixes: { "under-the-largest": "Put the others under {to}, the largest branch." },
  breaks: {
    positions: [
      seat("one", "Managing Director"),
      seat("two", "Managing Director"),
      seat("sales", "Head of Sales", "one"),
      seat("it", "Head of IT", "two"),
    ],
  },
  keeps: {
    positions: [
      seat("one", "Managing Director"),
      seat("two", "Technical Director", "one"),
      seat("sales", "Head of Sales", "one"),
      seat("it", "Head of IT", "two"),
    ],
  },
  find: (all) => {
    const { tops } = all;
    if (tops.length < 2) return [];
    const largest = tops.reduce((best, id) => (all.below(id) > all.below(best) ? id : best));
    const others = tops.filter((id) => id !== largest);
    // Nobody is put over a board that oversees them.
    const moved = others.some((id) => isBoard(all.position(id)))
      ? []
      : others.map((id) => change(id, { reportsTo: largest }));
    const fixes = fix("under-the-largest", moved, largest);
    return [{ positions: [largest, ...others], data: { count: tops.length }, fixes }];
  },
};
