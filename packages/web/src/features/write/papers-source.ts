import type {
  Decision,
  DecisionRecord,
  Document,
  DocumentKind,
  Issue,
  PostingCheck,
  Remit,
} from "@remit/core";
import { useMemo } from "react";
import { useAsk } from "#client/use-ask.ts";
import type { Desk } from "./frame.tsx";

/** What was decided, as far as it was said; by itself, the role of the remit. */
export const decisionOf = ({ saved, remit }: Desk): Decision => ({
  dissent: [],
  ...saved.decision,
  role: remit.role,
  title: remit.title,
});

/** What a paper is written from. */
export type Source = { readonly remit: Remit } | { readonly record: DecisionRecord };

export type Paper = {
  /** Nothing while the record is being made. */
  readonly source: Source | undefined;
  /** The newest page there is; it stays while the next one is being written. */
  readonly html: string | undefined;
  /** What keeps it from being written. */
  readonly issues: readonly Issue[] | undefined;
  readonly broken: boolean;
  readonly tree: Document | undefined;
  readonly record: DecisionRecord | undefined;
  readonly check: PostingCheck | undefined;
  /** The wording is not checked yet, and there is no earlier check. */
  readonly checking: boolean;
};

const treeOf = (json: string | undefined): Document | undefined =>
  json === undefined ? undefined : (JSON.parse(json) as Document);

/** A paper of the desk with all that the page says about it. */
export const usePaper = (desk: Desk, kind: DocumentKind): Paper => {
  const { remit, assessment } = desk;
  const isRecord = kind === "record";
  const recorded = useAsk(
    "record-decision",
    isRecord ? { assessment, decision: decisionOf(desk) } : undefined,
  );
  const record = isRecord ? recorded.answer?.value : undefined;
  const source = isRecord ? record && { record } : { remit };
  const page = useAsk("write-document", source && { kind, format: "html", ...source });
  const data = useAsk("write-document", isRecord ? undefined : { kind, format: "json", remit });
  const checked = useAsk("check-posting", kind === "posting" ? { remit } : undefined);
  const json = isRecord ? undefined : data.answer?.value?.content;
  const tree = useMemo(() => treeOf(json), [json]);
  return {
    source,
    html: page.answer?.value?.content,
    issues: (isRecord ? recorded.answer?.issues : undefined) ?? page.answer?.issues,
    broken: [recorded.broken, page.broken, checked.broken].some((each) => each !== undefined),
    tree: tree?.kind === kind ? tree : undefined,
    record,
    check: kind === "posting" ? checked.answer?.value : undefined,
    checking: kind === "posting" && checked.answer === undefined,
  };
};
