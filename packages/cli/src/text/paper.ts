import type { CatalogueIndex, Chain, Issue, RemitChange, Verification } from "@remit/core";
import { issueLine } from "./issues.ts";
import { clean, listed, type Page, wrap } from "./layout.ts";
import { paper as words } from "./paper-words.ts";

const signed = (by: number): string => `${by < 0 ? "−" : "+"}${Math.abs(by).toFixed(1)}`;

/** Why a line is there, from answer to document. */
export const chainText = (
  { width }: Page,
  { text, written, drafted, answers, accountability, role, cites, documents }: Chain,
  index: CatalogueIndex,
): string[] => {
  const answer = ({ question, options, by, cites: because }: Chain["answers"][number]): string => {
    const about = index.question.get(question);
    const labels = options.map((id) => about?.options.find((option) => option.id === id)?.label ?? id);
    const facts = [by === undefined ? [] : [words.adds(signed(by))], because].flat().join(", ");
    const said = `${about?.short ?? question}: ${labels.join("; ")}`;
    return facts === "" ? said : `${said} (${facts})`;
  };
  const name = index.accountability.get(accountability?.id ?? "")?.name ?? accountability?.id ?? "";
  const lines = [
    ...(answers.length > 0 ? answers.map(answer) : written === "own" ? [] : [words.noAnswer]),
    ...(accountability
      ? [words.accountability(name, accountability.need.toFixed(1), accountability.rank, accountability.of)]
      : []),
    ...(role
      ? [
          words.role(
            index.role.get(role.id)?.name ?? role.id,
            role.holding,
            role.cites.slice(0, 6).join(", "),
          ),
        ]
      : cites.length > 0
        ? [words.cites(cites.slice(0, 6).join(", "))]
        : []),
    written === "reworded" ? words.written.reworded(drafted ?? "") : words.written[written],
    words.documents(documents.join(", ")),
  ];
  return [
    ...wrap(clean(words.why(text)), width),
    ...lines.flatMap((line) =>
      wrap(clean(line), width - 4).map((part, at) => `${at === 0 ? "  · " : "    "}${part}`),
    ),
  ];
};

/** Whether a record came out the same, and where not. */
export const verificationText = (
  { width }: Page,
  { identical, catalogue, differences, more }: Verification,
): string[] => {
  if (identical) return wrap(words.identical(catalogue.now), width);
  return [
    words.differs(differences.length + more),
    ...(catalogue.record === catalogue.now
      ? []
      : wrap(words.otherCatalogue(catalogue.record, catalogue.now), width)),
    ...differences.flatMap(({ at, record, now }) =>
      wrap(clean(`  ${words.difference(at, record, now)}`), width),
    ),
    ...(more > 0 ? [`  ${words.more(more)}`] : []),
  ];
};

/** What new answers would change, one change a line with its id. */
export const changesText = (
  { width }: Page,
  { changes }: { readonly changes: readonly RemitChange[] },
): string[] => {
  if (changes.length === 0) return [words.nothing];
  const says = ({ kind, field = "", before, after, edited }: RemitChange): string => {
    const [was, will] = [before ?? words.absent, after ?? words.absent];
    const told =
      kind === "add"
        ? words.change.add(will)
        : kind === "remove"
          ? words.change.remove(was)
          : words.change.change(field, was, will);
    return edited ? `${told} (${words.edited})` : told;
  };
  return [
    words.changes(changes.length),
    ...changes.flatMap((change) => [
      `  ${change.id}`,
      ...wrap(clean(says(change)), width - 4).map((part) => `    ${part}`),
    ]),
  ];
};

/** A paper that is not in the ZIP, and why; without a format: in none of them. */
export type LeftOut = Pick<Issue, "code" | "data"> & { readonly kind: string; readonly format?: string };

/** What is not in the ZIP of all papers, one reason a line. */
export const leftOutText = (leftOut: readonly LeftOut[]): string[] => {
  const reasons = Map.groupBy(leftOut, ({ code, data }) => JSON.stringify([code, data]));
  return [...reasons.values()].map((papers) => {
    const { code, data } = papers[0]!;
    const names = papers.map(({ kind, format }) => [kind, format].filter(Boolean).join("."));
    return issueLine({ code, path: [], data }, words.leftOut(listed(names)));
  });
};
