import type { Assessment, CatalogueRef } from "@remit/core";
import { useAssessments } from "#client/assessments.ts";
import { everybodyOf } from "#client/from-view.ts";
import { useKept } from "#client/kept-here.tsx";
import { isUnreachable, type Reply } from "#client/server.ts";
import { dayAndTime } from "#ui/moments.ts";
import { titleOf } from "./rows.ts";
import type { Side } from "./sides.ts";
import { words } from "./words.ts";

const { compare: says } = words;

/** What one side of a comparison stands for; `missing`: why there is nothing to compare. */
export type Found = {
  readonly label: string;
  readonly assessment?: Assessment;
  readonly catalogue?: CatalogueRef;
  readonly missing?: "away" | "gone" | "waiting" | undefined;
};

const missing = (reply: Reply<unknown> | undefined): Found["missing"] =>
  reply === undefined ? "waiting" : isUnreachable(reply) ? "away" : "gone";

const asOf = ({ organisation, assessment, at }: Extract<Side, { kind: "assessment" }>) => ({
  organisation,
  assessment,
  ...(at !== undefined && { asOf: at }),
});

/** The assessment that a side stands for: of this browser, of the server at a moment, or that of a kept result. */
export const useSide = (side: Side | undefined): Found | undefined => {
  const { all } = useAssessments();
  const view = useKept("get-assessment", side?.kind === "assessment" ? asOf(side) : undefined);
  const result = useKept(
    "get-recommendation",
    side?.kind === "result"
      ? { organisation: side.organisation, recommendation: side.recommendation }
      : undefined,
  );
  if (side === undefined) return undefined;
  if (side.kind === "here") {
    const saved = all.find(({ id }) => id === side.saved);
    if (!saved) return { label: "", missing: "gone" };
    return {
      label: `${saved.assessment.organisation.name}, ${titleOf(saved)}`,
      assessment: saved.assessment,
    };
  }
  if (side.kind === "result") {
    const kept = result?.value;
    if (!kept) return { label: "", missing: missing(result) };
    return {
      label: says.keptAt(kept.created),
      assessment: kept.input,
      catalogue: kept.recommendation.catalogue,
    };
  }
  if (view?.value) {
    const { title } = view.value.assessment;
    return {
      label: side.at === undefined ? title : says.asOf(title, side.at),
      assessment: everybodyOf(view.value),
    };
  }
  // Without the server, this browser's copy stands for what is now.
  const saved = side.at === undefined && all.find(({ kept }) => kept?.assessment === side.assessment);
  if (saved && view !== undefined && isUnreachable(view))
    return { label: titleOf(saved), assessment: saved.assessment };
  return { label: side.at === undefined ? "" : dayAndTime(side.at), missing: missing(view) };
};
