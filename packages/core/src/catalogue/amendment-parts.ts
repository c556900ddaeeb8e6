import type { Amendment, AmendmentBody } from "#model/amendment.ts";
import type { Catalogue } from "#model/catalogue.ts";

export type BodyOf<Kind extends AmendmentBody["kind"]> = Extract<AmendmentBody, { kind: Kind }>;

/** The fields of words an organisation may put otherwise, by kind of entry. */
export const wordedFields = {
  role: ["name", "short", "summary"],
  accountability: ["name", "short", "definition"],
  question: ["text", "short", "help", "why"],
  domain: ["name", "summary"],
} as const satisfies Record<BodyOf<"reword">["of"], readonly string[]>;

type WordedEntry = { readonly id: string } & Readonly<Record<string, string | undefined>>;

/** The entries of a kind that can be reworded. */
export const wordedEntries = (catalogue: Catalogue, of: BodyOf<"reword">["of"]): readonly WordedEntry[] => {
  const lists = {
    role: catalogue.roles,
    accountability: catalogue.accountabilities,
    question: catalogue.questions,
    domain: catalogue.domains,
  };
  // Only their fields of words are read.
  return lists[of] as unknown as readonly WordedEntry[];
};

/** A title as two are told apart: capitals and spaces do not count. */
export const titleKey = (title: string): string => title.trim().toLowerCase().replaceAll(/\s+/g, " ");

/** What an amendment speaks of: no two may speak of the same. */
export const placeOf = (body: AmendmentBody): string => {
  switch (body.kind) {
    case "accountability":
      return `accountability/${body.accountability.id}`;
    case "title":
      return `title/${titleKey(body.title.title)}`;
    case "question":
      return `question/${body.question.id}`;
    case "reword":
      return `reword/${body.of}/${body.id}/${body.field}`;
    case "strength":
      return `strength/${body.role}/${body.profile ?? ""}/${body.accountability}`;
  }
};

/** The amendments of one kind, in their order. */
export const ofKind = <Kind extends AmendmentBody["kind"]>(
  amendments: readonly Amendment[],
  kind: Kind,
): { reason: string; body: BodyOf<Kind> }[] =>
  amendments.flatMap(({ reason, body }) =>
    body.kind === kind ? [{ reason, body: body as BodyOf<Kind> }] : [],
  );

/** A value as JSON with its keys in order, so that equal values have equal texts. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
