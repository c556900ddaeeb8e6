import type { CatalogueIndex } from "#catalogue/index.ts";
import type { Document, DocumentKind } from "#model/document.ts";
import type { Checked } from "#model/issue.ts";
import type { Door } from "#model/operation.ts";
import type { DecisionRecord } from "#model/record.ts";
import type { Remit } from "#model/remit.ts";
import { documentsOf } from "#write/documents/all.ts";
import { recordDocument } from "#write/documents/record.ts";
import { postingIssues } from "#write/job-posting.ts";
import { ofRemit, remitFrom } from "./remit-from.ts";

/** What a document of a kind is written from. */
export type Given = {
  readonly kind: DocumentKind;
  readonly remit?: Remit | undefined;
  readonly record?: DecisionRecord | undefined;
};

/** The tree of a document, or what keeps it from being written: a source that is missing, or a posting that must not go out. */
export const documentFrom = (
  index: CatalogueIndex,
  { kind, remit, record }: Given,
  { effects }: Door,
): Checked<Document> => {
  const missing = (key: string) => ({
    issues: [{ code: "operations/missing", path: [key], data: { key } }],
  });
  if (kind === "record") return record ? { value: recordDocument(index, record) } : missing("record");
  if (!remit) return missing("remit");
  const checked = remitFrom(index, remit);
  if (checked.issues) return checked;
  const today = effects.today?.();
  if (today === undefined) throw new Error("a document needs today from its door");
  const document = documentsOf[kind]({ index, remit, today });
  const issues = kind === "posting" ? postingIssues(document, today, remit.advert?.until) : [];
  return issues.length > 0 ? { issues: ofRemit(issues) } : { value: document };
};
