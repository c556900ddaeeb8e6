import type { Organisation } from "@remit/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { adopt, amend, copyOf, open } from "#client/assessments.ts";
import { openKept } from "#client/from-view.ts";
import { freshKept } from "#client/kept.ts";
import { useChange } from "#client/kept-here.tsx";
import { bringBack, removedNow, takeAway } from "#client/removed.ts";
import { isUnreachable, type Reply } from "#client/server.ts";
import { syncNow } from "#client/sync.ts";
import { day, dayAndTime } from "#ui/moments.ts";
import { type Group, type Row, titleOf } from "./rows.ts";
import { words } from "./words.ts";

const { list: says } = words;

/** A removal that can be taken back from the bar. */
export type Gone = { readonly title: string; readonly undo: () => void };

/**
 * What can be done with an assessment of the list. This browser's copy is changed first, and the server follows; what is
 * only on the server is changed there, and `wrong` says where that failed. `removed` was just taken away on another page.
 */
export const useActs = (removed: string | undefined) => {
  const change = useChange();
  const navigate = useNavigate();
  const [gone, setGone] = useState<Gone | undefined>(() => {
    const before = removedNow().find(({ saved }) => saved.id === removed)?.saved;
    return before && { title: titleOf(before), undo: () => bringBack(before.id) };
  });
  const [wrong, setWrong] = useState<string>();
  const told = <T>(reply: Reply<T>): T | undefined => {
    if (isUnreachable(reply)) setWrong(says.failed.unreachable);
    else if (reply.issues)
      setWrong(
        reply.issues.some(({ code }) => code === "store/not-found") ? says.failed.gone : says.failed.changed,
      );
    else setWrong(undefined);
    return reply.value;
  };
  const update = async ({ kept }: Row, what: { readonly title?: string; readonly removed?: boolean }) =>
    kept &&
    told(
      await change("update-assessment", {
        organisation: kept.organisation,
        assessment: kept.id,
        version: kept.version,
        ...what,
      }),
    );
  const show = async (row: Row): Promise<void> => {
    if (row.saved) open(row.saved.id);
    else if (row.kept) {
      const opened = await openKept(row.kept.organisation, row.kept.id);
      if (opened !== "opened") return setWrong(says.failed[opened]);
    }
    await navigate({ to: "/decide" });
  };
  const rename = (row: Row, title: string): void => {
    if (row.saved) amend(row.saved.id, (saved) => ({ ...saved, title }));
    else void update(row, { title });
  };
  const duplicate = (row: Row): void => {
    const title = says.copyOf(row.title).slice(0, 200);
    // Of several people, this browser has only one.
    if (row.saved && row.people < 2) copyOf(row.saved.id, title, true);
    else if (row.kept) {
      const { organisation, id: assessment } = row.kept;
      void change("duplicate-assessment", { organisation, assessment, title }).then(told);
    }
  };
  const remove = (row: Row): void => {
    const { saved, title } = row;
    if (saved) {
      takeAway(saved.id);
      setGone({ title, undo: () => bringBack(saved.id) });
      return;
    }
    void update(row, { removed: true }).then((kept) =>
      kept === undefined
        ? undefined
        : setGone({
            title,
            undo: () =>
              void update(
                { ...row, kept: { ...kept, respondents: 0, answered: 0, submitted: 0 } },
                { removed: false },
              ),
          }),
    );
  };
  const renameOrganisation = (group: Group, name: string): void => {
    const copies = group.rows.flatMap(({ saved }) => (saved ? [saved.id] : []));
    for (const id of copies)
      amend(id, (saved) => ({
        ...saved,
        assessment: { ...saved.assessment, organisation: { ...saved.assessment.organisation, name } },
      }));
    if (copies.length === 0 && group.organisation) {
      const { id, version } = group.organisation;
      void change("update-organisation", { organisation: id, version, name }).then(told);
    }
  };
  const beginOf = async (group: Group): Promise<void> => {
    const now = new Date().toISOString();
    const taken = group.rows.some(({ title }) => title === day(now));
    const title = taken ? dayAndTime(now) : day(now);
    const copy = group.rows.find(({ saved }) => saved !== undefined)?.saved;
    const made = copy && copyOf(copy.id, title, false);
    if (made !== undefined) open(made);
    else adoptOf(group.organisation, group.name, title);
    await navigate({ to: "/decide" });
  };
  return {
    gone,
    wrong,
    show,
    rename,
    duplicate,
    remove,
    renameOrganisation,
    beginOf,
    undo: (): void => {
      gone?.undo();
      setGone(undefined);
      syncNow();
    },
  };
};

const adoptOf = (organisation: Organisation | undefined, name: string, title: string): void =>
  adopt({ format: "remit/assessment@1", organisation: { name }, answers: {} }, undefined, {
    title,
    ...(organisation && { kept: freshKept(organisation.id) }),
  });
