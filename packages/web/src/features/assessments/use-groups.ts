import type { AssessmentRow, Organisation } from "@remit/core";
import { useAssessments } from "#client/assessments.ts";
import { useKeptAll, useKeptPages } from "#client/kept-pages.ts";
import { useRemoved } from "#client/removed.ts";
import { isUnreachable } from "#client/server.ts";
import { groupsOf } from "./rows.ts";

/** What this browser and the server have, by organisation, and how the server answered. */
export const useGroups = () => {
  const { all } = useAssessments();
  const { reply, more } = useKeptPages("list-organisations", { limit: 50 });
  const organisations: readonly Organisation[] = reply?.value ?? [];
  const lists = useKeptAll(
    "list-assessments",
    organisations.map(({ id }) => ({ organisation: id, limit: 200 })),
  );
  // What was removed here goes at once, also from a list that was read before.
  const removed = new Map(useRemoved().map((each) => [each.saved.kept?.assessment, each]));
  const isGone = ({ id, version }: AssessmentRow): boolean => {
    const gone = removed.get(id);
    return gone !== undefined && (!gone.told || version <= (gone.version ?? 0));
  };
  const there = organisations.map((organisation, at) => ({
    organisation,
    assessments: (lists[at]?.value?.items ?? []).filter((row) => !isGone(row)),
  }));
  const away = reply !== undefined && isUnreachable(reply) ? reply.unreachable : undefined;
  const groups = groupsOf(all, there);
  return { organisations, more, away, groups, waiting: reply === undefined || lists.includes(undefined) };
};
