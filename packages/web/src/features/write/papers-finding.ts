import type { DecisionRecord, Document, DocumentKind, PostingCheck, Remit } from "@remit/core";
import { words } from "./papers-words.ts";

const { finding: says } = words;

/** What is known of a paper when its sentence is made; what is not known yet is left out of it. */
export type Known = {
  readonly remit: Remit;
  /** The paper as a tree. */
  readonly tree?: Document | undefined;
  readonly check?: PostingCheck | undefined;
  readonly record?: DecisionRecord | undefined;
  /** Something keeps it from being written. */
  readonly refused: boolean;
  readonly roleName: (id: string) => string;
};

/** How many questions a scorecard asks: each is named by a heading of its own. */
const questionsIn = ({ blocks }: Document): number =>
  blocks.filter((block) => block.kind === "heading" && block.level === 3).length;

const stepsIn = ({ blocks }: Document): number =>
  blocks
    .flatMap((block) => (block.kind === "groups" ? block.groups : []))
    .reduce((sum, { lines }) => sum + lines.length, 0);

const ofRecord = ({ remit, record, roleName }: Known): string => {
  if (!record) return says.record(remit.title);
  const { decision, recommendation } = record;
  const title = decision.title ?? roleName(decision.role);
  if (recommendation.outcome === "none-yet") return says.noneYet(title);
  return recommendation.first === decision.role
    ? says.asRecommended(title)
    : says.otherwise(title, roleName(recommendation.first));
};

const ofPosting = ({ remit: { title }, check, refused }: Known): string => {
  const stopped = check?.findings.some(({ severity }) => severity === "error") === true;
  if (refused || stopped) return says.postingRefused(title);
  return check ? says.postingCount(title, check.findings.length) : says.posting(title);
};

const sentences: Readonly<Record<DocumentKind, (known: Known) => string>> = {
  remit: ({ remit }) => says.remit(remit.title, remit.open.length),
  "job-description": ({ remit }) =>
    says["job-description"](remit.title, remit.accountabilities.length, remit.decisionRights.length),
  accountabilities: ({ remit }) => says.accountabilities(remit.title, remit.accountabilities.length),
  posting: ofPosting,
  scorecard: ({ remit, tree }) => says.scorecard(remit.title, tree && questionsIn(tree)),
  plan: ({ remit, tree }) => says.plan(remit.title, tree && stepsIn(tree)),
  record: ofRecord,
};

/** The sentence a paper opens with: what there is to know about it. */
export const findingOf = (kind: DocumentKind, known: Known): string => sentences[kind](known);
