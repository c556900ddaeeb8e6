import type { AssessmentRow, Organisation } from "@remit/core";
import type { Saved } from "#client/assessments.ts";
import { day } from "#ui/moments.ts";

/** One assessment of the list: this browser's copy, the server's, or both. */
export type Row = {
  readonly key: string;
  readonly title: string;
  readonly changed: string;
  readonly answered: number;
  readonly people: number;
  readonly saved?: Saved;
  readonly kept?: AssessmentRow;
};

/** The assessments of one organisation, newest change first. */
export type Group = {
  readonly key: string;
  readonly name: string;
  /** Absent where the server does not have it. */
  readonly organisation?: Organisation;
  readonly changed: string;
  readonly rows: readonly Row[];
};

/** What an assessment is called: its title, else the day it was last changed. */
export const titleOf = ({ title, changed }: Pick<Saved, "title" | "changed">): string =>
  title ?? day(changed);

// A title that has not reached the server yet is the newest.
const titleFrom = (saved: Saved | undefined, kept: AssessmentRow | undefined): string => {
  if (kept === undefined) return saved ? titleOf(saved) : "";
  const unsent = saved?.title !== undefined && saved.title !== saved.kept?.title;
  return unsent ? saved.title : kept.title;
};

const rowOf = (saved: Saved | undefined, kept: AssessmentRow | undefined): Row | undefined => {
  const key = kept?.id ?? saved?.id;
  if (key === undefined) return undefined;
  const changes = [saved?.changed, kept?.lastAnswer, kept?.changed].filter((each) => each !== undefined);
  const own = Object.keys(saved?.assessment.answers ?? {}).length;
  // With several people the server counts everybody's answers; alone, this browser knows best.
  const alone = kept === undefined || kept.respondents < 2;
  return {
    key,
    title: titleFrom(saved, kept),
    changed: changes.toSorted().at(-1) ?? "",
    answered: alone && saved ? own : (kept?.answered ?? 0),
    people: kept?.respondents ?? 1,
    ...(saved && { saved }),
    ...(kept && { kept }),
  };
};

const newest = <T extends { readonly changed: string }>(list: readonly T[]): T[] =>
  list.toSorted((a, b) => (a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : 0));

/**
 * This browser's assessments and the server's as one list, by organisation, newest change first. Assessments opened by a
 * link are somebody else's, and left out; so are empty ones that exist in this browser alone.
 */
export const groupsOf = (
  here: readonly Saved[],
  there: readonly { readonly organisation: Organisation; readonly assessments: readonly AssessmentRow[] }[],
): Group[] => {
  const own = here.filter(({ kept }) => kept?.token === undefined);
  const found = new Set<string>();
  const known = there.map(({ organisation, assessments }): Group => {
    const listed = assessments.map((kept) => {
      const saved = own.find((each) => each.kept?.assessment === kept.id);
      if (saved) found.add(saved.id);
      return rowOf(saved, kept);
    });
    const alone = own.filter(
      (saved) =>
        saved.kept?.organisation === organisation.id &&
        !assessments.some(({ id }) => id === saved.kept?.assessment),
    );
    for (const { id } of alone) found.add(id);
    const rows = newest(
      [...listed, ...alone.map((saved) => rowOf(saved, undefined))].filter((row) => row !== undefined),
    );
    return {
      key: organisation.id,
      name: organisation.name,
      organisation,
      changed: rows[0]?.changed ?? organisation.changed,
      rows,
    };
  });
  const rest = own.filter(({ id, trail }) => !found.has(id) && trail.length > 0);
  const byOrganisation = Map.groupBy(
    rest,
    ({ kept, id, example }) => (example === true ? undefined : kept?.organisation) ?? id,
  );
  const local = [...byOrganisation].map(([key, list]): Group => {
    const rows = newest(list.map((saved) => rowOf(saved, undefined)).filter((row) => row !== undefined));
    return {
      key,
      name: list[0]?.assessment.organisation.name ?? "",
      changed: rows[0]?.changed ?? "",
      rows,
    };
  });
  return newest([...known.filter(({ rows }) => rows.length > 0), ...local]);
};
