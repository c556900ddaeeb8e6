import type { Answers, CatalogueIndex, Recommendation } from "@remit/core";
import { spoken } from "./reading.ts";
import { words } from "./words.ts";

/** The finding of a result as one sentence; engagement and reporting line only where the answers speak of them. */
export const verdictOf = (
  index: CatalogueIndex,
  recommendation: Recommendation,
  answers: Answers,
  conditional: boolean,
): string => {
  const { outcome, first, second, label, engagement } = recommendation;
  if (outcome === "none-yet") return conditional ? words.result.noneYetIf : words.result.noneYet;
  const reportsTo = answers["reports-to"];
  return words.result.verdict({
    label,
    first: spoken(index, first),
    second: spoken(index, second),
    engagement: engagement.reasons.length > 0 ? engagement.advice : undefined,
    reportsTo: typeof reportsTo === "string" ? words.reportsTo[reportsTo] : undefined,
    conditional,
  });
};
