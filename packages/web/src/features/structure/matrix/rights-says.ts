import { type Parts, parts, type RightRow } from "./rights-model.ts";
import { titleOf } from "./says.ts";
import { sumIn } from "./sums.ts";
import { words } from "./words.ts";

const { rights: says } = words;

/** Who decides, in words, and how bad that is. */
export const decidedIn = ({
  deciders,
  unclear,
}: RightRow): { says: string; tone: "gap" | "warn" | undefined } => {
  const [first] = deciders;
  if (first === undefined) return { says: says.nobody, tone: "gap" };
  if (deciders.length > 1) return { says: says.several(deciders.length), tone: unclear ? "warn" : undefined };
  return { says: titleOf(first), tone: undefined };
};

/** The same in a sentence. */
export const standingOf = ({ deciders, unclear }: RightRow): string => {
  const [first, ...others] = deciders;
  if (first === undefined) return says.standing.nobody;
  if (others.length === 0) return says.standing.one(titleOf(first));
  return unclear ? says.standing.overlap : says.standing.several;
};

/** What a position has in a decision, as it is spoken; empty where it has nothing. */
export const spokenParts = (held: Parts, currency: string | undefined): string =>
  parts
    .flatMap((part) => {
      const each = held[part];
      if (each === undefined) return [];
      if (each.limit === undefined) return [says.part[part]];
      const per = each.per === undefined ? "" : ` ${says.per[each.per]}`;
      return [`${says.part[part]} ${says.upTo(sumIn(each.limit, currency))}${per}`];
    })
    .join(", ");
