import type { AssessmentRow } from "@remit/core";
import { useState } from "react";
import { useChange } from "#client/kept-here.tsx";
import { useKeptAll } from "#client/kept-pages.ts";
import { bringBack, forgetRemoved, useRemoved } from "#client/removed.ts";
import { syncNow } from "#client/sync.ts";
import { Button } from "#ui/button.tsx";
import { titleOf } from "./rows.ts";
import { words } from "./words.ts";

const { list: says } = words;

type Part = {
  /** Names by id. */
  readonly organisations: ReadonlyMap<string, string>;
  /** Assessments that are in the list: one restored elsewhere is not removed here any more. */
  readonly active: ReadonlySet<string>;
};

type Gone = {
  readonly key: string;
  readonly title: string;
  readonly of: string;
  readonly at: string;
  /** In this browser. */
  readonly saved?: string;
  readonly kept?: AssessmentRow;
};

const Entries = ({ organisations, active }: Part) => {
  const here = useRemoved();
  const change = useChange();
  const there = useKeptAll(
    "list-assessments",
    [...organisations.keys()].map((organisation) => ({ organisation, removed: true, limit: 200 })),
  ).flatMap((reply) => reply?.value?.items ?? []);
  const local = here
    .filter(({ saved }) => !active.has(saved.kept?.assessment ?? saved.id))
    .map(({ saved, at }): Gone => ({
      key: saved.kept?.assessment ?? saved.id,
      title: titleOf(saved),
      of: saved.assessment.organisation.name,
      at,
      saved: saved.id,
    }));
  const known = new Set(local.map(({ key }) => key));
  const all = [
    ...local,
    ...there
      .filter(({ id }) => !known.has(id))
      .map((kept): Gone => ({
        key: kept.id,
        title: kept.title,
        of: organisations.get(kept.organisation) ?? "",
        at: kept.removed ?? kept.changed,
        kept,
      })),
  ].toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const restore = ({ saved, kept }: Gone): void => {
    if (saved !== undefined) {
      bringBack(saved);
      syncNow();
    } else if (kept) {
      const { organisation, id: assessment, version } = kept;
      void change("update-assessment", { organisation, assessment, version, removed: false }).then((reply) =>
        reply.value ? forgetRemoved(assessment) : undefined,
      );
    }
  };
  if (all.length === 0) return <p className="secondary">{says.binEmpty}</p>;
  return (
    <>
      <p className="secondary">{says.binHelp}</p>
      <ul className="lines">
        {all.map((each) => (
          <li key={each.key}>
            <span>
              <strong>{each.title}</strong> {each.of}
            </span>
            <span className="note">{says.removedOn(each.at)}</span>
            <Button size="small" aria-label={says.of(says.restore, each.title)} onClick={() => restore(each)}>
              {says.restore}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
};

/** What was removed, here and on the server; read when it is opened. */
export const RemovedList = ({ organisations, active }: Part) => {
  const [open, setOpen] = useState(false);
  return (
    <details
      className="more kept-removed"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{says.binOpen}</summary>
      {open ? <Entries organisations={organisations} active={active} /> : null}
    </details>
  );
};
