import type { Amendment, AmendmentBody } from "#model/amendment.ts";
import type { Catalogue } from "#model/catalogue.ts";
import type { Checked } from "#model/issue.ts";
import type { OwnMark } from "#model/own.ts";
import { type Strength, type StrengthCell, strengthNames } from "#model/strength.ts";
import { fingerprintOf } from "#weigh/fingerprint.ts";
import { amendmentIssues } from "./amend-checks.ts";
import { type BodyOf, canonical, ofKind, placeOf } from "./amendment-parts.ts";

type Reasoned<Kind extends AmendmentBody["kind"]> = { readonly reason: string; readonly body: BodyOf<Kind> };

/** A cell that is the organisation's word: it rests on no statement, and its mark tells what the sources say. */
const ownCell = (
  strength: Strength,
  reason: string,
  range?: StrengthCell["range"],
  shipped?: { readonly cell: StrengthCell | undefined },
): StrengthCell => ({
  strength,
  ...(range !== undefined && { range }),
  cites: [],
  against: [],
  disputed: [],
  basis: "judgement",
  own: [
    {
      reason,
      ...(shipped !== undefined && {
        was: shipped.cell === undefined ? "not-stated" : strengthNames[shipped.cell.strength],
        cites: shipped.cell?.cites ?? [],
      }),
    },
  ],
});

/** The cells of a role, or of one of its profiles, with those the organisation says otherwise. */
const cellsWith = (
  cells: Readonly<Record<string, StrengthCell>>,
  amendments: readonly Reasoned<"strength">[],
): Record<string, StrengthCell> => ({
  ...cells,
  ...Object.fromEntries(
    amendments.map(({ reason, body: { accountability, strength, range } }) => [
      accountability,
      ownCell(strength, reason, range, { cell: cells[accountability] }),
    ]),
  ),
});

type Amended = { readonly id: string; readonly own?: readonly OwnMark[] | undefined };

/** An entry with the words the organisation gives it, each marked with those of the shipped catalogue. */
const reworded = <Entry extends Amended>(entry: Entry, amendments: readonly Reasoned<"reword">[]): Entry => {
  const mine = amendments.filter(({ body: { id } }) => id === entry.id);
  if (mine.length === 0) return entry;
  const words = entry as unknown as Readonly<Record<string, string | undefined>>;
  const own = mine.map(({ reason, body: { field } }): OwnMark => {
    const was = words[field];
    return { reason, field, ...(was !== undefined && { was }) };
  });
  return {
    ...entry,
    ...Object.fromEntries(mine.map(({ body: { field, text } }) => [field, text])),
    own: [...(entry.own ?? []), ...own],
  };
};

const byId = (a: string, b: string): number => (a < b ? -1 : 1);

/** 16 hex digits that stand for a set of amendments, whatever their order. */
const hashOf = (amendments: readonly Amendment[]): string =>
  fingerprintOf(amendments.map(canonical).toSorted().join("\n"));

/**
 * A catalogue with an organisation's amendments in it, each entry they touch marked as its own; or everything that is
 * wrong with them, with paths `[place of the amendment, "body", …]` (codes: see `amendmentIssues`). They are a set: their
 * order changes nothing, so an amendment may rest on a later one; two about the same place are refused. Without any, the
 * catalogue itself. Statements, sources and relations are never touched.
 */
export const withAmendments = (
  catalogue: Catalogue,
  amendments: readonly Amendment[],
): Checked<Catalogue> => {
  if (amendments.length === 0) return { value: catalogue };
  const issues = amendmentIssues(catalogue, amendments);
  if (issues.length > 0) return { issues };
  const sorted = amendments.toSorted((a, b) => byId(placeOf(a.body), placeOf(b.body)));
  const [added, strengths, rewords] = [
    ofKind(sorted, "accountability"),
    ofKind(sorted, "strength"),
    ofKind(sorted, "reword"),
  ];
  const rewordsOf = (of: BodyOf<"reword">["of"]) => rewords.filter(({ body }) => body.of === of);
  const mark = (reason: string): { own: OwnMark[] } => ({ own: [{ reason }] });
  return {
    value: {
      ...catalogue,
      own: { amendments: amendments.length, hash: hashOf(amendments) },
      domains: catalogue.domains.map((domain) => reworded(domain, rewordsOf("domain"))),
      accountabilities: [
        ...catalogue.accountabilities.map((each) => reworded(each, rewordsOf("accountability"))),
        ...added.map(({ reason, body }) => ({ ...body.accountability, ...mark(reason) })),
      ],
      roles: catalogue.roles.map((role) => {
        const own = added.flatMap(({ reason, body }) => {
          const strength = body.strengths[role.id];
          return strength === undefined ? [] : [[body.accountability.id, ownCell(strength, reason)] as const];
        });
        const mine = strengths.filter(({ body }) => body.role === role.id);
        const inProfile = (id?: string) => mine.filter(({ body }) => body.profile === id);
        return {
          ...reworded(role, rewordsOf("role")),
          strengths: cellsWith({ ...role.strengths, ...Object.fromEntries(own) }, inProfile()),
          profiles: role.profiles.map((profile) => ({
            ...profile,
            strengths: cellsWith(profile.strengths, inProfile(profile.id)),
          })),
        };
      }),
      titles: [
        ...catalogue.titles,
        ...ofKind(sorted, "title").map(({ reason, body }) => ({ ...body.title, ...mark(reason) })),
      ],
      questions: [
        ...catalogue.questions.map((question) => reworded(question, rewordsOf("question"))),
        ...ofKind(sorted, "question").map(({ reason, body }) => ({ ...body.question, ...mark(reason) })),
      ].toSorted((a, b) => a.order - b.order),
    },
  };
};
