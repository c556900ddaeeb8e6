import type { CatalogueIndex, Recommendation } from "@remit/core";
import { answer } from "./words.ts";

const words = answer.decide;
type Reason = Recommendation["reasons"][number];

const shownReasons = 3;
const shownFlips = 2;

const says = ({ kind, answer: given, cites }: Reason, index: CatalogueIndex): string => {
  if (kind !== "answer") return words[kind];
  const question = index.question.get(given?.question ?? "");
  const told = (given?.options ?? []).flatMap(
    (id) => question?.options.find((option) => option.id === id)?.says ?? [],
  );
  if (told.length === 0) return words.notKnown(question?.short ?? given?.question ?? "");
  return cites.length > 0 ? told.join(", ") : words.judgement(told.join(", "));
};

/** A recommendation in a few lines: first and how sure, why, what would change it, what it leaves open, what to ask next. */
export const decideText = (result: Recommendation, index: CatalogueIndex): string => {
  const name = (id: string): string => index.role.get(id)?.name ?? id;
  const share = result.standings[0]?.acceptability[0] ?? 0;
  const reasons = result.reasons
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, shownReasons)
    .map((reason) => words.reason(reason.points, says(reason, index), reason.cites));
  const open = result.coverage.filter(
    ({ held, heldBy }) => heldBy === undefined && held !== "owns" && held !== "shares",
  );
  const next = index.question.get(result.next?.question ?? "");
  const none = result.outcome === "none-yet";
  return [
    none
      ? words.none(name(result.first))
      : words[result.label](name(result.first), name(result.second), share),
    ...(none ? [] : [words.share, words.reasons(reasons)]),
    ...(open.length > 0
      ? [words.uncovered(open.map(({ accountability: id }) => index.accountability.get(id)?.name ?? id))]
      : []),
    ...(result.flips.length > 0
      ? result.flips
          .slice(0, shownFlips)
          .map(({ changes, first }) =>
            words.flip(changes.map(({ question }) => question).join(", "), name(first)),
          )
      : [words.stays]),
    ...(result.open > 0 ? [words.holds(result.stop.holds)] : []),
    ...(next === undefined ? [] : [words.next(next.id, next.text)]),
  ].join("\n");
};
